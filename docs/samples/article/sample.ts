import { createSampleArticle, sampleArticle } from '@galley/article/sample';

export const here = sampleArticle; // its pictures under /galley-sample/
export const elsewhere = createSampleArticle({ imageBase: 'https://cdn.example.org/sample' });
