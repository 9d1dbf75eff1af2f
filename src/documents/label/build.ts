/** LABEL: an envelope, built from the person's contact rule. With a name it has no case number, with the number no name: together they would tell. */
import { bodyName, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, Language } from '../model.ts';
import { frame, personName } from '../parts.ts';
import type { LabelFacts } from './facts.ts';
import { labelTexts } from './texts.ts';

export function buildLabel(facts: LabelFacts, language: Language): DocumentModel {
  const t = labelTexts[language];
  const { contactRule: rule, office, person: { subjectCode } } = facts;
  const byLetter = rule !== 'IN_PERSON_ONLY' && rule.channel === 'LETTER';
  // Never the office's full name, not even where the neutral one is missing.
  const sender: Inline = [bodyName(office.neutralName, language, { field: 'sender.name' })];
  const from = (...text: Inline): Block => ({ kind: 'paragraph', style: 'small', text: [...text, { text: '\n' }] });
  const large = (text: Inline): Block => ({ kind: 'paragraph', style: 'large', text });
  const blocks: Block[] = byLetter
    ? [
      from(...sender, { text: '\n' }, bodyName(office.address, language, { field: 'sender.address' })),
      large(personName(facts.person)),
      large([value(facts.serviceAddress, { field: 'serviceAddress', subjectCode, token: 'serviceAddress' })]),
    ]
    : [from(...sender), large([value(facts.outsideNo, { field: 'outsideNo' }), ...words(` — ${t.inPerson}`)])];
  return frame(facts, { code: 'LABEL', language, title: t.fileTitle, blocks, head: 'none' });
}
