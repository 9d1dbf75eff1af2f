import { describe, expect, it } from 'vitest';
import words from '../../../src/shared/messages/az/sides.json';
import caseWords from '../../../src/shared/messages/az/case.json';
import { documentKinds } from '../../../src/documents/kinds.ts';
import { NEVER_PRINTED } from '../../../src/documents/never-printed.ts';
import { outcomeCodes } from '../../../src/domain/outcomes/outcome-code.ts';
import { authorityLearns } from '../../../src/renderer/features/case/logic/closing.ts';
import { fieldWords } from '../../../src/renderer/features/case/logic/field-words.ts';
import { followUpStates } from '../../../src/renderer/features/case/logic/follow-up.ts';
import { lineFindings } from '../../../src/renderer/features/case/logic/line-findings.ts';
import { notesWait } from '../../../src/renderer/features/case/logic/notes-wait.ts';
import { EXPLAINED_PAPERS, PAPER_LANGUAGES, paperChoices, paperLanguages } from '../../../src/renderer/features/case/logic/paper-choices.ts';
import { acrossFrom, itemsOf, messageActs, peopleOf, senderLearns } from '../../../src/renderer/features/case/logic/sides.ts';
import { TIMELINE_KINDS, timelineOf } from '../../../src/renderer/features/case/logic/timeline.ts';
import { CHANGED_PARTS, versionChanges } from '../../../src/renderer/features/case/logic/version-changes.ts';
import { accept, refuse } from '../../../src/shared/result.ts';
import { DOCUMENT_CODES, MESSAGE_FINDINGS, MESSAGE_STATUSES, MESSAGE_WISHES, SIDES } from '../../../src/shared/model/enumerations.ts';
import { agreement, contact, followUp, HARMED, obligation, payment, RESPONSIBLE, session, signed, SUPPORTER, TODAY, uuid } from '../../fixtures/case-builder.ts';
import { caseView } from './support.ts';
import { appointment, incoming, item, message, statement } from './side-records.ts';

describe('R-55: the wall', () => {
  const view = caseView({ items: [item(1, 'VICTIM', HARMED), item(2, 'OFFENDER', RESPONSIBLE), item(3, 'COMMON', null)] });

  it('each compartment holds what was said in it and nothing else', () => {
    expect((['VICTIM', 'OFFENDER', 'COMMON'] as const).map((side) => itemsOf(view, side).map(({ id }) => id))).toEqual([[uuid(1)], [uuid(2)], [uuid(3)]]);
  });
  it('people speak on the side they are with; a supporter with the one they came for', () => {
    expect(peopleOf(view, 'VICTIM').map(({ subjectCode }) => subjectCode)).toEqual([HARMED, SUPPORTER]);
    expect(peopleOf(view, 'OFFENDER').map(({ subjectCode }) => subjectCode)).toEqual([RESPONSIBLE]);
    expect(acrossFrom(view, SUPPORTER).map(({ subjectCode }) => subjectCode)).toEqual([RESPONSIBLE]);
    expect(acrossFrom(view, null)).toEqual([]);
  });
});

describe('R-93: a message', () => {
  const wanted = { wish: 'READ', on: TODAY } as const;
  const acts = (change: Parameters<typeof message>[1]) => messageActs(message(1, change), TODAY);

  it('is delivered only once read, and on the very day its recipient wanted it', () => {
    expect(acts({ status: 'SCREENED', wish: wanted })).toContain('deliver');
    expect(acts({ status: 'SCREENED', wish: { ...wanted, on: '2026-04-13' } })).not.toContain('deliver');
    expect(acts({ status: 'SCREENED', wish: { ...wanted, wish: 'NO' } })).not.toContain('deliver');
    expect(acts({ status: 'SCREENED', wish: null })).not.toContain('deliver');
    expect(acts({ status: 'DRAFT', wish: wanted })).toEqual(['screen', 'return']);
    expect(acts({ status: 'HELD', wish: { ...wanted, wish: 'NO' } })).toEqual(['ask', 'return']);
  });
  it('once delivered, given back or entered in error is left alone', () => {
    expect([acts({ status: 'DELIVERED' }), acts({ status: 'RETURNED' }), acts({ status: 'SCREENED', wish: wanted, enteredInError: true })]).toEqual([[], [], []]);
  });
  it('its sender learns "delivered" or "held", and never what was wished', () => {
    const learnt = MESSAGE_STATUSES.flatMap((status) => (['READ', 'KEEP_UNOPENED', 'NO'] as const).map((wish) => senderLearns(message(1, { status, wish: { wish, on: TODAY } }))));
    expect(new Set(learnt)).toEqual(new Set([null, 'held', 'delivered']));
    const held = (['READ', 'KEEP_UNOPENED', 'NO'] as const).map((wish) => senderLearns(message(1, { status: wish === 'NO' ? 'HELD' : 'SCREENED', wish: { wish, on: TODAY } })));
    expect(new Set(held)).toEqual(new Set(['held']));
  });
});

