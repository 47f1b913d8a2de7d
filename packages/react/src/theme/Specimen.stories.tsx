import type { Meta, StoryObj } from '@storybook/react-vite';
import { Specimen } from '../../../../.storybook/designers/Specimen.tsx';
import { themes } from '../../../../.storybook/themes.ts';

const meta = {
  title: 'Themes/Specimen',
  component: Specimen,
  tags: ['!autodocs'],
  args: { left: 'broadsheet', right: 'tabloid' },
  argTypes: {
    left: { control: 'select', options: themes },
    right: { control: 'select', options: themes },
  },
  parameters: {
    layout: 'fullscreen',
    // The same navigation stands here twice, on purpose.
    a11y: { options: { rules: { 'landmark-unique': { enabled: false } } } },
  },
} satisfies Meta<typeof Specimen>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** Two that are far from each other. */
export const WireAndMagazine: Story = { args: { left: 'wire', right: 'magazine' } };
