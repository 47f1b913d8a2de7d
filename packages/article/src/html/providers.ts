/** Who shows what is embedded, by the host; a host's subdomains are its own. */
const hosts: Readonly<Record<string, string>> = {
  'youtube.com': 'youtube',
  'youtube-nocookie.com': 'youtube',
  'youtu.be': 'youtube',
  'vimeo.com': 'vimeo',
  'twitter.com': 'x',
  'x.com': 'x',
  'instagram.com': 'instagram',
  'tiktok.com': 'tiktok',
  'facebook.com': 'facebook',
  'fb.watch': 'facebook',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'bsky.app': 'bluesky',
  'linkedin.com': 'linkedin',
  'reddit.com': 'reddit',
  'redditmedia.com': 'reddit',
  'pinterest.com': 'pinterest',
  'tumblr.com': 'tumblr',
  't.me': 'telegram',
  'vk.com': 'vk',
  'spotify.com': 'spotify',
  'soundcloud.com': 'soundcloud',
  'podcasts.apple.com': 'apple-podcasts',
  'music.apple.com': 'apple-music',
  'acast.com': 'acast',
  'megaphone.fm': 'megaphone',
  'simplecast.com': 'simplecast',
  'audioboom.com': 'audioboom',
  'omny.fm': 'omny',
  'omnycontent.com': 'omny',
  'art19.com': 'art19',
  'mixcloud.com': 'mixcloud',
  'bandcamp.com': 'bandcamp',
  'dailymotion.com': 'dailymotion',
  'dai.ly': 'dailymotion',
  'twitch.tv': 'twitch',
  'rumble.com': 'rumble',
  'streamable.com': 'streamable',
  'ted.com': 'ted',
  'jwplayer.com': 'jwplayer',
  'jwplatform.com': 'jwplayer',
  'brightcove.net': 'brightcove',
  'brightcove.com': 'brightcove',
  'kaltura.com': 'kaltura',
  'datawrapper.de': 'datawrapper',
  'dwcdn.net': 'datawrapper',
  'flourish.studio': 'flourish',
  'flo.uri.sh': 'flourish',
  'infogram.com': 'infogram',
  'e.infogr.am': 'infogram',
  'public.tableau.com': 'tableau',
  'ourworldindata.org': 'our-world-in-data',
  'google.com': 'google',
  'maps.google.com': 'google-maps',
  'docs.google.com': 'google-docs',
  'drive.google.com': 'google-drive',
  'openstreetmap.org': 'openstreetmap',
  'mapbox.com': 'mapbox',
  'arcgis.com': 'arcgis',
  'knightlab.com': 'knightlab',
  'documentcloud.org': 'documentcloud',
  'scribd.com': 'scribd',
  'issuu.com': 'issuu',
  'slideshare.net': 'slideshare',
  'giphy.com': 'giphy',
  'imgur.com': 'imgur',
  'flickr.com': 'flickr',
  'getty.com': 'getty',
  'gettyimages.com': 'getty',
  'thinglink.com': 'thinglink',
  'typeform.com': 'typeform',
  'codepen.io': 'codepen',
  'gist.github.com': 'gist',
};

function hostOf(url: string): URL | undefined {
  return URL.canParse(url, 'https://a') ? new URL(url, 'https://a') : undefined;
}

/** Who shows what stands at an address, in lower case: `youtube`, `x`; `other`. */
export function providerOf(url: string): string {
  const { hostname = '', pathname = '' } = hostOf(url) ?? {};
  const labels = hostname.toLowerCase().split('.').slice(-5);
  for (let first = 0; first < labels.length - 1; first += 1) {
    const host = labels.slice(first).join('.');
    if (Object.hasOwn(hosts, host)) {
      const provider = hosts[host] as string;
      if (provider !== 'google') return provider;
      return pathname.startsWith('/maps') ? 'google-maps' : 'google';
    }
  }
  return 'other';
}
