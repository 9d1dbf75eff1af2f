import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Typed } from '../../tools/demo/asker.ts';
import { HARMED, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from '../../tools/demo/people.ts';
import { pdfOf } from '../fixtures/foreign-scans.ts';
import { CaseDesk } from './case-desk.ts';
import { folderOf, paperOf, savedWords } from './disclosure-desk.ts';

let desk: CaseDesk;

async function order(change: Partial<Typed<'authority-requests.record'>> = {}): Promise<Typed<'authority-requests.record'>> {
  const on = await desk.today();
  return { caseId: desk.caseId, kind: 'COURT_ORDER', body: 'Təlim Rayon Məhkəməsi', orderNo: '4-17', orderDate: on, receivedOn: on, subjectCode: desk.road.harmed, scope: ['name', 'dob'], delayOrdered: false, note: null, ...change };
}
const compel = async (requestId: string, change: Partial<Typed<'authority-requests.compel'>> = {}) => ({ caseId: desk.caseId, requestId, on: await desk.today(), scope: ['name' as const], toldOn: await desk.today(), ...change });

/** A lawyer's written opinion, scanned beside the request. */
async function opinion(requestId: string): Promise<void> {
  const path = join(folderOf(desk), 'rəy.pdf');
  writeFileSync(path, pdfOf(1));
  await desk.ask.write('scans.attach', { caseId: desk.caseId, aboutId: requestId, path, on: await desk.today(), what: 'LAWYER_OPINION' });
}

/** Signed by the supervisor, and asked again as it was. */
async function byTwo<N extends 'authority-requests.compel' | 'same-persons.link'>(call: N, input: Typed<N>, rule: string): Promise<string> {
  const approvalId = await desk.waits(call, input, rule);
  await desk.office.signInAs('desk 3');
  await desk.ask.write('approvals.approve', { requestId: approvalId, reason: 'Baxdım, razıyam.' });
  await desk.office.signInAs('desk 1');
  return desk.ask.write(call, { ...input, approvalId });
}

const asked = async (id: string) => (await desk.view()).authorityRequests.find((one) => one.id === id);

describe('an authority asks', () => {
  beforeAll(async () => {
    desk = await CaseDesk.open();
  });
  afterAll(() => desk.office.close());

  test('D25: the first answer says that it came, and tells nothing of whether the person is known', async () => {
    const words = [];
    for (const [orderNo, subjectCode] of [['1', desk.road.harmed], ['1', null]] as const) {
      const requestId = await desk.ask.write('authority-requests.record', await order({ orderNo, subjectCode, kind: 'POLICE_LETTER', note: 'Uydurma qeyd: şəxs bizdədir.' }));
      const { words: text } = await savedWords(desk, await desk.ask.write('documents.make', desk.paper('D25', { aboutId: requestId })));
      for (const held of [HARMED.surname, RESPONSIBLE.surname, HARMED.fin ?? '', '1988', desk.road.harmed, 'MED-2026', 'Uydurma qeyd']) expect(text, held).not.toContain(held);
      expect(text).toContain('nə təsdiq, nə də inkar edir');
      words.push(text.replaceAll(/Ç-\d+\/26|[0-9A-Z]{4}-[0-9A-Z]{4}/g, ''));
    }
    expect(words[0]).toBe(words[1]);
  });

  test.each(['PROSECUTOR_REQUEST', 'ADVOCATE_QUERY', 'POLICE_LETTER'] as const)('R-33: %s compels nobody, whatever a lawyer writes', async (kind) => {
    const requestId = await desk.ask.write('authority-requests.record', await order({ kind }));
    await opinion(requestId);
    expect(await desk.blocked('authority-requests.compel', await compel(requestId), 'R-33')).toContain('notCompelling');
  });

  test('R-33: a lawyer has written, the person is told, only what is listed, and about somebody', async () => {
    const requestId = await desk.ask.write('authority-requests.record', await order());
    expect(await desk.blocked('authority-requests.compel', await compel(requestId), 'R-33')).toEqual(['lawyerOpinion']);
    await opinion(requestId);
    expect(await desk.blocked('authority-requests.compel', await compel(requestId, { scope: ['name', 'contact'] }), 'R-33')).toEqual(['outsideOrder V']);
    expect(await desk.blocked('authority-requests.compel', await compel(requestId, { toldOn: null }), 'R-33')).toEqual(['personTold V']);
    const nobody = await desk.ask.write('authority-requests.record', await order({ subjectCode: null }));
    await opinion(nobody);
    expect(await desk.blocked('authority-requests.compel', await compel(nobody), 'R-33')).toContain('partyUnknown');
    await desk.refused('documents.make', desk.paper('D25-C', { aboutId: requestId }), 'WRONG_STATUS');
    await desk.refused('authority-requests.compel', await compel(requestId, { on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
  });

  test('R-33: with a second person the paper tells the listed fields, and no other', async () => {
    const requestId = await desk.ask.write('authority-requests.record', await order({ body: 'Təlim Ağır Cinayətlər Məhkəməsi' }));
    await opinion(requestId);
    await byTwo('authority-requests.compel', await compel(requestId), 'R-33');
    expect(await asked(requestId)).toMatchObject({ compelledOn: await desk.today(), scope: ['name'], personToldOn: await desk.today() });
    const documentId = await desk.ask.write('documents.make', desk.paper('D25-C', { aboutId: requestId }));
    const { words } = await savedWords(desk, documentId);
    expect(words).toContain(HARMED.surname);
    for (const held of ['1988', HARMED.fin ?? '', HARMED.idDocNo ?? '', '000 00 01', 'nərgiz', RESPONSIBLE.surname]) expect(words, held).not.toContain(held);
    const { rows } = await desk.ask.ask('disclosures.ledger', { caseId: desk.caseId, subjectCode: desk.road.harmed });
    expect(rows.find(({ id }) => id === documentId)).toMatchObject({ kind: 'COMPELLED', recipient: 'Təlim Ağır Cinayətlər Məhkəməsi', consentIds: [] });
    await desk.refused('authority-requests.compel', await compel(requestId), 'WRONG_STATUS');
    await desk.ask.write('authority-requests.close', { caseId: desk.caseId, requestId, on: await desk.today() });
    await desk.refused('authority-requests.close', { caseId: desk.caseId, requestId, on: await desk.today() }, 'WRONG_STATUS');
  });

  test('R-33: where the order itself delays it, the person is told later, and until then it stays open', async () => {
    const requestId = await desk.ask.write('authority-requests.record', await order({ kind: 'INVESTIGATOR_DECISION', body: 'Təlim İstintaq Şöbəsi', delayOrdered: true }));
    await opinion(requestId);
    await desk.refused('authority-requests.record-told', { caseId: desk.caseId, requestId, on: await desk.today() }, 'WRONG_STATUS');
    await byTwo('authority-requests.compel', await compel(requestId, { toldOn: null }), 'R-33');
    await desk.refused('authority-requests.close', { caseId: desk.caseId, requestId, on: await desk.today() }, 'WRONG_ORDER');
    await desk.ask.write('authority-requests.record-told', { caseId: desk.caseId, requestId, on: await desk.today() });
    await desk.refused('authority-requests.record-told', { caseId: desk.caseId, requestId, on: await desk.today() }, 'WRONG_STATUS');
    await desk.ask.write('authority-requests.close', { caseId: desk.caseId, requestId, on: await desk.today() });
    expect(await asked(requestId)).toMatchObject({ personToldOn: await desk.today(), closedOn: await desk.today() });
  });

  test('a paper dated after it came, or that comes tomorrow, is no paper', async () => {
    await desk.refused('authority-requests.record', await order({ receivedOn: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.refused('authority-requests.record', await order({ orderDate: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.refused('authority-requests.record', await order({ subjectCode: 'MED-2026-0099-V9' }), 'PARTY_NOT_FOUND');
    expect(desk.office.faults).toEqual([]);
  });
});

describe('R-89: a person asks what we hold', () => {
  const request = async (change: Partial<Typed<'subject-requests.record'>> = {}) => ({ caseId: desk.caseId, subjectCode: desk.road.harmed, kind: 'SEE' as const, identityChecked: 'ID_DOCUMENT' as const, freelyAndAlone: true, on: await desk.today(), words: null, ...change });
  beforeAll(async () => {
    desk = await CaseDesk.open();
    await desk.prepare();
  });
  afterAll(() => desk.office.close());

  test('the answer is due in ten working days; D26 holds their data and nobody else\'s word or name', async () => {
    const { caseId } = desk;
    await desk.ask.write('items.add', { caseId, side: 'OFFENDER', subjectCode: desk.road.responsible, on: await desk.today(), text: 'Qarşı tərəfin uydurma sözü.' });
    await desk.ask.write('own-words.add', { caseId, subjectCode: desk.road.harmed, aboutId: null, on: await desk.today(), words: 'Mənim uydurma qeydim: belə olmayıb.' });
    await desk.ask.write('own-words.add', { caseId, subjectCode: desk.road.responsible, aboutId: null, on: await desk.today(), words: 'Başqasının uydurma qeydi.' });
    await desk.ask.ask('parties.reveal', { caseId, subjectCode: desk.road.harmed, reason: 'DOCUMENT' });
    const requestId = await desk.ask.write('subject-requests.record', await request({ words: 'Uydurma xahiş.' }));
    const { words } = await savedWords(desk, await desk.ask.write('documents.make', desk.paper('D26', { aboutId: requestId, subjectCode: desk.road.harmed })));
    for (const own of [HARMED.surname, HARMED.fin ?? '', HARMED.idDocNo ?? '', '+994 00 000 00 01', 'Mənim uydurma qeydim: belə olmayıb.']) expect(words, own).toContain(own);
    for (const other of [RESPONSIBLE.surname, RESPONSIBLE.givenName, RESPONSIBLE.fin ?? '', RESPONSIBLE.idDocNo ?? '', '000 00 02', '1995', 'Qarşı tərəfin', 'Başqasının', 'nərgiz', desk.road.responsible, desk.road.harmed]) expect(words, other).not.toContain(other);
    const found = (await desk.view()).subjectRequests.find(({ id }) => id === requestId);
    // The eighth of March is a Sunday: the ninth is free too.
    expect(found).toMatchObject({ on: '2026-03-04', dueOn: '2026-03-19', answeredOn: null });
  });

  test('it is answered once, not before it was asked, and in a closed case too', async () => {
    const requestId = await desk.ask.write('subject-requests.record', await request({ kind: 'CORRECT' }));
    const answer = { caseId: desk.caseId, requestId, on: await desk.today(), answer: 'DONE' as const, words: 'Uydurma cavab.' };
    await desk.refused('subject-requests.answer', { ...answer, on: await desk.inDays(-1) }, 'WRONG_ORDER');
    await desk.ask.write('subject-requests.answer', answer);
    await desk.refused('subject-requests.answer', answer, 'WRONG_STATUS');
    const closed = await CaseDesk.registered(desk.office, { number: '8-8/26' }, { harmed: SECOND_HARMED, responsible: SECOND_RESPONSIBLE });
    await closed.close();
    const late = await closed.ask.write('subject-requests.record', { ...(await request()), caseId: closed.caseId, subjectCode: closed.road.harmed });
    await closed.ask.write('subject-requests.answer', { caseId: closed.caseId, requestId: late, on: await desk.today(), answer: 'LEGAL_HOLD', words: null });
    await closed.ask.write('own-words.add', { caseId: closed.caseId, subjectCode: closed.road.harmed, aboutId: null, on: await desk.today(), words: 'Söz.' });
    expect((await closed.view()).subjectRequests).toMatchObject([{ answer: 'LEGAL_HOLD', answeredOn: await desk.today() }]);
  });

  test('what was not asked alone is not carried out, but may be taken back', async () => {
    const requestId = await desk.ask.write('subject-requests.record', await request({ kind: 'ERASE', freelyAndAlone: false }));
    const answer = { caseId: desk.caseId, requestId, on: await desk.today(), words: null };
    for (const done of ['DONE', 'PARTLY'] as const) expect(await desk.blocked('subject-requests.answer', { ...answer, answer: done }, 'R-89')).toEqual(['askedAlone V']);
    await desk.ask.write('subject-requests.answer', { ...answer, answer: 'TAKEN_BACK' });
  });

  test('R-85: their own copy is handed over only once they were asked; kept here counts as given, and the card says nothing', async () => {
    const documentId = await desk.ask.write('documents.make', desk.paper('D26', { subjectCode: desk.road.harmed }));
    const given = { caseId: desk.caseId, documentId, on: await desk.today(), channel: 'HAND' as const };
    expect(await desk.blocked('documents.record-delivery', given, 'R-85')).toEqual(['ownCopyAsked V']);
    await desk.ask.write('documents.record-delivery', { ...given, ownCopy: 'WE_KEEP_IT' });
    expect(await paperOf(desk, documentId)).toMatchObject({ deliveredOn: given.on, ownCopy: { choice: 'WE_KEEP_IT', on: given.on } });
    const card = await desk.ask.write('documents.make', desk.paper('CARD', { subjectCode: desk.road.harmed }));
    const { words } = await savedWords(desk, card);
    for (const held of [HARMED.surname, 'nərgiz', 'mediasiya', 'Mediasiya', 'MED-2026', desk.road.harmed, HARMED.fin ?? '']) expect(words, held).not.toContain(held);
    await desk.ask.write('documents.record-delivery', { ...given, documentId: card });
    expect(desk.office.faults).toEqual([]);
  });
});

describe('R-87: two codes are one person', () => {
  let other: CaseDesk;
  const link = async (change: Partial<Typed<'same-persons.link'>> = {}) => ({ caseId: desk.caseId, subjectCode: desk.road.harmed, otherCode: other.road.harmed, evidence: 'ID_DOCUMENT' as const, protectedIdentity: false, on: await desk.today(), words: 'Uydurma əsas.', ...change });
  beforeAll(async () => {
    desk = await CaseDesk.open();
    other = await CaseDesk.registered(desk.office, { number: '5-5/26' }, { harmed: SECOND_HARMED, responsible: SECOND_RESPONSIBLE });
  });
  afterAll(() => desk.office.close());

  test('linked by two workers and not fused; once; undone with a list of what was made meanwhile', async () => {
    const before = { parties: (await desk.view()).parties, others: (await other.view()).parties };
    const linkId = await byTwo('same-persons.link', await link(), 'R-87');
    expect((await desk.view()).parties).toEqual(before.parties);
    expect((await other.view()).parties).toEqual(before.others);
    expect(await desk.blocked('same-persons.link', await link(), 'R-87')).toContain('alreadyLinked V');
    const mine = await desk.ask.write('documents.make', desk.paper('D01', { subjectCode: desk.road.harmed }));
    const theirs = await other.ask.write('documents.make', other.paper('D01', { subjectCode: other.road.harmed }));
    await desk.ask.write('documents.make', desk.paper('D01', { subjectCode: desk.road.responsible }));
    const { documents } = await desk.ask.ask('same-persons.meanwhile', { caseId: desk.caseId, linkId });
    expect(documents.map(({ documentId }) => documentId).toSorted()).toEqual([mine, theirs].toSorted());
    await desk.ask.write('same-persons.unlink', { caseId: desk.caseId, linkId, on: await desk.today() });
    await desk.refused('same-persons.unlink', { caseId: desk.caseId, linkId, on: await desk.today() }, 'WRONG_STATUS');
    await desk.office.road.daysPass(1);
    await desk.ask.write('documents.make', desk.paper('D01', { subjectCode: desk.road.harmed }));
    expect((await desk.ask.ask('same-persons.meanwhile', { caseId: desk.caseId, linkId })).documents).toEqual(documents);
    await desk.waits('same-persons.link', await link({ on: await desk.today() }), 'R-87');
  });

  test('neither with oneself, nor with somebody whose case one may not reach', async () => {
    expect(await desk.blocked('same-persons.link', await link({ otherCode: desk.road.harmed }), 'R-87')).toContain('partyUnknown V');
    await desk.refused('same-persons.link', await link({ otherCode: 'MED-2026-0099-V' }), 'PARTY_NOT_FOUND');
    await desk.refused('same-persons.link', await link({ on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.office.signInAs('desk 2');
    const theirs = await CaseDesk.registered(desk.office, { number: '6-6/26' });
    expect(await theirs.ask.answer('same-persons.link', { ...(await link()), caseId: theirs.caseId, subjectCode: theirs.road.harmed })).toEqual({ ok: false, error: { code: 'PARTY_NOT_FOUND' } });
    await desk.office.signInAs('desk 1');
    expect(desk.office.faults).toEqual([]);
  });
});
