/** R-61 over a finished file: every part of the package and the name it will be saved under. */
import { fingerprint } from './clear.ts';
import { packageTexts } from './package-texts.ts';
import { scanText } from './scan-text.ts';
import type { Allowed, LeakFinding } from './types.ts';
import type { WatchList } from './watch-list.ts';

/** Every leak of a DOCX package; a part nobody can read is a finding of its own, since nobody can answer for it. */
export function scanPackage(bytes: Uint8Array, list: WatchList, allowed: Allowed, fileName?: string): readonly LeakFinding[] {
  const { texts, unreadable } = packageTexts(bytes);
  const name = fileName === undefined ? [] : [{ part: 'fileName', text: fileName, kind: 'label' as const }];
  return [...unreadable.map(unknown), ...scanText([...name, ...texts], list, allowed)];
}

const unknown = (part: string): LeakFinding =>
  ({ subjectCode: '', field: 'unreadable', kind: 'never', part, at: 0, excerpt: '', matched: '', alsoOf: 0, key: fingerprint(['', 'unreadable', part]) });
