import { BlockQuote } from '@galley/react';

export const Example = () => (
  <BlockQuote attribution="Ana Ruiz, mayor" cite="https://example.com/speech">
    <p>The bridge opens in spring.</p>
  </BlockQuote>
);
