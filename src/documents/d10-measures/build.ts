/** D10: measures of protection are asked for, each on its own ground of law; of the person what they let be told, and never where they live. */
import { measureWords } from '../care-words/measures.ts';
import { consentRows } from '../d05-referral/consent-rows.ts';
import { disclosedRows, disclosedTexts, isReaching, isText } from '../d05-referral/disclosed.ts';
import { numbered, paragraph } from '../d07-disclosure-consent/explained.ts';
import { bodyName, dateValue, fill, shortDateValue, value, words } from '../inline.ts';
import { legalLines, type LegalKey } from '../legal-basis.ts';
import type { Block, DocumentModel, Inline, Withheld } from '../model.ts';
import { executorLine, frame, numberRun, particulars, signOfficial } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import { az as t } from './az.ts';
import { basisOf, NAMES_THE_MATTER } from './basis.ts';
import type { D10Facts } from './facts.ts';

const w = commonWords.az;
const NONE = '—';

/** Takes no language: the letter exists in Azerbaijani only. */
export function buildD10(facts: D10Facts): DocumentModel {
  const { data, subjectCode, status } = facts;
  const person = data.filter((one) => !isText(one) && !isReaching(one) && one.token !== 'caseFact');
  const texts = data.filter(isText);
  const { rows, withheld } = measures(facts);
  const names = data.filter(({ token, value: known }) => token === 'name' && known !== undefined);
  const name: Inline = names.flatMap((one, index): Inline => [...(index > 0 ? [{ text: ' ' }] : []), { ...value(one.value, { field: one.field, subjectCode, token: 'name' }), language: 'az' }]);
  const blocks: Block[] = [
    {
      kind: 'letterOpening', reference: [numberRun(facts, 'az'), [dateValue(facts.date, { field: 'date' }, 'az')]],
      addressee: [[bodyName(facts.recipient?.dative, 'az', { field: 'recipient.dative' })]],
    },
    { kind: 'title', text: words(t.subject) },
    particulars([[t.theirCase, [{ text: `${w.labels.number}\u00A0` }, value(facts.theirNo, { field: 'recipient.caseNo' }), ...(facts.theirDate ? [{ text: ', ' }, shortDateValue(facts.theirDate, { field: 'recipient.caseDate' })] : [])]]]),
    paragraph(words(t.request)),
    ...numbered([
      [t.headings.person,
        disclosedRows(person.length > 0 ? person : [{ field: 'name', token: 'name' }], subjectCode, 'az'),
        particulars([[t.status, [value(status && t.statuses[status], { field: 'standing', subjectCode }), ...(facts.isMinor ? words(`; ${t.minor}`) : [])]]])],
      [t.headings.measures, { kind: 'table', columns: [{ width: 6, align: 'center' }, { width: 46 }, { width: 48 }], header: t.head.map(words), rows }, paragraph(words(t.wish))],
      ...(texts.length > 0 ? [[t.headings.grounds, ...disclosedTexts(texts, subjectCode, 'az')] as const] : []),
      [t.headings.address, paragraph(words(t.residence)), paragraph(address(facts))],
      [t.headings.answer, paragraph(facts.answerBy === undefined ? words(t.answerAny) : fill(t.answer, { date: shortDateValue(facts.answerBy, { field: 'answerBy' }) }))],
      [t.headings.consent, ...consentRows(facts.consent, data, 'az', true)],
    ]),
    ...(facts.attachments ? [paragraph(fill(t.attachment, { sheets: value(String(facts.attachments.sheets), { field: 'attachment.sheets' }), copies: value(String(facts.attachments.copies), { field: 'attachment.copies' }) }))] : []),
    signOfficial(facts, facts.signatory, 'az'),
    {
      kind: 'signatures', block: 'SB-P', intro: words(t.person),
      lines: [{ role: w.signature.person, name, captions: [w.signature.sign, w.signature.date] }, ...(facts.isMinor ? [{ role: w.labels.representative, name: [], captions: [w.signature.sign, w.signature.date] }] : [])],
    },
    ...executorLine(facts, 'az'),
  ];
  return frame(facts, { code: 'D10', language: 'az', title: t.fileTitle, blocks, withheld, neutral: true });
}

const knowsTheCase = ({ data }: D10Facts): boolean => data.some(({ token }) => token === 'caseFact');

/** a basis nobody confirmed is marked on a draft and left out of a final; one that names the matter needs `caseFact`. */
function measures(facts: D10Facts): { readonly rows: readonly (readonly Inline[])[]; readonly withheld: readonly Withheld[] } {
  const withheld: Withheld[] = [];
  const rows = facts.measures.map(({ code, basis: chosen }, index): readonly Inline[] => {
    const key = basisOf(code, { chosen, minor: facts.isMinor });
    return [words(String(index + 1)), [{ text: measureWords.az[code], source: { field: `measure.${code}`, subjectCode: facts.subjectCode } }], words(basisText(facts, key, withheld))];
  });
  return { rows: rows.length > 0 ? rows : [[words('1'), [value(undefined, { field: 'measures' })], words(NONE)]], withheld };
}

function basisText(facts: D10Facts, key: LegalKey | undefined, withheld: Withheld[]): string {
  if (key === undefined) return NONE;
  if (NAMES_THE_MATTER.includes(key) && !knowsTheCase(facts)) {
    withheld.push({ field: `legalBasis.${key}`, reason: 'NOT_IN_THIS_COPY' });
    return NONE;
  }
  const { lines: [line], omitted } = legalLines([key], { language: 'az', draft: facts.draft, rows: facts.legalBasis, confirmations: facts.legalConfirmations });
  withheld.push(...omitted.map((left) => ({ field: `legalBasis.${left}`, reason: 'LEGAL_BASIS_UNVERIFIED' as const })));
  return line ?? NONE;
}

/** Where letters go instead of the residence: the address the person chose, the Main Department for whoever knows the case, else the office. */
function address(facts: D10Facts): Inline {
  const chosen = facts.data.find(({ token, value: known }) => token === 'serviceAddress' && known !== undefined);
  if (chosen) return fill(t.byAddress, { address: value(chosen.value, { field: 'serviceAddress', subjectCode: facts.subjectCode, token: 'serviceAddress' }) });
  return words(knowsTheCase(facts) ? t.byDepartment : t.byOffice);
}
