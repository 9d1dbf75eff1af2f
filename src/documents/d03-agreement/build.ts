/**
 * D03: the mediation agreement. In Azerbaijani one column; in another language the Azerbaijani text stands beside it.
 * Names only (I2); birth dates only where every party ticked them; addresses never.
 */
import { clauses, type ClauseKey } from '../clauses.ts';
import { bodyName, dateValue, fill, localizedValue, nameValue, shortDateValue, value, words } from '../inline.ts';
import { directionOf } from '../model.ts';
import type { Block, DocumentModel, Inline, PaperLanguage, Signatures, SignatureLine, Withheld } from '../model.ts';
import { frame, legalBasis, mediatorInline, paperNumber, particulars, personName, receipt, representativeName, staffName, translationLine } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { AgreementParty, D03Facts } from './facts.ts';
import { instalmentTable, obligationTable } from './obligation-table.ts';
import { both, capital, inBoth, labelOf, languagesOf, type Languages } from './parties.ts';
import { d03Texts, type SharingItem } from './texts.ts';

export function buildD03(facts: D03Facts, language: PaperLanguage): DocumentModel {
  const languages = languagesOf(facts, language);
  // The Azerbaijani column leads: a paper with a right-to-left column still runs from left to right.
  const own = directionOf(language) === 'rtl' ? 'az' : language;
  const legal = legalBasis(facts, ['CC_73', 'UN_2002_12', 'MEDIATION_CONFIDENTIALITY'], own);
  const withheld: Withheld[] = [...legal.withheld];
  if (!datesAgreed(facts)) {
    for (const { person } of facts.parties) {
      if (person.birthDate) withheld.push({ field: 'birthDate', subjectCode: person.subjectCode, reason: 'NOT_AGREED_BY_BOTH' });
    }
  }
  const blocks: Block[] = [
    { kind: 'title', text: inBoth(languages, (l) => d03Texts[l].title), subtitle: [...paperNumber(facts, own), { text: ' · ' }, shortDateValue(facts.date, { field: 'date' })] },
    ...joined(sections(facts, languages)),
    ...legal.blocks,
    ...uncertified(facts, languages),
    signatures(facts, languages),
    { kind: 'inLanguage', language, blocks: [receipt(facts, language, paperNumber(facts, language))] },
  ];
  return frame(facts, { code: 'D03', language: own, title: d03Texts[own].fileTitle, blocks, withheld });
}

/** One original for each party and one for the mediator. */
export const copiesOf = (facts: D03Facts): number => facts.parties.length + 1;

type Section = (facts: D03Facts, language: PaperLanguage) => readonly Block[];

type Headed = 'matter' | 'obligations' | 'communication' | 'unfulfilled' | 'effect' | 'confidentiality' | 'changes' | 'advice' | 'interpreters';

const texts: Readonly<Record<Headed, Section>> = {
  matter: (facts, language) => [paragraph(fill(d03Texts[language].matter.text, {
    referrer: bodyName(facts.referrer?.nominative, language, { field: 'referrer.name' }),
    referralNo: value(facts.referralNo, { field: 'referral.number' }),
    referralDate: dateValue(facts.referralDate, { field: 'referral.date' }, language),
    outsideNo: value(facts.outsideNo, { field: 'outsideNo' }),
  }))],
  obligations: (facts, language) => [paragraph(words(d03Texts[language].obligations[facts.obligations.length > 0 ? 'intro' : 'none']))],
  communication: (facts, language) => communication(facts, language),
  unfulfilled: (_, language) => [paragraph(words(d03Texts[language].unfulfilled.text))],
  effect: (_, language) => [clause('a', language), clause('b', language), paragraph(words(d03Texts[language].effect.text))],
  confidentiality: (_, language) => [
    clause('c', language), paragraph(words(d03Texts[language].confidentiality.text)),
  ],
  changes: (_, language) => [paragraph(words(d03Texts[language].changes.text))],
  advice: (_, language) => [paragraph(words(d03Texts[language].advice.text))],
  interpreters: (facts, language) => interpreters(facts, language),
};

/** Said of the column that is a translation; that the Azerbaijani text is the original only where it prevails. */
function uncertified(facts: D03Facts, languages: Languages): Block[] {
  const beside = languages.at(-1) ?? 'az';
  const blocks = translationLine(facts, beside, facts.lawyersOfferedToComment);
  return blocks.length > 0 ? [{ kind: 'inLanguage', language: beside, blocks }] : [];
}

