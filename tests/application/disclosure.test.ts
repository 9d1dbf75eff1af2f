import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Typed } from '../../tools/demo/asker.ts';
import { HARMED, RESPONSIBLE, SECOND_HARMED } from '../../tools/demo/people.ts';
import { CaseDesk } from './case-desk.ts';
import { addBody, folderOf, paperOf, referral, row, savedWords, sheet } from './disclosure-desk.ts';

let desk: CaseDesk;
let orgId: string;

async function fresh(): Promise<void> {
  desk = await CaseDesk.open();
  orgId = await addBody(desk, 'Sınaqlı Yardım Mərkəzi');
}
const close = () => desk.office.close();
const consents = async () => (await desk.view()).consents;
const outside = async () => (await desk.ask.ask('disclosures.outside', {})).rows;

/** A yes, a referral that rests on it and its letter. */
async function letterOf(to = orgId): Promise<{ consentId: string; referralId: string; documentId: string }> {
  await desk.ask.write('consents.record-sheet', sheet(desk, [row(to)]));
  const consentId = (await consents()).findLast(({ recipientOrgId }) => recipientOrgId === to)?.id ?? '';
  const referralId = await desk.ask.write('referrals.prepare', referral(desk, to));
  return { consentId, referralId, documentId: await desk.ask.write('documents.make', desk.paper('D05', { aboutId: referralId })) };
}
const save = (documentId: string) => ({ caseId: desk.caseId, documentId, folder: folderOf(desk) });
const withdraw = (consentId: string) => desk.ask.write('consents.withdraw', { caseId: desk.caseId, consentId, via: 'ORAL', safetyFollowUpAgreed: false, reason: null });

