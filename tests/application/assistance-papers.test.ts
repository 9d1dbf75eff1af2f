import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ScopeToken } from '../../src/shared/model/enumerations.ts';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import type { Identity } from '../../src/shared/model/identity.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { HARMED, SECOND_HARMED } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CaseDesk, REFERRAL } from './case-desk.ts';
import { addBody, row, savedWords, sheet } from './disclosure-desk.ts';

const PERSON: Identity = { ...HARMED, serviceAddress: 'Nümunə küçəsi 217', residence: 'Gizlikənd 93' };
const CHILD: Identity = { ...SECOND_HARMED, surname: 'Balacayev', birthDate: '2014-05-06', fin: null, idDocType: null, idDocNo: null };
const HARM = 'Ziyan sözü: əməkhaqqı ödənilməyib.';

/** A file of one module with one person, worked on by desk 7. */
async function fileOf(office: PracticeOffice, module: 'VPN' | 'THB', person: Identity): Promise<CaseDesk> {
  const { userId } = await office.asker.ask('session.read', {});
  const caseId = await office.asker.write('cases.register', {
    ...REFERRAL, module, source: 'SELF_VICTIM', bodyName: null, bodyNameDative: null, number: null, articles: [], proceduralStage: null, offence: null, actDate: null, documentedHarm: null, assignTo: userId,
  });
  await office.asker.write('cases.accept', { caseId });
  const desk = new CaseDesk(office, { caseId, harmed: '', responsible: '', languages: ['az'], documents: [] });
  desk.road.harmed = await desk.add('PERSON', person);
  return desk;
}

const make = (desk: CaseDesk, code: Typed<'documents.make'>['code'], change: Partial<Typed<'documents.make'>>) => desk.ask.answer('documents.make', desk.paper(code, change));

/** The words of a paper that is made, read from the saved DOCX. */
async function words(desk: CaseDesk, code: Typed<'documents.make'>['code'], change: Partial<Typed<'documents.make'>>): Promise<string> {
  return (await savedWords(desk, await desk.ask.write('documents.make', desk.paper(code, change)))).words;
}

