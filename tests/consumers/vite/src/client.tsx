import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { main } from './main';
import { Story } from './Story';

createRoot(main()).render(
  <StrictMode>
    <Story />
  </StrictMode>,
);
