import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The pages are served by the program itself under a strict policy: nothing may stand inline,
// and no font, image or script becomes a data: address.
export default defineConfig({
  plugins: [svelte()],
  build: {
    target: 'es2021',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
