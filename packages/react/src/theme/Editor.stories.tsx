import type { Meta, StoryObj } from '@storybook/react-vite';
import { Editor } from '../../../../.storybook/designers/Editor.tsx';

const meta = {
  title: 'Themes/Editor',
  component: Editor,
  tags: ['!autodocs'],
  args: { theme: 'broadsheet' },
  argTypes: { theme: { control: false } },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Editor>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It begins with the toolbar's theme. */
export const Default: Story = {
  render: (_args, { globals }) => <Editor key={globals.theme} theme={globals.theme} />,
};
