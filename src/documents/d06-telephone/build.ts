/** D06-T: what was told by telephone, word for word D06-N's whitelist, and the record of it. It never leaves the office's file. */
import { noticeRows, noticeWords } from '../d06-anonymous/build.ts';
import { bodyName, value, words } from '../inline.ts';
import type { Block, DocumentModel } from '../model.ts';
import { frame, particulars, whenInline } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import { az as t } from './az.ts';
import type { D06TFacts } from './facts.ts';

const w = commonWords.az;

/** Takes no language: the record exists in Azerbaijani only. */
export function buildD06T(facts: D06TFacts): DocumentModel {
  const blocks: Block[] = [
    { kind: 'title', text: [{ text: `${t.title} ${w.labels.number}\u00A0` }, value(facts.messageNo, { field: 'messageNo' })] },
    particulars([[t.recipient, [bodyName(facts.recipient?.nominative ?? facts.recipient?.dative, 'az', { field: 'recipient.name' })]]]),
    { kind: 'heading', text: words(t.text) },
    { kind: 'paragraph', text: words(noticeWords.opening), keepWithNext: true },
    noticeRows(facts),
    { kind: 'paragraph', text: words(noticeWords.withheld) },
    { kind: 'heading', text: words(t.record) },
    particulars([
      [t.when, whenInline(facts.date, facts.givenAt, undefined)],
      [t.givenBy, [value(facts.givenBy, { field: 'givenBy.name' })]],
      [t.ourPhone, [value(facts.ourPhone, { field: 'office.phone' })]],
      [t.receivedBy, [value(facts.receivedBy, { field: 'recipient.receivedBy' })]],
      [t.theirPhone, [value(facts.theirPhone, { field: 'recipient.theirPhone' })]],
    ]),
    { kind: 'paragraph', text: words(t.letter), keepWithNext: true },
    { kind: 'signatures', block: 'SB-P', lines: [{ role: t.givenBy, name: [value(facts.givenBy, { field: 'givenBy.name' })], captions: [w.signature.sign, w.signature.date] }] },
  ];
  // Whatever was asked for: there is no copy of it for anybody.
  return frame({ ...facts, copy: 'file' }, { code: 'D06-T', language: 'az', title: t.fileTitle, blocks });
}
