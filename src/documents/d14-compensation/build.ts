/** D14: support of a claim for compensation, by its route. Exactly the fields the gate let through; the law is named only to a reader who may know the case. */
import { disclosedRows, disclosedTexts, isText, scopeInWords } from '../d05-referral/disclosed.ts';
import { whatMayBeKept } from '../d05-referral/kept.ts';
import { serviceWords } from '../d05-referral/service-words.ts';
import { amountInFigures, amountInWords, figuresInColumn } from '../grammar/amounts.ts';
import { shortDate } from '../grammar/dates.ts';
import { fill, localizedValue, shortDateValue, value, words } from '../inline.ts';
import type { LegalKey } from '../legal-basis.ts';
import type { Block, DocumentModel, FieldRef, Inline, SignatureLine, Withheld } from '../model.ts';
import { executorLine, frame, legalBasis, particulars, signOfficial, staffName } from '../parts.ts';
import { letterTop, list, paragraph, sections, together } from '../sections.ts';
import { commonWords } from '../words/common-words.ts';
import { az as t } from './az.ts';
import type { D14Facts, GivenService } from './facts.ts';

type Route = NonNullable<D14Facts['route']>;
/** Basis of each route; what would say that there is a criminal case, or which law it is, waits for the token `caseFact`. */
const BASIS: Readonly<Record<Route, { readonly telling: readonly LegalKey[]; readonly neutral: readonly LegalKey[] }>> = {
  CIVIL_CLAIM_87: { telling: ['CPC_87'], neutral: [] },
  STATE_BUDGET_189_191: { telling: ['CPC_189_191'], neutral: [] },
  FUND_CLAIMANT: { telling: ['THB_LAW_22'], neutral: ['CABINET_12_2006'] },
  VOLUNTARY: { telling: ['CPC_87'], neutral: [] },
  CIVIL_COURT: { telling: [], neutral: ['CIVIL_CODE_HARM'] },
};

/** Takes no language: the letter exists in Azerbaijani only. */
export function buildD14(facts: D14Facts): DocumentModel {
  const { consent, data, subjectCode, route } = facts;
  const harm = (field: string): FieldRef => ({ field, subjectCode, token: 'harmFacts' });
  const texts = data.filter(isText);
  const person = data.filter((one) => !isText(one));
  const basis = route ? BASIS[route] : { telling: [], neutral: [] };
  const knows = data.some(({ token }) => token === 'caseFact');
  const legal = legalBasis(facts, knows ? [...basis.telling, ...basis.neutral] : basis.neutral, 'az');
  const unsaid: Withheld[] = knows ? [] : basis.telling.map((key) => ({ field: `legalBasis.${key}`, reason: 'NOT_IN_THIS_COPY' }));
  const blocks: Block[] = [
    letterTop(facts, facts.recipient?.dative, 'az'),
    { kind: 'title', text: words(t.subject) },
    paragraph(words(t.opening)),
    ...sections([
      [t.headings.person, disclosedRows(person.length > 0 ? person : [{ field: 'name', token: 'name' }], subjectCode, 'az'), paragraph(words(t.reach))],
      [t.headings.route, particulars([[t.route, [value(route && t.routes[route], harm('route'))]]]), ...legal.blocks],
      [t.headings.harm,
        ...disclosedTexts(texts, subjectCode, 'az'),
        particulars([
          [t.harmHeads, [value(facts.heads.map((head) => t.heads[head]).join('; '), harm('heads'))]],
          [t.amount, [value(facts.amount === undefined ? undefined : inBoth(facts.amount), harm('amount'))]],
        ]),
        ...(facts.evidence.length > 0
          ? [paragraph(words(t.evidence), { keepWithNext: true }), list(facts.evidence.map((kind) => [value(t.evidences[kind], harm(`evidence.${kind}`))]), true)]
          : [paragraph(words(t.noEvidence))]),
      ],
      ...(facts.services ? [[t.headings.services, ...costs(facts.services, subjectCode)] as const] : []),
      ...(route === 'VOLUNTARY' ? [[t.headings.voluntary, list(voluntary(facts))] as const] : []),
      [t.headings.request,
        paragraph(words(t.ask), { keepWithNext: true }), list(route ? t.requests[route].map(words) : [[value(undefined, { field: 'route' })]], true)],
      [t.headings.consent,
        particulars([
          [t.consent.number, [value(consent.number, { field: 'consent.number' })]],
          [t.consent.scope, scopeInWords([...data, ...(facts.services ? [{ field: 'servicesReceived', token: 'servicesReceived' as const }] : [])], 'az')],
          [t.consent.until, fill(t.consent.untilDate, { date: shortDateValue(consent.validUntil, { field: 'consent.validUntil' }) })],
          consent.crossBorderTo && [t.consent.country, [localizedValue(consent.crossBorderTo, 'az', { field: 'consent.crossBorderTo' })]],
        ]),
        paragraph(words(whatMayBeKept(t.consent.doNotPassOn, consent.operations, 'az')), { style: 'lead', keepWithNext: true })],
    ]),
    ...together(enclosure(facts)),
    signOfficial(facts, facts.signatory, 'az'),
    ...lawyerSigns(facts),
    ...executorLine(facts, 'az'),
  ];
  return frame(facts, { code: 'D14', language: 'az', title: t.fileTitle, blocks, withheld: [...legal.withheld, ...unsaid], neutral: true });
}

