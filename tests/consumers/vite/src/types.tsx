// Compiled, never run: what an app writes must type-check with the types of its React.
import type { Contributor } from '@galley/article';
import { Byline, Headline, type HeadlineProps, Timestamp } from '@galley/react';
import { defineTheme, type Theme } from '@galley/react/theme';
import broadsheet from '@galley/react/themes/broadsheet.json';
import { createRef } from 'react';
import evening from '../page/evening.json';

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

// A theme as JSON is a theme by its type too; one that lacks a token is none.
const own: Theme = { ...broadsheet, color: { ...broadsheet.color, accent: '#0b5a4a' } };
export const themes: readonly ['own', 'evening'] = [
  defineTheme(own, { name: 'own' }).name,
  defineTheme(evening, { name: 'evening' }).name,
];
// @ts-expect-error no colour of its own
export const incomplete: Theme = { ...broadsheet, color: {} };
// @ts-expect-error no such token
export const misspelt: Theme = { ...broadsheet, color: { ...broadsheet.color, acent: '#900' } };
