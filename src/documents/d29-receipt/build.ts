/** D29: receipt of one payment. I2: two names; no letterhead, for it would carry an address and make the office a part of the payment. */
import { amountInFigures, amountInWords } from '../grammar/amounts.ts';
import { nameValue, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, Language, SignatureLine } from '../model.ts';
import { frame, particulars, staffName } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { D29Facts } from './facts.ts';
import { d29Texts } from './texts.ts';

/** In Azerbaijani and Russian; any other language gets the Azerbaijani text. */
export function buildD29(facts: D29Facts, asked: Language): DocumentModel {
  const language = asked === 'ru' ? 'ru' : 'az';
  const t = d29Texts[language];
  const w = commonWords[language];
  const { amount, instalment } = facts;
  const name = (who: D29Facts['paidBy'], field: string): Inline => [nameValue(who?.name, { field, ...(who && { subjectCode: who.subjectCode }) })];
  const signer = (role: string, who: Inline): SignatureLine => ({ role, name: who, captions: [w.signature.sign, w.signature.date] });
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title), subtitle: words(t.about) },
    particulars([
      [t.amount, [amount === undefined ? value(undefined, { field: 'amount' }) : { text: `${amountInFigures(amount, language)} (${amountInWords(amount, language)})`, source: { field: 'amount' }, bold: true }]],
      [t.instalment, [value(instalment && `${instalment.no}/${instalment.of}`, { field: 'instalment' })]],
      [t.agreement, [{ text: `${w.labels.number}\u00A0` }, value(facts.agreementNo, { field: 'agreementNo' })]],
      [t.paidOn, [shortDateValue(facts.paidOn, { field: 'paidOn' })]],
      [t.paidBy, name(facts.paidBy, 'paidBy.name')],
      [t.receivedBy, name(facts.receivedBy, 'receivedBy.name')],
    ]),
    { kind: 'paragraph', text: words(t.only) },
    {
      kind: 'signatures', block: 'SB-P',
      lines: [
        signer(t.receivedBy, name(facts.receivedBy, 'receivedBy.name')),
        signer(t.paidBy, name(facts.paidBy, 'paidBy.name')),
        ...(facts.witness ? [signer(w.signature.witness, [staffName(facts.witness.name, 'witness.name')])] : []),
        ...(facts.interpreter ? [signer(w.labels.interpreter, [staffName(facts.interpreter.name, 'interpreter.name')])] : []),
      ],
    },
  ];
  return frame(facts, { code: 'D29', language, title: t.fileTitle, blocks, head: 'none' });
}
