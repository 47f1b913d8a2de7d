import { vars } from '../theme/contract.css.js';

/** As wide as it may be between the margins of a narrow page. */
export const between = (width: string) => `min(100% - 2 * ${vars.space.margin}, ${width})`;

/** Pictures that leave the column. */
export const wider = ':is([data-galley-placement="wide"], [data-galley-placement="full"])';

/** From the edge of such a picture to where the column begins. */
export const inset = `max(0px, (100% - min(100cqi - 2 * ${vars.space.margin}, ${vars.width.outer})) / 2)`;
