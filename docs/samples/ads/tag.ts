import { createPublisherTag } from '../../../.storybook/publisherTag.ts';

/** Stands for the ad server's own script: it sells every slot at its first size. */
export const tag = createPublisherTag(async (_, sizes) => sizes[0]);
