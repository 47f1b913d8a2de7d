import { renderToString } from 'react-dom/server';
import { Newspaper } from './Newspaper.tsx';

export const html: string = renderToString(<Newspaper />);
