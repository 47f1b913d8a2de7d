import { direction } from '../packages/react/src/internal/direction.ts';
import type { Messages } from '../packages/react/src/messages/types.ts';
import { ScrollTable } from './docs/ScrollTable.tsx';

const files = import.meta.glob<Record<string, Messages>>(
  [
    '../packages/react/src/messages/*.ts',
    '!../packages/react/src/messages/{types,dates,calendars}.ts',
    '!../packages/react/src/messages/*.test.ts',
  ],
  { eager: true },
);
const all = Object.values(files).flatMap((file) => Object.values(file));

const reviews = { none: 'not yet', native: 'by a native reader' };

/** Every language that has words, with what is known of them. */
export function Locales() {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">Import</th>
          <th scope="col">Language</th>
          <th scope="col">Reads</th>
          <th scope="col">Words reviewed</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ locale, reviewed, page }) => (
          <tr key={locale}>
            <td>
              <code>{locale}</code>
            </td>
            <td>
              {names.of(locale)}: <bdi lang={locale}>{page.sections}</bdi>
            </td>
            <td>{direction(locale) === 'rtl' ? 'right to left' : 'left to right'}</td>
            <td>{reviews[reviewed]}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
