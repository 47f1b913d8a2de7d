import type { Meta, StoryObj } from '@storybook/react-vite';
import { Spacing } from '../../../../.storybook/designers/Spacing.tsx';

const meta = {
  title: 'Themes/Spacing and measures',
  component: Spacing,
  tags: ['!autodocs'],
  args: { theme: 'broadsheet' },
  argTypes: { theme: { control: false } },
} satisfies Meta<typeof Spacing>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The theme is the toolbar's. */
export const Default: Story = {
  render: (_args, { globals }) => <Spacing theme={globals.theme} />,
};
