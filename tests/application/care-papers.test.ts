import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ScopeToken } from '../../src/shared/model/enumerations.ts';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import type { Identity } from '../../src/shared/model/identity.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { HARMED } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CaseDesk, REFERRAL } from './case-desk.ts';
import { addBody, row, savedWords, sheet } from './disclosure-desk.ts';

/** Papers of protection needs, trafficking and shelter, made of records and read back from the saved DOCX. */

const SAFE = { channel: 'PHONE', value: '+994 00 000 21 70', safeHours: '10:00–12:00', codeWord: 'uydurmasöz', voicemailSafe: false } as const;
const PERSON: Identity = { ...HARMED, serviceAddress: 'Nümunə küçəsi 217', residence: 'Gizlikənd 93', safeContact: SAFE };
const NAME = 'Nümunəyeva';
/** What stands on none of these papers, whoever reads them. */
const NEVER = ['Gizlikənd', 'uydurmasöz', '0TEST01'];

type Code = Typed<'documents.make'>['code'];

async function fileOf(office: PracticeOffice, module: 'VPN' | 'THB'): Promise<CaseDesk> {
  const { userId } = await office.asker.ask('session.read', {});
  const caseId = await office.asker.write('cases.register', {
    ...REFERRAL, module, source: 'SELF_VICTIM', bodyName: null, bodyNameDative: null, number: null, articles: [], proceduralStage: null, offence: null, actDate: null, documentedHarm: null, assignTo: userId,
  });
  await office.asker.write('cases.accept', { caseId });
  const desk = new CaseDesk(office, { caseId, harmed: '', responsible: '', languages: ['az'], documents: [] });
  desk.road.harmed = await desk.add('PERSON', PERSON);
  return desk;
}

const make = (desk: CaseDesk, code: Code, change: Partial<Typed<'documents.make'>>) => desk.ask.answer('documents.make', desk.paper(code, change));
async function words(desk: CaseDesk, code: Code, change: Partial<Typed<'documents.make'>>): Promise<string> {
  const said = (await savedWords(desk, await desk.ask.write('documents.make', desk.paper(code, change)))).words.replaceAll('\u00A0', ' ');
  for (const never of NEVER) expect(said, code).not.toContain(never);
  return said;
}
const missing = (answer: Awaited<ReturnType<typeof make>>): string[] => (answer.ok ? [] : (answer.error.blocks ?? []).flatMap(({ rule, missing: items }) => items.map(({ item }) => `${rule} ${item}`)));

