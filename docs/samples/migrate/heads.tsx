import { Byline, Headline, Standfirst, Timestamp } from '@galley/react';

export const Head = () => (
  <header className="your-head">
    <Headline>Harbour ferry returns</Headline>
    <Standfirst>The first boat left at dawn.</Standfirst>
    <Byline contributors={[{ name: 'Marta Vidal', type: 'person', url: '/author/marta' }]} />
    <Timestamp dateTime="2026-03-04T08:15:00Z" timeZone="Europe/Dublin" locale="en-IE" />
  </header>
);
