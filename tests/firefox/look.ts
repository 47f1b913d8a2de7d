/** A part of a story as a browser has laid it out. Run in the page, by both engines. */
export interface Look {
  name: string;
  text: string | null;
  style: Record<string, string>;
  /** Of a part that is a box of its own, not a run of words. */
  box?: { left: number; width: number; isBelow: boolean };
}

export function look(): Look[] {
  const found = '[data-galley], h1, h2, h3, p, li, time, a, button';
  // A byline and a date are as wide as their words.
  const boxes = '[data-galley]:not([data-galley="byline"], [data-galley="timestamp"])';
  const rounded = (length: string) => Number.parseFloat(length).toFixed(1);
  // A family that no theme sets is the browser's own.
  const families = (list: string) => (list.includes(',') ? list.replaceAll('"', '') : '');
  let bottom = 0;
  return [...document.querySelectorAll<HTMLElement>(`#storybook-root :is(${found})`)]
    .filter((part) => part.checkVisibility())
    .map((part) => {
      const style = getComputedStyle(part);
      const { left, width, top, bottom: end } = part.getBoundingClientRect();
      const isBelow = top > bottom - 2;
      const isBox = part.matches(boxes) && !/inline|contents/.test(style.display);
      if (isBox) bottom = end;
      return {
        name: part.dataset.galley ?? part.localName,
        text: part.textContent,
        style: {
          color: style.color,
          background: style.backgroundColor,
          direction: style.direction,
          display: style.display,
          family: families(style.fontFamily),
          size: rounded(style.fontSize),
          weight: style.fontWeight,
        },
        ...(isBox && { box: { left, width, isBelow } }),
      };
    });
}

/** How far the page can be scrolled sideways, in pixels. */
export function sideways(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
