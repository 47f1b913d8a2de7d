import './tailwind-4.css';
import { show } from './show.tsx';

show('[&_h1]:text-teal-700');
