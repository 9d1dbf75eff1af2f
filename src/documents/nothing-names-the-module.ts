/** what leaves must not name the module, the role or the offence; internal codes leave on no paper at all. */
import { foldPlain } from '../domain/text/fold.ts';
import { documentKinds } from './kinds.ts';
import type { Block, DocumentModel } from './model.ts';
import { linesOf, plain, runsOf } from './read-model.ts';

export interface ModuleNameFinding {
  readonly place: 'fileName' | 'title' | 'header' | 'footer' | 'letterhead' | 'body';
  /** The words or code that say too much. */
  readonly found: string;
  readonly kind: 'internal-code' | 'naming-word';
}

/** Case number, subject code, document code, module: internal, except on the office's own copy. */
const INTERNAL = /(?<![\p{L}\p{N}])(?:(?:MED|VPN|THB|JDV)(?:-\d{4}-\d+(?:-[A-Z]\d*)?)?|D(?:0[1-9]|[12]\d|3[0-2])(?:-[A-Z]\d?)?)(?![\p{L}\p{N}])/gu;
/** Folded stems of words that name the process, a person's role in it, an offence, a shelter or the trafficking hotline. */
const NAMING = new RegExp([
  'mediasiya', 'mediator', 'mediation', 'медиац', 'медиатор', 'insan alver', 'traffick', 'торговл\\p{L}* люд', 'qurban', 'victim', 'жертв', 'zerercekmis', 'потерпевш',
  'zorakil', 'violence', 'насили', 'siginaca', 'shelter', 'приют', 'cinayet', 'criminal', 'crime', 'offen[cd]', 'преступ', 'уголовн', 'teqsirlendir', 'accused', 'обвиня',
  'mehkum', 'convict', 'осужд', 'subheli', 'suspect', 'подозрева', 'diversion', 'juvenile', 'несовершеннолетн', '(?<!\\d)152(?!\\d)',
].join('|'), 'gu');

/** Everything that says too much, for a document about to leave; `fileName` as it will be saved. An office's own copy may carry internal codes. */
export function findModuleNames(model: DocumentModel, fileName: string): readonly ModuleNameFinding[] {
  const { exemptFromR81 = false } = Object.values(documentKinds).find(({ code }) => code === model.code) ?? {};
  const knows = exemptFromR81 === 'UNLESS_TO_A_BODY' ? model.copy !== 'authority' : exemptFromR81;
  const places: readonly (readonly [ModuleNameFinding['place'], ...string[]])[] = [
    ['fileName', fileName],
    ['title', model.title, ...model.blocks.flatMap(titles)],
    ['header', model.page.mark ?? ''],
    ['footer', plain(model.page.footer), plain(model.page.versionLine ?? [])],
    ['letterhead', ...(model.letterhead?.lines.map(plain) ?? [])],
    ['body', bodyText(model)],
  ];
  const findings: ModuleNameFinding[] = [];
  for (const [place, ...texts] of places) {
    for (const text of texts) {
      if (model.copy !== 'file' || place === 'fileName') push(findings, place, text.match(INTERNAL), 'internal-code');
      if (!knows || place === 'fileName' || place === 'header' || place === 'footer') push(findings, place, foldPlain(text).match(NAMING), 'naming-word');
    }
  }
  return findings;
}

function push(findings: ModuleNameFinding[], place: ModuleNameFinding['place'], matches: RegExpMatchArray | null, kind: ModuleNameFinding['kind']): void {
  for (const found of new Set(matches ?? [])) findings.push({ place, found, kind });
}

const titles = (block: Block): readonly string[] => (block.kind === 'title' ? [plain(block.text), plain(block.subtitle ?? [])] : []);

/** Names of bodies at their own place: whoever opens the letter knows what they are called themselves. */
const OWN_PLACE = /^(?:office|provider|recipient|requester|authority)\./;

const TELLS_THE_CODE: readonly string[] = ['D06-N', 'D06-T'];

/** Text of the blocks without the office's own name, which is judged with the letterhead, without the reader's own, and without the one code D06-N, and the record of its being told, are made to carry. */
function bodyText(model: DocumentModel): string {
  const own = new Set([...runsOf(model)].filter(({ source }) => (source !== undefined && OWN_PLACE.test(source.field)) || (TELLS_THE_CODE.includes(model.code) && source?.field === 'subjectCode')).map(({ text }) => text));
  const blocks = model.blocks.filter(({ kind }) => kind !== 'title');
  return [...own].reduce((text, name) => text.replaceAll(name, ''), blocks.flatMap(linesOf).join('\n'));
}
