import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';
import './page.css';
import styles from './css-modules.module.css';
import { show } from './show.tsx';

show(styles.own);
