/** What a page of ours needs at the most; take out what yours has not. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' https://img.example.com",
  "media-src 'self'",
  "connect-src 'self' https://recommend.example.com", // comments; recommendations of others
  'frame-src https://player.farview.example', // the origins of your embeds
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
