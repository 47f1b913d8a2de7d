import type { Correction } from '../../article.js';
import type { Block } from '../../blocks.js';
import { plainText } from '../../text.js';
import { isSource, listAt, type Source, textAt } from '../read.js';
import { notANode } from '../unknown.js';
import { type AnsImport, htmlAt } from './reading.js';

function kindOf(type: string): Correction['kind'] {
  if (/clarif/i.test(type)) return 'clarification';
  if (/retract/i.test(type)) return 'retraction';
  if (/update/i.test(type)) return 'update';
  return /editor/i.test(type) ? 'editorsNote' : 'correction';
}

/** Notes a correction once, though it stands in the document's list and in its body. */
function note({ text, kind }: Correction, run: AnsImport): void {
  const words = plainText(text);
  if (!run.corrections.some((other) => plainText(other.text) === words)) {
    run.corrections.push({ text, kind });
  }
}

/** A correction in the body: the article has all of them in one place, which is here. */
export function correction(element: Source, path: string, run: AnsImport): Block[] {
  const text = htmlAt(element, 'text', path, run);
  if (!text) return [];
  note({ text, kind: kindOf(textAt(element, 'correction_type') ?? '') }, run);
  return [{ type: 'corrections' }];
}

/** The document's own list of corrections, and the note from its editor. */
export function readCorrections(story: Source, run: AnsImport): void {
  listAt(story, 'corrections').forEach((element, index) => {
    const path = `/corrections/${index}`;
    if (isSource(element)) correction(element, path, run);
    else notANode(element, path, run);
  });
  const text = htmlAt(story, 'editor_note', '', run);
  if (text) note({ text, kind: 'editorsNote' }, run);
}
