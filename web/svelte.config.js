import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess({ style: false }),
  compilerOptions: {
    // A table whose rows become grids on a telephone loses the roles that it has by nature, so
    // they are written out.
    warningFilter: (warning) => warning.code !== 'a11y_no_redundant_roles',
  },
};
