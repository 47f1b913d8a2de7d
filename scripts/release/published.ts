import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bin, run } from '../command.ts';
import { manifestOf, type Tarball } from './tarball.ts';

/** publint, with suggestions counted as errors: would every bundler and Node find what is named? */
export async function lint(tarball: Tarball): Promise<string[]> {
  const files = [...tarball.files].map(([name, content]) => ({
    name: `package/${name}`,
    data: content,
  }));
  const { messages } = await publint({ pkgDir: 'package', pack: { files }, strict: true });
  const manifest = manifestOf(tarball);
  return messages.map((message) => {
    const said = formatMessage(message, manifest, { color: false }) ?? message.code;
    return `${message.path.join('.')}: ${said}`;
  });
}

/** Are The Types Wrong: every entry has the types of the module that it resolves to. */
export async function types({ file }: Tarball): Promise<string[]> {
  const program = bin('attw');
  return run(program, [file, '--profile', 'esm-only', '--no-color', '--no-emoji']).then(
    () => [],
    (error: Error) => [error.message],
  );
}
