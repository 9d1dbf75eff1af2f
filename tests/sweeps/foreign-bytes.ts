import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const IMPORT = /(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|import\s*\(\s*'([^']+)'\s*\)|import\s+'([^']+)'/g;

/** Every file of ours, and every package, a program loads from its entry on; types alone load nothing. Paths below the project. */
export function loadedBy(entry: string): Set<string> {
  const seen = new Set<string>();
  const ahead = [join(ROOT, entry)];
  for (let file = ahead.pop(); file !== undefined; file = ahead.pop()) {
    const name = relative(ROOT, file).split(sep).join('/');
    if (seen.has(name) || !existsSync(file)) continue;
    seen.add(name);
    for (const [, typeOnly, from, computed, bare] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = from ?? computed ?? bare ?? '';
      if (typeOnly !== undefined) continue;
      if (target.startsWith('.')) ahead.push(join(dirname(file), target));
      else seen.add(target);
    }
  }
  return seen;
}
