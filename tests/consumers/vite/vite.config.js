import { defineConfig } from 'vite';

// Nothing runs, draws or is asked for but what this server sends; no text becomes markup in script.
const policy = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'font', 'media', 'connect'].map((kind) => `${kind}-src 'self'`),
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  preview: { headers: { 'content-security-policy': policy } },
  build: {
    rolldownOptions: {
      input: ['index.html', 'hydrate.html'],
      output: {
        // One file a house, so that its weight can be read from the build.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'sample', test: /@galley[\\/]article[\\/].*sample/ },
            { name: 'galley', test: /@galley[\\/]/ },
          ],
        },
      },
    },
  },
});
