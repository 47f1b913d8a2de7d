import { EditionPicker } from '@galley/react';

const editions = [
  { href: '/', text: 'International' },
  { href: '/es', text: 'España', lang: 'es' },
];

export const Example = () => <EditionPicker editions={editions} current="/" />;
