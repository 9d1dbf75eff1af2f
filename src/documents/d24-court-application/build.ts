/** D24: application to the court after a placement (F48). Where the office is not the competent body, that body's official signs and the paper bears no head of ours. */
import { az as placement } from '../d23-urgent-placement/az.ts';
import { childsWord } from '../d16-child-monitoring/own-word.ts';
import { bodyName, dateValue, fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline } from '../model.ts';
import { birthDate, executorLine, frame, legalBasis, numberRun, officeName, particulars, personName, signOfficial } from '../parts.ts';
import { list, paragraph, sections, together } from '../sections.ts';
import { commonWords } from '../words/common-words.ts';
import { az as t } from './az.ts';
import type { D24Facts } from './facts.ts';

/** Takes no language: the application exists in Azerbaijani only. */
export function buildD24(facts: D24Facts): DocumentModel {
  const w = commonWords.az;
  const { child, officeIsCompetent } = facts;
  const applicant = officeIsCompetent ? officeName(facts, 'az', true) : bodyName(facts.authority?.nominative, 'az', { field: 'authority.name' });
  const legal = legalBasis(facts, ['FAMILY_116', 'FAMILY_116_9'], 'az');
  const blocks: Block[] = [
    {
      kind: 'letterOpening',
      reference: officeIsCompetent ? [numberRun(facts, 'az'), [dateValue(facts.date, { field: 'date' }, 'az')]] : [words(`${w.labels.number}\u00A0____`), words(w.signature.date)],
      addressee: [[{ text: `${t.to}: ` }, bodyName(facts.recipient?.dative, 'az', { field: 'recipient.dative' })], [{ text: `${t.from}: ` }, applicant]],
    },
    { kind: 'title', text: words(t.title), subtitle: words(t.about) },
    ...sections([
      [t.headings.parties, particulars([
        [t.applicant, [applicant]], [t.child, personName(child)], [w.labels.birthDate, birthDate(child)], [t.others, words(t.byHand)],
      ])],
      [t.headings.facts, list(happened(facts), true)],
      [t.headings.word, ...childsWord(facts.ownWord, child.subjectCode)],
      [t.headings.request, paragraph(words(t.ask), { keepWithNext: true }), list(t.requests.map(words), true)],
      [t.headings.attachments, facts.attachments.length === 0 ? paragraph(words(t.noAttachments)) : list(facts.attachments.map(({ what, number, on }, index): Inline => [
        { text: `${t.attachments[what]}, ${w.labels.number}\u00A0` }, value(number, { field: `attachment.${index + 1}.no` }), { text: ', ' }, shortDateValue(on, { field: `attachment.${index + 1}.on` }),
      ]), true)],
    ]),
    paragraph(words(t.statutory), { style: 'lead', keepWithNext: true }),
    ...together(legal.blocks),
    ...(officeIsCompetent
      ? [signOfficial(facts, facts.signatory, 'az'), ...executorLine(facts, 'az')]
      : [
        { kind: 'signatures', block: 'SB-O', lines: [{ role: t.signer, name: [], captions: [w.signature.sign, w.signature.name, w.signature.date] }], seal: w.signature.seal } as const,
        paragraph(fill(t.prepared, { office: officeName(facts, 'az', true) }), { style: 'small' }),
      ]),
  ];
  return frame(facts, { code: 'D24', language: 'az', title: t.fileTitle, blocks, withheld: legal.withheld, neutral: true, ...(!officeIsCompetent && { head: 'none' as const }) });
}

/** What happened, day by day: the list of facts a court may be told. */
function happened({ child, receivedOn, assessedOn, placedOn, type, urgent, danger, factors, courtBy }: D24Facts): readonly Inline[] {
  const own = (field: string) => ({ field, subjectCode: child.subjectCode });
  return [
    ...(receivedOn ? [fill(t.facts.received, { date: dateValue(receivedOn, own('receivedOn'), 'az') })] : []),
    ...(assessedOn ? [fill(t.facts.assessed, { date: dateValue(assessedOn, own('assessedOn'), 'az') })] : []),
    [{ text: t.facts.danger }, value(danger, { ...own('danger'), free: true })],
    fill(urgent ? t.facts.placed : t.facts.placedPlanned, { date: dateValue(placedOn, own('placedOn'), 'az'), type: value(type && placement.types[type], own('placementType')) }),
    factors.length > 0 ? [{ text: t.facts.factors }, value(factors.map((factor) => placement.factors[factor]).join(', '), own('factors')), { text: '.' }] : fill(t.facts.noFactors, { state: value(undefined, own('factors')) }),
    fill(t.facts.courtBy, { date: dateValue(courtBy, own('courtBy'), 'az') }),
  ];
}
