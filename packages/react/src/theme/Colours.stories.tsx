import type { Meta, StoryObj } from '@storybook/react-vite';
import { Colours } from '../../../../.storybook/designers/Colours.tsx';

const meta = {
  title: 'Themes/Colours',
  component: Colours,
  tags: ['!autodocs'],
  args: { theme: 'broadsheet' },
  argTypes: { theme: { control: false } },
} satisfies Meta<typeof Colours>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The theme is the toolbar's. */
export const Default: Story = {
  render: (_args, { globals }) => <Colours theme={globals.theme} />,
};
