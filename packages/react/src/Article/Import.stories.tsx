import type { Meta, StoryObj } from '@storybook/react-vite';
import { Imported, Paste } from '../../../../.storybook/Imported.tsx';
import { importers } from '../../../../.storybook/importers.ts';

const meta = {
  title: 'Article/Imported',
  component: Imported,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Imported>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WordPress: Story = { args: { importer: importers.wordpress } };
export const Ans: Story = { args: { importer: importers.ans } };
export const Ninjs: Story = { args: { importer: importers.ninjs } };
export const Guardian: Story = { args: { importer: importers.guardian } };
export const PortableText: Story = { args: { importer: importers.portableText } };
export const ContentTree: Story = { args: { importer: importers.contentTree } };
export const JsonLd: Story = { args: { importer: importers.jsonLd } };
export const Html: Story = { args: { importer: importers.html } };

/** Paste a document of your own. */
export const YourOwn: Story = { args: { importer: importers.wordpress }, render: () => <Paste /> };

/** What is no document of the format says so, and where. */
export const Broken: Story = { args: { importer: importers.ans, text: '{ "type": "story" ' } };