describe('papers of a trafficking file', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  let subjectCode: string;
  let bodyId: string;
  let on: string;
  const yes = (scope: ScopeToken[]) => desk.ask.write('consents.record-sheet', sheet(desk, [row(bodyId, { type: 'DISCLOSURE', purpose: 'PROTECTION', scope })]));

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    bodyId = await addBody(new CaseDesk(office, { caseId: '', harmed: '', responsible: '', languages: ['az'], documents: [] }), 'Sınaqlı Misal Orqanı');
    await office.signInAs('desk 3');
    await office.asker.write('shelter.save-room', { roomId: null, code: '7', beds: 2, forFamilies: true, stepFree: true });
    await office.signInAs('desk 7');
    desk = await fileOf(office, 'THB');
    subjectCode = desk.road.harmed;
    on = await desk.today();
  });
  afterAll(() => office.close());

  test('D11: made before rights were explained it says so; nobody is named and no house', async () => {
    const admittedAt = await office.road.now();
    const stayId = await desk.ask.write('shelter.admit', {
      caseId: desk.caseId, subjectCode, roomCode: '7', bed: 1, admittedAt, ground: 'OWN_YES', yes: { form: 'ORAL_WITNESSED', at: admittedAt }, understandsSince: admittedAt, urgentNeeds: ['SLEEP'], accompanying: [], witness: 'Şahidova Uydurma',
    });
    const own = await words(desk, 'D11', { aboutId: stayId, subjectCode });
    for (const said of ['QƏBUL AKTI', 'şifahi, şahidin yanında', 'dincəlmək', '[hüquqların izahı gözlənilir]', 'İmza hələ yoxdur']) expect(own).toContain(said);
    for (const hidden of [NAME, 'THB-', 'D02', 'Təlim Ofisi', 'Şahidova', 'Sığınacaq']) expect(own).not.toContain(hidden);
  });

  test('D02 THB and D02-E: the amount and the days of the office, and nobody\'s name on the copy that is taken home', async () => {
    const protocolId = await desk.ask.write('rights.record', {
      caseId: desk.caseId, subjectCode, variant: 'THB', on, from: '09:00', to: '09:40', placeType: 'OFFICE', language: 'az', interpreterUsed: false, adaptation: null,
      rights: RIGHTS_BY_VARIANT.THB.map((code) => ({ code, explained: true, repeatAsked: false })), questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
    });
    const kept = await words(desk, 'D02', { aboutId: protocolId, subjectCode: null });
    for (const said of [subjectCode, '700 manat', 'Məsul şəxs']) expect(kept).toContain(said);
    expect(kept).not.toContain(NAME);
    for (const code of ['D02', 'D02-E'] as const) {
      const own = await words(desk, code, { aboutId: protocolId, subjectCode });
      for (const said of ['700 manat', '30 gün', '916']) expect(own, code).toContain(said);
      for (const hidden of [NAME, 'THB-', 'İnsan alveri', 'mediator', 'Mediator']) expect(own, code).not.toContain(hidden);
    }
  });

  test('D06-N and D06-T: the same whitelist; the record of the message has who gave it and who took it', async () => {
    await desk.ask.write('trafficking.record-indicator', { caseId: desk.caseId, subjectCode, dimension: 'ABUSE_OF_VULNERABILITY_DESTINATION', strength: 'STRONG', on, words: 'Uydurma əlamət sözü' });
    const letter = await words(desk, 'D06-N', { subjectCode });
    const sentAt = await office.road.now();
    const id = await desk.ask.write('trafficking.record-notification', {
      caseId: desk.caseId, subjectCode, kind: 'INFO_ONLY', channel: 'TELEFONOQRAM', sentAt, no: 'T-3', refNo: null, by: 'Növbətçi Misal', receivedBy: 'Qəbulçu Misal', ourNumber: '+994 00 000 00 11', theirNumber: '+994 00 000 00 12',
    });
    const told = await words(desk, 'D06-T', { aboutId: id });
    for (const said of [subjectCode, 'aparıldığı yerdə köməksiz vəziyyətdən istifadə']) for (const text of [letter, told]) expect(text).toContain(said);
    for (const said of ['TELEFONOQRAM', 'T-3', 'Növbətçi Misal', 'Qəbulçu Misal', '+994 00 000 00 12']) expect(told).toContain(said);
    for (const hidden of [NAME, 'Uydurma əlamət', '1988', 'küçəsi 217']) for (const text of [letter, told]) expect(text).not.toContain(hidden);
  });

  test('D13: while no status opened the period there is none to tell of; then its days, to the person', async () => {
    expect(await make(desk, 'D13', { subjectCode })).toMatchObject({ ok: false, error: { code: 'WRONG_STATUS' } });
    await desk.ask.write('trafficking.record-detection', { caseId: desk.caseId, subjectCode, method: 'PROACTIVE', by: 'NGO', on, foreignOrStateless: true });
    await desk.ask.write('trafficking.set-recognition', { caseId: desk.caseId, subjectCode, status: 'PRESUMED', on, decisionNo: null, decisionOn: null });
    const own = await words(desk, 'D13', { subjectCode });
    for (const said of ['bərpa və fikirləşmə müddəti', 'inzibati qaydada ölkədən çıxarılmırsınız', '252 nömrəli']) expect(own).toContain(said);
    for (const hidden of [NAME, 'THB-', 'PRESUMED', 'Ehtimal']) expect(own).not.toContain(hidden);
  });

  test('D13-A: stopped until the person says yes to name and caseFact', async () => {
    expect(missing(await make(desk, 'D13-A', { subjectCode, orgId: bodyId }))).toContain('R-79 disclosureConsent');
    await yes(['name']);
    expect(missing(await make(desk, 'D13-A', { subjectCode, orgId: bodyId }))).toContain('R-79 fieldNotInScope');
    await yes(['name', 'caseFact']);
    const told = await words(desk, 'D13-A', { subjectCode, orgId: bodyId });
    for (const said of [NAME, 'Sınaqlı Misal Orqanınə', 'yalnız şəxsin öz təşəbbüsü ilə']) expect(told).toContain(said);
    for (const hidden of ['29.02.1988', 'THB-', 'küçəsi 217']) expect(told).not.toContain(hidden);
  });

  test('D12: only once somebody has left; nights and services, and not where to', async () => {
    const stay = (await desk.view()).care.stays[0];
    expect(await make(desk, 'D12', { aboutId: stay?.id ?? '', subjectCode })).toMatchObject({ ok: false, error: { code: 'WRONG_STATUS' } });
    await desk.ask.write('shelter.exit', {
      caseId: desk.caseId, stayId: stay?.id ?? '', at: await office.road.now(), type: 'RETURN_FAMILY', safetyPlanReviewed: true, belongingsReturned: true, documentsReturned: true, toldMayComeBack: true, planAfter: false, note: 'Uydurma çıxış qeydi',
    });
    const own = await words(desk, 'D12', { aboutId: stay?.id ?? '', subjectCode });
    for (const said of ['ÇIXIŞ AKTI', 'ailəyə qayıdış', '112']) expect(own).toContain(said);
    for (const hidden of [NAME, 'THB-', 'Uydurma çıxış', 'Təlim Ofisi']) expect(own).not.toContain(hidden);
  });

  test('CALL: the number and the hours, never the word; the file\'s own whoever it is asked for', async () => {
    const said = await words(desk, 'CALL', { subjectCode });
    for (const word of ['+994 00 000 21 70', '10:00–12:00', 'cavab bu vərəqdə yazılmır', 'qoymaq olmaz']) expect(said).toContain(word);
    for (const hidden of [NAME, 'THB-']) expect(said).not.toContain(hidden);
  });
});

