import { hydrateRoot } from 'react-dom/client';
import { main } from './main';
import { Story } from './Story';

// Without a handler of its own React reports what it had to repair on the console.
hydrateRoot(main(), <Story />);
