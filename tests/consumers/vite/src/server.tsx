import { renderToString } from 'react-dom/server';
import { Story } from './Story';

export const html: string = renderToString(<Story />);
