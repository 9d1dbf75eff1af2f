/** D26: what we hold about a person, for that person; `extract` is the plain extract of the ledger: only who received what. */
import { fieldOf, bullets, inWords, neutral, neutralComplaintBox, numbered, paragraph, separator } from '../d07-disclosure-consent/explained.ts';
import { shortDate } from '../grammar/dates.ts';
import { bodyName, fill, localizedValue, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, PaperLanguage, Run } from '../model.ts';
import { frame, legalBasis, paperNumber, particulars, personName, shortOrGap, signOfficial, translationLine } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { D26Facts } from './facts.ts';
import { d26Texts } from './texts.ts';

type Sections = readonly (readonly [heading: string, ...blocks: Block[]])[];

export function buildD26(facts: D26Facts, language: PaperLanguage): DocumentModel {
  const t = d26Texts[language];
  const w = commonWords[language];
  const { extract } = facts;
  const legal = extract ? { blocks: [], withheld: [] } : legalBasis(facts, ['PERSONAL_DATA'], language);
  const received = [t.received.heading, ...whoReceived(facts, language)] as const;
  const all: Sections = [
    [t.kept.heading, ...whatIsKept(facts, language), paragraph(words(t.kept.others))],
    [t.purposes.heading, purposes(facts, language)],
    received,
    [t.opened.heading, ...whoOpened(facts, language)],
    [t.until.heading, until(facts, language)],
    [t.ownNotes.heading, ...ownNotes(facts, language)],
    [t.rights.heading, bullets(t.rights.items), paragraph(fill(t.rights.how, { days: { text: String(facts.answerWorkingDays), source: { field: 'answerWorkingDays' } } }))],
  ];
  const blocks: Block[] = [
    { kind: 'title', text: words(extract ? t.extractTitle : t.title), subtitle: paperNumber(facts, language) },
    paragraph(words(extract ? t.extractIntro : t.intro)),
    particulars([
      [w.labels.person, personName(facts.person)],
      facts.requestedOn !== undefined && [t.requestedOn, [shortOrGap(facts.requestedOn, { field: 'requestedOn' })]],
      [t.asOf, [shortOrGap(facts.date, { field: 'date' })]],
    ]),
    ...(extract ? whoReceived(facts, language) : numbered(all)),
    ...legal.blocks,
    ...translationLine(facts, language),
    neutralComplaintBox(facts, language),
    signOfficial(facts, facts.signatory, language),
  ];
  return frame(facts, { code: 'D26', language, title: t.fileTitle, blocks, withheld: legal.withheld, neutral: neutral(facts) });
}

const gap = (field: string): Block => paragraph([value(undefined, { field })]);

/** A date prints as one, whatever it stands among. */
const printed = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? shortDate(text) : text);

function whatIsKept({ kept, person }: D26Facts, language: PaperLanguage): Block[] {
  const t = d26Texts[language].kept;
  if (kept === undefined) return [gap('kept')];
  if (kept.length === 0) return [paragraph(words(t.nothing))];
  const between = { text: separator(language) };
  return [
    { kind: 'paragraph', text: words(t.text), keepWithNext: true },
    particulars(kept.map(({ item, label, value: held }, index) => {
      const source = fieldOf(item === 'OTHER' ? `kept.OTHER.${index + 1}` : `kept.${item}`, person);
      const values = [held ?? []].flat().filter(Boolean);
      return [t.items[item], [
        ...(item === 'OTHER' ? [localizedValue(label, language, source), { text: ': ' }] : []),
        ...(values.length === 0 ? [value(undefined, source)] : values.flatMap((text, at): Run[] => [...(at > 0 ? [between] : []), value(printed(text), source)])),
      ]];
    })),
  ];
}

function purposes({ purposes: held }: D26Facts, language: PaperLanguage): Block {
  const t = d26Texts[language].purposes;
  if (held === undefined || held.length === 0) return gap('purposes');
  return { kind: 'list', ordered: false, items: held.map((purpose) => (typeof purpose === 'string' ? words(t.items[purpose]) : [localizedValue(purpose, language, { field: 'purposes' })])) };
}

function whoReceived({ received, person }: D26Facts, language: PaperLanguage): Block[] {
  const t = d26Texts[language].received;
  if (received === undefined) return [gap('received')];
  if (received.length === 0) return [paragraph(words(t.nobody))];
  const between = { text: separator(language) };
  return [{
    kind: 'table',
    columns: [{ width: 14 }, { width: 28 }, { width: 34 }, { width: 24 }],
    header: t.head.map(words),
    rows: received.map(({ on, recipient, fields, ground, consentNo, recalledOn }, index) => {
      const at = (field: string) => fieldOf(`received.${index + 1}.${field}`, person);
      const no: Inline = ground === 'CONSENT' ? [{ text: `\n${commonWords[language].labels.number}\u00A0` }, value(consentNo, at('consentNo'))] : [];
      return [
        [shortOrGap(on, at('on'))],
        [bodyName(recipient, language, at('recipient'))],
        fields.length === 0 ? [value(undefined, at('fields'))] : fields.flatMap((field, place): Run[] => [
          ...(place > 0 ? [between] : []),
          typeof field === 'string' ? value(inWords([field], language), at('fields')) : localizedValue(field, language, at('fields')),
        ]),
        [{ text: t.grounds[ground] }, ...no, ...(recalledOn ? [{ text: '\n' }, ...fill(t.recalled, { date: shortDateValue(recalledOn, at('recalledOn')) })] : [])],
      ];
    }),
  }];
}

function whoOpened({ opened, person }: D26Facts, language: PaperLanguage): Block[] {
  const t = d26Texts[language].opened;
  if (opened === undefined) return [gap('opened')];
  if (opened.length === 0) return [paragraph(words(t.nobody))];
  return [
    { kind: 'paragraph', text: words(t.text), keepWithNext: true },
    {
      kind: 'table',
      columns: [{ width: 16 }, { width: 40 }, { width: 44 }],
      header: t.head.map(words),
      rows: opened.map(({ on, role, part, reason }, index) => {
        const at = (field: string) => fieldOf(`opened.${index + 1}.${field}`, person);
        return [
          [shortOrGap(on, at('on'))],
          [value(role && t.roles[role], at('role'))],
          [value(part && t.parts[part], at('part')), ...(reason ? [{ text: ' — ' }, value(t.reasons[reason], at('reason'))] : [])],
        ];
      }),
    },
  ];
}

function until({ keptUntil, retentionYears, person }: D26Facts, language: PaperLanguage): Block {
  const t = d26Texts[language].until;
  if (keptUntil === undefined && retentionYears !== undefined) return paragraph(fill(t.years, { years: { text: String(retentionYears), source: { field: 'retentionYears' } } }));
  return paragraph(fill(t.day, { date: shortDateValue(keptUntil, fieldOf('keptUntil', person)) }));
}

/** Word for word, in the language they were said in. */
function ownNotes({ ownNotes: notes, person }: D26Facts, language: PaperLanguage): Block[] {
  const t = d26Texts[language].ownNotes;
  if (notes.length === 0) return [paragraph(words(t.none))];
  return notes.map(({ on, about, text }, index) => {
    const source = fieldOf(`ownNote.${index + 1}`, person);
    const head: Inline = [...(on ? [{ ...shortDateValue(on, source), bold: true }] : []), ...(about ? [{ text: on ? ', ' : '' }, { ...localizedValue(about, language, source), bold: true }] : [])];
    return { kind: 'paragraph', style: 'lead', text: [...head, ...(head.length > 0 ? [{ text: ': ' }] : []), value(text, { ...source, free: true, agreed: true })] };
  });
}
