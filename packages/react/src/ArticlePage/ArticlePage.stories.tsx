import { sampleArticle, samplePage } from '@galley/article/sample';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Article } from '../Article/Article.js';
import { LinkGroup } from '../LinkGroup/LinkGroup.js';
import { Masthead } from '../Masthead/Masthead.js';
import { PageFooter } from '../PageFooter/PageFooter.js';
import { SectionNav } from '../SectionNav/SectionNav.js';
import { ArticlePage } from './ArticlePage.js';

const meta = {
  title: 'Page parts/ArticlePage',
  component: ArticlePage,
  parameters: { layout: 'fullscreen' },
  args: {
    header: <Masthead name={samplePage.name} />,
    nav: <SectionNav links={samplePage.sections} current="/world" />,
    children: <Article article={sampleArticle} />,
    footer: <PageFooter links={samplePage.legal} note={samplePage.copyright} />,
  },
} satisfies Meta<typeof ArticlePage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** What stands beside the story where there is room, and after it where there is none. */
export const WithAside: Story = {
  args: { aside: <LinkGroup heading="Most read" links={samplePage.groups.news} /> },
};
export const StickyNav: Story = {
  args: { nav: <SectionNav links={samplePage.sections} current="/world" sticky /> },
};
/** Landmarks alone. */
export const Empty: Story = { args: { header: null, nav: null, children: null, footer: null } };
