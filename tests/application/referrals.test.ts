import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/dates/plain-date.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { addBody, anonymous, paperOf, referral, row, savedWords, sheet } from './disclosure-desk.ts';
import { CaseDesk } from './case-desk.ts';

let desk: CaseDesk;
let orgId: string;

async function fresh(): Promise<void> {
  desk = await CaseDesk.open();
  orgId = await addBody(desk, 'Sınaqlı Yardım Mərkəzi');
}

const named = async (id: string) => (await desk.view()).referrals.find((one) => one.id === id);
const refused: CaseDesk['refused'] = (call, input, code) => desk.refused(call, input, code);
const letter = (referralId: string, code: 'D05' | 'D06' = 'D05') => desk.ask.write('documents.make', desk.paper(code, { aboutId: referralId }));

describe('a person is referred by name', () => {
  let referralId: string;
  let documentId: string;

  beforeAll(async () => {
    await fresh();
    await desk.ask.write('consents.record-sheet', sheet(desk, [row(orgId, { scope: ['name', 'contact', 'needs', 'dob'], operations: ['DISCLOSE', 'RECEIVE_BACK'] })]));
  });
  afterAll(() => desk.office.close());

  test('R-79: what the yes opens may be asked to be told, and nothing else', async () => {
    const { fields } = await desk.ask.ask('disclosures.project', { caseId: desk.caseId, subjectCode: desk.road.harmed, orgId, purpose: 'SERVICE', crossBorder: null });
    expect(fields.filter(({ allowed }) => allowed).map(({ token }) => token).toSorted()).toEqual(['contact', 'dob', 'name', 'needs']);
    expect(fields.filter(({ allowed }) => !allowed).map(({ why }) => why?.item).every((item) => item === 'fieldNotInScope' || item === 'notHealthBody')).toBe(true);
    expect(await desk.blocked('referrals.prepare', referral(desk, orgId, { asked: ['name', 'idDoc'] }), 'R-79')).toEqual(['fieldNotInScope V']);
  });

  test('R-79: a text that is to be told is written, and one that is not to be told is not', async () => {
    expect(await desk.blocked('referrals.prepare', referral(desk, orgId, { asked: ['name', 'needs'] }), 'R-79')).toEqual(['textMissing V']);
    expect(await desk.blocked('referrals.prepare', referral(desk, orgId, { texts: { needs: 'Nümunə.' } }), 'R-79')).toEqual(['textMissing V']);
    expect(await desk.blocked('referrals.prepare', referral(desk, orgId, { asked: [] }), 'R-79')).toEqual(['scopeEmpty V']);
  });

  test('the letter holds exactly what was asked for, no code, no case number and no code word', async () => {
    referralId = await desk.ask.write('referrals.prepare', referral(desk, orgId, { asked: ['name', 'contact', 'needs'], texts: { needs: 'Uydurma ehtiyac: isti paltar.' }, contactWords: 'Zəng edib səhv nömrə olduğunu deyin.' }));
    documentId = await letter(referralId);
    const { words } = await savedWords(desk, documentId);
    for (const told of ['Nümunəyeva', 'Sınaq', '+994 00 000 00 01', '10:00–13:00', 'Uydurma ehtiyac: isti paltar.', 'Zəng edib səhv nömrə olduğunu deyin.', 'Sınaqlı Yardım Mərkəzinə']) expect(words, told).toContain(told);
    for (const held of ['29.02.1988', '1988', HARMED.fin ?? '', HARMED.idDocNo ?? '', 'nərgiz', RESPONSIBLE.surname, RESPONSIBLE.fin ?? '', 'MED-2026', desk.road.harmed]) expect(words, held).not.toContain(held);
    const paper = await paperOf(desk, documentId);
    const told = paper.fieldsPrinted.filter(({ subjectCode }) => subjectCode !== null);
    expect(told.every(({ subjectCode }) => subjectCode === desk.road.harmed)).toBe(true);
    const yes = (await desk.view()).consents.find(({ recipientOrgId }) => recipientOrgId === orgId);
    expect(paper).toMatchObject({ recipient: 'Sınaqlı Yardım Mərkəzi', recipientOrgId: orgId, consentIdsUsed: [yes?.id], leaksCleared: 0 });
    expect(paper.mark).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  test('it is sent, with a day by which an answer is expected; nothing of it happens twice or backwards', async () => {
    const { caseId } = desk;
    const today = await desk.today();
    await refused('referrals.acknowledge', { caseId, referralId, on: today, accepted: true, refusal: null, feedback: null }, 'WRONG_ORDER');
    await desk.ask.write('referrals.send', { caseId, referralId, on: today, via: 'HAND' });
    expect(await named(referralId)).toMatchObject({ sentOn: today, sentVia: 'HAND', acknowledgedOn: null });
    expect((await named(referralId))?.dueOn ?? '').toBe(addDays(today, 3));
    await refused('referrals.send', { caseId, referralId, on: today, via: 'HAND' }, 'WRONG_STATUS');
    await refused('referrals.acknowledge', { caseId, referralId, on: addDays(today, -1), accepted: true, refusal: null, feedback: null }, 'WRONG_ORDER');
    await refused('referrals.acknowledge', { caseId, referralId, on: addDays(today, 1), accepted: true, refusal: null, feedback: null }, 'DATE_IN_FUTURE');
  });

  test('it is received, taken on, and closed with what came of it; a refusal says why', async () => {
    const { caseId } = desk;
    const on = await desk.today();
    await refused('referrals.acknowledge', { caseId, referralId, on, accepted: false, refusal: null, feedback: null }, 'INVALID_INPUT');
    await refused('referrals.acknowledge', { caseId, referralId, on, accepted: true, refusal: 'NO_CAPACITY', feedback: null }, 'INVALID_INPUT');
    await desk.ask.write('referrals.acknowledge', { caseId, referralId, on, accepted: null, refusal: null, feedback: null });
    await desk.ask.write('referrals.acknowledge', { caseId, referralId, on, accepted: true, refusal: null, feedback: 'Uydurma cavab: gözləyirlər.' });
    await refused('referrals.acknowledge', { caseId, referralId, on, accepted: true, refusal: null, feedback: null }, 'WRONG_STATUS');
    await desk.ask.write('referrals.close', { caseId, referralId, on, outcome: 'SERVICE_GIVEN', feedback: null });
    expect(await named(referralId)).toMatchObject({ acknowledgedOn: on, accepted: true, refusal: null, outcome: 'SERVICE_GIVEN', closedOn: on, hasText: true });
    await refused('referrals.close', { caseId, referralId, on, outcome: 'UNKNOWN', feedback: null }, 'WRONG_STATUS');
    // Words about it are sealed: neither they nor the person's name lie with the facts.
    const facts = JSON.stringify(desk.office.house.session?.file('MED').read((db) => db.all('SELECT * FROM disclosures')));
    expect(facts).toContain(referralId);
    for (const words of ['isti paltar', 'səhv nömrə', 'gözləyirlər', 'Nümunəyeva']) expect(facts).not.toContain(words);
  });

  test('the register is the ledger: one line for what left, to whom, by which yes', async () => {
    await desk.ask.write('documents.record-delivery', { caseId: desk.caseId, documentId, on: await desk.today(), channel: 'HAND' });
    const { rows } = await desk.ask.ask('disclosures.ledger', { caseId: desk.caseId, subjectCode: desk.road.harmed });
    expect(rows).toMatchObject([{ id: documentId, kind: 'DOCUMENT', code: 'D05', recipient: 'Sınaqlı Yardım Mərkəzi', subjectCodes: [desk.road.harmed], medium: 'HAND', deliveredOn: await desk.today(), recalledOn: null }]);
    expect(rows[0]?.fields).toEqual((await paperOf(desk, documentId)).fieldsPrinted.filter(({ subjectCode }) => subjectCode !== null));
    expect((await desk.ask.ask('disclosures.ledger', { caseId: desk.caseId, subjectCode: desk.road.responsible })).rows).toEqual([]);
    expect(desk.office.faults).toEqual([]);
  });
});

describe('a person is referred without a name', () => {
  beforeAll(fresh);
  afterAll(() => desk.office.close());

  test('R-79: it asks for nothing that names them and carries no text', async () => {
    expect(await desk.blocked('referrals.prepare', anonymous(desk, orgId, { asked: ['name'] }), 'R-79')).toEqual(['anonymousOnly V']);
    expect(await desk.blocked('referrals.prepare', anonymous(desk, orgId, { texts: { needs: 'Nümunə.' } }), 'R-79')).toEqual(['anonymousOnly V']);
  });

  test('D06 says what is needed, and of nobody who', async () => {
    const referralId = await desk.ask.write('referrals.prepare', anonymous(desk, orgId, { dangerNow: true, urgency: 'NOW', contactWords: 'Nümunəyeva' }));
    await refused('documents.make', desk.paper('D05', { aboutId: referralId }), 'WRONG_STATUS');
    const documentId = await letter(referralId, 'D06');
    const { words, fileName } = await savedWords(desk, documentId);
    expect(words).toContain('Sınaqlı Yardım Mərkəzinə');
    for (const held of ['Nümunəyeva', '1988', '000 00 01', HARMED.fin ?? '', desk.road.harmed, 'MED-2026']) expect(`${words} ${fileName}`, held).not.toContain(held);
    expect((await paperOf(desk, documentId)).consentIdsUsed).toEqual([]);
    await desk.ask.write('referrals.send', { caseId: desk.caseId, referralId, on: await desk.today(), via: 'HAND' });
  });
});

describe('R-79: nobody is named without their own yes to that very body', () => {
  beforeAll(fresh);
  afterAll(() => desk.office.close());
  const stopped = (change: Parameters<typeof referral>[2] = {}, to = orgId) => desk.blocked('referrals.prepare', referral(desk, to, change), 'R-79');

  test('no yes at all, a no, another body\'s yes, another person\'s yes', async () => {
    const other = await addBody(desk, 'Sınaqlı Başqa Mərkəz');
    expect(await stopped()).toEqual(['disclosureConsent V', 'disclosureConsent V']);
    await desk.ask.write('consents.record-sheet', sheet(desk, [row(orgId, { granted: false }), row(other)]));
    await desk.ask.write('consents.record-sheet', sheet(desk, [row(orgId)], { subjectCode: desk.road.responsible }));
    expect((await stopped())[0]).toBe('disclosureConsent V');
    await desk.ask.write('referrals.prepare', referral(desk, other));
  });

  test('a body that is retired, or nobody\'s, is no body', async () => {
    const gone = await addBody(desk, 'Sınaqlı Köhnə Mərkəz');
    await desk.ask.write('consents.record-sheet', sheet(desk, [row(gone)]));
    await desk.ask.write('directory.retire', { orgId: gone });
    await refused('referrals.prepare', referral(desk, gone), 'PROVIDER_NOT_FOUND');
    await refused('consents.record-sheet', sheet(desk, [row(gone)]), 'PROVIDER_NOT_FOUND');
    await refused('referrals.prepare', referral(desk, '00000000-0000-4000-8000-000000000009'), 'PROVIDER_NOT_FOUND');
  });

  test('R-70: abroad only with a yes that names the country', async () => {
    const abroad = await addBody(desk, 'Sınaqlı Xarici Mərkəz', { country: 'GE' });
    expect(await desk.blocked('consents.record-sheet', sheet(desk, [row(abroad)]), 'R-70')).toEqual(['countryNotNamed V']);
    expect(await desk.blocked('consents.record-sheet', sheet(desk, [row(abroad, { crossBorder: 'TR' })]), 'R-70')).toEqual(['countryNotNamed V']);
    expect(await desk.blocked('consents.record-sheet', sheet(desk, [row(orgId, { crossBorder: 'GE' })]), 'R-70')).toEqual(['countryNotNamed V']);
    await desk.ask.write('consents.record-sheet', sheet(desk, [row(abroad, { crossBorder: 'GE' })]));
    await letter(await desk.ask.write('referrals.prepare', referral(desk, abroad)));
    // What people said yes to does not become another body, or another country's, under the same entry.
    const { savedAt: _savedAt, savedBy: _savedBy, seeded: _seeded, retiredOn: _retiredOn, ...facts } = await desk.ask.ask('directory.open', { orgId: abroad });
    expect(await desk.ask.answer('directory.save', { ...facts, country: 'TR', token: crypto.randomUUID() })).toMatchObject({ ok: false, error: { code: 'WRONG_STATUS' } });
  });

  test('health is told to a health body alone', async () => {
    const clinic = await addBody(desk, 'Sınaqlı Klinika', { isHealthProvider: true });
    const health = (to: string) => row(to, { purpose: 'HEALTH_CARE', scope: ['name', 'healthSummary'] });
    await desk.ask.write('consents.record-sheet', sheet(desk, [health(orgId), health(clinic)]));
    const asked = { services: ['MEDICAL' as const], asked: ['name' as const, 'healthSummary' as const], texts: { healthSummary: 'Uydurma sağlamlıq qeydi.' } };
    expect(await stopped(asked)).toEqual(['notHealthBody V']);
    const { words } = await savedWords(desk, await letter(await desk.ask.write('referrals.prepare', referral(desk, clinic, asked))));
    expect(words).toContain('Uydurma sağlamlıq qeydi.');
  });

  test('R-58: a yes that has run out makes nothing, sends nothing and prepares nothing', async () => {
    await desk.ask.write('consents.record-sheet', sheet(desk, [row(orgId, { validUntil: await desk.inDays(5) })]));
    const referralId = await desk.ask.write('referrals.prepare', referral(desk, orgId));
    const made = await letter(referralId);
    await desk.office.road.daysPass(5);
    await letter(referralId);
    await desk.office.road.daysPass(1);
    expect(await stopped()).toEqual(['consentExpired V', 'consentExpired V']);
    expect((await desk.blocked('documents.save', { caseId: desk.caseId, documentId: made, folder: desk.office.folder }, 'R-58'))).toEqual(['consentExpired V']);
    expect(await desk.blocked('documents.make', desk.paper('D05', { aboutId: referralId }), 'R-79')).toEqual(['consentExpired V', 'consentExpired V']);
    expect(await desk.blocked('referrals.send', { caseId: desk.caseId, referralId, on: await desk.today(), via: 'HAND' }, 'R-58')).toEqual(['consentExpired V']);
    // It did go out while the yes held, and is entered only now.
    await desk.ask.write('referrals.send', { caseId: desk.caseId, referralId, on: await desk.inDays(-1), via: 'HAND' });
    expect(desk.office.faults).toEqual([]);
  });

  test('a yes that is renewed is the one the next letter rests on', async () => {
    const referralId = await desk.ask.write('referrals.prepare', referral(desk, await renewed('S-1')));
    await renewed('S-2');
    const documentId = await letter(referralId);
    const renewedYes = (await desk.view()).consents.findLast(({ paperNo }) => paperNo === 'S-2');
    expect((await paperOf(desk, documentId)).consentIdsUsed).toEqual([renewedYes?.id]);
    const { words } = await savedWords(desk, documentId);
    expect(words).toContain('S-2');
    expect(words).not.toContain('S-1');

    async function renewed(paperNo: string): Promise<string> {
      await desk.ask.write('consents.record-sheet', sheet(desk, [row(orgId)], { paperNo }));
      return orgId;
    }
  });
});
