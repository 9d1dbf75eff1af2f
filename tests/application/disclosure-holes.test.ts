import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentCode } from '../../src/shared/model/enumerations.ts';
import type { Identity } from '../../src/shared/model/identity.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { HARMED, RESPONSIBLE, SECOND_HARMED } from '../../tools/demo/people.ts';
import { pdfOf } from '../fixtures/foreign-scans.ts';
import { CaseDesk } from './case-desk.ts';
import { addBody, folderOf, paperOf, referral, row, savedWords, sheet } from './disclosure-desk.ts';

/** Ways a person could once be named, told of or left unrecalled past a gate that stood: each stays closed. */

const BODY_NAME = 'Sınaqlı Yardım Mərkəzi';
let desk: CaseDesk;
let orgId: string;

async function fresh(): Promise<void> {
  desk = await CaseDesk.open();
  orgId = await addBody(desk, BODY_NAME);
}
function close(): void {
  expect(desk.office.faults).toEqual([]);
  desk.office.close();
}

/** Somebody beside the other side, known by name alone. */
const beside = (surname: string, givenName: string): Promise<string> =>
  desk.add('SUPPORT', { ...RESPONSIBLE, surname, givenName, patronymic: null, birthDate: null, fin: null, idDocNo: null, safeContact: null } satisfies Identity, { forSubject: desk.road.responsible });

async function yes(change: Parameters<typeof row>[1] = {}): Promise<string> {
  await desk.ask.write('consents.record-sheet', sheet(desk, [row(orgId, change)]));
  return (await desk.view()).consents.findLast(({ recipientOrgId }) => recipientOrgId === orgId)?.id ?? '';
}
const no = () => desk.ask.write('consents.record-sheet', sheet(desk, [row(orgId, { granted: false })]));
const withdraw = (consentId: string) => desk.ask.write('consents.withdraw', { caseId: desk.caseId, consentId, via: 'ORAL', safetyFollowUpAgreed: false, reason: null });
const deliver = async (documentId: string, on?: string) => desk.ask.write('documents.record-delivery', { caseId: desk.caseId, documentId, on: on ?? (await desk.today()), channel: 'HAND' });

/** A referral that rests on a yes, and its letter. */
async function letter(change: Parameters<typeof referral>[2] = {}): Promise<{ referralId: string; documentId: string }> {
  const referralId = await desk.ask.write('referrals.prepare', referral(desk, orgId, change));
  return { referralId, documentId: await desk.ask.write('documents.make', desk.paper('D05', { aboutId: referralId })) };
}
async function delivered(): Promise<string> {
  const { documentId } = await letter();
  await deliver(documentId);
  return documentId;
}
const recalled = async () => (await desk.view()).recalls.map(({ documentId }) => documentId);
const ledger = async () => (await desk.ask.ask('disclosures.ledger', { caseId: desk.caseId, subjectCode: desk.road.harmed })).rows;

/** Struck out as entered for the wrong person, by two where a document has used it. */
async function strike(recordId: string): Promise<void> {
  const wrong = { caseId: desk.caseId, recordId, reason: 'WRONG_PERSON' as const };
  const answer = await desk.ask.answer('records.correct', wrong);
  if (answer.ok) return;
  const approvalId = answer.error.approvalId ?? '';
  await desk.office.signInAs('desk 3');
  await desk.ask.write('approvals.approve', { requestId: approvalId, reason: 'Baxdım, razıyam.' });
  await desk.office.signInAs('desk 1');
  await desk.ask.write('records.correct', { ...wrong, approvalId });
}

async function findings(request: Typed<'documents.make'>) {
  const { cleared: _cleared, dryRun: _dryRun, approvalId: _approvalId, token: _token, ...asked } = request;
  return (await desk.ask.ask('documents.find-leaks', asked)).findings;
}