/** Number of originals; the Azerbaijani text prevails only where both lawyers could comment on it. */
function ending(facts: D03Facts, language: PaperLanguage, parallel: boolean): Block[] {
  const several = parallel || facts.parties.some(({ language: own }) => own !== 'az');
  return [
    paragraph(fill(d03Texts[language].copies, { copies: { text: String(copiesOf(facts)) } })),
    ...(facts.lawyersOfferedToComment && several ? [paragraph(words(d03Texts[language].prevailing))] : []),
  ];
}

function sections(facts: D03Facts, languages: Languages): Block[] {
  return [
    ...headed('1', (l) => d03Texts[l].parties.heading, languages), partyRows(facts, languages),
    ...side(languages, (l) => [paragraph(fill(d03Texts[l].parties.mediator, { mediator: mediatorInline(facts.mediator, l) }))]),
    ...section('2', 'matter', facts, languages),
    ...section('3', 'obligations', facts, languages), ...obligationTable(facts, languages), ...instalmentTable(facts, languages),
    ...section('4', 'communication', facts, languages),
    ...section('5', 'unfulfilled', facts, languages),
    ...section('6', 'effect', facts, languages),
    ...section('7', 'confidentiality', facts, languages), sharingTable(facts, languages),
    ...section('8', 'changes', facts, languages),
    ...section('9', 'advice', facts, languages), adviceTable(facts, languages),
    ...section('10', 'interpreters', facts, languages),
    ...side(languages, (l) => ending(facts, l, languages.length > 1)),
  ];
}

function section(number: string, key: Headed, facts: D03Facts, languages: Languages): Block[] {
  return side(languages, (l) => [{ kind: 'heading', number, text: words(d03Texts[l][key].heading) }, ...texts[key](facts, l)]);
}

function headed(number: string, heading: (language: PaperLanguage) => string, languages: Languages): Block[] {
  return side(languages, (l) => [{ kind: 'heading', number, text: words(heading(l)) }]);
}

/** The same blocks alone, or the Azerbaijani ones beside the other language's. */
function side([first, second]: Languages, make: (language: PaperLanguage) => readonly Block[]): Block[] {
  if (second === undefined) return [...make(first)];
  return [{ kind: 'parallel', languages: [first, second], rows: [{ left: make(first), right: make(second) }] }];
}

/** Neighbouring side-by-side blocks become one table. */
function joined(blocks: readonly Block[]): Block[] {
  return blocks.reduce<Block[]>((all, block) => {
    const last = all.at(-1);
    if (block.kind !== 'parallel' || last?.kind !== 'parallel') return [...all, block];
    return [...all.slice(0, -1), { ...last, rows: [...last.rows, ...block.rows] }];
  }, []);
}

const paragraph = (text: Inline): Block => ({ kind: 'paragraph', text });
const clause = (key: ClauseKey, language: PaperLanguage): Block => ({ kind: 'paragraph', style: 'lead', text: words(clauses[key][language]) });

const datesAgreed = ({ parties }: D03Facts): boolean => parties.length > 0 && parties.every(({ birthDateMayBePrinted }) => birthDateMayBePrinted);

function partyRows(facts: D03Facts, languages: Languages): Block {
  const w = (l: PaperLanguage) => commonWords[l].labels;
  return particulars(facts.parties.flatMap((party): [string, Inline][] => {
    const { person, representative } = party;
    const born: Inline = datesAgreed(facts)
      ? [{ text: `, ${both(languages, (l) => w(l).birthDate.toLowerCase(), ' / ')} ` }, shortDateValue(person.birthDate, { field: 'birthDate', subjectCode: person.subjectCode, token: 'dob' })]
      : [];
    return [
      [capital(labelOf(facts, person.subjectCode, languages)), [...personName(person), ...born]],
      ...(representative || person.isMinor ? [[both(languages, (l) => w(l).representative, ' / '), representativeName(representative)] satisfies [string, Inline]] : []),
    ];
  }));
}

function communication(facts: D03Facts, language: PaperLanguage): Block[] {
  const t = d03Texts[language].communication;
  if (facts.communicationRules.length === 0) return [paragraph(words(t.none))];
  return [{
    kind: 'list', ordered: false,
    items: facts.communicationRules.map((rule) => (rule.code === 'OWN_WORDS' ? [localizedValue(rule.text, language, { field: 'communicationRule', free: true })] : words(t.rules[rule.code]))),
  }];
}

function interpreters(facts: D03Facts, language: PaperLanguage): Block[] {
  const t = d03Texts[language].interpreters;
  if (facts.interpreters.length === 0) return [paragraph(words(t.none))];
  return facts.interpreters.map(({ name, language: spoken }) =>
    paragraph(fill(t.text, { name: staffName(name, 'interpreter.name'), language: bodyName(spoken, language, { field: 'interpreter.language' }) })));
}

