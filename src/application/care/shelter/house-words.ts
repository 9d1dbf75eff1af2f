import { forbiddenWord, type ForbiddenWord } from '../../../shared/model/care/shelter.ts';
import { houseRecords } from '../../../vault/repositories/house-records.ts';
import { textsOf } from '../../../vault/repositories/sealed.ts';
import type { Desk } from '../../desk.ts';

/** The field of a finding that is a word of the house and nobody's. */
export const FORBIDDEN_WORD = 'forbiddenWord';
/** The field its words are sealed under. */
export const WORD_TEXT = 'word';

/** Every word the house has ever kept off its papers, newest first, with the word itself; none without the key to them. */
export function everyHouseWord(desk: Desk): (ForbiddenWord & { text: string })[] {
  if (!desk.session.mayOpen('THB-sealed')) return [];
  const records = desk.session.file('THB').read((db) => houseRecords(db, 'forbidden-word', forbiddenWord));
  return desk.session.file('THB-sealed').read((db) => records.flatMap((record) => textsOf(db, record.id).filter(({ field }) => field === WORD_TEXT).map(({ text }) => ({ ...record, text }))));
}

/** The words as they hold now. */
export function wordsOfTheHouse(desk: Desk): string[] {
  return everyHouseWord(desk).filter(({ endedOn }) => endedOn === null).map(({ text }) => text).toSorted();
}

/** The office has a shelter, and its words are in a file this person may not open. */
export function keepsWordsElsewhere(desk: Desk): boolean {
  return desk.session.modules.includes('THB') && !desk.session.mayOpen('THB-sealed');
}
