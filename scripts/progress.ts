/**
 * A line of how far something long has come: rewritten in place in a terminal, and in a log a new
 * line every few seconds. `what` is what is counted: `progress('parts weighed', 200)`.
 */
export function progress(what: string, total: number, every = 5000) {
  const { stderr } = process;
  const start = performance.now();
  let done = 0;
  let printed = stderr.isTTY ? Number.NEGATIVE_INFINITY : start;
  const seconds = () => Math.round((performance.now() - start) / 1000);

  function print(now: string) {
    const text = `   ${done} of ${total} ${what}, ${seconds()} s${now && `: ${now}`}`;
    stderr.write(stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
    printed = performance.now();
  }

  return {
    /** Something begins: what it is, at once in a terminal. */
    at(name: string) {
      if (stderr.isTTY) print(name);
    },
    step(name = '') {
      done += 1;
      if (stderr.isTTY || performance.now() - printed >= every) print(name);
    },
    end() {
      if (stderr.isTTY) stderr.write('\r\x1b[K');
    },
  };
}
