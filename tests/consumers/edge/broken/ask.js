/** Prints the page of the worker whose list cannot be rendered. */
import { start } from '../edge.js';
import { sampleSlug } from '../feed/stories.js';

const { worker, url } = await start('built/broken.js');
const answer = await fetch(`${url}/stories/${sampleSlug}`);
console.log(await answer.text());
await worker.dispose();
