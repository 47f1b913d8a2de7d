import { createServerFn } from '@tanstack/react-start';
import { loadStory } from '../story/loadStory';

/** A server function: the parser is not sent to the reader. */
export const fetchStory = createServerFn().handler(() => loadStory());
