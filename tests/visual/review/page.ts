/** The review page's own script. It is written into the page, so it imports nothing but types. */
import type { Item } from './item.ts';
import type { Counts } from './write.ts';

type Slot = 'before' | 'after' | 'difference';
type View = 'beside' | 'slider' | 'blink' | 'difference';

const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const { items, counts }: { items: Item[]; counts: Counts } = JSON.parse(
  element('data').textContent ?? '',
);

const words = { changed: 'Changed', new: 'New', removed: 'Removed' } as const;
const number = new Intl.NumberFormat('en');
const stage = element('stage');
const pause = element<HTMLButtonElement>('pause');
const slider = element<HTMLInputElement>('slider');
const filters = (['status', 'title', 'theme', 'mode'] as const).map((key) => ({
  key,
  select: element<HTMLSelectElement>(key),
}));

// It may scroll sideways: then the keyboard has to reach it.
stage.tabIndex = 0;

/** The list stands beside the picture, and not over it. */
const isWide = matchMedia('(width >= 50rem)');

let shown: Item[] = items;
let current: Item | undefined;
let view: View = 'beside';
let isBlinking = !matchMedia('(prefers-reduced-motion: reduce)').matches;

const pieceOf = ({ piece }: Item) => (piece > 1 ? `, piece ${piece}` : '');
const modeOf = (item: Item) => `${item.theme}, ${item.mode}${pieceOf(item)}`;
const sizeOf = ({ width, height }: { width: number; height: number }) => `${width} × ${height}`;

function detailOf({ status, count, before, width, height }: Item): string {
  const size = before ? `${sizeOf(before)} became ${sizeOf({ width, height })}` : '';
  const pixels = count === undefined ? '' : `${number.format(count)} pixels differ`;
  return [words[status], pixels, size].filter(Boolean).join('. ');
}

/** Which pictures there are of one that is new, removed or changed. */
const slotsOf = ({ status }: Item): Slot[] =>
  status === 'changed'
    ? ['before', 'after', 'difference']
    : [status === 'new' ? 'after' : 'before'];

function look(): void {
  if (!current) return;
  const slots = slotsOf(current);
  const isPair = slots.length > 1;
  const now: View = isPair ? view : 'beside';
  stage.dataset.view = now;
  element('views').hidden = !isPair;
  element('part').hidden = now !== 'slider';
  pause.hidden = now !== 'blink';
  pause.textContent = isBlinking ? 'Pause' : 'Go on';
  const isSeen = (slot: Slot) =>
    slots.includes(slot) && (now === 'difference') === (slot === 'difference');
  for (const slot of ['before', 'after', 'difference'] as const) {
    element(slot).hidden = !isSeen(slot);
    element(slot).toggleAttribute('data-on', slot === 'before');
  }
}

function show(item: Item): void {
  current = item;
  element('place').textContent = `${shown.indexOf(item) + 1} of ${shown.length}`;
  element('name').textContent = [item.title, item.name].filter(Boolean).join(' / ');
  element('detail').textContent = `${modeOf(item)}. ${detailOf(item)}.`;
  const story = element<HTMLAnchorElement>('story');
  story.href = item.href;
  // A story that is gone cannot be opened.
  if (story.parentElement) story.parentElement.hidden = item.name === '';
  for (const slot of ['before', 'after', 'difference'] as const) {
    const image = element(slot).querySelector('img');
    if (!image) continue;
    image.removeAttribute('src');
    if (!slotsOf(item).includes(slot)) continue;
    image.src = `pictures/${item.id}.${slot}.webp`;
    image.alt = `${item.title}, ${item.name}, ${modeOf(item)}: ${slot}`;
  }
  for (const link of document.querySelectorAll('#list a')) {
    const isCurrent = link.getAttribute('href') === `#${item.id}`;
    if (isCurrent) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    if (isCurrent && isWide.matches) link.scrollIntoView({ block: 'nearest' });
  }
  element<HTMLButtonElement>('previous').disabled = shown[0] === item;
  element<HTMLButtonElement>('next').disabled = shown.at(-1) === item;
  look();
}

function step(by: number): void {
  const next = current && shown[shown.indexOf(current) + by];
  if (next) location.hash = next.id;
}

function entry(item: Item): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: `#${item.id}` });
  const small = document.createElement('small');
  small.textContent = `${words[item.status]} · ${modeOf(item)}`;
  link.append(item.name || 'The story is gone', small);
  const place = document.createElement('li');
  place.append(link);
  return place;
}

function list(): void {
  shown = items.filter((item) =>
    filters.every(({ key, select }) => !select.value || item[key] === select.value),
  );
  const parts = new Map<string, Item[]>();
  for (const item of shown) {
    const key = `${item.status} ${item.title}`;
    parts.set(key, [...(parts.get(key) ?? []), item]);
  }
  element('list').replaceChildren(
    ...[...parts.values()].map((group) => {
      const section = document.createElement('section');
      const heading = document.createElement('h2');
      heading.textContent = group[0]?.title ?? '';
      const list = document.createElement('ul');
      list.append(...group.map(entry));
      section.append(heading, list);
      return section;
    }),
  );
  // As it stands in the list, which is by component within each kind.
  shown = [...parts.values()].flat();
  element('none').hidden = shown.length > 0;
  element('none').textContent = items.length
    ? 'No picture fits this filter.'
    : 'Every picture is as before.';
  element('main').hidden = shown.length === 0;
  follow();
}

/** Shows what the address names, or else the first. */
function follow(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const item = shown.find((item) => item.id === id) ?? shown[0];
  if (item) show(item);
}

element('counts').textContent = [
  `${number.format(counts.changed)} changed`,
  `${number.format(counts.new)} new`,
  `${number.format(counts.removed)} removed`,
  `${number.format(counts.same)} as before`,
].join(' · ');

for (const { key, select } of filters) {
  const values = [...new Set(items.map((item) => item[key]))];
  select.append(new Option('All', ''));
  for (const value of values) {
    const text = key === 'status' ? words[value as Item['status']] : value;
    select.append(new Option(text, value));
  }
  select.addEventListener('change', list);
}
for (const radio of document.querySelectorAll<HTMLInputElement>('#views input')) {
  radio.addEventListener('change', () => {
    view = radio.value as View;
    look();
  });
}
element('previous').addEventListener('click', () => step(-1));
element('next').addEventListener('click', () => step(1));
element('actual').addEventListener('change', ({ target }) => {
  stage.toggleAttribute('data-actual', (target as HTMLInputElement).checked);
});
const part = () => stage.style.setProperty('--part', `${slider.value}%`);
slider.addEventListener('input', part);
pause.addEventListener('click', () => {
  isBlinking = !isBlinking;
  look();
});
setInterval(() => {
  if (view !== 'blink' || !isBlinking) return;
  element('before').toggleAttribute('data-on');
  element('after').toggleAttribute('data-on', !element('before').hasAttribute('data-on'));
}, 700);
addEventListener('hashchange', follow);
// Left and right go through the pictures, but where they already mean something.
addEventListener('keydown', ({ key, target, altKey, ctrlKey, metaKey, shiftKey }) => {
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  if ((target as Element).closest('input:not([type=checkbox]), select, #stage')) return;
  if (key === 'ArrowRight') step(1);
  if (key === 'ArrowLeft') step(-1);
});
part();
list();
