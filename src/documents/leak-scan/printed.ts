/** The paper's own words, each at its own place: read off the document model, looked for in the finished text. */
import { plain } from '../read-model.ts';
import type { Block, DocumentModel, Inline, Run } from '../model.ts';
import type { Token } from './tokens.ts';
import type { Printed } from './types.ts';

/** Fields that hold the office's own people and bodies, never a person it helps. */
const OWN: readonly (readonly [RegExp, Printed['place']])[] = [
  [/^(?:office|sender)\./, 'letterhead'], [/^(?:executor|contactOfficer)\./, 'executor'], [/^(?:signatory|staff|explainer|mediator|coMediator|interpreter|receivedBy|givenBy|reviewer|witness)\./, 'signatory'],
  [/^(?:addressee|recipient|referrer|requester|provider|authority|parentBody)\./, 'addressee'], [/^(?:number|outsideNo|date|legalBasis\..+)$/, 'number'],
  // Words the program chose for a code of the record.
  [/^(?:ground|services|urgency|placeType|outcome|closureOutcome|purpose|operations|consent\.scope|checklist\.(?:state|reason)|openRisk\.risk)$/, 'template'],
];

/** Fields of a person that are codes of a record: whatever they say, the program chose the words. */
const CODED = /^(?:factor\.[A-Z0-9_]+|measure\.[A-Z_]+|measures\.(?:wanted|notWanted)|result|standing|urgentNeeds|exitType|services|admission\.(?:ground|yes)|safetyPlan\.topics|contact\.(?:codeAgreed|voicemail)|planAfter|safetyPlanReviewed|belongingsReturned|documentsReturned|toldMayComeBack|dimensions|ageGroup|reflection\.ground|assessment\.(?:step|sources))$/;

/** Every line of the model with the words that are the paper's own; values of people and typed words are not among them. */
export function printedOf(model: DocumentModel): readonly Printed[] {
  const { letterhead, page, blocks } = model;
  return [
    ...(letterhead?.lines ?? []).flatMap(ownWords),
    ...blocks.flatMap(blockWords),
    ...ownWords(page.footer), ...ownWords(page.versionLine ?? []), ...fixed(page.mark), ...fixed(page.pageOf), ...fixed(page.scanMark), ...fixed(model.title),
  ];
}

function blockWords(block: Block): readonly Printed[] {
  switch (block.kind) {
    case 'particulars': return block.rows.flatMap(({ label, value }) => [...fixed(label), ...ownWords(value)]);
    case 'choices': return [...block.head.flatMap(fixed), ...block.rows.flatMap(({ text }) => ownWords(text))];
    case 'signatures': return [
      ...ownWords(block.intro ?? []), ...fixed(block.seal),
      ...block.lines.flatMap(({ role, name, captions, values = [] }) => [...fixed(role), ...ownWords(name), ...captions.flatMap(fixed), ...values.flatMap((value) => ownWords(value ?? []))]),
    ];
    case 'receipt': return [...fixed(block.title), ...ownWords(block.text), ...block.captions.flatMap(fixed), ...fixed(block.refusal)];
    case 'box': return [...fixed(block.title), ...block.lines.flatMap(ownWords)];
    case 'table': return [...block.header, ...block.rows.flat()].flatMap(ownWords);
    case 'parallel': return block.rows.flatMap(({ left, right }) => [...left, ...right].flatMap(blockWords));
    case 'inLanguage': return block.blocks.flatMap(blockWords);
    case 'letterOpening': return [...block.reference, ...block.addressee].flatMap(ownWords);
    case 'paragraph':
    case 'heading': return ownWords(block.text);
    case 'title': return [...ownWords(block.text), ...ownWords(block.subtitle ?? [])];
    case 'list': return block.items.flatMap(ownWords);
    case 'ticks': return block.items.flatMap(({ text }) => ownWords(text));
    case 'blank': return [];
  }
}

const fixed = (text: string | undefined): readonly Printed[] => (text ? [{ place: 'template', line: text, start: 0, end: text.length }] : []);

function ownWords(line: Inline): readonly Printed[] {
  const text = plain(line);
  let at = 0;
  return line.flatMap((run): Printed[] => {
    const start = at;
    at += run.text.length;
    const place = placeOf(run);
    return place && run.text.trim() ? [{ place, line: text, start, end: at }] : [];
  });
}

function placeOf({ source }: Run): Printed['place'] | undefined {
  if (!source) return 'template';
  if (source.free) return undefined;
  if (CODED.test(source.field)) return 'template';
  if (source.subjectCode) return undefined;
  return OWN.find(([pattern]) => pattern.test(source.field))?.[1];
}

const LETTER = /[\p{L}\p{N}]/u;
/** One space for any, nothing for what only sets a direction; the map leads back to the text. */
function flat(text: string): { readonly text: string; readonly places: readonly number[] } {
  let out = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/.test(letter) || (/\s/.test(letter) && (out === '' || out.endsWith(' ')))) continue;
    out += /\s/.test(letter) ? ' ' : letter;
    places.push(at);
  }
  return { text: out, places };
}

/** Lines made ready once, so that every paragraph of a file can be held against them. */
export interface PrintedLine {
  readonly text: string;
  /** The paper's own words in `text`. */
  readonly start: number;
  readonly end: number;
}

export function printedLines(printed: readonly Printed[]): readonly PrintedLine[] {
  return printed.flatMap(({ line, start, end }) => {
    const { text, places } = flat(line);
    const first = places.findIndex((place) => place >= start);
    return first < 0 || !LETTER.test(text) ? [] : [{ text, start: first, end: places.findLastIndex((place) => place < end) + 1 }];
  });
}

/** Numbers of the tokens that are the paper's own, where the whole line stands as the renderer prints it. */
export function printedTokens(text: string, tokens: readonly Token[], lines: readonly PrintedLine[]): ReadonlySet<number> {
  const own = new Set<number>();
  let from = 0;
  // A footer sets two lines in one paragraph, a break two in another.
  for (const piece of lines.length === 0 ? [] : new Set([text, ...text.split(/(?<=[\t\n])/)])) {
    const base = piece === text ? 0 : from;
    if (piece !== text) from += piece.length;
    const { text: shown, places } = flat(piece);
    for (const { text: line, start, end } of lines) {
      const at = shown.indexOf(line);
      // Nothing but a number, a box or a line to write on may stand beside it.
      if (at < 0 || /\p{L}/u.test(shown.slice(0, at)) || LETTER.test(shown.slice(at + line.length))) continue;
      const begin = base + (places[at + start] ?? 0);
      const finish = base + (places[at + end - 1] ?? 0);
      tokens.forEach((token, index) => { if (token.start >= begin && token.end - 1 <= finish) own.add(index); });
    }
  }
  return own;
}
