import type { Meta, StoryObj } from '@storybook/react-vite';
import { long } from '../../../../.storybook/samples.ts';
import { ar } from '../messages/ar.js';
import { Masthead } from './Masthead.js';

const meta = {
  title: 'Page parts/Masthead',
  component: Masthead,
  args: { name: 'The Daily Galley', date: '2025-10-19T20:17:00+05:30', locale: 'en-IN' },
} satisfies Meta<typeof Masthead>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const NameAlone: Story = { args: { date: undefined } };
export const WithLink: Story = { args: { children: <a href="#account">Sign in</a> } };
export const LongContent: Story = {
  args: { name: `The ${long.word} Galley`, children: <a href="#account">{long.word}</a> },
};
export const RightToLeft: Story = {
  args: {
    lang: 'ar',
    messages: ar,
    name: 'يومية غالي',
    children: <a href="#account">تسجيل الدخول</a>,
  },
  globals: { direction: 'rtl' },
};
