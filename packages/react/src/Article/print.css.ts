import { globalStyle, type StyleRule } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { root as body } from './Body.css.js';
import { onPaper } from './onPaper.js';

/** What a whole story needs on paper, beyond what each part says of itself. */
const story = (selector: string, rule: StyleRule) => globalStyle(selector, onPaper(rule));

// Paper is read nearer than a screen, and its column is its width.
story('.galley-Article', {
  paddingBlock: 0,
  background: 'none',
  vars: {
    [vars.size.text]: '11pt',
    [vars.size.meta]: '9pt',
    [vars.size.caption]: '9pt',
    [vars.space.margin]: '0px',
    [vars.space.section]: vars.space.block,
  },
});

// A picture keeps its caption, a heading its text, a paragraph never one line alone.
story('.galley-Article :is(figure, blockquote, li, tr)', { breakInside: 'avoid' });
story('.galley-Article :is(header, h2, h3, h4, h5, h6)', { breakAfter: 'avoid' });
story('.galley-Article p', { orphans: 3, widows: 3 });

// A link in the text is its address; one within the story leads to no place on paper.
story(`.${body} :is(p, li, dd) a[href^="http"]::after`, {
  content: '" (" attr(href) ")"',
  direction: 'ltr',
  unicodeBidi: 'isolate',
  color: vars.color.textMuted,
  fontSize: '0.8em',
  overflowWrap: 'anywhere',
});
// Other stories are a list of names.
story('.galley-Article [data-galley="related-links"] img', { display: 'none' });
