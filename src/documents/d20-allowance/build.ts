/** D20: the person's own application for the one-time allowance. No head, no number of the office: the one who files it is the one who signs it. */
import { PAY_METHODS } from '../../shared/model/care/enumerations.ts';
import { amountInFigures, amountInWords } from '../grammar/amounts.ts';
import { bodyName, dateValue, fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, FieldRef, Inline, SignatureLine } from '../model.ts';
import { birthDate, frame, legalBasis, particulars, personName, representativeName } from '../parts.ts';
import { paragraph, together } from '../sections.ts';
import { commonWords } from '../words/common-words.ts';
import { az as t } from './az.ts';
import type { D20Facts } from './facts.ts';

/** Takes no language: the application exists in Azerbaijani only. */
export function buildD20(facts: D20Facts): DocumentModel {
  const w = commonWords.az;
  const { person, representative, decision } = facts;
  const { subjectCode, idDoc } = person;
  const own = (field: string, token?: FieldRef['token']): FieldRef => ({ field, subjectCode, ...(token && { token }) });
  const legal = legalBasis(facts, ['CABINET_152_2006'], 'az');
  const labelled = (label: string, content: Inline): Inline => [{ text: `${label}: ` }, ...content];
  const signer = (role: string, name: Inline, mark = false): SignatureLine => ({ role, name, captions: [mark ? w.signature.mark : w.signature.sign, w.signature.date], ...(mark && { drawing: true }) });
  const blocks: Block[] = [
    {
      kind: 'letterOpening', reference: [],
      addressee: [
        labelled(t.to, [bodyName(facts.recipient?.dative, 'az', { field: 'recipient.dative' })]),
        labelled(t.from, personName(person)),
        labelled(t.address, [value(facts.serviceAddress, own('serviceAddress', 'serviceAddress'))]),
        ...(facts.safePhone ? [labelled(w.labels.phone, [value(facts.safePhone, own('safePhone', 'contact'))])] : []),
      ],
    },
    particulars([
      representative && [w.labels.representative, personName(representative)],
      [w.labels.birthDate, birthDate(person)],
      [t.document, [...(idDoc?.kind ? [{ text: `${w.idKinds[idDoc.kind]} ` }] : []), value(idDoc?.number, own('idDoc.number', 'idDoc'))]],
      [w.labels.fin, [value(idDoc?.fin, own('idDoc.fin', 'idDoc'))]],
      [t.appliedOn, [shortDateValue(facts.appliedOn, own('appliedOn'))]],
    ]),
    { kind: 'title', text: words(t.title) },
    paragraph(fill(t.ask, {
      amount: value(facts.amount === undefined ? undefined : `${amountInFigures(facts.amount, 'az')} (${amountInWords(facts.amount, 'az')})`, { field: 'amount' }),
      // Whoever reads of the decision knows the case.
      number: value(decision.number, own('decision.no', 'caseFact')), date: dateValue(decision.on, own('decision.on', 'caseFact'), 'az'),
    })),
    paragraph(words(t.how), { keepWithNext: true }),
    { kind: 'ticks', items: PAY_METHODS.map((method) => ({ text: words(t.methods[method]), state: facts.method === method ? 'ticked' : 'open' })) },
    ...(facts.method === undefined || facts.method === 'OWN_ACCOUNT' ? [paragraph(words(t.account))] : []),
    paragraph(words(t.safe)),
    ...together([paragraph(words(t.own)), ...legal.blocks]),
    {
      kind: 'signatures', block: 'SB-P',
      lines: [
        signer(person.isMinor ? w.signature.child : w.signature.person, personName(person), person.isMinor),
        ...(representative || person.isMinor ? [signer(w.labels.representative, representativeName(representative))] : []),
      ],
    },
  ];
  return frame(facts, { code: 'D20', language: 'az', title: t.fileTitle, blocks, withheld: legal.withheld, head: 'none' });
}
