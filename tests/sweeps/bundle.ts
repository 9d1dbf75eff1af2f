import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { asShipped } from '../../tools/build.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface Suspicion {
  /** Package, or path below the project. */
  readonly from: string;
  readonly what: string;
  readonly found: string;
  /** A few characters around it. */
  readonly near: string;
}

/** What no page of ours may be able to do or to name. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['address', /https?:\/\/[^\s"'`<>)\\]+/g],
  ['eval', /\beval\s*\(|\bFunction\s*\(\s*["'`\w]/g],
  ['innerHTML', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment)\b/g],
  ['network', /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|serviceWorker)\b|(?<![\w.$])fetch\s*\(/g],
];

/** Names of XML vocabularies are addresses of nothing. */
const VOCABULARY = /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg|2000\/xmlns\/|XML\/1998\/namespace)$/;

export interface Bundle {
  readonly suspicions: readonly Suspicion[];
  /** Bytes of all code and style, gzipped. */
  readonly gzipped: number;
  /** Of these, what a window can come to load in one language, the longest. */
  readonly inOneLanguage: number;
  readonly files: readonly string[];
  /** Files that say where a source map of theirs would be. */
  readonly mapped: readonly string[];
}

/** Builds the window as it is shipped, without writing it, and judges the code of each module that is in it. */
export async function inspectBundle(): Promise<Bundle> {
  const built = await asShipped(() => build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', build: { write: false } }));
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.filter((part): part is Rolldown.OutputChunk => part.type === 'chunk');
  const assets = outputs.filter((part): part is Rolldown.OutputAsset => part.type === 'asset');
  const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, gzipSync(code).length]));
  const languages = [...sizes].filter(([name]) => /^assets\/(az|en|ru)-/.test(name)).map(([, size]) => size);
  const styles = assets.filter(({ fileName }) => /\.(css|html)$/.test(fileName));
  const gzipped = sum([...sizes.values(), ...styles.map(({ source }) => gzipSync(source).length)]);
  return {
    suspicions: [
      ...chunks.flatMap(({ modules }) => Object.entries(modules).flatMap(([id, { code }]) => suspicionsIn(origin(id), code ?? ''))),
      ...styles.flatMap(({ fileName, source }) => suspicionsIn(fileName, String(source))),
    ],
    gzipped,
    inOneLanguage: gzipped - sum(languages) + Math.max(0, ...languages),
    files: outputs.map(({ fileName }) => fileName),
    mapped: chunks.filter(({ code, map }) => map !== null || code.includes('sourceMappingURL=')).map(({ fileName }) => fileName),
  };
}

const sum = (sizes: readonly number[]) => sizes.reduce((all, one) => all + one, 0);

/** Everything in a text that stands on the list. */
export function suspicionsIn(from: string, text: string): Suspicion[] {
  return FORBIDDEN.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => what !== 'address' || !VOCABULARY.test(found))
      .map((match) => ({ from, what, found: match[0], near: text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30).replace(/\s+/g, ' ') })),
  );
}

/** `vue` of `…/node_modules/vue/dist/x.js`, or the path below the project. */
function origin(id: string): string {
  const packaged = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'));
  return packaged?.[1] ?? id.replaceAll('\\', '/').replace(`${ROOT.replaceAll('\\', '/')}/`, '');
}
