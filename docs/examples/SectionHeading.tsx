import { SectionHeading } from '@galley/react';

export const Example = () => <SectionHeading id="costs">What it costs</SectionHeading>;
