import type { NextConfig } from 'next';

/** `next build` writes files to `out/`, for any web server. */
const config: NextConfig = { output: 'export' };

export default config;