describe('R-61: words that name another person', () => {
  beforeAll(async () => {
    await fresh();
    await yes();
    await beside('Nümunəyevzadə', 'Vüsal');
    await beside('Sınaqov', 'Uydurma');
  });
  afterAll(close);
  /** What is held about them, as an answer: their own words stand in it. */
  const answer = async () => {
    const aboutId = await desk.ask.write('subject-requests.record', { caseId: desk.caseId, subjectCode: desk.road.harmed, kind: 'SEE', identityChecked: 'ID_DOCUMENT', freelyAndAlone: true, on: await desk.today(), words: null });
    return desk.paper('D26', { aboutId, subjectCode: desk.road.harmed });
  };
  const own = async (words: string) => desk.ask.write('own-words.add', { caseId: desk.caseId, subjectCode: desk.road.harmed, aboutId: null, on: await desk.today(), words });

  test.each([
    'Örnəkov mənə hədə gəlir.', 'Örnəkovla danışmışam.', `${RESPONSIBLE.surname} ${RESPONSIBLE.givenName} mənə zəng edir.`, 'Nümunəyevzadə mənə hədə gəlir.', 'Sınaqov gəlmişdi.',
    'Nömrəsi +994000000002 idi.', 'Nömrəsi 994000000002 idi.', 'Nömrəsi 00 000 00 02 idi.',
  ])('are no less theirs for being the reader\'s own: %s', async (words) => {
    const wordsId = await own(words);
    const paper = await answer();
    expect(await desk.blocked('documents.make', paper, 'R-61')).toContain('leak');
    const cleared = (await findings(paper)).map(({ key }) => key);
    expect(await desk.blocked('documents.make', { ...paper, cleared }, 'R-61')).toContain('leak');
    await strike(wordsId);
  });

  test('while a person may name themself in their own words', async () => {
    await own('Mən, Nümunəyeva Sınaq, belə deməmişəm; nömrəm +994 00 000 00 01.');
    const { words } = await savedWords(desk, await desk.ask.write('documents.make', await answer()));
    expect(words).toContain('belə deməmişəm');
  });

  test.each([
    'Sınaqov ilə danışmayın.', 'Nümunəyevzadəyə heç nə deməyin.', 'Ona +994000000002 nömrəsindən zəng gəlir.', 'Ona +994 00 000 00 02 nömrəsindən zəng gəlir.',
  ])('are not hidden by a printed name or phone that begins alike: %s', async (contactWords) => {
    const aboutId = await desk.ask.write('referrals.prepare', referral(desk, orgId, { contactWords }));
    expect(await desk.blocked('documents.make', desk.paper('D05', { aboutId }), 'R-61')).toContain('leak');
  });

  test('while what the letter may say stands there with an ending too', async () => {
    const { documentId } = await letter({ contactWords: 'Nümunəyevaya səhər, +994 00 000 00 01 nömrəsinə zəng edin.' });
    expect((await savedWords(desk, documentId)).words).toContain('Nümunəyevaya');
  });

  test('R-61: a spot cleared in one text is not cleared in another', async () => {
    await yes({ scope: ['name', 'needs'] });
    await beside('Uydurmayeva', 'Gül');
    const [first, second] = ['Gül almağa getdilər sabah.', 'Gül onu hər gün döyürdü ki'];
    const paper = async (needs = '') => desk.paper('D05', { aboutId: await desk.ask.write('referrals.prepare', referral(desk, orgId, { asked: ['name', 'needs'], texts: { needs } })) });
    const [one, other] = [await paper(first), await paper(second)];
    const cleared = (await findings(one)).map(({ key }) => key);
    expect(cleared.length).toBeGreaterThan(0);
    expect(await desk.blocked('documents.make', { ...other, cleared }, 'R-61')).toEqual(['leakToClear']);
    await desk.ask.write('documents.make', { ...one, cleared });
    await desk.ask.write('documents.make', { ...other, cleared: (await findings(other)).map(({ key }) => key) });
  });

  test('R-61: of somebody of another case it is not said which of their facts was found', async () => {
    await CaseDesk.registered(desk.office, { number: '3-3/26' }, { harmed: SECOND_HARMED });
    await yes({ scope: ['name', 'contact', 'needs'] });
    const needs = `Misalzadə Təlim ilə danışıb, FİN ${SECOND_HARMED.fin}, doğulub 12.11.1979. ${RESPONSIBLE.surname} da.`;
    const found = await findings(desk.paper('D05', { aboutId: await desk.ask.write('referrals.prepare', referral(desk, orgId, { asked: ['name', 'needs'], texts: { needs } })) }));
    const theirs = found.filter(({ subjectCode }) => subjectCode === null);
    expect(theirs.length).toBeGreaterThan(1);
    expect(new Set(theirs.map(({ field }) => field))).toEqual(new Set(['otherCase']));
    expect(found.filter(({ subjectCode }) => subjectCode === desk.road.responsible).map(({ field }) => field)).toContain('surname');
  });
});

