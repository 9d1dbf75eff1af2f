import { MODULES } from '../../../../shared/model/roles.ts';
import type { Module } from '../../../../shared/model/roles.ts';

export interface FileWords {
  /** Key under `settings.file`. */
  key: 'office' | 'facts' | 'sealed' | 'ownNotes' | 'otherNotes' | 'secret' | 'other';
  module: Module | null;
}

/** What a vault file is, for the person `reader`: `MED-sealed` → the sealed file of mediation. */
export function fileWords(file: string, reader: string | undefined): FileWords {
  if (file === 'office') return { key: 'office', module: null };
  if (file.startsWith('notes-')) return { key: file === `notes-${reader ?? ''}` ? 'ownNotes' : 'otherNotes', module: null };
  const facts = MODULES.find((module) => module === file);
  if (facts !== undefined) return { key: 'facts', module: facts };
  const sealed = MODULES.find((module) => `${module}-sealed` === file);
  if (sealed !== undefined) return { key: 'sealed', module: sealed };
  return { key: file.startsWith('S-') ? 'secret' : 'other', module: null };
}
