/** D15: the person's own plan. Their copy names nobody; a body gets the steps its consent opens, and health only with the token for health. */
import { disclosedRows } from '../d05-referral/disclosed.ts';
import { whatMayBeKept } from '../d05-referral/kept.ts';
import { amountInFigures } from '../grammar/amounts.ts';
import { fill, localizedValue, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, FieldRef, Inline, Language, ScopeToken, SignatureLine } from '../model.ts';
import { executorLine, frame, legalBasis, paperNumber, particulars, signOfficial } from '../parts.ts';
import { letterTop, list, paragraph, sections, together, type Section } from '../sections.ts';
import { commonWords } from '../words/common-words.ts';
import { tokenOfDomain } from './domain-token.ts';
import type { D15Facts } from './facts.ts';
import { d15Texts } from './texts.ts';

export function buildD15(facts: D15Facts, language: Language): DocumentModel {
  const t = d15Texts[language];
  const legal = legalBasis(facts, ['CABINET_62_2006'], language);
  const outside = facts.copy === 'authority';
  const version = particulars([
    facts.planVersion !== undefined && [t.version, [value(String(facts.planVersion), { field: 'planVersion' })]],
    [t.madeOn, [shortDateValue(facts.madeOn, { field: 'madeOn' })]],
  ]);
  const blocks: Block[] = outside
    ? [
      letterTop(facts, facts.recipient?.dative, language),
      { kind: 'title', text: words(t.subject) },
      paragraph(words(t.opening)),
      version,
      ...sections([person(facts, language), ...plan(facts, language), consent(facts, language)]),
      ...together(legal.blocks),
      signOfficial(facts, facts.signatory, language),
      ...executorLine(facts, language),
    ]
    : [
      { kind: 'title', text: [...words(`${t.title}\n`), ...paperNumber(facts, language)] },
      version,
      ...sections([...plan(facts, language), agreement(facts, language)]),
      ...together(legal.blocks),
      signers(facts, language),
    ];
  return frame(facts, { code: 'D15', language, title: t.fileTitle, blocks, withheld: legal.withheld, neutral: true, head: outside ? 'full' : 'name' });
}

/** What both versions have: goals, steps, work, money, children, reviews. To a body a part that its yes does not open is not there at all. */
function plan(facts: D15Facts, language: Language): readonly Section[] {
  const t = d15Texts[language];
  const { goals, employment, schooling, reviews, aids } = facts;
  const outside = facts.copy === 'authority';
  const own = sourceOf(facts);
  const parts: (Section | false | undefined)[] = [
    [t.headings.goals, goals.length === 0 ? paragraph(words(t.noGoals)) : list(goals.map(({ domain, goal }, index): Inline => [
      { text: `${t.domains[domain]}: `, bold: true }, value(goal, own(`goal.${index + 1}.words`, tokenOfDomain(domain), true)),
    ]))],
    goals.length > 0 && [t.headings.steps, steps(facts, language)],
    employment && [t.headings.work, employment.length === 0 ? paragraph(words(t.noRoute)) : list(employment.map((route) => [value(t.routes[route], own(`employment.${route}`, 'needs'))]))],
    !(outside && !facts.allowance && aids.length === 0) && [t.headings.money, list(money(facts, language))],
    !(outside && !schooling) && [t.headings.children, paragraph(schooling && schooling.children > 0
      ? fill(t.schooling, { children: value(String(schooling.children), own('schooling.children', 'family')), attending: value(String(schooling.attending), own('schooling.attending', 'family')) })
      : words(t.noChildren))],
    [t.headings.reviews, reviews.length === 0 ? paragraph(words(t.review.none))
      : list(reviews.map(({ on, done }) => fill(done ? t.review.done : t.review.planned, { date: shortDateValue(on, { field: 'review.on' }) })))],
  ];
  return parts.filter((part): part is Section => Boolean(part));
}

const sourceOf = ({ subjectCode }: D15Facts) => (field: string, token: ScopeToken, free = false): FieldRef => ({ field, subjectCode, token, ...(free && { free }) });

const person = ({ data, subjectCode }: D15Facts, language: Language): Section =>
  [d15Texts[language].headings.person, disclosedRows(data.length > 0 ? data : [{ field: 'name', token: 'name' }], subjectCode, language)];

