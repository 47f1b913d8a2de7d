// Compiled, never run: what an app writes must type-check with the types of its React.
import type { Contributor } from '@galley/article';
import { Byline, Headline, type HeadlineProps, Timestamp } from '@galley/react';
import { createRef } from 'react';

const desk: Contributor = { name: 'The Daily Galley', type: 'organization' };
const props: HeadlineProps = { level: 2, size: 's' };

export const typed = (
  <>
    <Headline {...props} ref={createRef<HTMLHeadingElement>()} className="own" id="top" data-x="1">
      A headline with <em>stress</em>
    </Headline>
    <Byline contributors={[desk]} ref={createRef<HTMLDivElement>()} style={{ color: 'inherit' }} />
    <Timestamp dateTime="2025-10-19T20:17:00+05:30" ref={createRef<HTMLTimeElement>()} />
    {/* @ts-expect-error no such level */}
    <Headline level={7}>No</Headline>
    {/* @ts-expect-error the instant is required */}
    <Timestamp />
  </>
);
