// Copies the pictures of the sample to public/galley-sample, where story.json looks for them.
import { cpSync } from 'node:fs';

const pictures = new URL('.', import.meta.resolve('@galley/article/sample/images/any'));
cpSync(pictures, new URL('../public/galley-sample/', import.meta.url), { recursive: true });
