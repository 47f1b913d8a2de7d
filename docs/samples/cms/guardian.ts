import { fromGuardian } from '@galley/article/guardian';

export const read = (document: unknown) => fromGuardian(document, { timeZone: 'Europe/London' });
