import { ReaderSettings } from '@galley/react';

export const Example = () => <ReaderSettings />;
