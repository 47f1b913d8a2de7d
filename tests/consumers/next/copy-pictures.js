// The sample's pictures are files of the package, addressed under /galley-sample/.
import { cp } from 'node:fs/promises';

const pictures = new URL('.', import.meta.resolve('@galley/article/sample/images/any'));
await cp(pictures, new URL('public/galley-sample/', import.meta.url), { recursive: true });
// So is the script that runs before the first paint.
await cp(
  new URL(import.meta.resolve('@galley/react/before-paint.js')),
  new URL('public/before-paint.js', import.meta.url),
);
