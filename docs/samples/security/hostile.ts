import { safeParseArticle, safeUrl } from '@galley/article';
import { fromHtml } from '@galley/article/html';
import { sampleArticle } from '@galley/article/sample';

export const { blocks, warnings } = fromHtml(
  `<p onclick="steal()">Read <a href="javascript:steal()">on</a>.<script>steal()</script></p>`,
); // one paragraph, “Read on.”, and a warning for each thing that is gone

export const result = safeParseArticle({ ...sampleArticle, url: 'javascript:steal()' });
// { ok: false, problems: [{ path: '/url', … }] }

export const address = safeUrl(' java\nscript:steal()'); // undefined
