/**
 * What readers may need of a page and axe does not look at. The rules run within the page, and give
 * what breaks them: `rule: element`.
 */
export interface Rules {
  /** WCAG 2.5.8: what is pressed is 24 px high and wide, or as far from the next. */
  targets: () => string[];
  /** WCAG 1.4.12: no text is cut off, none lies on another. */
  clear: () => string[];
  /** Nothing moves by itself, and nothing that is scrolled to glides there. */
  motion: () => string[];
  /** Drawings, fields and choices are seen in the colours of the system. */
  drawn: () => string[];
  /**
   * WCAG 2.4.7: whatever takes focus has a ring, 2 px wide and 3 : 1 against what is behind it.
   * WCAG 3.2.1: nothing changes by it.
   */
  rings: () => string[];
  /** WCAG 2.5.3: a name for listeners holds the words that are seen. */
  labels: () => string[];
  /** What the Tab key comes to, in the order of the markup. */
  stops: () => Element[];
  /** Where focus is now. */
  stop: () => Stop;
}

export interface Stop {
  /** Its place among `stops`; -1 outside. */
  index: number;
  name: string;
  /** On the page, in pixels, and the part of the page that it stands in. */
  box: { top: number; bottom: number; start: number; end: number; part: string };
  /** What is wrong with it as it stands: no ring, out of sight, under something that stays. */
  wrong: string[];
}

declare global {
  interface Window {
    rules: Rules;
  }
}

