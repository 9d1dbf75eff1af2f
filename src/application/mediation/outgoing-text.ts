import type { CaseFile } from '../../shared/model/case-file.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { allowancesFor, findNoteEchoes } from '../../documents/index.ts';
import { notesOf } from '../../vault/repositories/notes.ts';
import { textsOf } from '../../vault/repositories/sealed.ts';
import type { Desk } from '../desk.ts';
import { officeOf } from '../office/office.ts';

/** What text that is to cross the wall or leave the office repeats: session notes, or what one side said and may not be told. */
export interface TextFindings {
  noteEchoes: number;
  /** Somebody else has notes on this case, and the text is not fixed: their own check is needed. */
  notesClosed: boolean;
  /** Those who wrote the other notes cannot open them any more. */
  notesGone: boolean;
  sideEchoes: number;
}

/** Looks through free texts; `except`: the item that is being told. */
export function outgoingText(desk: Desk, file: CaseFile, free: readonly string[], except?: string): TextFindings {
  const own = desk.session.notesFile === undefined ? [] : desk.notes.read((db) => notesOf(db, file.header.id));
  const noteWords = own.flatMap(({ text, items }) => [text, ...items.map((item) => item.text)]);
  const untold = standing(file.items).filter(({ id, side, mayTellOther }) => side !== 'COMMON' && !mayTellOther && id !== except);
  const sideWords = free.length === 0 || untold.length === 0 ? [] : desk.sealed.read((db) => untold.flatMap(({ id }) => textsOf(db, id).map(({ text }) => text)));
  const allowances = allowancesFor([officeOf(desk).name, file.header.referral.bodyName].filter((name) => name !== null));
  const echoes = (words: readonly string[]) => free.reduce((sum, text) => sum + findNoteEchoes(text, words, allowances).length, 0);
  const others = free.length === 0 ? [] : file.header.notesBy.filter((by) => by !== desk.userId);
  return {
    noteEchoes: echoes(noteWords),
    notesClosed: others.length > 0,
    // A user who left has no key to the notes they wrote.
    notesGone: others.length > 0 && others.every((by) => desk.liveUser(by) === undefined),
    sideEchoes: echoes(sideWords),
  };
}
