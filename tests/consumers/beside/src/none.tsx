import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';
import './page.css';
import { show } from './show.tsx';

show();
