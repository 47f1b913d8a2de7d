let looked = false;

/**
 * Tells a developer of styles that are missing, once the page has been loaded. Called in development
 * alone, wherever a script of ours runs in the browser: a page of server components has none.
 */
export function lookForStyles() {
  if (looked || typeof document === 'undefined') return;
  looked = true;
  // Style sheets that a bundler adds may come a moment later.
  const soon = () => setTimeout(look, 1000);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** What is missing on the page as it stands. */
export function look() {
  const part = document.querySelector('[data-galley]');
  if (!part) return;
  const say = (what: string, address: string) =>
    console.error(
      `Galley: ${what}. Import it where the page is made: import '@galley/react/${address}';`,
    );
  if (!getComputedStyle(part).getPropertyValue('--galley-color-text')) {
    say(
      'no theme is on this page, so its parts have no colours and no faces',
      'themes/broadsheet.css',
    );
  }
  if (!hasRules(document)) say('the styles of its parts are not on this page', 'styles.css');
}

/** Whether any style sheet has a rule for a class of ours; one that cannot be read may have it. */
function hasRules({ styleSheets, adoptedStyleSheets = [] }: Document): boolean {
  return [...styleSheets, ...adoptedStyleSheets].some((sheet) => {
    try {
      return [...sheet.cssRules].some(({ cssText }) => cssText.includes('.galley-'));
    } catch {
      return true;
    }
  });
}