describe('a sheet of yes and no', () => {
  beforeAll(fresh);
  afterAll(close);
  const bad = (rows: ReturnType<typeof row>[], change: Parameters<typeof sheet>[2] = {}) => sheet(desk, rows, change);

  test('A.2.2: each answer is a consent of its own, of one sheet; eight and no more', async () => {
    const bodies = await Promise.all(Array.from({ length: 8 }, (_, no) => addBody(desk, `Sınaqlı Mərkəz ${no}`)));
    const rows = bodies.map((body, no) => row(body, { granted: no % 2 === 0, purpose: no === 0 ? 'HOUSING' : 'SERVICE' }));
    await desk.ask.write('consents.record-sheet', sheet(desk, rows));
    const kept = (await consents()).filter(({ sheetId }) => sheetId !== null);
    expect(kept.map(({ recipientOrgId, granted }) => [recipientOrgId, granted])).toEqual(rows.map((one) => [one.orgId, one.granted]));
    expect(new Set(kept.map(({ sheetId }) => sheetId)).size).toBe(1);
    await desk.refused('consents.record-sheet', bad([...rows, row(orgId)]), 'INVALID_INPUT');
    await desk.refused('consents.record-sheet', bad([]), 'INVALID_INPUT');
    await desk.refused('consents.record-sheet', bad([row(orgId), row(orgId, { granted: false })]), 'INVALID_INPUT');
    await desk.refused('consents.record-sheet', bad([row(orgId, { scope: [] })]), 'INVALID_INPUT');
  });

  test('D07-C says of each row what was answered', async () => {
    const first = (await consents()).find(({ sheetId }) => sheetId !== null);
    const { words } = await savedWords(desk, await desk.ask.write('documents.make', desk.paper('D07-C', { aboutId: first?.id ?? '', subjectCode: desk.road.harmed })));
    for (const no of [0, 3, 7]) expect(words).toContain(`Sınaqlı Mərkəz ${no}`);
    expect(words).not.toContain(RESPONSIBLE.surname);
  });

  test('R-59: not given tomorrow; signed earlier with its scan by one, without it by two; without paper never before', async () => {
    const now = await desk.office.road.now();
    await desk.refused('consents.record-sheet', bad([row(orgId)], { givenAt: now.replace('2026-03-02', '2026-03-03') }), 'DATE_IN_FUTURE');
    await desk.refused('consents.record-sheet', bad([row(orgId)], { givenAt: '2019-01-01T10:00:00+04:00' }), 'DATE_BEFORE_CASE');
    const yesterday = { givenAt: '2026-03-01T15:00:00+04:00' };
    await desk.waits('consents.record-sheet', bad([row(orgId)], { ...yesterday, scanKept: false }), 'R-59');
    await desk.ask.write('consents.record-sheet', sheet(desk, [row(orgId)], yesterday));
    await desk.ask.write('consents.record-sheet', sheet(desk, [row(orgId, { purpose: 'FAMILY' })], { ...yesterday, form: 'ORAL_WITNESSED' }));
    expect((await consents()).findLast(({ purpose }) => purpose === 'FAMILY')?.givenAt.slice(0, 10)).toBe('2026-03-02');
  });

  test('nobody of another case, no body that is none, no day that is past, too long or a century away', async () => {
    await desk.refused('consents.record-sheet', bad([row(orgId)], { subjectCode: 'MED-2026-0099-V9' }), 'PARTY_NOT_FOUND');
    await desk.refused('consents.record-sheet', bad([row(orgId)], { representativeCode: desk.road.responsible }), 'PARTY_NOT_FOUND');
    await desk.refused('consents.record-sheet', bad([row('00000000-0000-4000-8000-000000000009')]), 'PROVIDER_NOT_FOUND');
    await desk.refused('consents.record-sheet', bad([row(orgId, { validUntil: '2126-01-01' })]), 'DATE_TOO_FAR');
    expect(await desk.blocked('consents.record-sheet', bad([row(orgId, { validUntil: await desk.inDays(-1) })]), 'R-58')).toEqual(['validInPast V']);
    expect(await desk.blocked('consents.record-sheet', bad([row(orgId, { validUntil: await desk.inDays(400) })]), 'R-58')).toEqual(['validTooLong V']);
    await desk.refused('consents.record-sheet', bad([row(orgId, { crossBorder: 'aserbaidschan' })]), 'INVALID_INPUT');
  });

  test('a body with a name of two hundred characters, or one that runs from right to left, is named as it is', async () => {
    for (const name of [`Sınaqlı ${'uzun '.repeat(38)}`.slice(0, 190).trim(), 'مركز تجريبي']) {
      const body = await addBody(desk, name, { names: { az: { nominative: name, genitive: name, dative: name }, en: null, ru: null } });
      const { documentId } = await letterOf(body);
      expect((await paperOf(desk, documentId)).recipient).toBe(name);
      expect((await savedWords(desk, documentId)).words).toContain(name);
    }
    expect(desk.office.faults).toEqual([]);
  });
});

