import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../packages/react/src/**/*.mdx',
    '../packages/react/src/**/*.stories.tsx',
    '../docs/**/*.mdx',
  ],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in the guides.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    { from: '../packages/article/src/sample/images', to: '/galley-sample' },
    { from: './frames', to: '/galley-frames' },
  ],
  // Nothing here asks the network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { reactDocgen: 'react-docgen' },
};

export default config;
