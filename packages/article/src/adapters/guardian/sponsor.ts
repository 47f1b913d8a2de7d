import type { Sponsor } from '../../article.js';
import { given } from '../make.js';
import { objectAt, pixelsAt, type Source, textAt } from '../read.js';
import type { GuardianImport } from './element.js';

/** Who pays: the branding of the edition in which the page was made. */
export function sponsorOf(
  source: Source,
  edition: string,
  run: GuardianImport,
): Sponsor | undefined {
  const branding = objectAt(
    objectAt(objectAt(source, 'commercialProperties'), edition),
    'branding',
  );
  const name = textAt(branding, 'sponsorName');
  if (!name) return undefined;
  const at = `/commercialProperties/${edition}/branding/logo`;
  const logo = objectAt(branding, 'logo');
  const src = run.address(logo.src, `${at}/src`);
  const size = objectAt(logo, 'dimensions');
  const [width, height] = [pixelsAt(size, 'width'), pixelsAt(size, 'height')];
  return given<Sponsor>({
    name,
    url: run.address(logo.link, `${at}/link`),
    logo: src ? { src, alt: name, ...(width && { width }), ...(height && { height }) } : undefined,
    label: textAt(logo, 'label'),
  });
}