describe('R-60: what was taken back', () => {
  beforeAll(fresh);
  afterAll(close);

  test('whoever holds the paper is written to by the next working day, and nothing that rests on it leaves again', async () => {
    const { consentId, referralId, documentId } = await letterOf();
    await desk.ask.ask('documents.save', save(documentId));
    expect(await outside()).toMatchObject([{ documentId, recipient: 'Sınaqlı Yardım Mərkəzi', consentGone: false, protected: false }]);
    await withdraw(consentId);
    const { recalls } = await desk.view();
    expect(recalls).toMatchObject([{ consentId, documentId, recipient: 'Sınaqlı Yardım Mərkəzi', dueOn: '2026-03-03', sentOn: null, answer: null }]);
    expect(await outside()).toMatchObject([{ documentId, consentGone: true }]);
    expect((await paperOf(desk, documentId)).recalledOn).toBe(await desk.today());
    expect(await desk.blocked('documents.save', save(documentId), 'R-60')).toEqual(['documentRecalled']);
    expect(await desk.blocked('documents.make', desk.paper('D05', { aboutId: referralId }), 'R-79')).toEqual(['consentWithdrawn V', 'consentWithdrawn V']);
    await desk.blocked('documents.preview', desk.paper('D05', { aboutId: referralId }), 'R-79');
    expect(await desk.blocked('referrals.prepare', referral(desk, orgId), 'R-79')).toEqual(['consentWithdrawn V', 'consentWithdrawn V']);
    await desk.blocked('referrals.send', { caseId: desk.caseId, referralId, on: await desk.today(), via: 'HAND' }, 'R-79');
  });

  test('D08-B names the paper and nobody; it is sent before it is answered', async () => {
    const recallId = (await desk.view()).recalls[0]?.id ?? '';
    const { words } = await savedWords(desk, await desk.ask.write('documents.make', desk.paper('D08-B', { aboutId: recallId })));
    for (const held of [HARMED.surname, HARMED.givenName + ' ' + HARMED.surname, '1988', HARMED.fin ?? '', '000 00 01', desk.road.harmed, 'MED-2026']) expect(words, held).not.toContain(held);
    expect(words).toContain('Sınaqlı Yardım Mərkəzinə');
    const step = { caseId: desk.caseId, recallId, on: await desk.today() };
    await desk.refused('recalls.record-answer', { ...step, answer: 'DESTROYED' }, 'WRONG_ORDER');
    await desk.ask.write('recalls.record-sent', step);
    await desk.refused('recalls.record-sent', step, 'WRONG_STATUS');
    await desk.refused('recalls.record-answer', { ...step, on: await desk.inDays(1), answer: 'DESTROYED' }, 'DATE_IN_FUTURE');
    await desk.ask.write('recalls.record-answer', { ...step, answer: 'DESTROYED' });
    await desk.refused('recalls.record-answer', { ...step, answer: 'RETURNED' }, 'WRONG_STATUS');
    expect((await desk.view()).recalls).toMatchObject([{ sentOn: step.on, answeredOn: step.on, answer: 'DESTROYED' }]);
  });

  test('a no on a later sheet does the same; a paper that never left is not asked back, and leaves no more', async () => {
    const other = await addBody(desk, 'Sınaqlı Başqa Mərkəz');
    const { documentId } = await letterOf(other);
    const { documentId: kept } = await letterOf(await addBody(desk, 'Sınaqlı Üçüncü Mərkəz'));
    await desk.ask.write('documents.record-delivery', { caseId: desk.caseId, documentId, on: await desk.today(), channel: 'HAND' });
    const third = (await paperOf(desk, kept)).recipientOrgId ?? '';
    await desk.ask.write('consents.record-sheet', sheet(desk, [row(other, { granted: false }), row(third, { granted: false })]));
    const { recalls } = await desk.view();
    expect(recalls.filter(({ answeredOn }) => answeredOn === null)).toMatchObject([{ documentId, recipient: 'Sınaqlı Başqa Mərkəz' }]);
    expect(await desk.blocked('documents.save', save(documentId), 'R-60')).toEqual(['documentRecalled']);
    expect(await desk.blocked('documents.save', save(kept), 'R-60')).toEqual(['consentWithdrawn V']);
    const keptReferral = (await paperOf(desk, kept)).aboutId ?? '';
    expect(await desk.blocked('referrals.send', { caseId: desk.caseId, referralId: keptReferral, on: await desk.today(), via: 'HAND' }, 'R-60')).toEqual(['consentWithdrawn V']);
    expect(desk.office.faults).toEqual([]);
  });
});

