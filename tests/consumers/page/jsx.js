// React's own output is regular (every attribute quoted, every void element closed with a slash), so
// this reads just that, not HTML at large.

/** React's names where they are not HTML's. */
const propNames = {
  class: 'className',
  for: 'htmlFor',
  autocomplete: 'autoComplete',
  datetime: 'dateTime',
  fetchpriority: 'fetchPriority',
  hreflang: 'hrefLang',
  imagesizes: 'imageSizes',
  imagesrcset: 'imageSrcSet',
  maxlength: 'maxLength',
  srcset: 'srcSet',
  'stroke-linecap': 'strokeLinecap',
  'stroke-linejoin': 'strokeLinejoin',
  'stroke-width': 'strokeWidth',
  tabindex: 'tabIndex',
};
// Given without a value in HTML, `true` in React.
const flags = new Set(['checked', 'disabled', 'hidden', 'open', 'readonly', 'required']);
const numbers = new Set(['width', 'height', 'start', 'tabindex']);
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

const decode = (text) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name) => entities[name]);

function props(attributes) {
  return attributes.replace(/([\w:-]+)="([^"]*)"/g, (_, name, raw) => {
    const value = decode(raw);
    const prop = propNames[name] ?? name;
    if (flags.has(name)) return name === 'checked' ? 'defaultChecked' : prop;
    if (numbers.has(name.toLowerCase())) return `${prop}={${Number(value)}}`;
    return `${prop}={${JSON.stringify(value)}}`;
  });
}

/** The elements of React's HTML, as a developer would have written them with no library. */
export function jsx(html) {
  return html.replace(
    /<(\w+)((?: [\w:-]+="[^"]*")*)(\/?)>|<\/\w+>|([^<]+)/g,
    (token, name, attributes, slash, text) => {
      if (text) return `{${JSON.stringify(decode(text))}}`;
      if (name) return `<${name}${props(attributes)}${slash}>`;
      return token;
    },
  );
}
