import { PullQuote } from '@galley/react';

export const Example = () => <PullQuote attribution="Ana Ruiz">I crossed it as a child.</PullQuote>;