describe('R-79: a paper is of whom its record is', () => {
  let about: Readonly<Partial<Record<DocumentCode, string>>>;
  let agreementId: string;
  let paymentId: string;

  beforeAll(async () => {
    await fresh();
    await desk.prepare();
    await desk.office.road.meet(desk.road);
    agreementId = await desk.office.road.agree(desk.road);
    await desk.office.road.daysPass(2);
    const { caseId, road: { harmed } } = desk;
    const on = await desk.today();
    const withdrawn = await yes({ scope: ['dob'], purpose: 'FAMILY' });
    await withdraw(withdrawn);
    const consentId = await yes();
    const { protocols, agreements } = await desk.view();
    const payment = agreements.find(({ id }) => id === agreementId)?.obligations.find(({ type }) => type === 'PAYMENT');
    paymentId = await desk.ask.write('payments.record', { caseId, agreementId, obligationId: payment?.id ?? '', instalmentNo: 1, on, amount: 50_000, route: 'BANK', confirmedByHarmed: true });
    about = {
      D26: await desk.ask.write('subject-requests.record', { caseId, subjectCode: harmed, kind: 'SEE', identityChecked: 'ID_DOCUMENT', freelyAndAlone: true, on, words: null }),
      'D07': consentId, 'D07-C': consentId, 'D08-A': withdrawn,
      D02: protocols.find(({ subjectCode }) => subjectCode === harmed)?.id ?? '',
      D21: await desk.ask.write('statements.prepare', { caseId, subjectCode: harmed, agreementId, on, repaired: 'FULL', amount: null, otherSideAbsent: true, lawyerOffered: true, lawyerPresent: false }),
    };
  });
  afterAll(close);

  test.each(['D26', 'D07', 'D07-C', 'D08-A', 'D02', 'D21'] as const)('%s of one person is not made for another', async (code) => {
    const aboutId = about[code] ?? '';
    await desk.refused('documents.make', desk.paper(code, { aboutId, subjectCode: desk.road.responsible }), 'PARTY_NOT_FOUND');
    const documentId = await desk.ask.write('documents.make', desk.paper(code, { aboutId, subjectCode: desk.road.harmed }));
    expect((await paperOf(desk, documentId)).recipient).toBe(desk.road.harmed);
  });

  test.each(['D03-A1', 'D16-A'] as const)('%s is nobody\'s own copy: it is made for the file and stays there', async (code) => {
    for (const subjectCode of [desk.road.harmed, desk.road.responsible]) await desk.refused('documents.make', desk.paper(code, { aboutId: agreementId, subjectCode }), 'INVALID_INPUT');
    const documentId = await desk.ask.write('documents.make', desk.paper(code, { aboutId: agreementId }));
    expect((await paperOf(desk, documentId)).recipient).toBe('FILE');
    await desk.refused('documents.record-delivery', { caseId: desk.caseId, documentId, on: await desk.today(), channel: 'HAND' }, 'WRONG_STATUS');
  });

  test('R-89, R-81: what went to the other side is told to a person without a code', async () => {
    const receipt = await desk.ask.write('documents.make', desk.paper('D29', { aboutId: paymentId, subjectCode: desk.road.responsible }));
    await desk.ask.write('documents.record-delivery', { caseId: desk.caseId, documentId: receipt, on: await desk.today(), channel: 'HAND', ownCopy: 'TAKES' });
    expect((await ledger()).map(({ id }) => id)).toContain(receipt);
    const { words } = await savedWords(desk, await desk.ask.write('documents.make', desk.paper('D26', { aboutId: about.D26 ?? '', subjectCode: desk.road.harmed })));
    expect(words).toContain(HARMED.surname);
    for (const held of ['MED-2026', desk.road.responsible, RESPONSIBLE.surname]) expect(words, held).not.toContain(held);
  });
});