describe('what is outside now', () => {
  beforeAll(fresh);
  afterAll(close);

  test('a saved file stands there until it was handed over or deleted, once, and not before it was saved', async () => {
    const { documentId } = await letterOf();
    const { password } = await desk.ask.ask('documents.save', { ...save(documentId), protect: true });
    expect(password).not.toBeNull();
    const [file] = await outside();
    expect(file).toMatchObject({ documentId, protected: true, on: await desk.today() });
    const end = { caseId: desk.caseId, documentId, savedId: file?.savedId ?? '', how: 'DELETED' as const, on: await desk.today() };
    await desk.refused('disclosures.end-file', { ...end, on: await desk.inDays(-1) }, 'WRONG_ORDER');
    await desk.refused('disclosures.end-file', { ...end, on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('disclosures.end-file', { ...end, savedId: '00000000-0000-4000-8000-000000000009' }, 'RECORD_NOT_FOUND');
    await desk.ask.write('disclosures.end-file', end);
    await desk.refused('disclosures.end-file', end, 'WRONG_STATUS');
    expect(await outside()).toEqual([]);
    // Deleted before anybody had it: nothing has left.
    expect((await desk.ask.ask('disclosures.ledger', { caseId: desk.caseId, subjectCode: null })).rows).toEqual([]);
    await desk.ask.ask('documents.save', save(documentId));
    const [again] = await outside();
    await desk.ask.write('disclosures.end-file', { ...end, savedId: again?.savedId ?? '', how: 'HANDED_OVER' });
    expect((await desk.ask.ask('disclosures.ledger', { caseId: desk.caseId, subjectCode: null })).rows.map(({ id }) => id)).toEqual([documentId]);
  });

  test('the ledger holds what left and nothing else: papers given, emergencies told', async () => {
    const own = await desk.ask.write('documents.make', desk.paper('D01', { subjectCode: desk.road.harmed }));
    const before = (await desk.ask.ask('disclosures.ledger', { caseId: desk.caseId, subjectCode: null })).rows.map(({ id }) => id);
    expect(before).not.toContain(own);
    await desk.ask.write('documents.record-delivery', { caseId: desk.caseId, documentId: own, on: await desk.today(), channel: 'HAND', ownCopy: 'TAKES' });
    const told = await desk.ask.write('emergencies.record', { caseId: desk.caseId, ground: 'DANGER_TO_LIFE', at: await desk.office.road.now(), told: ['AMBULANCE_103'], fields: ['NEED'], subjectCode: desk.road.responsible, canWait: false, words: null });
    const { rows } = await desk.ask.ask('disclosures.ledger', { caseId: desk.caseId, subjectCode: null });
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...before, own, told].toSorted());
    expect((await desk.ask.ask('disclosures.ledger', { caseId: desk.caseId, subjectCode: desk.road.responsible })).rows).toMatchObject([{ id: told, kind: 'EMERGENCY', recipient: 'AMBULANCE_103' }]);
  });

  test('a mediator of another case sees neither the ledger nor what is outside', async () => {
    await desk.ask.ask('documents.save', save((await desk.view()).documents[0]?.id ?? ''));
    expect(await outside()).not.toEqual([]);
    await desk.office.signInAs('desk 2');
    expect(await outside()).toEqual([]);
    expect(await desk.ask.answer('disclosures.ledger', { caseId: desk.caseId, subjectCode: null })).toEqual({ ok: false, error: { code: 'NOT_ASSIGNED' } });
    await desk.office.signInAs('desk 1');
    expect(desk.office.faults).toEqual([]);
  });
});

