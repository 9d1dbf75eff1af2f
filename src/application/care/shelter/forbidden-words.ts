import { accept } from '../../../shared/result.ts';
import { forbiddenWords, NOTHING_ALLOWED, scanText, watchList } from '../../../documents/index.ts';
import { foldedWords } from '../../../domain/text/fold.ts';
import { Refusal } from '../../desk.ts';
import type { UseCase } from '../../use-case.ts';
import { addToHouse, atTheHouse, changeInHouse, oneOf } from './house.ts';
import { everyHouseWord, FORBIDDEN_WORD, WORD_TEXT, wordsOfTheHouse } from './house-words.ts';

/** Words no paper may carry, for the head of the house alone. */
export const listForbiddenWords: UseCase<'shelter.list-forbidden-words'> = (desk) => {
  atTheHouse(desk);
  desk.sealed.write((tx) => tx.audit({ action: desk.call.name, recordId: null, caseId: null }));
  return accept({ words: everyHouseWord(desk) });
};

/** One more word; INVALID_INPUT for one nothing could be found by, such as a number of three figures. */
export const addForbiddenWord: UseCase<'shelter.add-forbidden-word'> = (desk, { text }) => {
  atTheHouse(desk);
  if (!isCaught(text, [text])) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'text', problem: 'custom' }] });
  const folded = [...foldedWords(text)].join(' ');
  if (wordsOfTheHouse(desk).some((word) => [...foldedWords(word)].join(' ') === folded)) throw new Refusal('ALREADY_EXISTS');
  return accept({ id: addToHouse(desk, 'forbidden-word', { endedOn: null }, { [WORD_TEXT]: text }) });
};

export const endForbiddenWord: UseCase<'shelter.end-forbidden-word'> = (desk, { wordId }) => {
  atTheHouse(desk);
  const { text: _text, ...word } = oneOf(everyHouseWord(desk), wordId);
  if (word.endedOn !== null) throw new Refusal('WRONG_STATUS');
  return accept({ id: changeInHouse(desk, { ...word, endedOn: desk.today() }) });
};

/** Would a paper with this on it be stopped? That somebody asked is kept, what they asked is not. */
export const testWord: UseCase<'shelter.test-word'> = (desk, { text }) => {
  atTheHouse(desk);
  desk.sealed.write((tx) => tx.audit({ action: desk.call.name, recordId: null, caseId: null }));
  return accept({ caught: isCaught(text, wordsOfTheHouse(desk)) });
};

function isCaught(text: string, words: readonly string[]): boolean {
  return scanText([{ part: 'text', text }], watchList([forbiddenWords(FORBIDDEN_WORD, words)]), NOTHING_ALLOWED).length > 0;
}
