import type { AdSlotsOptions } from '@galley/react/mount';

/** Stands for an ad server. */
export const fill: AdSlotsOptions['fill'] = async (element) => {
  element.append('An advertisement');
  return 'filled';
};
