import 'bootstrap/dist/css/bootstrap.css';
// Its reset is in no layer, so neither are we, and we come after it.
import '@galley/react/styles.unlayered.css';
import '@galley/react/themes/broadsheet.css';
import './own.css';
import { show } from './show.tsx';

show('own');