/** "7 300 manat (yeddi min üç yüz manat)". */
const inBoth = (qepik: number): string => `${amountInFigures(qepik, 'az')} (${amountInWords(qepik, 'az')})`;

/** R-21: no pressure, a lawyer, no contact, the day of the notarised statement, and what such a payment does not do. */
function voluntary(facts: D14Facts): readonly Inline[] {
  const { voluntary: said } = facts;
  return [
    fill(t.voluntary.noPressure, { date: shortDateValue(said?.pressureCheckedOn, { field: 'voluntary.pressureCheckedOn' }) }),
    said?.noDirectContact ? words(t.voluntary.noContact) : fill(t.voluntary.contactUnknown, { state: value(undefined, { field: 'voluntary.noDirectContact' }) }),
    fill(t.voluntary.lawyer, { name: lawyer(facts) }),
    fill(t.voluntary.notarised, { date: shortDateValue(said?.notarisedOn, { field: 'voluntary.notarisedOn' }) }),
    words(t.voluntary.law),
    words(t.voluntary.free),
  ];
}

/** The lawyer signs the letter too: a name of the paper's own, like the signatory's. */
function lawyer({ lawyer: name, lawyerName }: D14Facts) {
  return name || !lawyerName ? staffName(name, 'signatory.lawyer') : value(lawyerName, { field: 'signatory.lawyer' });
}

function lawyerSigns(facts: D14Facts): readonly Block[] {
  if (!facts.lawyer && !facts.lawyerName && facts.route !== 'VOLUNTARY') return [];
  const { signature } = commonWords.az;
  const line: SignatureLine = { role: t.lawyer, name: [lawyer(facts)], captions: [signature.sign, signature.date] };
  return [{ kind: 'signatures', block: 'SB-O', lines: [line] }];
}

function enclosure({ enclosure: added }: D14Facts): readonly Block[] {
  if (!added) return [];
  const places = { sheets: value(String(added.sheets), { field: 'enclosure.sheets' }), copies: value(String(added.copies), { field: 'enclosure.copies' }) };
  return [paragraph([{ text: `${commonWords.az.labels.enclosure}: ` }, ...fill(t.enclosure, places), { text: '.' }])];
}

/** What was given and what it cost, with the sum the program adds up itself. */
function costs(services: readonly GivenService[], subjectCode: string): readonly Block[] {
  if (services.length === 0) return [paragraph(words(t.noServices))];
  const source = (field: string): FieldRef => ({ field: `services.${field}`, subjectCode, token: 'servicesReceived' });
  const rows = services.map(({ code, from, to, quantity, unit, cost, costLine }): Inline[] => [
    [value(costLine && costLine !== 'OTHER' && t.costLines[costLine] !== serviceWords.az[code] ? `${serviceWords.az[code]} (${t.costLines[costLine]})` : serviceWords.az[code], source('code'))],
    from ? fill(to ? t.period : t.since, { from: value(shortDate(from), source('from')), to: value(to && shortDate(to), source('to')) }) : words('—'),
    quantity === undefined ? words('—') : [value(`${quantity}${unit ? ` ${t.units[unit]}` : ''}`, source('quantity'))],
    cost === undefined ? words('—') : [value(figuresInColumn(cost, 'az'), source('cost'))],
  ]);
  const total = services.reduce((sum, { cost = 0 }) => sum + cost, 0);
  return [{
    kind: 'table', columns: [{ width: 42 }, { width: 26 }, { width: 14 }, { width: 18, align: 'end' }], header: t.serviceHead.map(words),
    rows: [...rows, [[{ text: t.total, bold: true }], [], [], [{ ...value(figuresInColumn(total, 'az'), source('total')), bold: true }]]],
  }];
}
