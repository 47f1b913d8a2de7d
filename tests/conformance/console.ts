import { vi } from 'vitest';

/** Collects what is printed from now on; the lines stay out of the test's own output. */
export function listenToConsole(): string[] {
  const lines: string[] = [];
  for (const level of ['error', 'warn', 'info', 'log'] as const) {
    vi.spyOn(console, level).mockImplementation((...args) => {
      const line = args.map(String).join(' ');
      if (!line.includes('React DevTools')) lines.push(`${level}: ${line}`);
    });
  }
  return lines;
}
