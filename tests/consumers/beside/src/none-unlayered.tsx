import '@galley/react/styles.unlayered.css';
import '@galley/react/themes/broadsheet.css';
import './page.css';
import { show } from './show.tsx';

show();
