import { readFixture } from '../fixtures.ts';

interface Payload {
  name: string;
  payload: string;
}

/** DOMPurify's and H5SC's attacks, each with its name. */
export function attacks(): Payload[] {
  const purify = JSON.parse(readFixture('dompurify/expect.json')) as {
    title?: string;
    payload: string;
  }[];
  const sheet = JSON.parse(readFixture('h5sc/items.json')) as {
    id: number;
    name: string;
    expanded: string;
  }[];
  return [
    ...purify.map(({ title, payload }, index) => ({
      name: `DOMPurify ${index} ${title}`,
      payload,
    })),
    ...sheet.map(({ id, name, expanded }) => ({ name: `H5SC ${id} ${name}`, payload: expanded })),
  ];
}

/** The big list of naughty strings. */
export const naughty = (): string[] => JSON.parse(readFixture('blns/blns.json'));
