import { createRoot } from 'react-dom/client';
import { main } from './main';
import { Newspaper } from './Newspaper.tsx';

createRoot(main()).render(<Newspaper />);
