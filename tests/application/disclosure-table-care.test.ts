import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCOPE_TOKENS, type DisclosurePurpose, type DocumentCode, type ScopeToken } from '../../src/shared/model/enumerations.ts';
import { PLACEMENT_FACTORS } from '../../src/shared/model/care/enumerations.ts';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import { identity } from '../../src/shared/model/identity.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { INTERPRETER, RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CareDesk } from './care-desk.ts';
import { CARE_TABLE, type Line } from './disclosure-table.data.ts';
import { addBodies, BODY_KINDS, CARE_WORDS, stopped, TEXTS, toldIn, WHOLE, type BodyKind } from './disclosure-words.ts';

/** The same for the papers of protection needs, trafficking, the shelter, the assistance centre and of children: read from the saved DOCX. */

const WORKER = 'desk 7';
const lines: Line[] = [];
const folder = mkdtempSync(join(tmpdir(), 'sirdash-table-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const add = (document: DocumentCode, recipient: string, consent: string, prints: string) => lines.push({ document, recipient, consent, prints });

/** What a paper says, saved as a person saves it; or which rule stops it and what it misses. */
async function tells(desk: CareDesk, code: DocumentCode, change: Partial<Typed<'documents.make'>> = {}): Promise<string> {
  const answer = await desk.ask.answer('documents.make', { caseId: desk.caseId, code, language: 'az', aboutId: null, subjectCode: null, forAuthority: false, largePrint: false, ...change });
  if (!answer.ok) return stopped(answer.error);
  const into = mkdtempSync(join(folder, 'a-'));
  await desk.ask.ask('documents.save', { caseId: desk.caseId, documentId: answer.value.id ?? '', folder: into });
  return toldIn(readFileSync(join(into, readdirSync(into)[0] ?? '')), CARE_WORDS);
}

const PURPOSES: readonly DisclosurePurpose[] = ['PROTECTION', 'COMPENSATION', 'EMPLOYMENT'];

/** A yes to one body for everything its papers are for, until its day. */
async function yes(desk: CareDesk, bodies: ReadonlyMap<BodyKind, string>, kind: BodyKind, scope: readonly ScopeToken[], change: Partial<Typed<'consents.record-sheet'>> & { validUntil?: string } = {}): Promise<void> {
  const { validUntil = null, ...rest } = change;
  const row = { type: 'DISCLOSURE' as const, granted: true, orgId: bodies.get(kind) ?? '', unit: null, scope: [...scope], operations: ['DISCLOSE' as const], crossBorder: kind === 'body abroad' ? 'GE' : null, validUntil };
  await desk.ask.write('consents.record-sheet', {
    caseId: desk.caseId, subjectCode: desk.person, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, paperNo: null, scanKept: true, explainedAloud: true, representativeCode: null, assent: null,
    rows: PURPOSES.map((purpose) => ({ ...row, purpose })), ...rest,
  });
}

async function explain(desk: CareDesk, variant: 'THB' | 'VPN' | 'CHILD', change: Partial<Typed<'rights.record'>> = {}): Promise<string> {
  return desk.ask.write('rights.record', {
    caseId: desk.caseId, subjectCode: desk.person, variant, on: await desk.today(), from: '08:00', to: '08:40', placeType: 'OFFICE', language: 'az', interpreterUsed: false, adaptation: null,
    rights: RIGHTS_BY_VARIANT[variant].map((code) => ({ code, explained: true, repeatAsked: false })), questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null, ...change,
  });
}

/** A paper to a body: what it is about for that kind of body, and what it cannot do without. */
interface Letter {
  readonly code: DocumentCode;
  readonly needs: readonly ScopeToken[];
  request(kind: BodyKind): Partial<Typed<'documents.make'>>;
}

/** Each letter to each kind of body, before any yes, at each level of it, run out and taken back. */
async function atEachLevel(desk: CareDesk, bodies: ReadonlyMap<BodyKind, string>, letters: readonly Letter[]): Promise<void> {
  for (const { code, request } of letters) for (const kind of BODY_KINDS) add(code, kind, 'none', await tells(desk, code, request(kind)));
  for (const kind of BODY_KINDS) {
    for (const { code, needs, request } of letters) {
      for (const scope of needs.length > 1 ? [['name'] as const, needs] : [needs]) {
        await yes(desk, bodies, kind, scope);
        add(code, kind, scope.join(', '), await tells(desk, code, request(kind)));
      }
    }
    await yes(desk, bodies, kind, SCOPE_TOKENS);
    for (const { code, request } of letters) add(code, kind, 'every token', await tells(desk, code, request(kind)));
  }
}

async function runOutAndTakenBack(desk: CareDesk, bodies: ReadonlyMap<BodyKind, string>, letters: readonly Letter[]): Promise<void> {
  const all = [...new Set(letters.flatMap(({ needs }) => needs))];
  for (const kind of BODY_KINDS) await yes(desk, bodies, kind, all, { validUntil: await desk.inDays(1) });
  await desk.office.road.daysPass(2);
  for (const { code, request } of letters) for (const kind of BODY_KINDS) add(code, kind, 'expired', await tells(desk, code, request(kind)));
  for (const kind of BODY_KINDS) {
    await yes(desk, bodies, kind, all);
    const given = (await desk.view()).consents.filter(({ recipientOrgId, withdrawal }) => recipientOrgId === bodies.get(kind) && withdrawal === null);
    for (const { id } of given) await desk.ask.write('consents.withdraw', { caseId: desk.caseId, consentId: id, via: 'ORAL', safetyFollowUpAgreed: false, reason: null });
    for (const { code, request } of letters) add(code, kind, 'withdrawn', await tells(desk, code, request(kind)));
  }
}

describe('a trafficking file: the shelter and the assistance centre', () => {
  let office: PracticeOffice;
  let desk: CareDesk;
  let bodies: Map<BodyKind, string>;
  let protocolId: string;
  let stayId: string;
  let planId: string;
  let claimId: string;
  let allowanceId: string;
  let noticeId: string;
  let complaintId: string;
  let letters: readonly Letter[];
  const about = () => ({ caseId: desk.caseId, subjectCode: desk.person });

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    bodies = await addBodies(office.asker);
    await office.asker.write('shelter.save-room', { roomId: null, code: 'A', beds: 2, forFamilies: true, stepFree: true });
    await office.signInAs(WORKER);
    desk = await CareDesk.open(office, 'THB', identity.parse(WHOLE));
    const on = await desk.today();
    const now = await office.road.now();
    protocolId = await explain(desk, 'THB');
    await desk.ask.write('trafficking.record-detection', { ...about(), method: 'PROACTIVE', by: 'NGO', on, foreignOrStateless: true });
    await desk.ask.write('trafficking.record-indicator', { ...about(), dimension: 'EXPLOITATION', strength: 'STRONG', on, words: TEXTS.exploitationFacts });
    await desk.ask.write('trafficking.set-recognition', { ...about(), status: 'IDENTIFIED', on, decisionNo: '0-77/26', decisionOn: on });
    noticeId = await desk.ask.write('trafficking.record-notification', {
      ...about(), kind: 'INFO_ONLY', channel: 'TELEFONOQRAM', sentAt: now, no: 'T-1', refNo: null, by: 'Təlim Növbətçi', receivedBy: 'Təlim Qəbulçu', ourNumber: null, theirNumber: null,
    });
    stayId = await desk.ask.write('shelter.admit', { ...about(), roomCode: 'A', bed: 1, admittedAt: now, ground: 'OWN_YES', yes: { form: 'SIGNED', at: now }, understandsSince: now, urgentNeeds: ['SLEEP'], accompanying: [], witness: null });
    await desk.ask.write('assistance.approve-service', { ...about(), code: 'FAMILY_REUNION', orgId: null, from: on, unit: 'SESSION', costLine: null, funding: null, note: TEXTS.servicesReceived });
    const goal = { dueOn: await desk.inDays(60), who: 'PERSON' as const };
    planId = await desk.ask.write('assistance.draft-plan', {
      ...about(), on, employment: [], reviewsOn: [await desk.inDays(30)],
      goals: [
        { id: '00000000-0000-4000-8000-000000000001', domain: 'JOB', ...goal, goal: 'Məqsəd sözü: dərzi işləmək', action: 'Kursa yazılmaq' },
        { id: '00000000-0000-4000-8000-000000000002', domain: 'HEALTH', ...goal, goal: 'Sağlamlıq məqsədi: rahat yatmaq', action: 'Gəzinti' },
      ],
    });
    claimId = await desk.ask.write('assistance.choose-route', { ...about(), route: 'FUND_CLAIMANT', on, evidence: ['WAGES'], heads: ['UNPAID_WAGES'], amount: 300_000, lawyer: false, voluntary: null, lawyerName: null, harm: TEXTS.harmFacts });
    allowanceId = await desk.ask.write('assistance.apply-allowance', { ...about(), appliedOn: on });
    complaintId = await desk.ask.write('complaints.record', { ...about(), way: 'ORAL', about: 'PRIVACY', concerns: null, on, words: TEXTS.needs, wish: null });
    const to = (kind: BodyKind) => ({ orgId: bodies.get(kind) ?? '' });
    letters = [
      { code: 'D13-A', needs: ['name', 'caseFact'], request: (kind) => ({ subjectCode: desk.person, ...to(kind) }) },
      { code: 'D14', needs: ['name', 'harmFacts'], request: (kind) => ({ aboutId: claimId, ...to(kind) }) },
      { code: 'D15', needs: ['name', 'needs'], request: (kind) => ({ aboutId: planId, ...to(kind) }) },
      { code: 'D20', needs: ['name', 'dob', 'idDoc', 'caseFact'], request: (kind) => ({ aboutId: allowanceId, ...to(kind) }) },
    ];
  }, 120_000);
  afterAll(() => {
    expect(office.faults).toEqual([]);
    office.close();
  });

  /** Papers for which a yes to a body changes nothing. */
  async function ownPapers(consent: string): Promise<void> {
    const own = { subjectCode: desk.person };
    add('D02', 'the person, of a trafficking file', consent, await tells(desk, 'D02', { ...own, aboutId: protocolId }));
    add('D02-E', 'the person', consent, await tells(desk, 'D02-E', { ...own, aboutId: protocolId }));
    add('D06-N', 'state body, of a trafficking file', consent, await tells(desk, 'D06-N', own));
    add('D06-T', 'the office’s own file', consent, await tells(desk, 'D06-T', { aboutId: noticeId }));
    add('D11', 'the person', consent, await tells(desk, 'D11', { ...own, aboutId: stayId }));
    add('D11', 'the office’s own file', consent, await tells(desk, 'D11', { aboutId: stayId }));
    add('D13', 'the person', consent, await tells(desk, 'D13', own));
    add('D15', 'the person', consent, await tells(desk, 'D15', { ...own, aboutId: planId }));
    add('D15', 'the office’s own file', consent, await tells(desk, 'D15', { aboutId: planId }));
    add('D16-B', 'the office’s own file', consent, await tells(desk, 'D16-B', own));
    add('D30', 'the person', consent, await tells(desk, 'D30', { ...own, aboutId: complaintId }));
    add('D30', 'the office’s own file', consent, await tells(desk, 'D30', { aboutId: complaintId }));
    add('CALL', 'the office’s own file', consent, await tells(desk, 'CALL', own));
  }

  test('papers of the person and of the house, before any yes', () => ownPapers('none'));
  test('letters to a body say what its yes opens', () => atEachLevel(desk, bodies, letters), 300_000);
  test('papers of the person and of the house, after every yes', () => ownPapers('every token, to every body'));

  test('the note on top of a letter says nothing of its contents', async () => {
    const letter = (await desk.view()).documents.findLast(({ code }) => code === 'D14');
    add('COVER', 'the parent body', 'none', await tells(desk, 'COVER', { aboutId: letter?.id ?? '' }));
  });

  test('run out, and taken back', () => runOutAndTakenBack(desk, bodies, letters), 300_000);

  test('of whoever has left', async () => {
    add('D12', 'the person', 'none', await tells(desk, 'D12', { subjectCode: desk.person, aboutId: stayId }));
    await desk.ask.write('shelter.exit', {
      caseId: desk.caseId, stayId, at: await office.road.now(), type: 'RETURN_FAMILY', safetyPlanReviewed: true, belongingsReturned: true, documentsReturned: true, toldMayComeBack: true, planAfter: true, note: TEXTS.needs,
    });
    add('D12', 'the person, who has left', 'none', await tells(desk, 'D12', { subjectCode: desk.person, aboutId: stayId }));
    add('D12', 'the office’s own file, of one who has left', 'none', await tells(desk, 'D12', { aboutId: stayId }));
  });
});

