/** D05: identified referral to one provider. Exactly the fields the gate let through; not even a gap tells what it withheld. */
import { bodyName, dateValue, fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, Language, Receipt } from '../model.ts';
import { executorLine, frame, numberRun, particulars, signOfficial, staffName } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import { consentRows } from './consent-rows.ts';
import { disclosedRows, disclosedTexts, isReaching, isText } from './disclosed.ts';
import type { D05Facts } from './facts.ts';
import { serviceWords, urgencyWords } from './service-words.ts';
import { d05Texts } from './texts.ts';

export function buildD05(facts: D05Facts, language: Language): DocumentModel {
  const t = d05Texts[language];
  const { consent, data, subjectCode } = facts;
  const mayAnswer = consent.operations.includes('RECEIVE_BACK');
  const texts = data.filter(isText);
  const person = data.filter((one) => !isText(one) && !isReaching(one));
  const sections: (readonly [heading: string, ...blocks: Block[]])[] = [
    [t.headings.provider, paragraph([
      bodyName(facts.provider?.nominative, language, { field: 'provider.name' }),
      ...(facts.unit ? [{ text: `. ${t.unit}: ` }, bodyName(facts.unit, language, { field: 'provider.unit' })] : []), { text: '.' },
    ])],
    [t.headings.service, particulars([
      [t.services, [value(facts.services.map((code) => serviceWords[language][code]).join('; '), { field: 'services' })]],
      [t.urgency, [value(facts.urgency && urgencyWords[language][facts.urgency], { field: 'urgency' })]],
    ])],
    [t.headings.person, disclosedRows(data.length > 0 ? person : [{ field: 'name', token: 'name' }], subjectCode, language)],
    ...(texts.length > 0 ? [[t.headings.needs, ...disclosedTexts(texts, subjectCode, language)] as const] : []),
    [t.headings.safety, ...safety(facts, language)],
    [t.headings.reply, list([
      fill(t.ask.acknowledge, { date: shortDateValue(facts.acknowledgeBy, { field: 'acknowledgeBy' }) }), words(t.ask.cannot), words(mayAnswer ? t.ask.outcome : t.ask.nothingBack),
    ])],
    [t.headings.consent, ...consentRows(consent, data, language)],
  ];
  const blocks: Block[] = [
    {
      kind: 'letterOpening',
      reference: [numberRun(facts, language), [dateValue(facts.date, { field: 'date' }, language)]],
      addressee: [[bodyName(facts.provider?.dative, language, { field: 'provider.dative' })]],
    },
    { kind: 'title', text: words(t.subject) },
    paragraph(words(t.request)),
    ...sections.filter(([, block]) => block?.kind !== 'particulars' || block.rows.length > 0).flatMap(([heading, ...content], index): Block[] => [{ kind: 'heading', number: String(index + 1), text: words(heading) }, ...content]),
    signOfficial(facts, facts.signatory, language),
    ...executorLine(facts, language),
    ...slips(facts, language, mayAnswer),
  ];
  return frame(facts, { code: 'D05', language, title: t.fileTitle, blocks, neutral: true });
}

/** How to reach the person without harm; a code word has no place here: it is told by phone. */
function safety(facts: D05Facts, language: Language): Block[] {
  const t = d05Texts[language].contact;
  const { data, subjectCode, contactWords } = facts;
  const reaching = data.filter(isReaching);
  const officer = facts.contactOfficer ?? facts.executor;
  return [
    ...(reaching.length > 0 ? [disclosedRows(reaching, subjectCode, language)] : []),
    ...(contactWords ? [paragraph([value(contactWords, { field: 'contact', subjectCode, token: 'contact', free: true })])] : []),
    list([
      words(reaching.length > 0 ? t.asShown : t.throughUs),
      fill(t.askFirst, { name: staffName(officer?.name, 'contactOfficer.name'), phone: value(officer?.phone, { field: 'contactOfficer.phone' }) }),
      words(t.sayNothing),
    ]),
  ];
}

/** Tear-off slips the provider sends back; they name our number and nobody. */
function slips(facts: D05Facts, language: Language, mayAnswer: boolean): readonly Receipt[] {
  const t = d05Texts[language].slip;
  const { signature } = commonWords[language];
  const about = fill(t.about, { number: numberRun(facts, language), date: shortDateValue(facts.date, { field: 'date' }) });
  const slip = (title: string, boxes: readonly string[], last: string): Receipt => ({
    kind: 'receipt', title,
    text: [...about, { text: `\n${boxes.map((box) => `☐\u00A0${box.replaceAll(' ', '\u00A0')}`).join('    ')}\n${t.noName}` }],
    captions: [t.by, signature.sign, signature.date], refusal: last,
  });
  return [
    slip(t.answer, [t.received, t.accepted, t.notAccepted], t.why),
    ...(mayAnswer ? [slip(t.outcome, [t.given, t.partly, t.notGiven, t.stopped], t.endedOn)] : []),
  ];
}

const paragraph = (text: Inline): Block => ({ kind: 'paragraph', text });
const list = (items: readonly Inline[]): Block => ({ kind: 'list', ordered: false, items });
