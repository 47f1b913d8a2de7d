import type { ImageOptions } from '@galley/react';

const widths = [320, 640, 960, 1280, 1600];
const formats = ['avif', 'webp', 'jpeg'];

/** Most servers call the format jpg. */
const short = (format: string) => (format === 'jpeg' ? 'jpg' : format);

/** The picture's whole address, for a server that fetches it. */
const whole = (src: string) => new URL(src, 'https://www.example.com').href;

/** Its place on the server: the CMS's own host is left out. */
const pathOf = (src: string) => new URL(src, 'https://www.example.com').pathname;

/** By the public id, where the import has put one into `source`. */
export const cloudinary: ImageOptions = {
  url: (image, { width, ratio, format }) =>
    image.source
      ? `https://res.cloudinary.com/example/image/upload/c_limit,w_${width},q_auto,f_${short(format)}/${image.source}`
      : cloudinaryFetch.url(image, { width, ratio, format }),
  widths,
  formats,
};

/** The same, of pictures that Cloudinary has to fetch. */
export const cloudinaryFetch: ImageOptions = {
  url: ({ src }, { width, format }) =>
    `https://res.cloudinary.com/example/image/fetch/c_limit,w_${width},q_auto,f_${short(format)}/${encodeURIComponent(whole(src))}`,
  widths,
  formats,
};

export const imgix: ImageOptions = {
  url({ src }, { width, format }) {
    const url = new URL(pathOf(src), 'https://example.imgix.net');
    url.search = `w=${width}&fit=max&fm=${short(format)}&auto=compress`;
    return url.href;
  },
  widths,
  formats,
};

/** AVIF is a paid extra there. */
export const fastly: ImageOptions = {
  url({ src }, { width, format }) {
    const url = new URL(pathOf(src), 'https://img.example.com');
    url.search = `width=${width}&disable=upscale&format=${short(format)}`;
    return url.href;
  },
  widths,
  formats: ['webp', 'jpeg'],
};

/** On your own domain: its address is that of the page. */
export const cloudflare: ImageOptions = {
  url: ({ src }, { width, format }) =>
    `/cdn-cgi/image/width=${width},fit=scale-down,format=${format}/${src.replace(/^\//, '')}`,
  widths,
  formats,
};

/** Next's own server. It takes its own widths, and chooses the format by what the browser accepts. */
export const next: ImageOptions = {
  url: ({ src }, { width }) => `/_next/image?url=${encodeURIComponent(src)}&w=${width}&q=75`,
  widths: [640, 750, 828, 1080, 1200, 1920],
  formats: ['jpeg'],
};
