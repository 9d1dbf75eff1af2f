import { RESIDENT } from '../../tools/demo/people.ts';
import { CareRoad } from '../../tools/demo/care-road.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentCode } from '../../src/shared/model/enumerations.ts';
import type { Identity } from '../../src/shared/model/identity.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { CHILD, HARMED, RESPONSIBLE, SECOND_HARMED } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CareDesk } from './care-desk.ts';

/** What somebody who means harm, or is only tired, tried on files of care: it stays shut. */

let office: PracticeOffice;
let last = 0;
/** Somebody nobody knows yet. */
const another = (like: Identity = SECOND_HARMED): Identity => ({ ...like, givenName: `Sınaq${'abcdefghijkl'[(last += 1)]}`, fin: `0TEST${60 + last}`, idDocNo: `AA00000${60 + last}` });

beforeAll(async () => {
  office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
  await office.signInAs('desk 3');
  await office.asker.write('shelter.save-room', { roomId: null, code: '7', beds: 4, forFamilies: true, stepFree: true });
  await office.signInAs('desk 7');
});
afterAll(() => {
  expect(office.faults).toEqual([]);
  office.close();
});

const recognised = async (desk: CareDesk, on: string): Promise<Typed<'trafficking.set-recognition'>> => ({ caseId: desk.caseId, subjectCode: desk.person, status: 'PRESUMED', on, decisionNo: null, decisionOn: null });
async function admission(desk: CareDesk, change: Partial<Typed<'shelter.admit'>> = {}): Promise<Typed<'shelter.admit'>> {
  const at = await office.road.now();
  return { caseId: desk.caseId, subjectCode: desk.person, roomCode: '7', bed: 1, admittedAt: at, ground: 'OWN_YES', yes: { form: 'SIGNED', at }, understandsSince: at, urgentNeeds: [], accompanying: [], witness: null, ...change };
}

describe('a trafficking file', () => {
  test('R-71, R-30: it is not sent away while somebody of it sleeps here, or the Main Department is still to hear', async () => {
    const desk = await CareDesk.open(office, 'THB', another());
    const stayId = await desk.ask.write('shelter.admit', await admission(desk));
    const forward = { caseId: desk.caseId, to: 'Təlim Qurumu' };
    await desk.refused('cases.forward', forward, 'WRONG_STATUS');
    await desk.ask.write('shelter.exit', { caseId: desk.caseId, stayId, at: await office.road.now(), type: 'OWN_WISH', safetyPlanReviewed: true, belongingsReturned: true, documentsReturned: true, toldMayComeBack: true, planAfter: true, note: null });
    await desk.ask.write('trafficking.set-recognition', await recognised(desk, await desk.today()));
    await desk.refused('cases.forward', forward, 'WRONG_STATUS');
    await desk.ask.write('trafficking.record-notification', { caseId: desk.caseId, subjectCode: desk.person, kind: 'INFO_ONLY', channel: 'LETTER', sentAt: await office.road.now(), no: '1', refNo: null, by: null, receivedBy: null, ourNumber: null, theirNumber: null });
    await desk.ask.write('cases.forward', forward);
  });

  test('R-40: who is grown up says yes themself: a child\'s way in is none of theirs', async () => {
    const desk = await CareDesk.open(office, 'THB', another());
    for (const ground of ['CHILD_ALONE', 'URGENT_CHILD_PLACEMENT'] as const) {
      expect(await desk.refused('shelter.admit', await admission(desk, { bed: 2, ground, yes: null, understandsSince: null }), 'INVALID_INPUT')).toEqual(['ground']);
    }
    const nobodyKnows = await CareDesk.open(office, 'THB', { ...another(), birthDate: null });
    await nobodyKnows.ask.write('shelter.admit', await admission(nobodyKnows, { bed: 2, ground: 'CHILD_ALONE', yes: null, understandsSince: null }));
  });

  test('R-36: a status of long ago, written down today, ends nobody\'s days', async () => {
    const desk = await CareDesk.open(office, 'THB', another());
    const on = await desk.today();
    const meeting: Typed<'appointments.plan'> = { caseId: desk.caseId, kind: 'WITH_AUTHORITY', on: await desk.inDays(2), from: '10:00', to: '11:00', placeType: 'OFFICE', subjects: [desk.person], note: null };
    await desk.ask.write('trafficking.set-recognition', await recognised(desk, on));
    await desk.blocked('appointments.plan', meeting, ['R-36 pressureInReflection']);
    await desk.ask.write('trafficking.set-recognition', await recognised(desk, '2025-06-01'));
    await desk.blocked('appointments.plan', meeting, ['R-36 pressureInReflection']);
  });
});