describe('papers of the assistance centre', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  let bodyId: string;
  const yes = (scope: ScopeToken[], purpose: 'COMPENSATION' | 'EMPLOYMENT' = 'COMPENSATION') => desk.ask.write('consents.record-sheet', sheet(desk, [row(bodyId, { type: 'DISCLOSURE', purpose, scope })]));

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    bodyId = await addBody(new CaseDesk(office, { caseId: '', harmed: '', responsible: '', languages: ['az'], documents: [] }), 'Sınaqlı Kömək Mərkəzi');
    await office.signInAs('desk 7');
    desk = await fileOf(office, 'THB', PERSON);
    await desk.ask.write('rights.record', {
      caseId: desk.caseId, subjectCode: desk.road.harmed, variant: 'THB', on: await desk.today(), from: '09:00', to: '09:40', placeType: 'OFFICE', language: 'az', interpreterUsed: false, adaptation: null,
      rights: RIGHTS_BY_VARIANT.THB.map((code) => ({ code, explained: true, repeatAsked: false })), questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
    });
  });
  afterAll(() => office.close());

  test('D14: stopped until the person says yes to that body; then exactly what the yes opens', async () => {
    const { caseId } = desk;
    const on = await desk.today();
    const aboutId = await desk.ask.write('assistance.choose-route', {
      caseId, subjectCode: desk.road.harmed, route: 'FUND_CLAIMANT', on, evidence: ['WAGES'], heads: ['UNPAID_WAGES'], amount: 300_000, lawyer: true, voluntary: null, lawyerName: 'Vəkilov Misal', harm: HARM,
    });
    expect(await make(desk, 'D14', { aboutId })).toMatchObject({ ok: false, error: { code: 'BLOCKED', blocks: expect.arrayContaining([expect.objectContaining({ rule: 'R-79' })]) } });
    await yes(['name', 'harmFacts']);
    const said = await words(desk, 'D14', { aboutId });
    for (const word of ['Nümunəyeva Sınaq Misal qızı', HARM, 'ödənilməmiş əməkhaqqı', 'Vəkilov Misal', 'Sınaqlı Kömək Mərkəzinə']) expect(said).toContain(word);
    for (const hidden of ['29.02.1988', '0TEST01', 'Gizlikənd', 'küçəsi 217', 'THB-', 'İnsan alveri', 'Göstərilmiş xidmətlər']) expect(said).not.toContain(hidden);
    await yes(['name', 'dob', 'idDoc', 'harmFacts', 'servicesReceived', 'caseFact']);
    const whole = await words(desk, 'D14', { aboutId });
    for (const word of ['29.02.1988', '0TEST01', 'İnsan alverinə qarşı', 'Xərc qeydə alınmayıb']) expect(whole).toContain(word);
  });

  test('D15: the person\'s copy names nobody; a body gets the steps its yes opens, and of health none without its own word', async () => {
    const { caseId } = desk;
    const subjectCode = desk.road.harmed;
    const goal = (id: string, domain: 'JOB' | 'HEALTH', said: string) => ({ id, domain, dueOn: '2026-05-01', who: 'PERSON' as const, goal: said, action: `${said} addımı` });
    const aboutId = await desk.ask.write('assistance.draft-plan', {
      caseId, subjectCode, on: await desk.today(), goals: [goal('00000000-0000-4000-8000-000000000001', 'JOB', 'Dərzi işləmək'), goal('00000000-0000-4000-8000-000000000002', 'HEALTH', 'Rahat yatmaq')], employment: ['VOCATIONAL_TRAINING'], reviewsOn: ['2026-04-02'],
    });
    const own = await words(desk, 'D15', { aboutId, subjectCode });
    for (const word of ['Dərzi işləmək', 'Rahat yatmaq addımı', 'peşə hazırlığı', '02.04.2026']) expect(own).toContain(word);
    for (const hidden of ['Nümunəyeva', '29.02.1988', 'THB-']) expect(own).not.toContain(hidden);
    expect(await make(desk, 'D15', { aboutId, forAuthority: true })).toMatchObject({ ok: false, error: { code: 'BLOCKED' } });
    await yes(['name', 'needs'], 'EMPLOYMENT');
    const told = await words(desk, 'D15', { aboutId, forAuthority: true });
    for (const word of ['Nümunəyeva', 'Dərzi işləmək addımı', 'Sınaqlı Kömək Mərkəzinə']) expect(told).toContain(word);
    for (const hidden of ['Rahat yatmaq', '29.02.1988']) expect(told).not.toContain(hidden);
  });

  test('D20: the person\'s application, to a body whose yes opens who they are and that there is a decision', async () => {
    const { caseId } = desk;
    const subjectCode = desk.road.harmed;
    const on = await desk.today();
    await desk.ask.write('trafficking.set-recognition', { caseId, subjectCode, status: 'IDENTIFIED', on, decisionNo: '0-77/26', decisionOn: on });
    const aboutId = await desk.ask.write('assistance.apply-allowance', { caseId, subjectCode, appliedOn: on });
    await yes(['name', 'dob', 'idDoc'], 'COMPENSATION');
    expect(await make(desk, 'D20', { aboutId })).toMatchObject({ ok: false, error: { code: 'BLOCKED', blocks: expect.arrayContaining([expect.objectContaining({ rule: 'R-79', missing: [expect.objectContaining({ item: 'fieldNotInScope' })] })]) } });
    await yes(['name', 'dob', 'idDoc', 'serviceAddress', 'caseFact'], 'COMPENSATION');
    const said = await words(desk, 'D20', { aboutId });
    for (const word of ['Nümunəyeva', '0TEST01', 'küçəsi 217', '0-77/26', '700', 'Sınaqlı Kömək Mərkəzinə']) expect(said).toContain(word);
    for (const hidden of ['Gizlikənd', '+994 00 000 00 01', 'THB-']) expect(said).not.toContain(hidden);
  });

  test('D16-B: services, and nobody', async () => {
    const subjectCode = desk.road.harmed;
    await desk.ask.write('assistance.approve-service', { caseId: desk.caseId, subjectCode, code: 'LEGAL_AID', orgId: null, from: await desk.today(), unit: 'SESSION', costLine: null, funding: null, note: 'Gizli qeyd' });
    const said = await words(desk, 'D16-B', { subjectCode });
    expect(said).toContain('hüquqi yardım');
    for (const hidden of ['Nümunəyeva', 'Gizli qeyd', 'THB-']) expect(said).not.toContain(hidden);
  });

  test('COVER: a letter made without a seal, by its number and day alone', async () => {
    const letter = (await desk.view()).documents.findLast(({ code }) => code === 'D14');
    const said = await words(desk, 'COVER', { aboutId: letter?.id ?? '' });
    for (const word of ['möhürsüz hazırlanmışdır', letter?.outNo ?? '?']) expect(said).toContain(word);
    for (const hidden of ['Nümunəyeva', 'S-', 'THB-']) expect(said).not.toContain(hidden);
  });

  test('D30: the record of a complaint holds none of its words: a made paper lies in the case', async () => {
    const subjectCode = desk.road.harmed;
    const aboutId = await desk.ask.write('complaints.record', { caseId: desk.caseId, subjectCode, way: 'ORAL', about: 'PRIVACY', concerns: null, on: await desk.today(), words: 'Şikayət sözü', wish: 'İstək sözü' });
    const said = await words(desk, 'D30', { aboutId, subjectCode });
    for (const word of ['Nümunəyeva', '916']) expect(said).toContain(word);
    for (const hidden of ['Şikayət sözü', 'İstək sözü', 'məlumatın qorunması', 'THB-']) expect(said).not.toContain(hidden);
    const unnamed = await desk.ask.write('complaints.record', { caseId: desk.caseId, subjectCode: null, way: 'DRAWN', about: 'OTHER', concerns: null, on: await desk.today(), words: 'Şəkil', wish: null });
    expect(await words(desk, 'D30', { aboutId: unnamed })).not.toContain('Nümunəyeva');
  });
});

