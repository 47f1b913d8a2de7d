import type { Article } from '../../article.js';
import { pointer } from '../../problems.js';
import { objectAt, type Source, textAt } from '../read.js';
import type { AnsImport } from './reading.js';

interface Addresses {
  id: string | undefined;
  url: string | undefined;
  canonicalUrl: Article['canonicalUrl'] | undefined;
}

/** The page of the story on its website, where Arc publishes it on several. */
function pageOnSite(story: Source, run: AnsImport): string | undefined {
  const websites = objectAt(story, 'websites');
  const sites = Object.keys(websites);
  const chosen = [textAt(story, 'website'), textAt(story, 'canonical_website'), sites[0]];
  const site = chosen.find((name) => name !== undefined && sites.includes(name));
  if (site === undefined) return undefined;
  const path = pointer(['websites', site, 'website_url']);
  return run.address(objectAt(websites, site).website_url, path);
}

/** The story's page here, and the one for search engines where that is another. */
export function addressesOf(story: Source, run: AnsImport): Addresses {
  const at = (key: string) => run.address(story[key], `/${key}`);
  const canonical = at('canonical_url_external') ?? at('canonical_url');
  const url = at('website_url') ?? pageOnSite(story, run) ?? canonical ?? at('short_url');
  return {
    id: textAt(story, '_id') ?? textAt(story, 'canonical_url'),
    url,
    canonicalUrl: canonical === url ? undefined : canonical,
  };
}
