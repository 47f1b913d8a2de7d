import { mergeConfig } from 'vite';
import config from './vite.config.js';

// The whole page around the story, in a build of its own.
const paper = mergeConfig(config, { base: '/paper/', build: { outDir: 'dist/paper' } });
paper.build.rolldownOptions.input = ['paper.html', 'paper-hydrate.html', 'paper-by-hand.html'];

export default paper;
