import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENT_CODES, SCOPE_TOKENS, type DocumentCode, type ScopeToken } from '../../src/shared/model/enumerations.ts';
import { identity } from '../../src/shared/model/identity.ts';
import { fieldsOf } from '../../src/domain/disclosure/rules/r-79-referral.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { pdfOf } from '../fixtures/foreign-scans.ts';
import { CaseDesk } from './case-desk.ts';
import { CARE_TABLE, disclosurePage, TABLE, type Line } from './disclosure-table.data.ts';
import { addBodies, BODY_KINDS, stopped, TEXTS, toldIn, WHOLE, WORDS, type BodyKind } from './disclosure-words.ts';

/**
 * Issue 4: for every document, what each level of consent lets through to each kind of recipient. Everything goes through the
 * router; what a paper says is read from the saved DOCX, part by part, by looking for the person's own words.
 */

const LEVELS: readonly (readonly [string, readonly ScopeToken[]])[] = [
  ['name', ['name']], ['name, dob', ['name', 'dob']], ['name, dob, idDoc', ['name', 'dob', 'idDoc']], ['every token', SCOPE_TOKENS],
];
const CHILD_BORN = '2016-02-29';
const MEDIATOR = 'desk 1';
const SUPERVISOR = 'desk 3';

describe('what each level of consent lets through, for every document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sirdash-table-'));
  const lines: Line[] = [];
  let bodies = new Map<BodyKind, string>();
  let saved = 0;
  let desk: CaseDesk;
  let agreementId: string;
  let paymentId: string;
  let sessionId: string;
  let statementId: string;
  /** The person asks what is held about them. */
  let requestId: string;

  const add = (document: DocumentCode, recipient: string, consent: string, prints: string) => lines.push({ document, recipient, consent, prints });

  /** Saves a made paper as a person does, and reads the file. */
  async function bytesOf(documentId: string, at: CaseDesk = desk): Promise<Uint8Array> {
    const into = mkdtempSync(join(folder, `${(saved += 1)}-`));
    await at.ask.ask('documents.save', { caseId: at.caseId, documentId, folder: into });
    const [name = ''] = readdirSync(into);
    return readFileSync(join(into, name));
  }
  /** What a paper says, or which rule stops it and what it misses. */
  async function tells(code: DocumentCode, change: Partial<Typed<'documents.make'>> = {}, at: CaseDesk = desk): Promise<string> {
    const answer = await at.ask.answer('documents.make', at.paper(code, change));
    if (answer.ok) return 'id' in answer.value ? toldIn(await bytesOf(String(answer.value.id), at)) : 'nothing made';
    return stopped(answer.error);
  }
  const sheet = async (orgId: string, scope: readonly ScopeToken[], change: Partial<Typed<'consents.record-sheet'>['rows'][number]> = {}): Promise<Typed<'consents.record-sheet'>> => ({
    caseId: desk.caseId, subjectCode: desk.road.harmed, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, paperNo: null, scanKept: true, explainedAloud: true, representativeCode: null, assent: null,
    rows: [{ type: 'REFERRAL', granted: true, orgId, unit: null, purpose: 'SERVICE', scope: [...scope], operations: ['DISCLOSE'], crossBorder: orgId === bodies.get('body abroad') ? 'GE' : null, validUntil: null, ...change }],
  });
  const referral = (orgId: string, asked: readonly ScopeToken[], change: Partial<Typed<'referrals.prepare'>> = {}): Typed<'referrals.prepare'> => ({
    caseId: desk.caseId, subjectCode: desk.road.harmed, orgId, services: ['FOOD'], urgency: 'ROUTINE', kind: 'IDENTIFIED', asked: [...asked],
    texts: Object.fromEntries(Object.entries(TEXTS).filter(([token]) => asked.some((one) => one === token))), dangerNow: false, contactWords: null, ...change,
  });
  const orgOf = (kind: BodyKind): string => bodies.get(kind) ?? '';
  /** What that kind of body may be told at most. */
  const askable = (kind: BodyKind, scope: readonly ScopeToken[]) => scope.filter((token) => kind === 'health provider' || token !== 'healthSummary');

  beforeAll(async () => {
    desk = await CaseDesk.open();
    const { ask, road, caseId } = desk;
    await ask.write('parties.save-identity', { caseId, subjectCode: road.harmed, identity: identity.parse(WHOLE) });
    bodies = await addBodies(ask);
    await desk.prepare();
    await desk.office.road.meet(road);
    sessionId = (await desk.view()).sessions[0]?.id ?? '';
    agreementId = await desk.office.road.agree(road);
    await desk.office.road.daysPass(2);
    statementId = await ask.write('statements.prepare', { caseId, subjectCode: road.harmed, agreementId, on: await desk.today(), repaired: 'FULL', amount: null, otherSideAbsent: true, lawyerOffered: true, lawyerPresent: false });
    requestId = await ask.write('subject-requests.record', { caseId, subjectCode: road.harmed, kind: 'SEE', identityChecked: 'ID_DOCUMENT', freelyAndAlone: true, on: await desk.today(), words: null });
    const payment = (await desk.view()).agreements.find(({ id }) => id === agreementId)?.obligations.find(({ type }) => type === 'PAYMENT');
    paymentId = await ask.write('payments.record', { caseId, agreementId, obligationId: payment?.id ?? '', instalmentNo: 1, on: await desk.today(), amount: 50_000, route: 'BANK', confirmedByHarmed: true });
  }, 120_000);
  afterAll(() => {
    desk.office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Papers for which a yes to a body changes nothing: made before any was given, and after every token was. */
  async function withoutBodies(consent: string): Promise<void> {
    const V = { subjectCode: desk.road.harmed };
    const { protocols } = await desk.view();
    const protocolId = protocols.find(({ subjectCode }) => subjectCode === desk.road.harmed)?.id ?? '';
    add('D01', 'the person', consent, await tells('D01', V));
    add('D02', 'the person', consent, await tells('D02', { ...V, aboutId: protocolId }));
    add('D03', 'both parties', consent, await tells('D03', { aboutId: agreementId }));
    add('D03', 'referrer, OUTCOME_SHARING of both', consent, await tells('D03', { aboutId: agreementId, forAuthority: true }));
    add('D03-A1', 'the office\u2019s own file', consent, await tells('D03-A1', { aboutId: agreementId }));
    add('D03-A1', 'referrer, OUTCOME_SHARING of both', consent, await tells('D03-A1', { aboutId: agreementId, forAuthority: true }));
    add('D04', 'referrer, OUTCOME_SHARING of both', consent, await tells('D04'));
    add('D16-A', 'the office\u2019s own file', consent, await tells('D16-A', { aboutId: agreementId }));
    add('D21', 'the person, of whom they made peace with', consent, await tells('D21', { ...V, aboutId: statementId }));
    add('D26', 'the person, an extract', consent, await tells('D26', V));
    add('D26', 'the person, as an answer', consent, await tells('D26', { ...V, aboutId: requestId }));
    add('D28', 'the person', consent, await tells('D28', { ...V, aboutId: sessionId }));
    add('D29', 'both parties', consent, await tells('D29', { aboutId: paymentId }));
    add('LABEL', 'the person', consent, await tells('LABEL', V));
    add('CARD', 'the person', consent, await tells('CARD', V));
  }

  test('before anybody has said yes to a body', async () => {
    await withoutBodies('none');
    const invitation = desk.road.documents.find(({ code }) => code === 'D27')?.id ?? '';
    add('D27', 'the person', 'none', toldIn(await bytesOf(invitation)));
    for (const kind of BODY_KINDS) {
      const answer = await desk.ask.answer('referrals.prepare', referral(orgOf(kind), ['name']));
      expect(answer).toMatchObject({ ok: false, error: { code: 'BLOCKED', blocks: [{ rule: 'R-79', missing: [{ item: 'disclosureConsent' }] }] } });
      add('D05', kind, 'none', 'stopped: R-79 disclosureConsent');
      const referralId = await desk.ask.write('referrals.prepare', referral(orgOf(kind), [], { kind: 'ANONYMOUS' }));
      add('D06', kind, 'none', await tells('D06', { aboutId: referralId }));
    }
  });

  test.each(BODY_KINDS)('D05 to a %s carries what was signed for, and not a field more', async (kind) => {
    const orgId = orgOf(kind);
    for (const [level, scope] of LEVELS) {
      await desk.ask.write('consents.record-sheet', await sheet(orgId, scope));
      const asked = askable(kind, scope);
      // Asked for everything: each field that was not signed for is named, and no other.
      const beyond = SCOPE_TOKENS.filter((token) => !asked.includes(token));
      const answer = await desk.ask.answer('referrals.prepare', { ...referral(orgId, SCOPE_TOKENS), dryRun: true });
      const [block] = answer.ok ? [] : (answer.error.blocks ?? []);
      expect(block?.missing.map(({ item, params }) => `${item} ${String(params?.['field'])}`) ?? []).toEqual(
        fieldsOf(beyond).map((field) => `${field === 'healthSummary' && kind !== 'health provider' ? 'notHealthBody' : 'fieldNotInScope'} ${field}`));
      add('D05', kind, level, await tells('D05', { aboutId: await desk.ask.write('referrals.prepare', referral(orgId, asked)) }));
    }
    const elsewhere = await desk.ask.ask('disclosures.project', { caseId: desk.caseId, subjectCode: desk.road.harmed, orgId, purpose: 'HOUSING', crossBorder: null });
    expect(elsewhere.fields.filter(({ allowed }) => allowed), 'for another purpose').toEqual([]);
  });

  test('a body abroad is told nothing by a yes that names no country', async () => {
    expect(await desk.blocked('consents.record-sheet', await sheet(orgOf('body abroad'), ['name'], { crossBorder: null }), 'R-70')).toEqual(['countryNotNamed V']);
    add('D05', 'body abroad', 'no country named', 'stopped: R-70 countryNotNamed');
  });

  test('every token to five bodies opens nothing on any other paper', () => withoutBodies('every token, to every body'));

  test('papers about the consent itself', async () => {
    const { consents } = await desk.view();
    const newest = consents.findLast(({ recipientOrgId }) => recipientOrgId === orgOf('NGO'))?.id ?? '';
    add('D07', 'the person', 'every token', await tells('D07', { aboutId: newest, subjectCode: desk.road.harmed }));
    add('D07-C', 'the person', 'every token', await tells('D07-C', { aboutId: newest, subjectCode: desk.road.harmed }));
  });

  test('run out, and taken back', async () => {
    const referrals = new Map<BodyKind, string>();
    for (const kind of BODY_KINDS) {
      await desk.ask.write('consents.record-sheet', await sheet(orgOf(kind), ['name'], { validUntil: await desk.inDays(1) }));
      referrals.set(kind, await desk.ask.write('referrals.prepare', referral(orgOf(kind), ['name'])));
    }
    await desk.office.road.daysPass(2);
    for (const kind of BODY_KINDS) add('D05', kind, 'expired', await tells('D05', { aboutId: referrals.get(kind) ?? '' }));
    for (const kind of BODY_KINDS) {
      await desk.ask.write('consents.record-sheet', await sheet(orgOf(kind), ['name']));
      const aboutId = await desk.ask.write('referrals.prepare', referral(orgOf(kind), ['name']));
      const letter = await desk.ask.write('documents.make', desk.paper('D05', { aboutId }));
      await bytesOf(letter);
      const consentId = (await desk.view()).consents.findLast(({ recipientOrgId }) => recipientOrgId === orgOf(kind))?.id ?? '';
      await desk.ask.write('consents.withdraw', { caseId: desk.caseId, consentId, via: 'ORAL', safetyFollowUpAgreed: false, reason: null });
      add('D05', kind, 'withdrawn', await tells('D05', { aboutId }));
      // What was made before leaves no more either.
      expect(await desk.ask.answer('documents.save', { caseId: desk.caseId, documentId: letter, folder: mkdtempSync(join(folder, 'again-')) })).toMatchObject({ ok: false, error: { code: 'BLOCKED', blocks: [{ rule: 'R-60' }] } });
      const recall = (await desk.view()).recalls.find(({ documentId }) => documentId === letter);
      add('D08-B', kind, 'withdrawn', await tells('D08-B', { aboutId: recall?.id ?? '' }));
      if (kind === 'NGO') add('D08-A', 'the person', 'withdrawn', await tells('D08-A', { aboutId: consentId, subjectCode: desk.road.harmed }));
    }
  });

  test('what authorities ask', async () => {
    const { ask, caseId, road } = desk;
    const today = await desk.today();
    const orderId = await ask.write('authority-requests.record', { caseId, kind: 'COURT_ORDER', body: 'Uydurma Rayon Məhkəməsi', orderNo: '3/26', orderDate: today, receivedOn: today, subjectCode: road.harmed, scope: ['name', 'dob'], delayOrdered: false, note: null });
    add('D25', 'a court', 'none', await tells('D25', { aboutId: orderId }));
    add('D25-C', 'a court', 'none', await tells('D25-C', { aboutId: orderId }));
    const letter = await ask.write('correspondence.register', { direction: 'IN', caseId, theirNo: '9/26', theirDate: today, body: 'Uydurma Rayon Məhkəməsi', subject: 'Məktub', sheets: 1, attachments: 0, answersId: null, dueOn: null, delivery: null, receivedBy: null });
    add('D25-N', 'a court', 'none', await tells('D25-N', { aboutId: letter }));

    const opinion = join(folder, 'rey.pdf');
    writeFileSync(opinion, pdfOf(1));
    await ask.write('scans.attach', { caseId, aboutId: orderId, path: opinion, on: today, what: 'LAWYER_OPINION' });
    const compelling = { caseId, requestId: orderId, on: today, scope: ['name' as const, 'dob' as const], toldOn: today };
    const approvalId = await desk.waits('authority-requests.compel', compelling, 'R-33');
    add('D31', 'an outside reviewer', 'none', await tells('D31', { aboutId: approvalId }));
    await desk.office.signInAs(SUPERVISOR);
    await desk.ask.write('approvals.approve', { requestId: approvalId, reason: 'baxdım' });
    await desk.office.signInAs(MEDIATOR);
    await desk.ask.write('authority-requests.compel', { ...compelling, approvalId });
    add('D25-C', 'a court', 'compelled to name, dob', await tells('D25-C', { aboutId: orderId }));
  });

  test('the referrer, when one side takes back what it had allowed', async () => {
    const sharing = (await desk.view()).consents.find(({ type, subjectCode }) => type === 'OUTCOME_SHARING' && subjectCode === desk.road.harmed);
    await desk.ask.write('consents.withdraw', { caseId: desk.caseId, consentId: sharing?.id ?? '', via: 'ORAL', safetyFollowUpAgreed: false, reason: null });
    add('D03', 'referrer, OUTCOME_SHARING of one', 'none', await tells('D03', { aboutId: agreementId, forAuthority: true }));
    add('D03-A1', 'referrer, OUTCOME_SHARING of one', 'none', await tells('D03-A1', { aboutId: agreementId, forAuthority: true }));
    add('D04', 'referrer, OUTCOME_SHARING of one', 'none', await tells('D04'));
  });

  test('a case that stopped, one that closed, a child, and what this module never makes', async () => {
    const { office } = desk;
    const stopped = await CaseDesk.registered(office, { number: '2-11/26' });
    await stopped.prepare();
    await office.road.withdraw(stopped.road);
    add('D27-N', 'the person', 'none', await tells('D27-N', { subjectCode: stopped.road.responsible }, stopped));

    const closed = await CaseDesk.registered(office, { number: '2-12/26' });
    await closed.close();
    add('D17', 'the office\u2019s own file', 'none', await tells('D17', {}, closed));
    add('D17', 'the person', 'none', await tells('D17', { subjectCode: closed.road.harmed }, closed));

    const child = await CaseDesk.registered(office, { number: '2-13/26' }, { harmed: { ...WHOLE, birthDate: CHILD_BORN } });
    add('D32', 'guardianship authority', 'none', await tells('D32', { subjectCode: child.road.harmed }, child));
    add('D06-N', 'state body', 'none', await tells('D06-N', { subjectCode: desk.road.harmed }));
  });

  test('the table is what was printed, for every document there is', () => {
    if (process.env['SHOW_TABLE']) writeFileSync(process.env['SHOW_TABLE'], JSON.stringify(lines, null, 1));
    expect(new Set([...lines, ...CARE_TABLE].map(({ document }) => document))).toEqual(new Set(DOCUMENT_CODES));
    const order = (list: readonly Line[]) => list.map(({ document, recipient, consent, prints }) => `${document} → ${recipient} (${consent}): ${prints}`).toSorted();
    expect(order(lines)).toEqual(order(TABLE));
  });

  test('the words of a person are found where a paper prints them, so that nothing found means nothing there', () => {
    const found = new Set(lines.flatMap(({ prints }) => [...prints.matchAll(/V: ([\w, ]+)/g)].flatMap(([, fields]) => fields?.split(', ') ?? [])));
    // The last four are never printed to anybody: they must not be found.
    expect([...found].toSorted()).toEqual(Object.keys(WORDS.V).slice(0, -4).toSorted());
  });

  test('docs/DISCLOSURE.md shows the table', () => expect(readFileSync(new URL('../../docs/DISCLOSURE.md', import.meta.url), 'utf8')).toBe(disclosurePage()));
});
