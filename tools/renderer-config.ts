import { fileURLToPath } from 'node:url';
import VueI18nPlugin from '@intlify/unplugin-vue-i18n/vite';
import vue from '@vitejs/plugin-vue';
import type { UserConfig } from 'vite';
import { NONCE_PLACEHOLDER } from '../src/shared/csp.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * How the window is built, for every host: no inlined asset, no polyfill, no source map and no message compiler,
 * because the content security policy allows none of them. Vite writes the nonce's place into index.html.
 */
export function rendererConfig(): UserConfig {
  return {
    root: at('../src/renderer'),
    base: './',
    publicDir: false,
    plugins: [
      vue(),
      VueI18nPlugin({
        // Messages stay plain JSON: `src/renderer/app/message-format.ts` reads them.
        include: [],
        runtimeOnly: true,
        compositionOnly: true,
        dropMessageCompiler: true,
      }),
    ],
    html: { cspNonce: NONCE_PLACEHOLDER },
    define: { __VUE_PROD_DEVTOOLS__: 'false' },
    build: {
      outDir: at('../out/renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      minify: true,
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: at('../src/renderer/index.html') },
    },
  };
}
