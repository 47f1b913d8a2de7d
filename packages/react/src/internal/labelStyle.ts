import { vars } from '../theme/contract.css.js';

/** A word or two over something, as a kicker stands over a headline. */
export const labelStyle = {
  fontSize: vars.size.kicker,
  fontWeight: vars.weight.kicker,
  letterSpacing: vars.tracking.kicker,
  textTransform: vars.kickerCase as 'uppercase',
};
