import { defineConfig } from 'vite';

export default defineConfig({
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