describe('papers of a file of care', () => {
  const paper = (desk: CareDesk, code: DocumentCode, change: Partial<Typed<'documents.make'>> = {}): Typed<'documents.make'> => ({ caseId: desk.caseId, code, language: 'az', aboutId: null, subjectCode: null, forAuthority: false, largePrint: false, ...change });

  test('none goes to the other side, and none is of a mediation', async () => {
    const desk = await CareDesk.open(office, 'VPN', another(HARMED));
    const him = await desk.add('RESPONSIBLE', another(RESPONSIBLE));
    for (const code of ['D27', 'CARD', 'LABEL', 'D26', 'D07', 'D02-E'] as const) await desk.refused('documents.make', paper(desk, code, { subjectCode: him }), 'PARTY_NOT_FOUND');
    for (const code of ['D01', 'D27-N'] as const) expect(await desk.refused('documents.make', paper(desk, code, { subjectCode: desk.person }), 'INVALID_INPUT'), code).toEqual(['code']);
    expect(await desk.refused('documents.make', paper(desk, 'D04'), 'INVALID_INPUT')).toEqual(['code']);
    await desk.ask.write('documents.make', paper(desk, 'CARD', { subjectCode: desk.person }));
  });

  test('R-79: a child\'s paper by law goes to those who protect children, and is registered under that child', async () => {
    const desk = await CareDesk.open(office, 'VPN', another(CHILD));
    const sister = await desk.add('PERSON', another(CHILD));
    const on = await desk.today();
    const aboutId = await desk.ask.write('children.assess', { caseId: desk.caseId, subjectCode: desk.person, kind: 'INITIAL', on, seen: true, heard: true, danger: false, decision: null, familyRefused: false, words: 'Baxışda görülən', childsWords: 'Öz sözü' });
    const { providers } = await office.asker.ask('directory.list', {});
    const id = (fits: (one: (typeof providers)[number]) => boolean) => providers.find(fits)?.orgId ?? '';
    const wrong = [id(({ isStateBody }) => !isStateBody), id(({ isProsecutionBody }) => isProsecutionBody), id(({ country }) => country !== 'AZ')].filter((one) => one !== '');
    expect(wrong.length).toBeGreaterThan(1);
    for (const orgId of wrong) expect(await desk.refused('documents.make', paper(desk, 'D22', { aboutId, orgId }), 'INVALID_INPUT')).toEqual(['orgId']);
    const planned = await desk.ask.write('protection.plan-measure', { caseId: desk.caseId, subjectCode: desk.person, code: 'SHELTER', on, victimWants: true, legalBasis: null, orgId: null, note: null });
    await desk.refused('documents.make', paper(desk, 'D10', { aboutId: planned, subjectCode: sister }), 'PARTY_NOT_FOUND');
    await desk.refused('documents.make', paper(desk, 'D22', { aboutId, subjectCode: sister }), 'PARTY_NOT_FOUND');
    await desk.ask.write('documents.make', paper(desk, 'D22', { aboutId }));
  });
});

test('R-91: whoever stepped back from a file is told nothing of it at the telephone, and is warned by it all the same', async () => {
  const his = await CareDesk.open(office, 'VPN', another(HARMED));
  const shared = { channel: 'PHONE' as const, value: '+994 00 777 66 55', safeHours: null, codeWord: null, voicemailSafe: true };
  await his.add('RESPONSIBLE', { ...another(RESPONSIBLE), safeContact: shared });
  const hers = await CareDesk.open(office, 'VPN', { ...another(HARMED), safeContact: shared });
  await his.ask.write('cases.step-back', { caseId: his.caseId });
  const { found } = await office.asker.ask('front-desk.look-up-number', { number: '007776655' });
  expect(found.map(({ subjectCode, unsafe, rule }) => [subjectCode, unsafe, rule.channel])).toEqual([[hers.person, true, 'IN_PERSON']]);
});

test('no step between two sides is taken in a file that has none', async () => {
  const office = await PracticeOffice.open(['MED', 'VPN']);
  const file = await new CareRoad(office.asker).open('VPN', RESIDENT);
  const on = (await office.asker.ask('session.read', {})).now.slice(0, 10);
  await expect(office.asker.answer('conflicts.record', { caseId: file.caseId, subjectCode: file.person, kind: 'NONE', toldBothSides: false, agreed: [], on })).resolves.toMatchObject({ ok: false, error: { code: 'WRONG_MODULE' } });
  await expect(office.asker.answer('cases.record-wish', { caseId: file.caseId, wish: 'INITIATED', on })).resolves.toMatchObject({ ok: false, error: { code: 'WRONG_MODULE' } });
  office.close();
});

test('R-40: a name is not asked for at the door; who looks like a child is one until it is known', async () => {
  const office = await PracticeOffice.open(['MED', 'THB']);
  const file = await new CareRoad(office.asker).open('THB', RESIDENT);
  const unnamed = { caseId: file.caseId, role: 'PERSON' as const, forSubject: null, language: 'az' as const, needsInterpreter: false, detained: false, identity: null };
  await office.asker.write('parties.add', { ...unnamed, looksAdult: true });
  await office.asker.write('parties.add', { ...unnamed, role: 'CHILD' });
  await expect(office.asker.answer('parties.add', { ...unnamed, role: 'LAWYER' })).resolves.toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  const { parties } = await office.asker.ask('cases.open', { caseId: file.caseId });
  expect(parties.slice(1).map(({ subjectCode, mayBeChild, hasIdentity }) => [subjectCode.replace(`${file.caseNo}-`, ''), mayBeChild, hasIdentity])).toEqual([['V2', false, false], ['C', true, false]]);
  await office.asker.write('parties.save-identity', { caseId: file.caseId, subjectCode: parties[1]?.subjectCode ?? '', identity: another() });
  expect((await office.asker.ask('cases.open', { caseId: file.caseId })).parties[1]?.hasIdentity).toBe(true);
  office.close();
});
