/** promises of release or mitigation, in Azerbaijani, Russian and English, whatever the spelling. A negation of one ("azad edilməyəcək") is none. */
import { foldedWordsAt } from '../domain/text/fold.ts';

export interface PromiseFinding {
  /** The words as typed. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Patterns over folded words joined by one space (ə→e, ş→s, й→и …). */
const SOURCES: readonly RegExp[] = [
  // az: released, acquitted, not punished, not jailed, case closed, sentence reduced
  /\b(azad|serbest) (edil|olun|burax|buraxil)(ecek|acaq|ecey|acag)\w*/gu,
  /\bazad (eder|edecek|edecey|olar|olacaq|olacag)\w*/gu,
  /\bberaet (al|qazan|veril)(acaq|ecek|acag|ecey)\w*/gu,
  /\bceza\w* (verilmeyecek|almayacaq|almayacag|cekmeyecek|olmayacaq|verilmeyecey|azaldilacaq|yungullesdirilecek|azalacaq|yungullesecek)\w*/gu,
  /\bcezalandirilmayac(aq|ag)\w*/gu,
  /\b(hebs|mehkum) (olunmayac|edilmeyec|olmayac)\w*/gu,
  /\b(mesuliyyete|cinayet mesuliyyetine) celb (olunmayac|edilmeyec)\w*/gu,
  /\bis\w* (baglanac|xitam verilec|dayandirilac|bagladacag)\w*/gu,
  /\bise xitam verilec\w*/gu,
  /\b(hebsden|cezadan|mesuliyyetden) (qurtul|qurtar|qurtaril)(acaq|acag)\w*/gu,
  // ru
  /(?<!не )(?<!не будут )\b(вас |его |ее |их )?освобо(дят|дим|жу|дит|дитесь)\b/gu,
  /(?<!не )\bбуд\p{L}+ освобожден\p{L}*/gu,
  /\bне (буд\p{L}+ )?(накажут|посадят|осудят|наказан\p{L}*|осужден\p{L}*|судим\p{L}*|привлечен\p{L}*|привлекут)\b/gu,
  /\bнаказани\p{L}+ (не будет|не назначат|смягчат|снизят|уменьшат|будет (смягчено|снижено))/gu,
  /\b(смягчат|снизят|уменьшат) наказани\p{L}+/gu,
  /\bдел\p{L}+ (закроют|прекратят|будет (закрыто|прекращено))/gu,
  /\b(закроют|прекратят) дел\p{L}+/gu,
  /\b(избежите|избежишь|избежит) (наказани|тюрьм|ответственност)\p{L}+/gu,
  /\bсудимости не будет/gu,
  // en
  /\b(will|youll|theyll|hell|shell|shall|going to) (be |get |go )(released|freed|acquitted|pardoned|free)\b/gu,
  /\b(will not|wont|shall not|never) (be |get |go to )(punished|prosecuted|sentenced|jailed|imprisoned|convicted|charged|prison|jail)\b/gu,
  /\b(case|charges?|proceedings) (will|shall) be (closed|dropped|dismissed|terminated|withdrawn|discontinued)\b/gu,
  /\b(sentence|punishment|penalty) (will|shall) be (reduced|lighter|milder|mitigated|lowered|lenient)\b/gu,
  /\b(no punishment|avoid (prison|jail|punishment|a sentence))\b/gu,
];

/** `\b` knows only Latin letters; this border of a word knows every script. */
const BORDER = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))';
const PATTERNS = SOURCES.map(({ source }) => new RegExp(source.replaceAll('\\b', BORDER), 'gu'));

/** Every promise found, in order of place. */
export function findPromises(text: string): readonly PromiseFinding[] {
  const tokens = foldedWordsAt(text);
  let joined = '';
  const offsets: number[] = [];
  for (const { word } of tokens) {
    if (joined) joined += ' ';
    offsets.push(joined.length);
    joined += word;
  }
  const found = PATTERNS.flatMap((pattern) => [...joined.matchAll(pattern)].map((match) => {
    const first = tokenAt(offsets, match.index);
    const last = tokenAt(offsets, match.index + match[0].length - 1);
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? text.length;
    return { phrase: text.slice(start, end), start, end };
  }));
  const distinct = new Map(found.map((finding) => [`${finding.start}-${finding.end}`, finding]));
  return [...distinct.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function tokenAt(offsets: readonly number[], position: number): number {
  const next = offsets.findIndex((offset) => offset > position);
  return (next === -1 ? offsets.length : next) - 1;
}