describe('the mark in the footer', () => {
  beforeAll(fresh);
  afterAll(close);

  test('is found as printed and as people type it, and of no paper that is not theirs', async () => {
    const documentId = await desk.ask.write('documents.make', desk.paper('D01', { subjectCode: desk.road.harmed }));
    const mark = (await paperOf(desk, documentId)).mark ?? '';
    expect((await savedWords(desk, documentId)).words).toContain(mark);
    const find = async (typed: string) => (await desk.ask.ask('documents.find-by-mark', { mark: typed })).found;
    for (const typed of [mark, mark.toLowerCase(), mark.replace('-', ''), mark.replace('-', ' '), mark.replaceAll('0', 'O').replaceAll('1', 'l')]) expect(await find(typed), typed).toMatchObject({ documentId, superseded: false, recalled: false });
    for (const typed of ['0000-0000', '?', mark.slice(0, 4)]) expect(await find(typed), typed).toBeNull();
    await desk.office.signInAs('desk 2');
    expect(await find(mark)).toBeNull();
    await desk.office.signInAs('desk 1');
  });

  test('a signed copy is matched by it to its own version alone', async () => {
    const made = async () => desk.ask.write('documents.make', desk.paper('D01', { subjectCode: desk.road.harmed }));
    const [first, second] = [await made(), await made()];
    const marks = [(await paperOf(desk, first)).mark, (await paperOf(desk, second)).mark];
    expect(new Set(marks).size).toBe(2);
    const copy = { caseId: desk.caseId, documentId: second, on: await desk.today(), originalAt: 'Uydurma şkaf' };
    await desk.refused('documents.record-signed-copy', { ...copy, mark: marks[0] ?? '' }, 'RECORD_NOT_FOUND');
    await desk.ask.write('documents.record-signed-copy', { ...copy, mark: (marks[1] ?? '').toLowerCase() });
    expect(await paperOf(desk, second)).toMatchObject({ signedCopyOn: copy.on });
    expect(desk.office.faults).toEqual([]);
  });
});

describe('R-61: nobody is named by the way', () => {
  beforeAll(async () => {
    await fresh();
    await desk.ask.write('consents.record-sheet', sheet(desk, [row(orgId, { scope: ['name', 'needs'] })]));
  });
  afterAll(close);
  const paper = async (needs: string) => desk.paper('D05', { aboutId: await desk.ask.write('referrals.prepare', referral(desk, orgId, { asked: ['name', 'needs'], texts: { needs } })) });
  const findings = async (request: Typed<'documents.make'>) => {
    const { cleared: _cleared, dryRun: _dryRun, approvalId: _approvalId, token: _token, ...asked } = request;
    return (await desk.ask.ask('documents.find-leaks', asked)).findings;
  };

  test('another person in a free text stops the paper, in any spelling, and cannot be waved through', async () => {
    for (const needs of [`${RESPONSIBLE.surname} ${RESPONSIBLE.givenName} onu axtarır.`, `Sənəd nömrəsi ${RESPONSIBLE.idDocNo}.`, `FİN ${RESPONSIBLE.fin}.`, 'Tel. 000000002, +994000000002.', 'Doğum tarixi 01.07.1995.']) {
      const request = await paper(needs);
      const found = await findings(request);
      expect(found.some(({ clearable }) => !clearable), needs).toBe(true);
      expect(await desk.blocked('documents.make', request, 'R-61'), needs).toContain('leak');
      expect(await desk.blocked('documents.make', { ...request, cleared: found.map(({ key }) => key) }, 'R-61'), needs).toContain('leak');
    }
  });

  test('what may be an ordinary word is looked at one by one, and how often is counted', async () => {
    await desk.add('SUPPORT', { ...SECOND_HARMED, surname: 'Uydurmayeva', givenName: 'Gül', fin: null, idDocNo: null }, { forSubject: desk.road.harmed });
    const request = await paper('Gül almağa getdilər.');
    const found = await findings(request);
    expect(found.map(({ clearable }) => clearable)).not.toContain(false);
    expect(found.length).toBeGreaterThan(0);
    expect(await desk.blocked('documents.make', request, 'R-61')).toEqual(['leakToClear']);
    expect(await desk.blocked('documents.make', { ...request, cleared: ['x'.repeat(8)] }, 'R-61')).toEqual(['leakToClear']);
    const documentId = await desk.ask.write('documents.make', { ...request, cleared: found.map(({ key }) => key) });
    expect((await paperOf(desk, documentId)).leaksCleared).toBe(found.length);
  });

  test('somebody of another case is found too, and is not said to be there; a name is known from the moment it is written', async () => {
    const request = await paper('Misalzadə Təlim ilə danışıb.');
    expect((await findings(request)).filter(({ matched }) => matched.includes('Misalzadə'))).toEqual([]);
    await CaseDesk.registered(desk.office, { number: '3-3/26' }, { harmed: SECOND_HARMED });
    const found = await findings(request);
    expect(found.some(({ matched, subjectCode }) => matched.includes('Misalzadə') && subjectCode === null)).toBe(true);
    expect(await desk.blocked('documents.make', request, 'R-61')).toContain('leak');
    expect(desk.office.faults).toEqual([]);
  });
});

