/** What Linux knows of a process. */
import { readdirSync, readFileSync } from 'node:fs';

/** The fields after the name, which may hold spaces: state, parent, … */
const stat = (pid) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');

/** The process of that name which this one has started and which is not among those known. */
export function childNamed(name, known = []) {
  const found = readdirSync('/proc').find((pid) => {
    if (!/^\d+$/.test(pid) || known.includes(pid)) return false;
    try {
      const isOurs = Number(stat(pid)[1]) === process.pid;
      return isOurs && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === name;
    } catch {
      return false; // It has ended meanwhile.
    }
  });
  if (!found) throw new Error(`No process "${name}" was started here.`);
  return found;
}

/** Milliseconds of processor time. Linux counts in hundredths of a second. */
export function processorTime(pid) {
  const fields = stat(pid);
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Megabytes in memory. */
export function memory(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
