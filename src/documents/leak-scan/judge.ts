/** What the words of one text mean together: which of them is a leak, and which a person may clear. */
import { isSonOrDaughter } from './endings.ts';
import { endsProperName, isStreetWord } from './ordinary-words.ts';
import type { WordHit } from './reading.ts';
import type { Token } from './tokens.ts';
import type { LeakFinding, TextPart, Watch } from './types.ts';
import type { IndexedGroup } from './watch-list.ts';

/** Name parts this many words apart, or fewer, stand together. */
const TOGETHER = 3;
/** How far after a street its number stands. */
const NUMBER_AFTER = 4;
const NUMBER_BEFORE = 2;
/** Letters of "küçəsindəki" that say what it is. */
const STREET_STEM = 7;

export interface Verdict {
  readonly watch: Watch;
  readonly field: string;
  readonly kind: LeakFinding['kind'];
  readonly first: number;
  readonly last: number;
}

export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly kind: TextPart['kind'];
  readonly isThisCase: (watch: Watch) => boolean;
  /** Words that a value this recipient may read accounts for, or that are the paper's own. */
  readonly explained: ReadonlySet<number>;
  readonly staff: ReadonlySet<number>;
}

/** A name or word this short fits too many others to be sure of. */
const SHORT = 3;
const isTelling = ({ standing: { ordinary, common, place }, entry: { word } }: WordHit): boolean => !ordinary && !common && !place && word.letters.length > SHORT;

export function judge(group: IndexedGroup, hits: readonly WordHit[], around: Surroundings): readonly Verdict[] {
  const ordered = [...hits].sort((a, b) => a.first - b.first || b.last - a.last);
  switch (group.kind) {
    case 'name': return judgeName(group, ordered, around);
    case 'address': return judgeAddress(group, ordered, around);
    case 'words': return judgeWords(group, ordered, around);
    case 'forbidden': return clusters(ordered).filter((cluster) => partsOf(cluster).size === group.parts && isThePlace(group, cluster, around.tokens)).map((cluster) => verdict(group, cluster, 'never'));
  }
}

/** "Nizami küçəsi" forbids the street, not everybody of that name. */
function isThePlace(group: IndexedGroup, cluster: readonly WordHit[], tokens: readonly Token[]): boolean {
  const [first] = cluster;
  if (!first || (!group.street && group.numbers.size === 0) || cluster.some(isTelling)) return true;
  return houseNumber(group, first, tokens, true) !== undefined || cluster.some(({ last }) => isStreetWord((tokens[last + 1]?.word ?? '').slice(0, STREET_STEM)));
}

function judgeName(group: IndexedGroup, hits: readonly WordHit[], around: Surroundings): readonly Verdict[] {
  const eligible = hits.filter(({ standing: { lower, ordinary } }) => !(lower && ordinary));
  return clusters(eligible).flatMap((cluster) => {
    const open = cluster.filter((hit) => isOpen(hit, around));
    if (open.length === 0) return [];
    if (partsOf(cluster).size < 2) return open.flatMap((hit) => judgeSingle(group, hit, around));
    if (open.some(isTelling)) return [verdict(group, cluster, 'never')];
    // A street or a school named after somebody is nobody's name.
    const thing = cluster.at(-1)?.standing.ofAThing ?? false;
    if (thing) return around.isThisCase(group.watch) ? [verdict(group, cluster, 'clearable')] : [];
    const touching = cluster.some((hit, index) => touches(hit, cluster[index + 1], around.tokens));
    const plain = open.every(({ standing }) => !standing.common && !standing.place);
    return [verdict(group, cluster, touching || !plain ? 'never' : 'clearable')];
  });
}

/** Side by side, with nothing between but oğlu or qızı. */
function touches({ last }: WordHit, next: WordHit | undefined, tokens: readonly Token[]): boolean {
  if (!next || !/^[\s\-.]*$/.test(tokens[next.first]?.before ?? '')) return false;
  return next.first - last === 1 || (next.first - last === 2 && isSonOrDaughter(tokens[last + 1]?.word ?? ''));
}

/** A lone word of a name. */
function judgeSingle(group: IndexedGroup, hit: WordHit, { isThisCase, staff, kind, tokens }: Surroundings): readonly Verdict[] {
  const { standing, entry: { word } } = hit;
  const here = isThisCase(group.watch);
  const answer = (one: Verdict['kind']): readonly Verdict[] => [verdict(group, [hit], one)];
  const withInitial = initialBefore(group, hit, tokens);
  if (standing.abbreviation && !withInitial) return [];
  // Times New Roman is nobody.
  if (kind === 'markup' && (standing.ordinary || standing.place || (standing.common && !here))) return [];
  if (staff.has(hit.first) && word.field === 'surname') return answer('clearable');
  if (standing.ordinary || standing.place || word.letters.length <= SHORT) {
    if (standing.ofAThing && !standing.besidePerson) return [];
    if (withInitial) return answer('never');
    if (standing.place && !here && !standing.besidePerson) return [];
    if (here) return kind === 'label' && standing.lower ? [] : answer('clearable');
    return standing.besidePerson || (kind !== 'label' && !standing.capitalAnyway) ? answer('clearable') : [];
  }
  if (standing.common && !here) return standing.ofAThing ? [] : answer(withInitial ? 'never' : 'clearable');
  // In a sentence a given name has a capital letter; a word without one may be a word that no list holds.
  if (standing.lower && kind !== 'label' && kind !== 'markup' && word.field !== 'surname') return answer('clearable');
  return answer('never');
}

