import './bootstrap-layered.css';
import { show } from './show.tsx';

show('own');
