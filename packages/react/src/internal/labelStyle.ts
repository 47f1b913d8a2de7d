import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';

/** Small print: who paid, who recommends. */
export const smallSize = `calc(${type.size.meta} * 13 / 14)`;

/** A word or two over something, as a kicker stands over a headline. */
export const labelStyle = {
  fontFamily: type.font.kicker,
  fontSize: type.size.kicker,
  fontWeight: vars.weight.kicker,
  letterSpacing: type.tracking.kicker,
  textTransform: vars.kickerCase as 'uppercase',
};
