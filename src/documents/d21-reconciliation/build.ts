/** D21: statement of reconciliation and repaired harm. I4: the person's own paper, so it bears no letterhead and nothing of the office. */
import type { Person } from '../facts.ts';
import { amountInFigures, amountInWords } from '../grammar/amounts.ts';
import { bodyName, fill, nameValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, FieldRef, Inline, Language, Run, ScopeToken, SignatureLine } from '../model.ts';
import { birthDate, frame, particulars, personName } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { D21Facts } from './facts.ts';
import { d21Texts } from './texts.ts';

/** A line to write on. */
const line = (length: number): Run => ({ text: '_'.repeat(length) });

/** In Azerbaijani and Russian; any other language gets the Azerbaijani text. */
export function buildD21(facts: D21Facts, asked: Language): DocumentModel {
  const language = asked === 'ru' ? 'ru' : 'az';
  const t = d21Texts[language];
  const w = commonWords[language];
  const { subjectCode } = facts.person;
  const own = (field: string, token?: ScopeToken): FieldRef => ({ field, subjectCode, ...(token && { token }) });
  const written = (length: number, content: Inline): Inline => (facts.blank ? [line(length)] : content);
  const inCell = (content: Inline): Inline => (facts.blank ? [{ text: '\n' }, line(34)] : content);
  const labelled = (label: string, content: Inline): Inline => (facts.blank ? [{ text: `${label}:\n\n` }, line(32)] : [{ text: `${label}: ` }, ...content]);

  const other = facts.otherParty;
  const statement = fill(t.statement, {
    name: written(34, personName(facts.person)),
    matter: written(12, [value(facts.matterNo, { field: 'matterNo' })]),
    other: written(34, [nameValue(other?.name, { field: 'otherParty.name', ...(other && { subjectCode: other.subjectCode }) })]),
    extent: extent(facts, language),
  });
  const signer = (role: string, person: Person): SignatureLine => ({ role, name: facts.blank ? [] : personName(person), captions: [w.signature.sign, w.signature.date] });
  const blocks: Block[] = [
    {
      kind: 'letterOpening',
      reference: [],
      addressee: [
        labelled(t.to, [bodyName(facts.addressee?.dative, language, { field: 'addressee.dative' })]),
        labelled(t.from, personName(facts.person)),
        labelled(t.address, [value(facts.serviceAddress, own('serviceAddress', 'serviceAddress'))]),
        ...(facts.safePhone && !facts.blank ? [labelled(w.labels.phone, [value(facts.safePhone, own('safePhone', 'contact'))])] : []),
      ],
    },
    particulars([
      facts.representative && [w.labels.representative, inCell(personName(facts.representative))],
      [w.labels.birthDate, inCell(birthDate(facts.person))],
      [t.document, inCell(document(facts.person, language))],
      [w.labels.fin, inCell([value(facts.person.idDoc?.fin, own('idDoc.fin', 'idDoc'))])],
    ]),
    { kind: 'title', text: words(t.title) },
    // At least its last lines stay with the signature: a page that bears only a signature fits any statement.
    { kind: 'paragraph', keepWithNext: true, ...(facts.blank && !facts.largePrint && { style: 'large' }), text: statement },
    {
      kind: 'signatures', block: 'SB-P',
      lines: [signer(w.signature.person, facts.person), ...(facts.representative ? [signer(w.labels.representative, facts.representative)] : [])],
    },
  ];
  return frame(facts, { code: 'D21', language, title: t.fileTitle, blocks, head: 'none' });
}

function document({ subjectCode, idDoc }: Person, language: 'az' | 'ru'): Inline {
  const source: FieldRef = { field: 'idDoc.number', subjectCode, token: 'idDoc' };
  return [...(idDoc?.kind ? [{ text: `${commonWords[language].idKinds[idDoc.kind]} ` }] : []), value(idDoc?.number, source)];
}

/** "tam", "qismən: 200 manat (iki yüz manat)", or both for the pen. */
function extent({ blank, repaired, amount }: D21Facts, language: 'az' | 'ru'): Inline {
  const t = d21Texts[language];
  if (blank) return fill(t.either, { line: line(10) });
  if (repaired === undefined) return [value(undefined, { field: 'repaired' })];
  if (repaired === 'FULL') return [value(t.full, { field: 'repaired' })];
  const source: FieldRef = { field: 'amount' };
  return fill(t.partial, { amount: amount === undefined ? value(undefined, source) : { text: `${amountInFigures(amount, language)} (${amountInWords(amount, language)})`, source } });
}