describe('R-56: text that waits', () => {
  const blocked = (...items: ('notesClosed' | 'notesGone' | 'notesWords')[]) => refuse('BLOCKED', { blocks: [{ rule: 'R-56', effect: 'block', missing: items.map((one) => ({ item: one })) }] });
  it('for another mediator, or for a supervisor where the notes are gone', () => {
    expect([notesWait(blocked('notesClosed')), notesWait(blocked('notesGone')), notesWait(blocked('notesClosed', 'notesGone'))]).toEqual(['closed', 'gone', 'gone']);
  });
  it('own words found in it are mended, not waited for', () => {
    expect([notesWait(blocked('notesWords')), notesWait(accept(null)), notesWait(null)]).toEqual([null, null, null]);
    expect(notesWait(refuse('BLOCKED', { blocks: [{ rule: 'R-57', effect: 'block', missing: [{ item: 'notesClosed' }] }] }))).toBeNull();
  });
});

describe('what the rules say of an agreement', () => {
  it('stands at its line, blocking or warning', () => {
    const warned = accept(null, [{ rule: 'R-92', effect: 'warn', missing: [{ item: 'directTransfer', params: { no: 2 } }, { item: 'unmeasurable', params: { no: 1 } }] }]);
    expect(lineFindings(warned, 2)).toEqual([{ item: 'directTransfer', params: { no: 2 } }]);
    const stopped = refuse('BLOCKED', { blocks: [{ rule: 'R-25', effect: 'block', missing: [{ item: 'forbiddenObligation', params: { no: 1 } }, { item: 'forbiddenObligation', params: { why: 'X' } }] }] });
    expect([lineFindings(stopped, 1).length, lineFindings(stopped, 2).length, lineFindings(null, 1).length]).toEqual([1, 0, 0]);
  });
  it('two versions side by side: what was added, taken out, changed', () => {
    const was = agreement(1, { obligations: [obligation(2), obligation(3, { no: 2, type: 'TRAINING', amount: null })] });
    const is = agreement(5, { version: 2, obligations: [obligation(6, { amount: 50_000, route: 'NOTARY_DEPOSIT' }), obligation(7, { no: 3 })] });
    expect(versionChanges(was, is).map(({ no, kind, parts }) => ({ no, kind, parts }))).toEqual([
      { no: 1, kind: 'changed', parts: ['amount', 'route'] },
      { no: 2, kind: 'removed', parts: [] },
      { no: 3, kind: 'added', parts: [] },
    ]);
  });
  it('words are compared only where both versions were opened', () => {
    const [was, is] = [agreement(1), agreement(5, { version: 2, obligations: [obligation(6)] })];
    const texts = { before: [{ field: 'what-1', text: 'Nümunə iş' }], after: [{ field: 'what-1', text: 'Nümunə başqa iş' }] };
    expect(versionChanges(was, is)[0]?.kind).toBe('same');
    expect(versionChanges(was, is, texts)[0]?.parts).toEqual(['words']);
  });
});

