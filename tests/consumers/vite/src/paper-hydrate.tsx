import { hydrateRoot } from 'react-dom/client';
import { main } from './main';
import { Newspaper } from './Newspaper.tsx';

hydrateRoot(main(), <Newspaper />);
