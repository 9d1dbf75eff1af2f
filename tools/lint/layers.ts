/** What a folder may import. The table of docs/ARCHITECTURE.md; the rule and its test read it from here. */
export interface Layer {
  /** Below the project's folder, with `/`. */
  readonly folder: string;
  /** Own folders (or single files) it may import from, besides itself. */
  readonly own: readonly string[];
  /** Of these folders, what it may not import all the same. */
  readonly except?: readonly string[];
  /** Packages, by name, or one path of a package. */
  readonly packages: readonly string[];
  /** Node's built-in modules: some by name, all (network aside, see `no-network`), or none. */
  readonly node: readonly string[] | 'all';
  /** Files with rights beyond their folder's, and why it is those. */
  readonly entries?: { readonly files: readonly string[]; readonly own?: readonly string[]; readonly packages?: readonly string[]; readonly node: readonly string[] | 'all' };
}

export const LAYERS: readonly Layer[] = [
  { folder: 'src/shared', own: [], packages: ['zod'], node: [] },
  { folder: 'src/domain', own: ['src/shared'], packages: [], node: [] },
  // What looks into foreign bytes: the parser process alone may import it.
  { folder: 'src/documents/foreign', own: ['src/shared'], packages: ['fflate', 'saxes'], node: [] },
  {
    folder: 'src/parser',
    own: ['src/shared', 'src/documents/foreign'],
    packages: [],
    node: [],
    // Its entry, and the fork that starts it outside Electron.
    entries: { files: ['src/parser/process.ts', 'src/parser/fork.ts'], node: 'all' },
  },
  {
    folder: 'src/documents',
    own: ['src/shared', 'src/domain'],
    except: ['src/documents/foreign'],
    // Of the encryption library one module: its index would load crypto-js and the ciphers of old formats.
    packages: ['docx', 'fflate', 'saxes', 'officecrypto-tool/src/crypto/ecma376_agile.js', 'zod'],
    node: [],
  },
  {
    folder: 'src/vault',
    own: ['src/shared'],
    packages: [
      'better-sqlite3-multiple-ciphers',
      '@node-rs/argon2',
      'age-encryption',
      'shamir-secret-sharing',
      '@scure/bip39',
      '@zxcvbn-ts/core',
      'zod',
    ],
    node: ['crypto', 'fs', 'fs/promises', 'path', 'os', 'buffer', 'timers/promises', 'util'],
  },
  {
    folder: 'src/application',
    own: ['src/shared', 'src/domain', 'src/documents', 'src/vault'],
    except: ['src/documents/foreign'],
    packages: ['zod'],
    node: [],
    // Clock, ids and randomness come into the application here.
    entries: { files: ['src/application/process.ts', 'src/application/system-runtime.ts'], node: 'all' },
  },
  { folder: 'src/main', own: ['src/shared'], packages: ['electron', 'zod'], node: 'all' },
  { folder: 'src/preload', own: ['src/shared/contract', 'src/shared/host.ts'], packages: ['electron'], node: [] },
  {
    folder: 'src/renderer',
    own: ['src/shared', 'src/domain'],
    packages: [
      'vue',
      'vue-router',
      'pinia',
      'reka-ui',
      '@lucide/vue',
      '@tanstack/vue-virtual',
      'vue-i18n',
      '@intlify/unplugin-vue-i18n/messages',
      '@fontsource-variable/noto-sans',
      'zod',
    ],
    node: [],
  },
  { folder: 'src/headless', own: ['src/shared', 'src/application', 'src/parser/fork.ts'], packages: ['zod'], node: 'all' },
];

/** Packages that only make or check the program: no file under src may import them. */
export const TOOL_PACKAGES: readonly string[] = ['date-holidays'];

/** Folders that are never shipped and may import anything. */
export const FREE_FOLDERS: readonly string[] = ['tools', 'tests'];

/** Node's modules that reach a network; nowhere in src, but for the guard that shuts them. */
export const NETWORK_MODULES: readonly string[] = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/promises', 'dgram', 'inspector', 'inspector/promises'];