describe('papers of a child', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    await office.signInAs('desk 7');
    desk = await fileOf(office, 'VPN', { ...CHILD, residence: 'Gizlikənd 93' });
  });
  afterAll(() => office.close());

  test('R-79: D22, D23 and D24 go out by statute, without any yes, with name and birth date and nowhere the place', async () => {
    const { caseId } = desk;
    const subjectCode = desk.road.harmed;
    const on = await desk.today();
    await desk.ask.write('children.record-information', { caseId, subjectCode, receivedOn: on, presumedChild: false, words: 'Uşaq tək qalıb.' });
    const assessment = await desk.ask.write('children.assess', { caseId, subjectCode, kind: 'INITIAL', on, seen: true, heard: true, danger: true, decision: 'REMOVE_AND_PLACE', familyRefused: false, words: 'Evdə qida yoxdur.', childsWords: 'Nənəmin yanına istəyirəm.' });
    const act = await words(desk, 'D22', { aboutId: assessment });
    for (const word of ['Balacayev', '06.05.2014', 'Uşaq tək qalıb.', 'Evdə qida yoxdur.', 'Nənəmin yanına istəyirəm.', 'qəyyumluq və himayə orqanı']) expect(act).toContain(word);
    const placement = await desk.ask.write('children.place', { caseId, subjectCode, urgent: true, on, type: 'SHELTER', factors: ['VIEWS', 'SAFETY'], words: 'Evdə isitmə yoxdur.' });
    const placed = await words(desk, 'D23', { aboutId: placement });
    for (const word of ['Balacayev', 'Evdə isitmə yoxdur.', 'müvəqqəti yerləşdirmə müəssisəsində', '3 iş günü ərzində — 05.03.2026', '17.03.2026', 'Nənəmin yanına istəyirəm.']) expect(placed).toContain(word);
    const application = await words(desk, 'D24', { aboutId: placement });
    for (const word of ['Balacayev', 'yerləşdirmə aktı', 'qiymətləndirmə aktı', 'Səlahiyyətli orqanın vəzifəli şəxsi']) expect(application).toContain(word);
    for (const paper of [act, placed, application]) for (const hidden of ['Gizlikənd', 'ığınaca', 'VPN-']) expect(paper).not.toContain(hidden);
    // Home again the day before, and seen today: the first of four windows.
    const home = '2026-03-01';
    const plan = { caseId, subjectCode, kind: 'FAMILY' as const, on: home, reviewOn: '2026-06-01', words: null };
    await desk.ask.write('children.record-plan', plan);
    const returnId = await desk.ask.write('children.record-return', { caseId, subjectCode, on: home, riskAssessedOn: home, familyPlanOn: home, risk: 'Baxılıb.' });
    const visit = await desk.ask.write('children.record-visit', {
      caseId, subjectCode, returnId, on, health: { MENTAL: 'GOOD', PHYSICAL: 'GOOD', PSYCHOLOGICAL: 'CONCERN', PSYCHIATRIC: 'NOT_SEEN' }, family: 'GOOD', heard: true, danger: false, nextOn: '2026-06-02', words: 'Dərs yeri var.', childsWords: 'Evdə yaxşıdır.',
    });
    const report = await words(desk, 'D16-C', { aboutId: visit });
    for (const word of ['Balacayev', '1 / 4 (02.03.2026 – 01.06.2026)', 'diqqət tələb edir', 'Dərs yeri var.', 'Evdə yaxşıdır.', '02.06.2026']) expect(report).toContain(word);
    expect(report).not.toContain('Gizlikənd');
    // Another person may not be put in the child's place.
    expect(await make(desk, 'D22', { aboutId: assessment, subjectCode: 'VPN-2026-9999-V' })).toMatchObject({ ok: false });
  });
});
