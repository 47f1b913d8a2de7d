import { Byline, Headline, Timestamp } from '@galley/react';

export const Card = () => (
  <article>
    <Headline kicker="Bridges" size="xl">
      Who pays for the bridge
    </Headline>
    <Byline contributors={[{ name: 'Ana Ruiz', type: 'person', url: '/people/ana-ruiz' }]} />
    <Timestamp
      dateTime="2025-10-19T20:17:00+05:30"
      timeZone="Asia/Kolkata"
      locale="en-IN"
      label="updated"
    />
  </article>
);
