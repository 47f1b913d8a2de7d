import { ReadingProgress } from '@galley/react';

export const Example = () => <ReadingProgress of="article" />;
