import { EditionPicker, Masthead } from '@galley/react';

export const Example = () => (
  <Masthead name="The Daily Galley" date="2025-10-19T00:00:00Z" locale="en-GB">
    <EditionPicker editions={[{ href: '/es', text: 'España', lang: 'es' }]} align="end" />
  </Masthead>
);
