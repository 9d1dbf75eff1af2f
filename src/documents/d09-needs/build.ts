/** D09: needs assessment in short. Inside the office I0; to a body what `needs`, and for what happened `harmFacts`, open (I2–I3). */
import { FACTORS_OF, ONLY_AT_WISH, RISK_AXES, type RiskAxis, type RiskFactor } from '../../shared/model/care/enumerations.ts';
import { axisWords, factorWords } from '../care-words/factors.ts';
import { measureWords } from '../care-words/measures.ts';
import { consentRows } from '../d05-referral/consent-rows.ts';
import { disclosedRows, isText } from '../d05-referral/disclosed.ts';
import { numbered, paragraph } from '../d07-disclosure-consent/explained.ts';
import { bodyName, dateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, Language, ScopeToken, Withheld } from '../model.ts';
import { executorLine, frame, numberRun, particulars, shortOrGap, signOfficial } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { D09Facts } from './facts.ts';
import { d09Texts } from './texts.ts';

const HEALTH: readonly RiskFactor[] = ['DISABILITY', 'PREGNANT', 'ILLNESS', 'ADDICTION'];
/** What opens a ticked factor to a body: the axis, but for health, the mind and exploitation, which have tokens of their own. */
function tokenOf(factor: RiskFactor, axis: RiskAxis): ScopeToken {
  if (HEALTH.includes(factor)) return 'healthSummary';
  if (factor === 'MENTAL_HEALTH') return 'psychSummary';
  if (factor === 'TRAFFICKING') return 'exploitationFacts';
  return axis === 'CRIME' || factor === 'PREVIOUS_VICTIMISATION' ? 'harmFacts' : 'needs';
}

export function buildD09(facts: D09Facts, language: Language): DocumentModel {
  const t = d09Texts[language];
  const { recipient, data, subjectCode, step, result } = facts;
  const outside = recipient !== undefined;
  const opened = new Set(data.map(({ token }) => token));
  const open = (token: ScopeToken) => !outside || opened.has(token);
  const identity = data.filter((one) => !isText(one));
  const needs = open('needs');
  const own = (field: string) => ({ field, subjectCode, token: 'needs' as const });
  const factors = RISK_AXES.map((axis) => [axis, tickedOf(facts, axis, open)] as const);
  const sources = [...new Set(facts.factors.map(({ source }) => source))];
  const measures = (codes: D09Facts['wanted'], field: string, none: string): Inline =>
    (codes.length === 0 ? words(none) : [{ text: codes.map((code) => measureWords[language][code]).join('; '), source: own(field) }]);
  const blocks: Block[] = [
    ...(outside ? [{
      kind: 'letterOpening', reference: [numberRun(facts, language), [dateValue(facts.date, { field: 'date' }, language)]],
      addressee: [[bodyName(recipient.dative, language, { field: 'recipient.dative' })]],
    } satisfies Block] : []),
    { kind: 'title', text: words(outside ? t.letter : t.title) },
    ...numbered([
      ...(outside ? [[t.person, disclosedRows(identity.length > 0 ? identity : [{ field: 'name', token: 'name' }], subjectCode, language)] as const] : []),
      [t.assessment.heading, particulars([
        [t.assessment.on, [shortOrGap(facts.assessedOn, { field: 'assessment.on' })]],
        [t.assessment.version, [value(facts.assessmentVersion?.toString(), { field: 'assessment.version' })]],
        [t.assessment.step, [value(step && t.steps[step], { field: 'assessment.step' })]],
        facts.copy === 'file' && [commonWords[language].labels.code, [value(subjectCode, { field: 'subjectCode', subjectCode })]],
      ])],
      [t.method.heading,
        particulars([
          [t.method.sources, [value(sources.map((source) => t.sources[source]).join('; '), { field: 'assessment.sources' })]],
          needs && [t.method.wishes, [value(wishesOf(facts), { ...own('needs'), free: true })]],
        ]), paragraph(words(t.method.note))],
      [t.factors, ...(factors.every(([, rows]) => rows.length === 0) ? [paragraph(words(t.noFactors))] : factors.filter(([, rows]) => rows.length > 0).map(([axis, rows]): Block => ({
        kind: 'table', columns: [{ width: 70 }, { width: 30 }], header: [words(axisWords[language][axis]), words(t.source)],
        rows: rows.map(({ factor, source, token }) => [[{ text: factorWords[language][factor], source: { field: `factor.${factor}`, subjectCode, token } }], words(t.sources[source])]),
      })))],
      ...(needs ? [
        [t.result, { kind: 'paragraph', style: 'lead', text: [value(result && t.results[result], own('result'))] } satisfies Block] as const,
        [t.measures.heading, particulars([
          [t.measures.wanted, measures(facts.wanted, 'measures.wanted', t.measures.none)],
          [t.measures.notWanted, measures(facts.notWanted, 'measures.notWanted', t.measures.none)],
        ]), paragraph(words(t.measures.note))] as const,
      ] : []),
      [t.review, paragraph([shortOrGap(facts.reviewOn, { field: 'assessment.reviewOn' })])],
      ...(outside && facts.consent ? [[t.consent, ...consentRows(facts.consent, data, language, true)] as const] : []),
    ]),
    { kind: 'signatures', block: 'SB-P', lines: [{ role: t.initials.role, name: [], captions: [t.initials.caption, commonWords[language].signature.date] }] },
    signOfficial(facts, facts.signatory, language),
    ...(outside ? executorLine(facts, language) : []),
  ];
  return frame(facts, { code: 'D09', language, title: t.fileTitle, blocks, withheld: withheldFactors(facts, open), neutral: outside });
}

/** The words written for this one disclosure; inside the office the wishes as they were told. */
const wishesOf = ({ recipient, data, wishes }: D09Facts): string | undefined => (recipient === undefined ? wishes : data.find(({ token }) => token === 'needs')?.value);

const ticked = ({ factors }: D09Facts, axis: RiskAxis) => factors.filter(({ factor, answer }) => answer === 'YES' && FACTORS_OF[axis].includes(factor));

/** A special category stands here only where the person said it themself, and for others only where they want it told. */
const atWish = ({ recipient, specialAtWish }: D09Facts, { factor, source }: D09Facts['factors'][number]): boolean =>
  !ONLY_AT_WISH.includes(factor) || (source === 'VICTIM' && (recipient === undefined || specialAtWish));

function tickedOf(facts: D09Facts, axis: RiskAxis, open: (token: ScopeToken) => boolean) {
  return ticked(facts, axis).filter((one) => atWish(facts, one)).map((one) => ({ ...one, token: tokenOf(one.factor, axis) })).filter(({ token }) => open(token));
}

function withheldFactors(facts: D09Facts, open: (token: ScopeToken) => boolean): readonly Withheld[] {
  return RISK_AXES.flatMap((axis) => ticked(facts, axis).filter((one) => !atWish(facts, one) || !open(tokenOf(one.factor, axis))))
    .map(({ factor }) => ({ field: `factor.${factor}`, subjectCode: facts.subjectCode, reason: 'NOT_IN_THIS_COPY' as const }));
}
