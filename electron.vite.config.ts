import { defineConfig } from 'electron-vite';
import { rendererConfig } from './tools/renderer-config.ts';

/** Kept outside the bundle because they are machine code; the packaging unpacks exactly these. */
const NATIVE = ['better-sqlite3-multiple-ciphers', /^@node-rs\/argon2/];

export default defineConfig({
  main: {
    build: {
      target: 'node24',
      externalizeDeps: false,
      sourcemap: false,
      rolldownOptions: {
        input: { index: 'src/main/index.ts', process: 'src/application/process.ts', parser: 'src/parser/process.ts' },
        external: NATIVE,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node24',
      // A sandboxed preload is one file that may require nothing but electron.
      externalizeDeps: false,
      sourcemap: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: rendererConfig(),
});