describe('papers of a file of protection needs', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  let subjectCode: string;
  let bodyId: string;
  let on: string;
  let assessmentId: string;
  const yes = (scope: ScopeToken[]) => desk.ask.write('consents.record-sheet', sheet(desk, [row(bodyId, { type: 'DISCLOSURE', purpose: 'PROTECTION', scope })]));

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    bodyId = await addBody(new CaseDesk(office, { caseId: '', harmed: '', responsible: '', languages: ['az'], documents: [] }), 'Sınaqlı Misal Məhkəməsi', { type: 'STATE_SERVICE', legalForm: 'STATE_BODY', isStateBody: true });
    await office.signInAs('desk 7');
    desk = await fileOf(office, 'VPN');
    subjectCode = desk.road.harmed;
    on = await desk.today();
    await desk.ask.write('rights.record', {
      caseId: desk.caseId, subjectCode, variant: 'VPN', on, from: '09:00', to: '09:40', placeType: 'OFFICE', language: 'az', interpreterUsed: false, adaptation: null,
      rights: RIGHTS_BY_VARIANT.VPN.map((code) => ({ code, explained: true, repeatAsked: false })), questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
    });
    assessmentId = await desk.ask.write('protection.assess', {
      caseId: desk.caseId, subjectCode, step: 'DETAILED', on, firstContactOn: on, result: 'SPECIFIC_NEEDS', wanted: ['CLOSED_HEARING', 'NO_VISUAL_CONTACT'], refused: ['RELOCATION'], nextReviewOn: await desk.inDays(20),
      factors: [{ factor: 'SAME_HOUSEHOLD', answer: 'YES', source: 'VICTIM' }, { factor: 'CLOSE_RELATIONSHIP', answer: 'YES', source: 'FILE' }, { factor: 'WEAPON', answer: 'UNKNOWN', source: 'FILE' }],
      wishes: 'Uydurma istək: tək danışmaq.', notes: [{ factor: 'SAME_HOUSEHOLD', text: 'Uydurma qeyd sözü' }],
    });
  });
  afterAll(() => office.close());

  test('D02: rights of this file and no other; its paper speaks of no mediation, and without a person it is the office\'s own copy', async () => {
    const asked = {
      caseId: desk.caseId, subjectCode, on, from: '10:00', to: '10:20', placeType: 'OFFICE' as const, language: 'az' as const, interpreterUsed: false, adaptation: null,
      rights: RIGHTS_BY_VARIANT.VPN.map((code) => ({ code, explained: true, repeatAsked: false })), questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
    };
    for (const variant of ['GENERAL_VICTIM', 'OFFENDER', 'THB'] as const) await desk.refused('rights.record', { ...asked, variant, token: crypto.randomUUID() }, 'INVALID_INPUT');
    const protocolId = await desk.ask.write('rights.record', { ...asked, variant: 'VPN' });
    const own = await words(desk, 'D02', { aboutId: protocolId, subjectCode });
    for (const said of [NAME, '916', '189–191', 'Məsul şəxs']) expect(own).toContain(said);
    for (const hidden of ['VPN-', 'ediator', 'ediasiya']) expect(own, hidden).not.toContain(hidden);
    const kept = await words(desk, 'D02', { aboutId: protocolId, subjectCode: null });
    for (const said of [NAME, subjectCode]) expect(kept).toContain(said);
    expect(await make(desk, 'D02-E', { subjectCode })).toMatchObject({ ok: false, error: { code: 'WRONG_STATUS' } });
  });

  test('D09: inside the office by code; to a body what its yes opens and no narrative', async () => {
    const inside = await words(desk, 'D09', { aboutId: assessmentId });
    for (const said of [subjectCode, 'eyni evdə yaşayırlar', 'yaxın münasibətdə olan şəxs', 'Uydurma istək', 'başqa yerə köçürülmə']) expect(inside).toContain(said);
    for (const hidden of [NAME, 'Uydurma qeyd', 'silah var']) expect(inside).not.toContain(hidden);
    expect(missing(await make(desk, 'D09', { aboutId: assessmentId, orgId: bodyId }))).toContain('R-79 disclosureConsent');
    await yes(['name', 'needs']);
    const told = await words(desk, 'D09', { aboutId: assessmentId, orgId: bodyId });
    for (const said of [NAME, 'Sınaqlı Misal Məhkəməsinə', 'eyni evdə yaşayırlar', 'qapalı iclas']) expect(told).toContain(said);
    for (const hidden of ['yaxın münasibətdə', 'Uydurma qeyd', 'VPN-', '29.02.1988']) expect(told).not.toContain(hidden);
    await yes(['name', 'dob', 'needs', 'harmFacts']);
    for (const said of ['yaxın münasibətdə', '29.02.1988']) expect(await words(desk, 'D09', { aboutId: assessmentId, orgId: bodyId })).toContain(said);
  });

  test('D10: all measures asked of one body on their own grounds of law; letters where the person said, never home', async () => {
    const plan = (code: 'CLOSED_HEARING' | 'NO_VISUAL_CONTACT' | 'VIDEOCONFERENCE', legalBasis: string, orgId: string | null = bodyId) =>
      desk.ask.write('protection.plan-measure', { caseId: desk.caseId, subjectCode, code, on, victimWants: true, legalBasis, orgId, note: 'Uydurma daxili qeyd' });
    const aboutId = await plan('CLOSED_HEARING', 'CPC_199_4');
    await plan('NO_VISUAL_CONTACT', 'CPC_123');
    await plan('VIDEOCONFERENCE', 'CPC_51_2', null);
    await yes(['name', 'dob', 'serviceAddress']);
    const told = await words(desk, 'D10', { aboutId });
    for (const said of [NAME, '29.02.1988', 'Sınaqlı Misal Məhkəməsinə', 'qapalı iclas', '199.4-cü', 'vizual təmasın', '123-cü', 'yalnız bu ünvana göndərilsin: Nümunə küçəsi 217']) expect(told).toContain(said);
    for (const hidden of ['videokonfrans', 'Uydurma daxili', 'VPN-', 'İnsan alver', 'Baş İdarə']) expect(told).not.toContain(hidden);
  });

  test('D10: without a yes to that body it is stopped', async () => {
    const other = await fileOf(office, 'VPN');
    const aboutId = await other.ask.write('protection.plan-measure', { caseId: other.caseId, subjectCode: other.road.harmed, code: 'INTERPRETER', on, victimWants: true, legalBasis: 'CPC_120', orgId: bodyId, note: null });
    expect(missing(await make(other, 'D10', { aboutId }))).toContain('R-79 disclosureConsent');
  });
});