describe('a file of protection needs', () => {
  let office: PracticeOffice;
  let desk: CareDesk;
  let bodies: Map<BodyKind, string>;
  let protocolId: string;
  let assessmentId: string;
  const measures = new Map<BodyKind, string>();
  let letters: readonly Letter[];

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    bodies = await addBodies(office.asker);
    await office.signInAs(WORKER);
    desk = await CareDesk.open(office, 'VPN', identity.parse(WHOLE));
    await desk.add('RESPONSIBLE', RESPONSIBLE);
    protocolId = await explain(desk, 'VPN');
    const on = await desk.today();
    assessmentId = await desk.ask.write('protection.assess', {
      caseId: desk.caseId, subjectCode: desk.person, step: 'GENERAL', on, firstContactOn: on, result: 'SPECIFIC_NEEDS', wanted: ['CLOSED_HEARING'], refused: [], nextReviewOn: await desk.inDays(20), wishes: TEXTS.needs,
      factors: (['ISOLATION', 'ILLNESS', 'MENTAL_HEALTH', 'TRAFFICKING', 'CLOSE_RELATIONSHIP', 'LGBT'] as const).map((factor) => ({ factor, answer: 'YES' as const, source: 'VICTIM' as const })),
      notes: [{ factor: 'CLOSE_RELATIONSHIP', text: TEXTS.harmFacts }],
    });
    for (const kind of BODY_KINDS) {
      measures.set(kind, await desk.ask.write('protection.plan-measure', { caseId: desk.caseId, subjectCode: desk.person, code: 'CLOSED_HEARING', on, victimWants: true, legalBasis: 'CPC_199_4', orgId: bodies.get(kind) ?? '', note: TEXTS.needs }));
    }
    letters = [
      { code: 'D09', needs: ['name', 'needs'], request: (kind) => ({ aboutId: assessmentId, orgId: bodies.get(kind) ?? '' }) },
      { code: 'D10', needs: ['name'], request: (kind) => ({ aboutId: measures.get(kind) ?? '' }) },
    ];
  }, 120_000);
  afterAll(() => {
    expect(office.faults).toEqual([]);
    office.close();
  });

  async function ownPapers(consent: string): Promise<void> {
    add('D02', 'the person, of a file of protection needs', consent, await tells(desk, 'D02', { aboutId: protocolId, subjectCode: desk.person }));
    add('D09', 'the person', consent, await tells(desk, 'D09', { aboutId: assessmentId, subjectCode: desk.person }));
    add('D09', 'the office’s own file', consent, await tells(desk, 'D09', { aboutId: assessmentId }));
  }

  test('its own papers, before any yes', () => ownPapers('none'));
  test('letters to a body say what its yes opens', () => atEachLevel(desk, bodies, letters), 300_000);
  test('R-81: whoever is told everything but the matter reads no word of it', async () => {
    for (const kind of BODY_KINDS) {
      await yes(desk, bodies, kind, SCOPE_TOKENS.filter((token) => token !== 'caseFact'));
      for (const { code, request } of letters) add(code, kind, 'every token but caseFact', await tells(desk, code, request(kind)));
    }
  }, 300_000);
  test('its own papers, after every yes', () => ownPapers('every token, to every body'));
  test('run out, and taken back', () => runOutAndTakenBack(desk, bodies, letters), 300_000);
});