/** "N.Sınaqlı": an initial that is the given name's counts as the second part. */
function initialBefore({ watch }: IndexedGroup, { first, entry: { word } }: WordHit, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1];
  if (word.field !== 'surname' || before?.word.length !== 1 || before.shape === 'lower' || !/^[.\s]{1,2}$/.test(tokens[first]?.before ?? '')) return false;
  return watch.groups.some(({ words }) => words.some(({ field, letters }) => field === 'givenName' && letters.toLowerCase().startsWith(before.word)));
}

/** A street that is nobody's else, or any street with the number of the house. */
function judgeAddress(group: IndexedGroup, hits: readonly WordHit[], around: Surroundings): readonly Verdict[] {
  const { tokens, isThisCase } = around;
  return hits.filter((hit) => isOpen(hit, around)).flatMap((hit) => {
    const { standing } = hit;
    const rare = isTelling(hit);
    const number = houseNumber(group, hit, tokens, rare);
    if (number !== undefined) return [verdict(group, [hit], 'never', number)];
    if (rare) return [verdict(group, [hit], 'never')];
    const street = endsProperName(tokens[hit.last + 1]?.word ?? '');
    return isThisCase(group.watch) && !standing.place && !standing.lower && street ? [verdict(group, [hit], 'clearable')] : [];
  });
}

function houseNumber({ numbers }: IndexedGroup, { first, last }: WordHit, tokens: readonly Token[], rare: boolean): number | undefined {
  for (let at = Math.max(0, first - NUMBER_BEFORE); at <= Math.min(tokens.length - 1, last + NUMBER_AFTER); at += 1) {
    const token = tokens[at];
    if (token?.script !== 'digits' || !numbers.has(token.word)) continue;
    const between = tokens.slice(Math.max(0, Math.min(at, first) - 1), Math.max(at, last) + 1);
    if (rare || between.some(({ word, script }) => script !== 'digits' && isStreetWord(word))) return at;
  }
  return undefined;
}

/** A place, a token, a pseudonym: all of its telling words, or a single one that is no ordinary word. */
function judgeWords(group: IndexedGroup, hits: readonly WordHit[], around: Surroundings): readonly Verdict[] {
  const { isThisCase, kind } = around;
  const here = isThisCase(group.watch);
  return clusters(hits).flatMap((cluster) => {
    const open = cluster.filter((hit) => isOpen(hit, around));
    if (open.length === 0) return [];
    const telling = open.filter(isTelling);
    if (telling.length > 0) return [verdict(group, cluster, 'never')];
    if (group.parts > 1) return partsOf(cluster).size < 2 ? [] : cluster.every(({ standing }) => standing.place) ? (here ? [verdict(group, cluster, 'clearable')] : []) : [verdict(group, cluster, 'never')];
    if (kind === 'markup') return [];
    return open.flatMap((hit) => {
      const { lower, capitalAnyway, ofAThing } = hit.standing;
      return here ? [verdict(group, [hit], 'clearable')] : lower || capitalAnyway || ofAThing ? [] : [verdict(group, [hit], 'clearable')];
    });
  });
}

function isOpen({ first, last }: WordHit, { explained }: Surroundings): boolean {
  for (let at = first; at <= last; at += 1) if (!explained.has(at)) return true;
  return false;
}

/** Hits near one another, each word once: of two readings of a word the one that makes a pair is kept. */
function clusters(hits: readonly WordHit[]): readonly (readonly WordHit[])[] {
  const found: WordHit[][] = [];
  for (const hit of hits) {
    const open = found.at(-1);
    const last = open?.at(-1);
    if (!open || !last || hit.first - last.last > TOGETHER) found.push([hit]);
    else if (hit.first > last.last) open.push(hit);
    else if (open.slice(0, -1).some((one) => one.entry.word.part === last.entry.word.part) && !open.some((one) => one.entry.word.part === hit.entry.word.part)) open[open.length - 1] = hit;
  }
  return found;
}

const partsOf = (cluster: readonly WordHit[]): ReadonlySet<string> => new Set(cluster.flatMap(({ entry: { word } }) => (word.part === undefined ? [] : [word.part])));

function verdict({ watch }: IndexedGroup, cluster: readonly WordHit[], kind: Verdict['kind'], number?: number): Verdict {
  const places = [...cluster.flatMap(({ first, last }) => [first, last]), ...(number === undefined ? [] : [number])];
  return { watch, field: cluster[0]?.entry.word.field ?? 'surname', kind, first: Math.min(...places), last: Math.max(...places) };
}
