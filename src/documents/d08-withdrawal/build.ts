/** D08-A: the person's own paper that a consent was taken back; the reason is neither asked nor printed. */
import { bullets, fieldOf, neutral, neutralComplaintBox, paragraph } from '../d07-disclosure-consent/explained.ts';
import { fill, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, PaperLanguage, SignatureLine, Signatures } from '../model.ts';
import { birthDate, frame, particulars, personName, representativeName, staffName, translationLine, whenInline } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { D08AFacts } from './facts.ts';
import { d08aTexts } from './texts.ts';

export function buildD08A(facts: D08AFacts, language: PaperLanguage): DocumentModel {
  const t = d08aTexts[language];
  const w = commonWords[language];
  const { person, representative, copy } = facts;
  const no: Inline = [{ text: `${w.labels.number}\u00A0` }, value(facts.consentNo, { field: 'consent.no' })];
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title) },
    particulars([
      [t.consent, no],
      [t.when, whenInline(facts.withdrawnOn, facts.withdrawnAt, undefined, 'withdrawnOn', language)],
      [t.how, [value(facts.via && t.ways[facts.via], fieldOf('withdrawal.via', person))]],
      [person.isMinor ? w.signature.child : w.labels.person, personName(person)],
      copy === 'file' && [w.labels.birthDate, birthDate(person)],
      copy === 'file' && [w.labels.code, [value(person.subjectCode, fieldOf('subjectCode', person))]],
      (representative !== undefined || person.isMinor) && [w.labels.representative, representativeName(representative)],
    ]),
    paragraph(fill(t.statement, { no })),
    { kind: 'heading', text: words(t.now.heading) },
    bullets(t.now.items),
    { kind: 'heading', text: words(t.stays.heading) },
    bullets(t.stays.items),
    ...translationLine(facts, language),
    neutralComplaintBox(facts, language),
    signatures(facts, language),
  ];
  const withheld = copy !== 'file' && person.birthDate ? [{ field: 'birthDate', subjectCode: person.subjectCode, reason: 'NOT_IN_THIS_COPY' as const }] : [];
  return frame(facts, { code: 'D08-A', language, title: t.fileTitle, blocks, withheld, neutral: neutral(facts) });
}

/** In writing the person signs; said, shown or brought by a representative, staff note it and no signature is asked of the person. */
function signatures({ person, representative, interpreter, receivedBy, via }: D08AFacts, language: PaperLanguage): Signatures {
  const t = d08aTexts[language];
  const w = commonWords[language];
  const line = (role: string, name: Inline, sign = w.signature.sign): SignatureLine => ({ role, name, captions: [sign, w.signature.date] });
  const own = via === undefined || via === 'WRITTEN';
  const represented = via === 'VIA_REPRESENTATIVE' || (own && (representative !== undefined || person.isMinor));
  const self = person.isMinor ? { ...line(w.signature.child, personName(person), w.signature.mark), drawing: true } : line(w.signature.person, personName(person));
  return {
    kind: 'signatures', block: 'SB-P', intro: words(own ? t.confirmation : t.notes[via]),
    lines: [
      ...(own ? [self] : []),
      ...(represented ? [line(w.labels.representative, representativeName(representative))] : []),
      ...(interpreter ? [line(w.labels.interpreter, [staffName(interpreter.name, 'interpreter.name')])] : []),
      line(t.receivedBy, [staffName(receivedBy?.name, 'receivedBy.name')]),
    ],
  };
}
