import './tailwind-3.css';
// Its reset is in no layer, so neither are we, and we come after it.
import '@galley/react/styles.unlayered.css';
import '@galley/react/themes/broadsheet.css';
import { show } from './show.tsx';

show('[&_h1]:text-teal-700');
