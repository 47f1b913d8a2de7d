import { parseFragment } from 'parse5';

/** A node of parse5's tree, as far as it is looked at here. */
interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
  content?: Node;
}

const banned =
  /^(?:script|style|object|embed|base|meta|link|form|input|button|select|textarea|svg|math|iframe|frame|frameset|applet|portal|template|noscript|xmp|plaintext)$/;
const addresses =
  /^(?:href|src|cite|poster|action|formaction|data|background|longdesc|xlink:href|ping|manifest)$/;
const protocols = /^(?:https?|mailto|tel):$/;

const protocolOf = (address: string) =>
  URL.canParse(address, 'https://page.example/')
    ? new URL(address, 'https://page.example/').protocol
    : 'unreadable';

/** What React puts before a picture that is fetched early. */
const isPreload = ({ nodeName, attrs = [] }: Node) =>
  nodeName === 'link' &&
  ['rel=preload', 'as=image'].every((wanted) =>
    attrs.some(({ name, value }) => `${name}=${value}` === wanted),
  );

function faultsOf(node: Node): string[] {
  const { nodeName, attrs = [] } = node;
  const faults = banned.test(nodeName) && !isPreload(node) ? [`<${nodeName}>`] : [];
  for (const { name, value } of attrs) {
    const told = `<${nodeName} ${name}="${value.slice(0, 80)}">`;
    if (/^on|^style$|^srcdoc$|^xmlns|^is$|^nonce$/.test(name)) faults.push(told);
    if (addresses.test(name) && !protocols.test(protocolOf(value))) faults.push(told);
    if (/srcset$/.test(name)) {
      for (const file of value.split(/,\s+/)) {
        if (!protocols.test(protocolOf(file.trim().split(/\s/)[0] ?? ''))) faults.push(told);
      }
    }
  }
  return faults;
}

/** Everything in some markup that could run, load a plug-in, or restyle the page. */
export function unsafeIn(html: string): string[] {
  const faults: string[] = [];
  const open = [parseFragment(html) as unknown as Node];
  for (let node = open.pop(); node; node = open.pop()) {
    faults.push(...faultsOf(node));
    open.push(...(node.childNodes ?? []), ...(node.content ? [node.content] : []));
  }
  return faults;
}