describe('papers of issue 3', () => {
  const view = caseView({
    agreements: [signed(80)], payments: [payment(85, uuid(81), '2026-04-13', 10_000)], statements: [statement(86)],
    sessions: [session(70, { status: 'HELD', attendees: [{ subjectCode: HARMED, present: true, leftEarly: false }, { subjectCode: RESPONSIBLE, present: false, leftEarly: false }] })],
    appointments: [appointment(87, 'DONE'), appointment(88, 'PLANNED')], correspondence: [incoming(89), incoming(90, { cancelled: true }), incoming(91, { direction: 'OUT' })],
  });
  const of = (code: string, from = view) => paperChoices(from, [], TODAY).filter((one) => one.code === code);

  it('a receipt for each of the two a payment went between, and none for a payment entered in error', () => {
    expect(of('D29').map(({ aboutId, subjectCode }) => [aboutId, subjectCode])).toEqual([[uuid(85), HARMED], [uuid(85), RESPONSIBLE]]);
    expect(of('D29', { ...view, payments: view.payments.map((one) => ({ ...one, enteredInError: true })) })).toEqual([]);
  });
  it('R-25: her own statement and its blank only after the agreement is signed', () => {
    expect(of('D21').map(({ aboutId }) => aboutId)).toEqual([null, uuid(86)]);
    expect(of('D21', { ...view, agreements: [agreement(80)], statements: [] })).toEqual([]);
  });
  it('attendance only of who was there', () => {
    expect(of('D28').map(({ aboutId, subjectCode }) => [aboutId, subjectCode])).toEqual([[uuid(70), HARMED], [uuid(87), HARMED]]);
  });
  it('an answer about notes to an incoming paper that stands', () => {
    expect(of('D25-N').map(({ aboutId }) => aboutId)).toEqual([uuid(89)]);
  });
  it('closure papers once the case is closed: the file’s and each person’s own', () => {
    expect(of('D17')).toEqual([]);
    expect(of('D17', { ...view, header: { ...view.header, closedOn: TODAY } }).map(({ subjectCode }) => subjectCode)).toEqual([null, HARMED, RESPONSIBLE]);
  });
  it('R-14: a representative is asked for a child only', () => {
    expect(of('D32')).toEqual([]);
    const child = { ...view, parties: view.parties.map((one) => (one.subjectCode === HARMED ? { ...one, turns18On: '2030-01-01' } : one)) };
    expect(of('D32', child).map(({ subjectCode }) => subjectCode)).toEqual([HARMED]);
  });
  it('R-64: Arabic, Persian and Urdu are offered to who speaks them', () => {
    const speaking = (language: 'ar' | 'az') => ({ ...view, parties: view.parties.map((one) => ({ ...one, language })) });
    const [consent] = of('D01');
    if (consent === undefined) throw new Error('no paper');
    expect(paperLanguages(speaking('ar'), consent)).toEqual(['az', 'en', 'ru', 'ar']);
    expect(paperLanguages(speaking('az'), consent)).toEqual(['az', 'en', 'ru']);
  });
  it('languages on the screen are those the documents exist in', () => {
    for (const code of DOCUMENT_CODES) expect([...PAPER_LANGUAGES[code]].toSorted(), code).toEqual([...documentKinds[code].languages].toSorted());
  });
});

describe('follow-up', () => {
  it('R-78: counts a word only where the person was apart from the other side', () => {
    const view = caseView({
      contacts: [contact(1, HARMED, '2026-04-10', { purpose: 'FULFILMENT', separately: false }), contact(2, RESPONSIBLE, '2026-04-11', { purpose: 'FULFILMENT' }), contact(3, HARMED, '2026-04-12', { purpose: 'PREPARE' })],
      followUps: [{ ...followUp(4, RESPONSIBLE, '2026-04-09'), safe: false }],
    });
    expect(followUpStates(view).map(({ party, apartOn, safety }) => [party.subjectCode, apartOn, safety])).toEqual([
      [HARMED, null, null],
      [RESPONSIBLE, '2026-04-11', { on: '2026-04-09', safe: false }],
    ]);
  });
});

describe('R-54: what the authority learns', () => {
  const held = { sessions: [session(70, { status: 'HELD' })] };
  it('follows from what was held and signed, not from the word the case is closed with', () => {
    expect(authorityLearns(caseView(), 'WITHDRAWN')).toBe('O1');
    expect(authorityLearns(caseView(held), 'UNSUITABLE')).toBe('O3');
    const withAgreement = caseView({ ...held, agreements: [signed(80)] });
    expect(authorityLearns(withAgreement, 'DECEASED')).toBe('O2');
    expect(authorityLearns(withAgreement, 'AGREEMENT_BREACHED')).toBe('O5');
    expect(authorityLearns(caseView({ ...held, agreements: [signed(80, { obligations: [obligation(81, { status: 'MET' })] })] }), 'AGREEMENT_FULFILLED')).toBe('O4');
  });
});