describe('R-72: a legal basis', () => {
  beforeAll(fresh);
  afterAll(close);

  test('prints as this office has it, in a draft and in what is made; what was made before stays', async () => {
    const { rows } = await desk.ask.ask('legal-basis.list', {});
    const paper = desk.paper('D01', { subjectCode: desk.road.harmed });
    const text = async () => (await desk.ask.ask('documents.preview', paper)).text;
    const before = await text();
    const printed = rows.filter(({ az }) => before.includes(az));
    expect(printed.length).toBeGreaterThan(0);
    const first = await desk.ask.write('documents.make', paper);
    const change = { key: printed[0]?.key ?? '', az: 'Uydurma Qanun, maddə 999', en: 'Invented Law, Article 999', ru: 'Выдуманный закон, статья 999', verifiedBy: 'Sınaqlı Hüquqşünas', verifiedOn: await desk.today() };
    await desk.ask.write('legal-basis.save', change);
    expect(await text()).toContain('Uydurma Qanun, maddə 999');
    expect((await savedWords(desk, await desk.ask.write('documents.make', paper))).words).toContain('Uydurma Qanun, maddə 999');
    expect((await savedWords(desk, first)).words).not.toContain('Uydurma Qanun');
    expect((await desk.ask.ask('legal-basis.list', {})).rows.find(({ key }) => key === change.key)).toMatchObject({ az: change.az, verifiedBy: change.verifiedBy });
  });

  test('is confirmed by somebody on a day that has come, of a row that is there', async () => {
    const row = { key: 'yoxdur', az: 'A', en: 'B', ru: 'C', verifiedBy: null, verifiedOn: null };
    const key = (await desk.ask.ask('legal-basis.list', {})).rows[0]?.key ?? '';
    await desk.refused('legal-basis.save', row, 'RECORD_NOT_FOUND');
    await desk.refused('legal-basis.save', { ...row, key, verifiedBy: 'Sınaqlı', verifiedOn: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('legal-basis.save', { ...row, key, verifiedBy: 'Sınaqlı' }, 'INVALID_INPUT');
    await desk.office.signInAs('desk 2');
    expect(await desk.ask.answer('legal-basis.save', { ...row, key })).toEqual({ ok: false, error: { code: 'NOT_ALLOWED' } });
    await desk.office.signInAs('desk 1');
  });
});

describe('R-66: a field for the clipboard', () => {
  beforeAll(fresh);
  afterAll(close);

  test('is answered once, for one person, and written down; the code word and what is no field are not', async () => {
    const asked = { caseId: desk.caseId, subjectCode: desk.road.harmed, field: 'contact', reason: 'DOCUMENT' as const };
    const { text } = await desk.ask.ask('disclosures.copy-field', asked);
    expect(text).toContain('+994 00 000 00 01');
    expect(text).not.toContain('nərgiz');
    for (const field of ['nərgiz', '__proto__', 'toString', '']) expect(await desk.ask.answer('disclosures.copy-field', { ...asked, field }), field).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    const rows = desk.office.house.session?.file('MED-sealed').read((db) => db.all("SELECT * FROM audit WHERE action = 'disclosures.copy-field'"));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('000 00 01');
    expect(desk.office.faults).toEqual([]);
  });
});
