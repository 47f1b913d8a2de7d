export function main(): HTMLElement {
  const element = document.getElementById('main');
  if (!element) throw new Error('The page has no element with the id "main".');
  return element;
}
