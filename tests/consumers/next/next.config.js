/** @type {import('next').NextConfig} */
export default {
  // This folder is the whole app, whatever lies above it.
  turbopack: { root: import.meta.dirname },
};