/** The person's yes to the plan. A page that bears only signatures fits any plan: it stays with them. */
function agreement({ agreedOn }: D15Facts, language: Language): Section {
  const t = d15Texts[language];
  return [t.headings.agreement, ...together([
    ...t.agreement.map((text) => paragraph(words(text))),
    ...(agreedOn ? [paragraph(fill(t.agreedOn, { date: shortDateValue(agreedOn, { field: 'agreedOn' }) }))] : []),
    paragraph(words(t.copies)),
  ])];
}

/** The yes a letter stands on, and what the body may not do with what it was told. */
function consent({ consent: given }: D15Facts, language: Language): Section {
  const t = d15Texts[language].consent;
  return [d15Texts[language].headings.consent,
    particulars([
      [t.number, [value(given?.number, { field: 'consent.number' })]],
      [t.until, fill(t.untilDate, { date: shortDateValue(given?.validUntil, { field: 'consent.validUntil' }) })],
      given?.crossBorderTo && [t.country, [localizedValue(given.crossBorderTo, language, { field: 'consent.crossBorderTo' })]],
    ]),
    paragraph(words(whatMayBeKept(t.doNotPassOn, given?.operations ?? [], language)), { style: 'lead', keepWithNext: true }),
  ];
}

function steps(facts: D15Facts, language: Language): Block {
  const t = d15Texts[language];
  const by = facts.copy === 'authority' ? { ...t.who, PERSON: t.personOutside } : t.who;
  return {
    kind: 'table', columns: [{ width: 18 }, { width: 36 }, { width: 15 }, { width: 15 }, { width: 16 }], header: t.stepHead.map(words),
    rows: facts.goals.map(({ domain, action, who, dueOn, status }, index): Inline[] => {
      const source = (name: string, free = false) => sourceOf(facts)(`goal.${index + 1}.${name}`, tokenOfDomain(domain), free);
      return [
        words(t.domains[domain]),
        [value(action, source('action', true))],
        [value(who && by[who], source('who'))],
        [shortDateValue(dueOn, source('dueOn'))],
        [value(t.statuses[status], source('status'))],
      ];
    }),
  };
}

/** The allowance and the aid beside it: two things (F20, F21). */
function money(facts: D15Facts, language: Language): readonly Inline[] {
  const t = d15Texts[language];
  const { allowance, aids } = facts;
  const own = (field: string): FieldRef => sourceOf(facts)(field, 'servicesReceived');
  const inMoney = (qepik: number | undefined, field: string) => value(qepik === undefined ? undefined : amountInFigures(qepik, language), own(field));
  const lines: Inline[] = [
    ...(allowance ? [[
      ...fill(t.allowance.applied, { amount: inMoney(allowance.amount, 'allowance.amount'), date: shortDateValue(allowance.appliedOn, own('allowance.appliedOn')) }), { text: ' ' },
      ...(allowance.paidOn ? fill(t.allowance.paid, { date: shortDateValue(allowance.paidOn, own('allowance.paidOn')) }) : words(t.allowance.notPaid)),
    ]] : []),
    ...aids.map(({ kind, amount, on }, index) => [
      ...fill(t.aid, { kind: value(t.aids[kind], own(`aid.${index + 1}.kind`)), date: shortDateValue(on, own(`aid.${index + 1}.on`)) }),
      ...(amount === undefined ? [] : [{ text: ', ' }, inMoney(amount, `aid.${index + 1}.amount`)]), { text: '.' },
    ]),
  ];
  return lines.length > 0 ? lines : [words(t.noMoney)];
}

/** SB-P without a name: the paper may be found, and the hand that signs it is known. */
function signers({ child, interpreted, signatory }: D15Facts, language: Language): Block {
  const w = commonWords[language];
  const line = (role: string, sign = w.signature.sign): SignatureLine => ({ role, name: [], captions: [sign, w.signature.date] });
  return {
    kind: 'signatures', block: 'SB-P',
    lines: [
      child ? { ...line(w.signature.child, w.signature.mark), drawing: true } : line(w.signature.person),
      ...(child ? [line(w.labels.representative)] : []),
      ...(interpreted ? [line(w.labels.interpreter)] : []),
      line(signatory?.post?.[language] ?? w.signature.staff),
    ],
  };
}
