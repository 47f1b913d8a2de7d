/** The W3C's HTML checker. It needs Java, which a fresh machine may lack. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

interface Message {
  type: string;
  subType?: string;
  lastLine?: number;
  message: string;
}

/** Errors and warnings, a line each. */
export function nuChecker(file: string): string[] {
  // The package's one export is the path of its jar.
  const jar = String(createRequire(import.meta.url)('vnu-jar'));
  const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', file];
  const { error, stderr } = spawnSync('java', args, { encoding: 'utf8' });
  if (error) throw new Error(`The Nu checker needs Java: ${error.message}`);
  const { messages }: { messages: Message[] } = JSON.parse(stderr);
  return (
    messages
      // React closes void elements with a slash; the checker only remarks on that.
      .filter((found) => !/Trailing slash on void elements/.test(found.message))
      .map((found) => `${found.subType ?? found.type}, line ${found.lastLine}: ${found.message}`)
  );
}
