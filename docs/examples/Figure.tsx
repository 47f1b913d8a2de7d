import { Figure } from '@galley/react';
import { image } from './story.ts';

export const Example = () => <Figure image={image} ratio="3:2" placement="wide" priority />;