/** Sets `window.rules`: for `page.evaluate`, so it holds all that it needs. */
export function install(): void {
  const { documentElement: html } = document;
  // Beside the story, Storybook has markup of its own.
  const root = document.querySelector('#storybook-root') ?? document.body;
  const name = (element: Element) =>
    `${(element.cloneNode(false) as Element).outerHTML.slice(0, 160)} ${element.textContent?.trim().slice(0, 30) ?? ''}`;

  const isShown = (element: Element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    // Read aloud, not shown.
    for (let at: Element | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath === 'inset(50%)') return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };

  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  type Color = [red: number, green: number, blue: number, alpha: number];
  const known = new Map<string, Color>();
  function read(color: string): Color {
    const before = known.get(color);
    if (before) return before;
    if (!context) throw new Error('The browser draws nothing.');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const now: Color = [red, green, blue, alpha / 255];
    known.set(color, now);
    return now;
  }
  /** The field that an element stands on. */
  function behind(element: Element | null): Color {
    for (let at = element; at; at = at.parentElement) {
      const color = read(getComputedStyle(at).backgroundColor);
      if (color[3] > 0.99) return color;
    }
    return read(matchMedia('(forced-colors: active)').matches ? 'Canvas' : 'white');
  }
  const light = ([red, green, blue]: Color) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isSeen = (color: string, on: Color) => {
    const one = read(color);
    const [low = 0, high = 0] = [light(one), light(on)].sort((a, b) => a - b);
    return one[3] > 0.5 && (high + 0.05) / (low + 0.05) >= 3;
  };

  const controls = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';

  // ---- Targets

  function targets(): string[] {
    const all = [...root.querySelectorAll(controls)].filter(isShown).map((element) => {
      // A drawing may stand out of the line that its link is.
      const label = element.closest('label') ?? element;
      const boxes = [label, ...label.querySelectorAll('*')].map((one) =>
        one.getBoundingClientRect(),
      );
      const shown = boxes.filter(({ width, height }) => width > 1 && height > 1);
      const left = Math.min(...shown.map((box) => box.left));
      const right = Math.max(...shown.map((box) => box.right));
      const top = Math.min(...shown.map((box) => box.top));
      const bottom = Math.max(...shown.map((box) => box.bottom));
      return { element, left, right, top, bottom };
    });
    type Target = (typeof all)[number];
    const isSmall = ({ left, right, top, bottom }: Target) =>
      right - left < 23.99 || bottom - top < 23.99;
    const middle = ({ left, right, top, bottom }: Target) => [
      (left + right) / 2,
      (top + bottom) / 2,
    ];
    /** Its line height is that of the text around it. */
    const isInText = ({ element }: Target) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const copy = block?.cloneNode(true) as Element | undefined;
      for (const one of copy?.querySelectorAll(controls) ?? []) one.remove();
      return /[\p{L}\p{N}]/u.test(copy?.textContent ?? '');
    };
    /** A circle of 24 px about it meets no other target, and no other such circle. */
    const isApart = (target: Target) =>
      all.every((other) => {
        if (other === target || other.element.contains(target.element)) return true;
        if (target.element.contains(other.element)) return true;
        const [x = 0, y = 0] = middle(target);
        const [otherX = 0, otherY = 0] = middle(other);
        if (isSmall(other) && Math.hypot(x - otherX, y - otherY) < 24) return false;
        const sideways = Math.max(other.left - x, 0, x - other.right);
        const upright = Math.max(other.top - y, 0, y - other.bottom);
        return Math.hypot(sideways, upright) >= 12;
      });
    return all
      .filter((target) => isSmall(target) && !isInText(target) && !isApart(target))
      .map((target) => {
        const { left, right, top, bottom } = target;
        const size = `${Math.round(right - left)} × ${Math.round(bottom - top)}`;
        return `target of ${size} px: ${name(target.element)}`;
      });
  }

  // ---- Text

  interface Line {
    words: string;
    parent: Element;
    /** From side to side, cut off or not. */
    from: number;
    to: number;
    /** As far as it is seen. */
    left: number;
    right: number;
    top: number;
    bottom: number;
  }

  /** The room that an element's words are seen in. */
  function room(element: Element) {
    const { POSITIVE_INFINITY: far } = Number;
    const seen = { left: -far, right: far, bottom: far };
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const { left, right, bottom } = at.getBoundingClientRect();
      if (overflowY !== 'visible') seen.bottom = Math.min(seen.bottom, bottom);
      if (overflowX === 'visible') continue;
      seen.left = Math.max(seen.left, left);
      seen.right = Math.min(seen.right, right);
    }
    return seen;
  }

  /** Where letters stand: of a line's box, the middle, as high as small letters with their stems. */
  function lines(): Line[] {
    const found: Line[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim() || parent.closest('svg, video, audio, iframe'))
        continue;
      if (!isShown(parent) || getComputedStyle(parent).opacity === '0') continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.8;
      const range = document.createRange();
      range.selectNodeContents(text);
      const seen = room(parent);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        if (middle > seen.bottom) continue;
        const words = text.textContent.trim().slice(0, 40);
        found.push({
          words,
          parent,
          from: left,
          to: right,
          left: Math.max(left, seen.left),
          right: Math.min(right, seen.right),
          top: middle - size / 2,
          bottom: middle + size / 2,
        });
      }
    }
    return found.sort((a, b) => a.top - b.top);
  }

  /** The room of a recommendation is kept before it comes: the guide on accessibility tells it. */
  const isKept = (element: Element) =>
    element.closest('[data-galley="recommendations"] li') !== null;

  function clear(): string[] {
    const found: string[] = [];
    const all = lines();
    for (const element of root.querySelectorAll('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (value: string) => value === 'hidden' || value === 'clip';
      if (!cuts(overflowX) && !cuts(overflowY)) continue;
      if (!isShown(element) || !element.textContent?.trim()) continue;
      if (isKept(element)) continue;
      // A letter under a heap of marks cannot be broken.
      if (/\p{M}{9}/u.test(element.textContent)) continue;
      const { scrollHeight, clientHeight } = element;
      if (cuts(overflowY) && scrollHeight > clientHeight + 1)
        found.push(`text cut off: ${name(element)}`);
      const { left, right } = element.getBoundingClientRect();
      const isOut = (line: Line) =>
        element.contains(line.parent) &&
        !isKept(line.parent) &&
        (line.from < left - 1 || line.to > right + 1);
      if (cuts(overflowX) && all.some(isOut)) found.push(`text cut off sideways: ${name(element)}`);
    }
    for (const [index, one] of all.entries()) {
      for (let next = index + 1; next < all.length; next += 1) {
        const other = all[next];
        if (!other || other.top > one.bottom - 2) break;
        const meet = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (one.parent !== other.parent && meet > 2)
          found.push(`text on text: “${one.words}” and “${other.words}” in ${name(other.parent)}`);
      }
    }
    return [...new Set(found)];
  }

  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();

  /** The words that are seen. */
  function shownText(element: Element): string {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement && isShown(parentElement)) words.push(textContent ?? '');
    }
    return words.join(' ');
  }

  function labels(): string[] {
    return [...root.querySelectorAll<HTMLElement>(`:is(${controls})[aria-label]`)]
      .filter(isShown)
      .filter((control) => {
        const seen = plain(shownText(control));
        // A single letter or an arrow is a sign, and no word.
        return seen.length > 1 && !plain(control.ariaLabel ?? '').includes(seen);
      })
      .map((control) => `seen and not in the name: ${name(control)}`);
  }

  // ---- Motion

  const blink = 0.01;
  const seconds = (list: string) =>
    Math.max(
      ...list
        .split(',')
        .map((one) => Number.parseFloat(one) / (one.trim().endsWith('ms') ? 1000 : 1)),
    );

  function motion(): string[] {
    const found: string[] = [];
    for (const element of [html, ...root.querySelectorAll('*')]) {
      for (const part of [undefined, '::before', '::after']) {
        const style = getComputedStyle(element, part);
        if (seconds(style.transitionDuration) > blink)
          found.push(`moves, by a transition: ${name(element)}${part ?? ''}`);
        if (!part && style.scrollBehavior === 'smooth') found.push(`glides: ${name(element)}`);
      }
    }
    for (const animation of document.getAnimations()) {
      // What follows the scroll moves as the reader does.
      if (!(animation.timeline instanceof DocumentTimeline)) continue;
      const { effect } = animation;
      const { duration } = effect?.getComputedTiming() ?? {};
      if (!(effect instanceof KeyframeEffect) || !root.contains(effect.target)) continue;
      if (typeof duration === 'number' && duration > blink * 1000)
        found.push(`moves, by an animation: ${name(effect.target ?? root)}`);
    }
    for (const player of root.querySelectorAll<HTMLMediaElement>('video, audio'))
      if (player.autoplay || !player.paused) found.push(`plays by itself: ${name(player)}`);
    return found;
  }

  // ---- The system's own colours

  const isEdged = (style: CSSStyleDeclaration, on: Color) =>
    (['Top', 'Right', 'Bottom', 'Left'] as const).some(
      (side) =>
        style[`border${side}Style`] !== 'none' &&
        Number.parseFloat(style[`border${side}Width`]) >= 1 &&
        isSeen(style[`border${side}Color`], on),
    );

  const pieces = (element: Element) =>
    [element, ...element.querySelectorAll('*')].flatMap((one) =>
      [undefined, '::before', '::after'].map((part) => getComputedStyle(one, part)),
    );

  /** A sample of a colour is to show that colour. */
  const isSample = (element: Element) =>
    element.matches('input[type="color"]') || element.closest('[data-swatch]') !== null;

  function drawn(): string[] {
    const found: string[] = [];
    for (const element of root.querySelectorAll('*'))
      if (
        getComputedStyle(element).forcedColorAdjust === 'none' &&
        isShown(element) &&
        !isSample(element)
      )
        found.push(`keeps its own colours: ${name(element)}`);
    for (const icon of [...root.querySelectorAll('svg')].filter(isShown)) {
      if (isSample(icon)) continue;
      const on = behind(icon);
      const shapes = icon.querySelectorAll('path, circle, rect, line, polyline, polygon, ellipse');
      const isDrawn = [...shapes].some((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].some((paint) => paint !== 'none' && isSeen(paint, on));
      });
      if (shapes.length && !isDrawn)
        found.push(`drawing not seen: ${name(icon.parentElement ?? icon)}`);
    }
    const fields = 'input:not([type="hidden"]), select, textarea';
    for (const field of [...root.querySelectorAll<HTMLInputElement>(fields)].filter(isShown)) {
      const style = getComputedStyle(field);
      const on = behind(field.parentElement);
      const isChoice = field.type === 'radio' || field.type === 'checkbox';
      // What is drawn by the browser itself is drawn right.
      if (isChoice && style.opacity !== '0') continue;
      const isMarked = isChoice
        ? !field.checked || pieces(field.closest('label') ?? field).some((one) => isEdged(one, on))
        : isEdged(style, on);
      if (!isMarked) found.push(`field without an edge: ${name(field)}`);
    }
    return found;
  }

  // ---- Focus

  /** The ring of what has focus: its own, or one drawn beside it for what lies unseen over its words. */
  function ring(element: Element): string[] {
    const own = getComputedStyle(element);
    const label = element.closest('label');
    const styles = own.opacity === '0' && label ? pieces(label) : [own];
    const offset = Number.parseFloat(own.outlineOffset);
    const on = behind(offset < 0 ? element : element.parentElement);
    const rings = styles.filter(({ outlineStyle }) => outlineStyle !== 'none');
    // `auto` is the browser's own, wide enough and of two colours.
    const wide = rings.filter(
      ({ outlineStyle, outlineWidth }) =>
        outlineStyle === 'auto' || Number.parseFloat(outlineWidth) >= 2,
    );
    if (!rings.length) return ['no ring'];
    if (!wide.length) return ['a thin ring'];
    const isClear = wide.some(
      ({ outlineStyle, outlineColor }) => outlineStyle === 'auto' || isSeen(outlineColor, on),
    );
    return isClear ? [] : ['a faint ring'];
  }

  function stops(): Element[] {
    const reached = `${controls}, audio[controls], video[controls], iframe, [tabindex]`;
    return [...root.querySelectorAll<HTMLElement>(reached)].filter((element) => {
      if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true }))
        return false;
      if (element.matches(':disabled') || element.closest('[inert]')) return false;
      // Of a group of choices, the chosen one.
      return !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
    });
  }

  function rings(): string[] {
    const found: string[] = [];
    const before = root.innerHTML;
    for (const element of stops() as HTMLElement[]) {
      if (element instanceof HTMLIFrameElement) continue;
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) continue;
      for (const fault of ring(element)) found.push(`focus has ${fault}: ${name(element)}`);
    }
    (document.activeElement as HTMLElement | null)?.blur();
    if (root.innerHTML !== before) found.push('focus changes what is shown');
    return found;
  }

  /** What stays where it is while the page scrolls. */
  const stays = (element: Element | null): boolean => {
    for (let at = element; at; at = at.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
    return false;
  };

  function sight(element: Element): string[] {
    const seen = element.closest('label') ?? element;
    const box = seen.getClientRects()[0] ?? seen.getBoundingClientRect();
    const left = Math.max(0, box.left);
    const right = Math.min(innerWidth, box.right);
    const top = Math.max(0, box.top);
    const bottom = Math.min(innerHeight, box.bottom);
    if (right - left < 1 || bottom - top < 1) return ['out of sight'];
    const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y]));
    const over = spots
      .map(([x = 0, y = 0]) =>
        document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y),
      )
      .find((hit) => hit && !seen.contains(hit) && !hit.contains(seen) && stays(hit));
    return over ? [`under ${name(over)}`] : [];
  }

  function stop(): Stop {
    const { activeElement: element } = document;
    const index = element ? stops().indexOf(element) : -1;
    if (!element || index < 0) {
      const box = { top: 0, bottom: 0, start: 0, end: 0, part: '' };
      return { index: -1, name: element ? name(element) : '', box, wrong: [] };
    }
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isRtl = getComputedStyle(html).direction === 'rtl';
    const landmark = element.closest('main, aside, nav, header, footer');
    return {
      index,
      name: name(element),
      box: {
        top: top + scrollY,
        bottom: bottom + scrollY,
        start: isRtl ? -right : left,
        end: isRtl ? -left : right,
        part: landmark ? name(landmark) : '',
      },
      wrong: [...ring(element), ...sight(element)],
    };
  }

  window.rules = { targets, clear, labels, motion, drawn, rings, stops, stop };
}
