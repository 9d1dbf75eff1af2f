/** R-61 over texts: every sealed string of everybody watched, whatever its spelling, that nothing allows here. */
import { datesOf } from './dates.ts';
import { fingerprint } from './clear.ts';
import { judge } from './judge.ts';
import type { Surroundings, Verdict } from './judge.ts';
import { NameTrie } from './name-trie.ts';
import { printedLines, printedTokens } from './printed.ts';
import type { PrintedLine } from './printed.ts';
import { Reader, staffTokens } from './reading.ts';
import { keptLetters } from './spellings.ts';
import { foldWord, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Allowed, LeakFinding, TextPart, Watch } from './types.ts';
import type { WatchList } from './watch-list.ts';

const AROUND = 40;

/** Every leak in the texts, in the order of the texts. */
export function scanText(parts: readonly TextPart[], list: WatchList, allowed: Allowed): readonly LeakFinding[] {
  const scan = new Scan(list, allowed);
  return parts.flatMap((part) => scan.part(part));
}

class Scan {
  private readonly reader: Reader;
  private readonly staff = new NameTrie<true>();
  private readonly fields: ReadonlySet<string>;
  private readonly counts = new Map<string, number>();
  private readonly printed: readonly PrintedLine[];
  private readonly list: WatchList;
  private readonly allowed: Allowed;

  constructor(list: WatchList, allowed: Allowed) {
    this.list = list;
    this.allowed = allowed;
    this.reader = new Reader(list);
    this.printed = printedLines(allowed.printed);
    this.fields = new Set(allowed.fields.map(({ subjectCode, field }) => `${subjectCode}|${field}`));
    for (const surname of allowed.staffSurnames) {
      for (const { word, script } of tokensOf(surname)) {
        if (script === 'digits') continue;
        const letters = foldWord(word);
        this.staff.add(keptLetters(letters), 'name', true);
        if (/(?:[oe]v|in|[ое]в|ин)[aа]$/.test(letters)) this.staff.add(keptLetters(letters.slice(0, -1)), 'name', true);
      }
    }
  }

  part(part: TextPart): readonly LeakFinding[] {
    const { tokens, hits } = this.reader.read(part);
    if (tokens.length === 0) return [];
    const codes = this.list.codes.find(tokens);
    const dates = datesOf(tokens);
    const explained = new Set(printedTokens(part.text, tokens, this.printed));
    const explain = (first: number, last: number) => { for (let at = first; at <= last; at += 1) explained.add(at); };
    for (const found of hits.values()) for (const { entry: { group: { watch }, word: { field } }, first, last } of found) if (this.isAllowed(watch, field)) explain(first, last);
    for (const { entries, first, last } of codes) if (entries.some(({ watch, field }) => this.isAllowed(watch, field))) explain(first, last);
    for (const { date, first, last } of dates) if (this.list.births.get(date)?.some((watch) => this.isAllowed(watch, 'birthDate'))) explain(first, last);
    const isOpen = (first: number, last: number) => { for (let at = first; at <= last; at += 1) if (!explained.has(at)) return true; return false; };

    const around: Surroundings = {
      tokens, kind: part.kind, explained, staff: staffTokens(this.staff, tokens),
      isThisCase: (watch) => this.isThisCase(watch),
    };
    const verdicts: Verdict[] = [...hits].flatMap(([group, found]) => judge(group, found, around));
    for (const { entries, first, last } of codes) {
      verdicts.push(...entries.filter(({ watch }) => watch.forbidden || isOpen(first, last)).map(({ watch, field }) => ({ watch, field, kind: 'never' as const, first, last })));
    }
    for (const { date, first, last, short } of dates) {
      if (!isOpen(first, last)) continue;
      for (const watch of this.list.births.get(date) ?? []) {
        const here = this.isThisCase(watch);
        if (short && !here) continue;
        verdicts.push({ watch, field: 'birthDate', kind: !here && isOfAPaper(tokens, first, last) ? 'clearable' : 'never', first, last });
      }
    }
    verdicts.push(...this.birthYears(tokens, isOpen));
    return this.findings(part, tokens, verdicts);
  }

  /** "1990-cı il təvəllüdlü": the year alone says enough about somebody of this case. */
  private birthYears(tokens: readonly Token[], isOpen: (first: number, last: number) => boolean): Verdict[] {
    return tokens.flatMap(({ word, script }, at) => {
      if (script !== 'digits' || word.length !== 4 || !isOpen(at, at)) return [];
      const near = tokens.slice(Math.max(0, at - 3), at + 5).some((token) => /^(?:təvəllüd|tevellud|doğul|doğum|anadan|born|birth|рожд|родил)/.test(token.word));
      return near ? (this.list.birthYears.get(word) ?? []).filter((watch) => this.isThisCase(watch) && !this.isAllowed(watch, 'birthDate') && !this.isAllowed(watch, 'birthYearOnly'))
        .map((watch) => ({ watch, field: watch.birthDate ? 'birthDate' : 'birthYearOnly', kind: 'clearable' as const, first: at, last: at })) : [];
    });
  }

  /** How many such findings the part had before: a key stays when words elsewhere change, and two spots have two keys. */
  private count(spot: string): number {
    const before = this.counts.get(spot) ?? 0;
    this.counts.set(spot, before + 1);
    return before;
  }

  private isThisCase(watch: Watch): boolean {
    return watch.thisCase || (watch.caseNo !== undefined && watch.caseNo === this.allowed.caseNo);
  }

  private isAllowed({ subjectCode }: Watch, field: string): boolean {
    return this.fields.has(`${subjectCode}|${field}`);
  }

  /** One finding for a person at a spot; people of other files whom one word fits share one. */
  private findings({ part, text, at: base = 0 }: TextPart, tokens: readonly Token[], verdicts: readonly Verdict[]): readonly LeakFinding[] {
    const kept: Verdict[] = [];
    for (const verdict of [...verdicts].sort((a, b) => rank(a) - rank(b) || b.last - b.first - (a.last - a.first))) {
      const covered = kept.some(({ watch, field, first, last }) => watch === verdict.watch && first <= verdict.first && verdict.last <= last && (field === verdict.field || first !== verdict.first || last !== verdict.last));
      if (!covered) kept.push(verdict);
    }
    const shared = new Map<string, LeakFinding>();
    for (const { watch, field, kind, first, last } of kept) {
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last]?.end ?? start;
      const spot = this.isThisCase(watch) ? `${start}|${end}|${watch.subjectCode}|${field}` : `${start}|${end}|${kind}`;
      const known = shared.get(spot);
      if (known) shared.set(spot, { ...known, alsoOf: known.alsoOf + (known.subjectCode === watch.subjectCode ? 0 : 1) });
      else {
        shared.set(spot, {
          subjectCode: watch.subjectCode, field, kind, part, at: base + start, matched: text.slice(start, end), alsoOf: 0,
          excerpt: text.slice(Math.max(0, start - AROUND), end + AROUND),
          key: fingerprint([watch.subjectCode, field, part, String(this.count(`${watch.subjectCode}|${field}|${part}`)), String(start), String(end - start), text]),
        });
      }
    }
    return [...shared.values()].sort((a, b) => a.at - b.at);
  }
}

const rank = ({ kind }: Verdict): number => (kind === 'never' ? 0 : 1);

/** The date of a law or a letter: "28.06.2005 tarixli". */
function isOfAPaper(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(last + 1, last + 5).some(({ word }) => /^(?:tarixli|tarixində|nömrəli|saylı|qanun|fərman|qərar)/.test(word)) || /^(?:от|dated|tarixli)$/.test(tokens[first - 1]?.word ?? '');
}
