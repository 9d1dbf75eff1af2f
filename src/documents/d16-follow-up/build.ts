/** D16-A: follow-up of an agreement for the office's file. I0: roles, dates, sums and states; nothing anybody said. */
import { d03Texts } from '../d03-agreement/texts.ts';
import { capital } from '../d03-agreement/parties.ts';
import { figuresInColumn } from '../grammar/amounts.ts';
import { fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, TableColumn } from '../model.ts';
import { frame, paperNumber, particulars, signOfficial } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import { az as t } from './az.ts';
import type { D16AFacts, Side } from './facts.ts';

const w = commonWords.az;
const types: Readonly<Record<string, string>> = d03Texts.az.obligations.types;

/** Takes no language: the report exists in Azerbaijani only, and only as the file's copy. */
export function buildD16A(facts: D16AFacts): DocumentModel {
  const filed: D16AFacts = { ...facts, copy: 'file' };
  const sections: (readonly [heading: string, content: Block])[] = [
    [t.obligations, obligationTable(facts)],
    [t.contacts, contactTable(facts)],
    [t.safety, safetyTable(facts)],
    [t.next, { kind: 'paragraph', text: fill(t.nextText, { date: shortDateValue(facts.nextOn, { field: 'nextOn' }) }) }],
  ];
  const blocks: Block[] = [
    { kind: 'title', text: [...words(`${t.title} `), ...paperNumber(facts, 'az')], subtitle: words(t.about) },
    particulars([
      [w.labels.matter, [value(facts.outsideNo, { field: 'outsideNo' })]],
      [t.agreement, [...words(`${w.labels.number}\u00A0`), value(facts.agreementNo, { field: 'agreementNo' })]],
      [t.signedOn, [shortDateValue(facts.agreementSignedOn, { field: 'agreementSignedOn' })]],
      [t.reportedOn, [shortDateValue(facts.date, { field: 'date' })]],
    ]),
    ...sections.flatMap(([heading, content], index): Block[] => [{ kind: 'heading', number: String(index + 1), text: words(heading) }, content]),
    signOfficial(facts, facts.signatory, 'az'),
  ];
  return frame(filed, { code: 'D16-A', language: 'az', title: t.fileTitle, blocks });
}

const sideName = ({ role, no }: Side): string => capital(no === undefined ? w.roles[role] : `${w.roles[role]} ${no}`);

function obligationTable({ obligations }: D16AFacts): Block {
  return tableOr(t.noObligations, t.obligationHead, [{ width: 6, align: 'center' }, { width: 17 }, { width: 22 }, { width: 14 }, { width: 20 }, { width: 21, align: 'end' }],
    obligations.map(({ no, by, type, dueOn, status, statusOn, amount, paid }): Inline[] => {
      const field = (name: string) => ({ field: `obligation.${no}.${name}` });
      const when = statusOn ? [{ text: '\n' }, shortDateValue(statusOn, field('statusOn'))] : [];
      const money = amount === undefined
        ? type === 'PAYMENT' ? [value(undefined, field('amount'))] : words('—')
        : [value(figuresInColumn(paid ?? 0, 'az'), field('paid')), { text: ' / ' }, value(figuresInColumn(amount, 'az'), field('amount'))];
      return [
        words(String(no)), [value(by && sideName(by), field('by'))], words(types[type] ?? ''), [shortDateValue(dueOn, field('dueOn'))],
        [value(status && t.statuses[status], field('status')), ...when], money,
      ];
    }));
}

function contactTable({ contacts }: D16AFacts): Block {
  return tableOr(t.noContacts, t.contactHead, [{ width: 40 }, { width: 30, align: 'center' }, { width: 30 }], contacts.map((contact): Inline[] => [
    words(sideName(contact)),
    [value(String(contact.count), { field: 'contact.count' })],
    contact.count === 0 ? words('—') : [shortDateValue(contact.lastOn, { field: 'contact.lastOn' })],
  ]));
}

function safetyTable({ safety }: D16AFacts): Block {
  return tableOr(t.noSafety, t.safetyHead, [{ width: 40 }, { width: 30 }, { width: 30, align: 'center' }], safety.map((asked): Inline[] => [
    words(sideName(asked)),
    [shortDateValue(asked.askedOn, { field: 'safety.askedOn' })],
    [value(asked.safe === undefined ? undefined : asked.safe ? w.yes : w.no, { field: 'safety.safe' })],
  ]));
}

function tableOr(empty: string, header: readonly string[], columns: readonly TableColumn[], rows: readonly (readonly Inline[])[]): Block {
  return rows.length === 0 ? { kind: 'paragraph', text: words(empty) } : { kind: 'table', columns, header: header.map(words), rows, together: rows.length <= 8 };
}
