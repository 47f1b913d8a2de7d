import { mergeConfig } from 'vite';
import config from './vite.config.js';

// A build of its own: a page loads the one theme that it uses.
const evening = mergeConfig(config, { base: '/evening/', build: { outDir: 'dist/evening' } });
evening.build.rolldownOptions.input = ['evening.html'];

export default evening;