describe('R-60: whoever holds a paper that rests on a yes no more is written to', () => {
  beforeEach(async () => {
    await fresh();
  });
  afterEach(close);

  test('a renewed yes that is taken back recalls what rested on the one before, too', async () => {
    await yes();
    const first = await delivered();
    await desk.office.road.daysPass(1);
    const renewed = await yes();
    expect(await recalled(), 'a yes said again takes nothing back').toEqual([]);
    const second = await delivered();
    await withdraw(renewed);
    expect((await recalled()).toSorted()).toEqual([first, second].toSorted());
  });

  test('a newer yes that opens less recalls what told more, and nothing that it still opens', async () => {
    await yes();
    const wide = await delivered();
    const { documentId: narrow } = await letter({ asked: ['name'] });
    await deliver(narrow);
    await desk.office.road.daysPass(1);
    await yes({ purpose: 'FAMILY', scope: ['needs'] });
    expect(await recalled(), 'another purpose is another matter').toEqual([]);
    await yes({ scope: ['name'] });
    expect(await recalled()).toEqual([wide]);
  });

  test('a letter handed over before a no, and entered after it', async () => {
    await yes();
    const { documentId } = await letter();
    const on = await desk.today();
    await desk.office.road.daysPass(1);
    await no();
    expect(await recalled()).toEqual([]);
    await deliver(documentId, on);
    expect(await recalled()).toEqual([documentId]);
  });

  test('a referral that was sent is its letter delivered: in the ledger, and recalled', async () => {
    const consentId = await yes();
    const { referralId, documentId } = await letter();
    const on = await desk.today();
    await desk.ask.write('referrals.send', { caseId: desk.caseId, referralId, on, via: 'HAND' });
    expect(await ledger()).toMatchObject([{ id: documentId, kind: 'DOCUMENT', recipient: BODY_NAME, medium: 'HAND', deliveredOn: on, consentIds: [consentId] }]);
    await withdraw(consentId);
    expect(await recalled()).toEqual([documentId]);
  });

  test.each([['the day before it was taken back', 0], ['the day it was taken back', 1]])('a referral sent on %s, and entered after', async (_, daysBetween) => {
    const consentId = await yes();
    const { referralId, documentId } = await letter();
    const on = await desk.today();
    if (daysBetween === 0) await desk.office.road.daysPass(1);
    await withdraw(consentId);
    if (daysBetween === 1) await desk.office.road.daysPass(1);
    await desk.ask.write('referrals.send', { caseId: desk.caseId, referralId, on, via: 'HAND' });
    expect(await recalled()).toEqual([documentId]);
    expect((await paperOf(desk, documentId)).deliveredOn).toBe(on);
  });

  test('R-83: a yes struck out as an error takes nothing back: no recall, and what rests on it leaves no more', async () => {
    const consentId = await yes();
    const documentId = await delivered();
    await strike(consentId);
    expect((await desk.view()).consents.find(({ id }) => id === consentId)).toMatchObject({ enteredInError: true });
    expect(await recalled()).toEqual([]);
    await desk.blocked('documents.save', { caseId: desk.caseId, documentId, folder: folderOf(desk) }, 'R-60');
  });

  test('R-83: a paper struck out after it left has left all the same: in the ledger, and recalled', async () => {
    const consentId = await yes();
    const documentId = await delivered();
    await strike(documentId);
    expect(await paperOf(desk, documentId)).toMatchObject({ enteredInError: true });
    expect((await ledger()).map(({ id }) => id)).toEqual([documentId]);
    await withdraw(consentId);
    expect(await recalled()).toEqual([documentId]);
    expect((await ledger()).map(({ id }) => id)).toEqual([documentId]);
  });

  test.each([['clear', false], ['under a password', true]])('taken back while the dialog to save it stands open: nothing is written, %s', async (_, protect) => {
    for (const takeBack of [withdraw, no]) {
      const consentId = await yes();
      const { documentId } = await letter();
      const folder = folderOf(desk);
      const dialog = vi.spyOn(desk.office.house.runtime, 'confirm').mockImplementationOnce(async () => Boolean(await takeBack(consentId)));
      const answer = await desk.ask.answer('documents.save', { caseId: desk.caseId, documentId, folder, protect });
      expect(dialog).toHaveBeenCalledTimes(1);
      dialog.mockRestore();
      expect(answer).toMatchObject({ ok: false, error: { code: 'BLOCKED', blocks: [{ rule: 'R-60' }] } });
      expect(readdirSync(folder)).toEqual([]);
      expect((await paperOf(desk, documentId)).saved).toEqual([]);
    }
    expect([await recalled(), await ledger()]).toEqual([[], []]);
  });
});

