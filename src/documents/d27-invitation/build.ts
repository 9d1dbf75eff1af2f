/** D27: an invitation that says nothing to whoever else opens it; D27-N: the process has stopped, neither who nor why. */
import { fill, localizedValue, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, Language } from '../model.ts';
import { executorLine, frame, numberRun, particulars, personName, receipt, shortOrGap, signOfficial, whenInline } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { ContactRule } from '../facts.ts';
import type { D27Facts, D27NFacts } from './facts.ts';
import { d27Texts, type WayToAnswer } from './texts.ts';

const ANSWERS: Readonly<Record<Exclude<ContactRule, string>['channel'], WayToAnswer>> = {
  PHONE: 'phone', MESSAGE: 'phone', VIDEO: 'phone', EMAIL: 'email', LETTER: 'letter', THROUGH_LAWYER: 'lawyer', IN_PERSON: 'inPerson',
};

export function buildD27(facts: D27Facts, language: Language): DocumentModel {
  const t = d27Texts[language];
  const w = commonWords[language];
  const { contactRule: rule, person: { subjectCode } } = facts;
  const answer = rule === 'IN_PERSON_ONLY' ? 'inPerson' : ANSWERS[rule.channel];
  // Handed over face to face: whoever finds the sheet learns no place, address or number from it.
  const inPerson = answer === 'inPerson';
  const safeHours = rule === 'IN_PERSON_ONLY' || inPerson ? undefined : rule.safeHours;
  const stop = facts.stopSignal ? [localizedValue(facts.stopSignal, language, { field: 'stopSignal', subjectCode, free: true })] : words(t.stopDefault);
  const blocks: Block[] = [
    opening(facts, language),
    { kind: 'title', text: words(t.title) },
    { kind: 'paragraph', text: fill(t.greeting, { name: personName(facts.person) }) },
    { kind: 'paragraph', text: words(t.text), keepWithNext: true },
    particulars([
      [`${w.labels.date}, ${w.labels.time.toLowerCase()}`, whenInline(facts.meetingOn, facts.startTime, facts.endTime, 'meetingOn')],
      [w.labels.place, inPerson ? words(t.placeTold) : [localizedValue(facts.place, language, { field: 'place', free: true })]],
      [t.labels.bring, listed(facts.bring.map((code) => t.bring[code]), 'bring', t.bring.NOTHING)],
      [t.labels.company, listed(facts.mayBring.map((code) => t.company[code]), 'mayBring', t.companyNone)],
      [t.labels.interpreter, words(facts.interpreter ? t.interpreterArranged : t.interpreterNone)],
      [t.labels.travel, [value(facts.travel && t.travel[facts.travel], { field: 'travel' })]],
      [t.labels.stop, stop],
      facts.replyBy !== undefined && [t.labels.reply, [shortDateValue(facts.replyBy, { field: 'replyBy' })]],
    ]),
    { kind: 'paragraph', text: words(t.free) },
    { kind: 'paragraph', text: fill(t.change[answer], { phone: value(facts.office.phone, { field: 'office.phone' }), email: value(facts.office.email, { field: 'office.email' }) }) },
    ...(safeHours ? [{ kind: 'paragraph', text: fill(t.safeHours, { hours: value(safeHours, { field: 'safeHours', subjectCode }) }) } satisfies Block] : []),
    signOfficial(facts, facts.signatory, language),
    ...(inPerson ? [] : executorLine(facts, language)),
    receipt(facts, language),
  ];
  return frame(facts, { code: 'D27', language, title: t.fileTitle, blocks, neutral: true, head: inPerson ? 'name' : 'full' });
}

export function buildD27N(facts: D27NFacts, language: Language): DocumentModel {
  const t = d27Texts[language];
  const blocks: Block[] = [
    opening(facts, language),
    { kind: 'title', text: words(t.noticeTitle) },
    { kind: 'paragraph', text: words(t.stopped) },
    signOfficial(facts, facts.signatory, language),
    receipt(facts, language),
  ];
  return frame(facts, { code: 'D27-N', language, title: t.fileTitle, blocks, neutral: true });
}

/** Number and date at the left; the person's own name at the right. */
function opening(facts: D27NFacts, language: Language): Block {
  return { kind: 'letterOpening', reference: [numberRun(facts, language), [shortOrGap(facts.date, { field: 'date' })]], addressee: [personName(facts.person)] };
}

function listed(items: readonly string[], field: string, none: string): Inline {
  return items.length > 0 ? [{ text: items.join(', '), source: { field } }] : words(none);
}