describe('the file of a child', () => {
  let office: PracticeOffice;
  let desk: CareDesk;
  let bodies: Map<BodyKind, string>;
  let papers: readonly (readonly [DocumentCode, string])[];

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    bodies = await addBodies(office.asker);
    await office.signInAs(WORKER);
    desk = await CareDesk.open(office, 'VPN', identity.parse({ ...WHOLE, birthDate: '2016-02-29' }));
    const about = { caseId: desk.caseId, subjectCode: desk.person };
    const on = await desk.today();
    await desk.ask.write('children.record-information', { ...about, receivedOn: on, presumedChild: false, words: 'Uşaq tək qalıb.' });
    const assessed = await desk.ask.write('children.assess', { ...about, kind: 'INITIAL', on, seen: true, heard: true, danger: true, decision: 'REMOVE_AND_PLACE', familyRefused: false, words: 'Evdə qida yoxdur.', childsWords: 'Nənəsinin yanına istəyir.' });
    const placed = await desk.ask.write('children.place', { ...about, urgent: true, on, type: 'SHELTER', factors: [...PLACEMENT_FACTORS], words: 'Evdə isitmə yoxdur.' });
    await desk.ask.write('children.end-placement', { caseId: desk.caseId, placementId: placed, on });
    await desk.ask.write('children.record-plan', { ...about, kind: 'FAMILY', on, reviewOn: await desk.inDays(90), words: null });
    const returnId = await desk.ask.write('children.record-return', { ...about, on, riskAssessedOn: on, familyPlanOn: on, risk: null });
    await office.road.daysPass(2);
    const visited = await desk.ask.write('children.record-visit', {
      ...about, returnId, on: await desk.today(), health: { MENTAL: 'GOOD', PHYSICAL: 'GOOD', PSYCHOLOGICAL: 'CONCERN', PSYCHIATRIC: 'GOOD' }, family: 'GOOD', heard: true, danger: false, nextOn: null, words: 'Dərs yeri var.', childsWords: 'Evdə yaxşıdır.',
    });
    papers = [['D16-C', visited], ['D22', assessed], ['D23', placed], ['D24', placed]];
  }, 120_000);
  afterAll(() => {
    expect(office.faults).toEqual([]);
    office.close();
  });

  async function byStatute(consent: string): Promise<void> {
    for (const [code, aboutId] of papers) {
      add(code, code === 'D24' ? 'a court' : 'guardianship authority', consent, await tells(desk, code, { aboutId }));
      for (const kind of BODY_KINDS) add(code, kind, consent, await tells(desk, code, { aboutId, orgId: bodies.get(kind) ?? '' }));
    }
  }

  test('what the law sends, without any yes', () => byStatute('none'), 300_000);
  test('and no more of it after every yes', async () => {
    const mother = await desk.add('REPRESENTATIVE', INTERPRETER, { forSubject: desk.person });
    await desk.ask.write('parties.record-representative', { caseId: desk.caseId, subjectCode: mother, basis: 'PARENT', conflict: null });
    await explain(desk, 'CHILD');
    for (const kind of BODY_KINDS) await yes(desk, bodies, kind, SCOPE_TOKENS, { representativeCode: mother, assent: 'YES' });
    await byStatute('every token, to every body');
  }, 300_000);
});

test('the table is what was printed', () => {
  if (process.env['SHOW_TABLE']) writeFileSync(process.env['SHOW_TABLE'], JSON.stringify(lines, null, 1));
  const order = (list: readonly Line[]) => list.map(({ document, recipient, consent, prints }) => `${document} → ${recipient} (${consent}): ${prints}`).toSorted();
  expect(order(lines)).toEqual(order(CARE_TABLE));
});

test('words of care are found where a paper prints them, so that nothing found means nothing there', () => {
  const found = new Set(lines.flatMap(({ prints }) => [...prints.matchAll(/V: ([\w, ]+)/g)].flatMap(([, fields]) => fields?.split(', ') ?? [])));
  for (const field of ['needs', 'healthSummary', 'psychSummary', 'exploitationFacts', 'harmFacts', 'servicesReceived', 'caseFact']) expect([...found], field).toContain(field);
  for (const never of ['codeWord', 'otherNames', 'pseudonym', 'residence']) expect([...found], never).not.toContain(never);
});