function sharingTable(facts: D03Facts, languages: Languages): Block {
  const items: readonly SharingItem[] = ['agreementWithAuthority', 'fulfilmentWithAuthority', 'statistics'];
  const share = Math.floor(50 / Math.max(1, facts.parties.length));
  return {
    kind: 'table', together: true,
    columns: [{ width: 100 - share * facts.parties.length }, ...facts.parties.map(() => ({ width: share, align: 'center' as const }))],
    header: [inBoth(languages, (l) => d03Texts[l].confidentiality.sharingHead), ...facts.parties.map(({ person }) => words(capital(labelOf(facts, person.subjectCode, languages))))],
    rows: items.map((item) => [
      inBoth(languages, (l) => d03Texts[l].confidentiality.sharing[item]),
      ...facts.parties.map((party) => yesNo(party, item, languages)),
    ]),
  };
}

function yesNo({ person, sharing }: AgreementParty, item: SharingItem, languages: Languages): Inline {
  const answer = sharing[item];
  const yes = both(languages, (l) => commonWords[l].yes, ' / ');
  const no = both(languages, (l) => commonWords[l].no, ' / ');
  const text = `${answer === true ? '☒' : '☐'}\u00A0${yes}   ${answer === false ? '☒' : '☐'}\u00A0${no}`;
  return answer === undefined ? [{ text }] : [{ text, source: { field: `sharing.${item}`, subjectCode: person.subjectCode } }];
}

function adviceTable(facts: D03Facts, languages: Languages): Block {
  const waived = facts.parties.some(({ coolingWaivedOn }) => coolingWaivedOn !== undefined);
  const columns = waived ? [20, 18, 24, 19, 19] : [25, 22, 31, 22];
  const head = columns.map((_, index) => inBoth(languages, (l) => d03Texts[l].advice.head[index] ?? ''));
  return {
    kind: 'table', together: true,
    columns: columns.map((width) => ({ width })),
    header: head,
    rows: facts.parties.map(({ person: { subjectCode }, textReceivedOn, adviceOfferedOn, earliestSigningOn, coolingWaivedOn }) => [
      words(capital(labelOf(facts, subjectCode, languages))),
      [shortDateValue(textReceivedOn, { field: 'textReceivedOn', subjectCode })],
      [shortDateValue(adviceOfferedOn, { field: 'adviceOfferedOn', subjectCode })],
      [shortDateValue(earliestSigningOn, { field: 'earliestSigningOn', subjectCode })],
      ...(waived ? [coolingWaivedOn ? [shortDateValue(coolingWaivedOn, { field: 'coolingWaivedOn', subjectCode })] : words('—')] : []),
    ]),
  };
}

/** SB-2: every party and the mediator, each with own place and date. */
function signatures(facts: D03Facts, languages: Languages): Signatures {
  const captions = (['sign', 'place', 'date'] as const).map((key) => both(languages, (l) => commonWords[l].signature[key], ' / '));
  const mark = both(languages, (l) => commonWords[l].signature.mark, ' / ');
  const label = (key: 'representative' | 'mediator' | 'coMediator') => both(languages, (l) => commonWords[l].labels[key], ' / ');
  const party = ({ person, representative, signature }: AgreementParty): SignatureLine[] => {
    const { subjectCode } = person;
    const values = [
      undefined,
      signature.place ? [value(signature.place, { field: 'signature.place', subjectCode })] : undefined,
      signature.on ? [shortDateValue(signature.on, { field: 'signature.date', subjectCode })] : undefined,
    ];
    return [
      { role: capital(labelOf(facts, subjectCode, languages)), name: personName(person), captions: person.isMinor ? [mark, ...captions.slice(1)] : captions, values },
      ...(representative || person.isMinor ? [{ role: label('representative'), name: representativeName(representative), captions }] : []),
    ];
  };
  const staff = (role: string, name: Inline): SignatureLine => ({ role, name, captions });
  return {
    kind: 'signatures', block: 'SB-2', intro: inBoth(languages, (l) => d03Texts[l].signing),
    lines: [
      ...facts.parties.flatMap(party),
      ...facts.interpreters.map(({ name }) => staff(both(languages, (l) => commonWords[l].labels.interpreter, ' / '), [staffName(name, 'interpreter.name')])),
      staff(label('mediator'), [staffName(facts.mediator?.name, 'mediator.name')]),
      ...(facts.coMediator ? [staff(label('coMediator'), [nameValue(facts.coMediator.name, { field: 'coMediator.name', token: undefined })])] : []),
    ],
  };
}