describe('words of this room', () => {
  const has = (tree: object, key: string) => typeof key.split('.').reduce<unknown>((node, part) => Reflect.get(Object(node), part), tree) === 'string';
  it('exist for every code the screens put into a key', () => {
    const keys = [
      ...SIDES.flatMap((side) => [`sides.compartment.${side}`, `sides.compartment-hint.${side}`, `sides.item.add.${side}`]),
      ...['allow', 'take-back'].flatMap((act) => ['title', 'intro', 'on', 'submit'].map((part) => `sides.${act}.${part}`)),
      ...['deliver', 'return'].flatMap((act) => ['title', 'intro', 'submit'].map((part) => `sides.${act}.${part}`)),
      ...MESSAGE_FINDINGS.map((code) => `sides.finding.${code}`), ...MESSAGE_WISHES.map((code) => `sides.wish.${code}`),
      ...['delivered', 'held'].map((word) => `sides.message.sender-${word}`), ...['closed', 'gone'].map((word) => `sides.notes.${word}-title`),
      ...['added', 'removed', 'changed', 'same'].map((kind) => `sides.changes.kind.${kind}`), ...CHANGED_PARTS.map((part) => `sides.changes.part.${part}`),
      ...outcomeCodes.flatMap((code) => [`sides.authority.${code}`, `sides.authority.when-${code}`]),
      ...EXPLAINED_PAPERS.map((code) => `sides.paper-about.${code}`),
    ];
    expect(keys.filter((key) => !has(words, key))).toEqual([]);
  });
  it('exist for everything a paper withholds, and for what it asks of a child', () => {
    const fields = [...Object.values(NEVER_PRINTED).flat(), 'assent.overall', 'assent.JOINT', 'checklist.state', 'openRisk.risk', 'paidBy.name', 'safety.safe', 'contact.count', 'obligation.1.statusOn'];
    expect(fields.map((field) => fieldWords(field).key).filter((key) => !has(caseWords, key))).toEqual([]);
  });
});

describe('the timeline', () => {
  it('of what was said shows the side only, of a message where it stands, and opens no words', () => {
    const view = caseView({ items: [item(1, 'VICTIM', HARMED, { hasText: true })], messages: [message(2, { hasText: true })] });
    const rows = timelineOf(view).filter(({ kind }) => kind === 'item' || kind === 'message');
    expect(rows.map(({ subjectCode, hasText, words }) => [subjectCode, hasText, words.map(({ code }) => code)])).toEqual(expect.arrayContaining([[null, false, ['VICTIM']], [null, false, ['DRAFT']]]));
    expect(rows).toHaveLength(2);
  });
  it('has each new kind of record', () => {
    const stamp = { recordedAt: `${TODAY}T10:00:00+04:00`, recordedBy: 'user-mediator', enteredInError: false, hasText: false };
    const view = caseView({
      interpreters: [{ ...stamp, id: uuid(1), subjectCode: HARMED, interpreterCode: SUPPORTER, relation: 'NONE', use: 'EVERYTHING', policeContracted: false, personOkOn: null, confidentialitySigned: true, mode: 'IN_PERSON', on: '2026-04-02', endedOn: '2026-04-10' }],
      orders: [{ ...stamp, id: uuid(2), subjectCode: HARMED, against: RESPONSIBLE, kind: 'SHORT', issuedOn: '2026-04-02', validUntil: '2026-05-02', extensions: [{ on: '2026-04-09', validUntil: '2026-06-01' }], endedOn: TODAY }],
      assessments: [{ ...stamp, id: uuid(3), subjectCode: HARMED, on: '2026-04-03', agreedToTell: true }],
      emergencies: [{ ...stamp, id: uuid(4), ground: 'DANGER_TO_LIFE', at: `${TODAY}T08:00:00+04:00`, told: ['AMBULANCE_103'], fields: ['NEED'], subjectCode: null, canWait: false, confirmed: { by: 'user-supervisor', at: `${TODAY}T09:00:00+04:00`, onPaper: false } }],
      items: [item(5, 'COMMON', null)], messages: [message(6)], appointments: [appointment(7, 'PLANNED')], statements: [statement(8, { handedOverOn: TODAY })],
      handOvers: [{ ...stamp, id: uuid(9), from: 'user-mediator', to: 'user-other', on: '2026-04-05', until: '2026-04-12', endedOn: '2026-04-12' }, { ...stamp, id: uuid(10), from: 'user-other', to: 'user-mediator', on: TODAY, until: null, endedOn: null }],
    });
    const kinds = new Set(timelineOf(view).map(({ kind }) => kind));
    const added = TIMELINE_KINDS.slice(TIMELINE_KINDS.indexOf('interpreter'));
    expect(added.filter((kind) => !kinds.has(kind))).toEqual([]);
    const keys = timelineOf(view).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
