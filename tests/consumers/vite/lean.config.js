import { mergeConfig } from 'vite';
import config from './vite.config.js';

// A build of its own: what one page needs and another does not would stand in one file.
const lean = mergeConfig(config, { base: '/lean/', build: { outDir: 'dist/lean' } });
lean.build.rolldownOptions.input = ['lean.html'];

export default lean;
