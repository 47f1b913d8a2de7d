import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';
import { hydrateRoot } from 'react-dom/client';
import { ByHand } from './byHand';
import { main } from './main';

hydrateRoot(main(), <ByHand />);
