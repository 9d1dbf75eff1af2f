import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { bundleHeaders, NONCE_PLACEHOLDER } from '../shared/csp.ts';

export const SCHEME = 'app';
export const ORIGIN = 'app://bundle';
export const START_URL = `${ORIGIN}/index.html`;

/** Exact URL path -> bytes and content type, of every file the window was built to. */
export type Bundle = ReadonlyMap<string, { body: Uint8Array<ArrayBuffer>; type: string }>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Reads the built window once, at start; a kind of file not named here is an Error, so it cannot be shipped unnoticed. */
export function readBundle(folder: string, nonce: string): Bundle {
  return new Map(
    filesIn(folder).map((path) => {
      const name = relative(folder, path).split(sep).join('/');
      const type = TYPES[extname(name)];
      if (type === undefined) throw new Error(`no content type for ${name}`);
      const bytes = readFileSync(path);
      const body = extname(name) === '.html' ? Buffer.from(bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)) : bytes;
      return [`/${name}`, { body: new Uint8Array(body), type }];
    }),
  );
}

/** By the plainest calls there are, because inside an archive Electron answers them itself. */
function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** Answers `app://bundle/…` from the bundle and nothing else: the URL is only ever compared, never made into a path. */
export function serveBundle(bundle: Bundle, nonce: string): (request: Request) => Response {
  return ({ url, method }) => {
    const { host, pathname } = new URL(url);
    const file = host === 'bundle' && method === 'GET' ? bundle.get(pathname) : undefined;
    return file === undefined
      ? new Response(null, { status: 404, headers: bundleHeaders('text/plain', nonce) })
      : new Response(file.body, { headers: bundleHeaders(file.type, nonce) });
  };
}
