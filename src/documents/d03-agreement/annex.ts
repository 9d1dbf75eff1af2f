/** D03-A1: who the parties are (I4), for the office's file and, with both parties' OUTCOME_SHARING, for the authority; never for a party. */
import { fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, Language, Withheld } from '../model.ts';
import { birthDate, frame, paperNumber, particulars, personName, staffName } from '../parts.ts';
import type { Person } from '../facts.ts';
import { commonWords } from '../words/common-words.ts';
import type { D03Facts } from './facts.ts';
import { capital, labelOf } from './parties.ts';
import { d03Texts } from './texts.ts';

export function buildD03Annex(facts: D03Facts, language: Language): DocumentModel {
  const t = d03Texts[language].annex;
  const w = commonWords[language];
  const identified = facts.copy !== 'person';
  const withheld: Withheld[] = identified
    ? []
    : facts.parties.map(({ person }) => ({ field: 'idDoc', subjectCode: person.subjectCode, reason: 'NOT_IN_THIS_COPY' }));
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title), subtitle: fill(t.subtitle, { number: paperNumber(facts, language) }) },
    { kind: 'paragraph', style: 'small', text: words(t.note) },
    ...facts.parties.flatMap(({ person, representative }): Block[] => [
      { kind: 'heading', text: words(capital(labelOf(facts, person.subjectCode, [language]))) },
      particulars([...identity(person, language, identified), ...(representative ? identity(representative, language, identified, w.labels.representative) : [])]),
    ]),
    {
      kind: 'signatures', block: 'SB-2',
      lines: [{ role: w.labels.mediator, name: [staffName(facts.mediator?.name, 'mediator.name')], captions: [w.signature.sign, w.signature.date] }],
    },
  ];
  return frame(facts, { code: 'D03-A1', language, title: d03Texts[language].fileTitle, blocks, withheld });
}

function identity(person: Person, language: Language, identified: boolean, label = commonWords[language].labels.person): [string, Inline][] {
  const w = commonWords[language];
  const source = (field: string) => ({ field, subjectCode: person.subjectCode, token: 'idDoc' as const });
  const { idDoc } = person;
  const document: Inline = [
    { text: idDoc?.kind ? `${w.idKinds[idDoc.kind]} ` : '' }, value(idDoc?.number, source('idDoc.number')),
    ...(idDoc?.issuedOn ? [{ text: ', ' }, shortDateValue(idDoc.issuedOn, source('idDoc.issuedOn'))] : []),
  ];
  return [
    [label, personName(person)],
    ...(identified
      ? [[w.labels.birthDate, birthDate(person)], [w.labels.idDocument, document], [w.labels.fin, [value(idDoc?.fin, source('idDoc.fin'))]]] satisfies [string, Inline][]
      : []),
  ];
}
