import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Peer {
  folder: string;
  title: string;
  /** The package whose version stands for it. */
  is: string;
  /** A package that extends it, with a version of its own. */
  with?: string;
}

export const peers: Peer[] = [
  { folder: 'galley', title: 'Galley', is: '@galley/react' },
  {
    folder: 'guardian',
    title: 'Guardian Source',
    is: '@guardian/source',
    with: '@guardian/source-development-kitchen',
  },
  { folder: 'newskit', title: 'NewsKit', is: 'newskit' },
  { folder: 'wpds', title: 'Washington Post UI Kit', is: '@washingtonpost/wpds-ui-kit' },
  { folder: 'mui', title: 'MUI', is: '@mui/material' },
  { folder: 'mantine', title: 'Mantine', is: '@mantine/core' },
  { folder: 'react-aria', title: 'React Aria Components', is: 'react-aria-components' },
  { folder: 'braid', title: 'Braid', is: 'braid-design-system' },
];

/** As its own `package.json` asks for it. */
export function versionsOf({ folder, is, with: more }: Peer): string {
  if (folder === 'galley') return 'this build';
  const file = join(import.meta.dirname, folder, 'package.json');
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8'));
  return [is, more].flatMap((name) => (name ? [dependencies[name]] : [])).join(', ');
}