describe('R-32, R-79: a yes is to the body it named', () => {
  beforeEach(async () => {
    await fresh();
  });
  afterEach(close);
  async function facts(): Promise<Typed<'directory.save'>> {
    const { savedAt: _savedAt, savedBy: _savedBy, seeded: _seeded, retiredOn: _retiredOn, ...entry } = await desk.ask.ask('directory.open', { orgId });
    return entry;
  }
  const CHANGES: readonly Partial<Typed<'directory.save'>>[] = [{ isStateBody: true }, { isProsecutionBody: true }, { type: 'PROSECUTION_BODY' }, { country: 'TR' }];
  const named = (nominative: string) => ({ az: { nominative, genitive: null, dative: null }, en: null, ru: null });
  const nameField = async () => (await desk.ask.ask('disclosures.project', { caseId: desk.caseId, subjectCode: desk.road.harmed, orgId, purpose: 'SERVICE', crossBorder: null })).fields.find(({ field }) => field === 'name');

  test('which does not become another kind of body afterwards, or move abroad', async () => {
    const consentId = await yes();
    for (const change of CHANGES) await desk.refused('directory.save', { ...(await facts()), ...change }, 'WRONG_STATUS');
    await desk.ask.write('directory.save', { ...(await facts()), capacity: 12 });
    expect(await nameField()).toMatchObject({ allowed: true, consentId });
  });

  test('under a name it no longer has the yes stands and opens nothing', async () => {
    const consentId = await yes();
    const { referralId } = await letter();
    await desk.ask.write('directory.save', { ...(await facts()), names: named('Sınaqlı Polis Şöbəsi') });
    expect(await nameField()).toMatchObject({ allowed: false, why: { item: 'recipientNotNamed' } });
    expect(await desk.blocked('referrals.prepare', referral(desk, orgId), 'R-79')).toContain('recipientNotNamed V');
    expect(await desk.blocked('documents.make', desk.paper('D05', { aboutId: referralId }), 'R-79')).toContain('recipientNotNamed V');
    expect((await desk.view()).consents.find(({ id }) => id === consentId)).toMatchObject({ withdrawal: null, enteredInError: false });
    await desk.ask.write('directory.save', { ...(await facts()), names: named('Sınaqlı Yeni Mərkəz'), knownAs: [BODY_NAME] });
    expect(await nameField()).toMatchObject({ allowed: true, consentId });
    await letter();
  });
});

describe('R-33: a lawyer\'s opinion', () => {
  beforeAll(fresh);
  afterAll(close);

  test('is a scan that says it is one, beside the order it is about', async () => {
    const on = await desk.today();
    const order = async (orderNo: string) =>
      desk.ask.write('authority-requests.record', { caseId: desk.caseId, kind: 'COURT_ORDER', body: 'Təlim Rayon Məhkəməsi', orderNo, orderDate: on, receivedOn: on, subjectCode: desk.road.harmed, scope: ['name'], delayOrdered: false, note: null });
    const [requestId, otherId] = [await order('4-17'), await order('4-18')];
    const path = join(folderOf(desk), 'qərar.pdf');
    writeFileSync(path, pdfOf(1));
    const attach = (aboutId: string, change: Partial<Typed<'scans.attach'>> = {}) => desk.ask.write('scans.attach', { caseId: desk.caseId, aboutId, path, on, ...change });
    const compel = { caseId: desk.caseId, requestId, on, scope: ['name' as const], toldOn: on };
    await attach(requestId);
    await attach(requestId, { what: 'OTHER' });
    await attach(otherId, { what: 'LAWYER_OPINION' });
    expect(await desk.blocked('authority-requests.compel', compel, 'R-33')).toEqual(['lawyerOpinion']);
    await attach(requestId, { what: 'LAWYER_OPINION' });
    await desk.waits('authority-requests.compel', compel, 'R-33');
  });
});
