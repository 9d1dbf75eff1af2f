import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a saved paper says to whoever opens it: text of its body, headers and footers, a line for each paragraph. */
export function textOfPaper(path: string): string {
  const parts = Object.entries(unzipSync(readFileSync(path))).filter(([name]) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name));
  return parts.map(([, bytes]) => linesOf(new TextDecoder().decode(bytes))).join('\n');
}

function linesOf(xml: string): string {
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''))
    .map((line) => line.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '').replaceAll('\u00A0', ' '))
    .filter((line) => line.trim() !== '')
    .join('\n');
}
