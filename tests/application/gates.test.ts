import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type CallName } from '../../src/shared/contract/index.ts';
import { formChoices, riskAssessment } from '../../src/shared/model/case-file.ts';
import { RISK_ITEMS, SESSION_TYPES } from '../../src/shared/model/enumerations.ts';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import type { Road } from '../../tools/demo/main-road.ts';
import { CHILD, HARMED, INTERPRETER, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CareDesk } from './care-desk.ts';

/** Every gated call, refused once for its rule, with nothing changed; a call without an entry here fails the suite. */
const seen = new Set<CallName>();
const everyForm = formChoices.parse(Object.fromEntries(SESSION_TYPES.map((type) => [type, true])));
const scores = (three?: (typeof RISK_ITEMS)[number]) => riskAssessment.shape.scores.parse(Object.fromEntries(RISK_ITEMS.map((item) => [item, item === three ? 3 : 0])));

describe('a gate stands in the use case', () => {
  let office: PracticeOffice;
  let road: Road;
  let caseId: string;
  let today: string;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    road = await office.road.register(HARMED, RESPONSIBLE, '2-1/26', ['az']);
    caseId = road.caseId;
    today = await office.road.today();
  });
  afterAll(() => office.close());

  /** Refused, for this rule among others, with the case and every audit chain as they were. */
  async function refused<N extends CallName>(call: N, input: Typed<N>, rule: string, code: 'BLOCKED' | 'NEEDS_APPROVAL' = 'BLOCKED'): Promise<string[]> {
    seen.add(call);
    const before = await state();
    const dry = await office.asker.answer(call, Object.assign({}, input, { dryRun: true }));
    expect(dry).toMatchObject({ ok: false, error: { code } });
    expect(await state(), 'a dry run writes nothing').toEqual(before);
    const answer = await office.asker.answer(call, input);
    if (answer.ok) throw new Error(`${call} was let through`);
    expect(answer.error.code).toBe(code);
    const block = answer.error.blocks?.find((b) => b.rule === rule);
    expect(block, `${call}: ${JSON.stringify(answer.error)}`).toBeDefined();
    if (code === 'BLOCKED') expect(await state()).toEqual(before);
    return block?.missing.map(({ item }) => item) ?? [];
  }

  async function state(): Promise<string> {
    const view = await office.asker.ask('cases.open', { caseId });
    const audit = await office.asker.ask('audit.list', { file: 'MED' });
    return JSON.stringify([view, audit.rows[0]?.seq]);
  }

  const session = () => ({ caseId, type: 'JOINT' as const, on: addDays(plainDate(today), 3), from: '11:00', placeType: 'OFFICE' as const, attendees: [road.harmed, road.responsible], separateArrivalExit: false });

  test('R-01: no joint meeting before rights, consents, preparation and risk; everything missing is named, in the rule\'s order', async () => {
    const items = await refused('sessions.schedule', session(), 'R-01');
    expect(items).toEqual(['participationConsent', 'rightsProtocol', 'preparationAlone', 'participationConsent', 'rightsProtocol', 'preparationAlone', 'riskAssessment']);
  });

  test('R-11: rights are explained in the person\'s language, or with an interpreter', async () => {
    await refused(
      'rights.record',
      {
        caseId, subjectCode: road.harmed, variant: 'GENERAL_VICTIM', on: today, from: '09:00', to: '09:30', placeType: 'OFFICE', language: 'ru', interpreterUsed: false, adaptation: null,
        rights: RIGHTS_BY_VARIANT.GENERAL_VICTIM.map((code) => ({ code, explained: true, repeatAsked: false })), questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
      },
      'R-11',
    );
  });

  test('R-13: a party under 18 is stopped', async () => {
    const child = { ...HARMED, givenName: 'Balaca', birthDate: '2012-05-01', fin: '0TEST09', idDocNo: 'AA0000009' };
    const answer = await office.asker.answer('parties.add', { caseId, role: 'HARMED', forSubject: null, language: 'az', needsInterpreter: false, detained: false, identity: child });
    seen.add('parties.add');
    expect(answer.ok && answer.warnings.map(({ rule }) => rule)).toContain('R-13');
    const { parties } = await office.asker.ask('cases.open', { caseId });
    const subjectCode = parties.at(-1)?.subjectCode ?? '';
    const consent = { caseId, subjectCode, type: 'MEDIATION_PARTICIPATION' as const, granted: true, forms: everyForm, language: 'az' as const, interpreterUsed: false, form: 'PAPER_SIGNED' as const, givenAt: await office.road.now(), validUntil: null, paperNo: null, scanKept: true };
    await refused('consents.record', consent, 'R-13');
    await office.asker.write('records.correct', { caseId, recordId: parties.at(-1)?.id ?? '', reason: 'ENTERED_TWICE' });
  });

  test('R-24: three on a barring item bars every direct meeting', async () => {
    await refused('risks.assess', { caseId, on: today, scores: scores('WEAPON'), carried: [], result: 'SUITABLE_DIRECT', mitigation: null }, 'R-24');
  });

  test('R-88: silence counts as a withdrawal only after two tries and fourteen days', async () => {
    await office.road.explain(road);
    await office.road.daysPass(2);
    today = await office.road.today();
    await office.road.consent(road);
    const { consents } = await office.asker.ask('cases.open', { caseId });
    await refused('consents.withdraw', { caseId, consentId: consents[0]?.id ?? '', via: 'CONDUCT', safetyFollowUpAgreed: false, reason: null }, 'R-88');
  });

  test('R-83: another day\'s entry is corrected by two', async () => {
    const { protocols } = await office.asker.ask('cases.open', { caseId });
    await refused('records.correct', { caseId, recordId: protocols[0]?.id ?? '', reason: 'WRONG_DATE' }, 'R-83', 'NEEDS_APPROVAL');
  });

  test('R-01 on the day: what was there when planned may be gone when started or moved', async () => {
    await office.road.prepare(road);
    const sessionId = await office.asker.write('sessions.schedule', session());
    const far = addDays(plainDate(today), 40);
    await refused('sessions.move', { caseId, sessionId, on: far, from: '11:00' }, 'R-01');
    await office.road.daysPass(3);
    today = await office.road.today();
    const { risks } = await office.asker.ask('cases.open', { caseId });
    await office.road.daysPass(31);
    today = await office.road.today();
    await refused('sessions.start', { caseId, sessionId }, 'R-01');
    expect(risks).toHaveLength(1);
    await office.asker.write('sessions.mark-not-held', { caseId, sessionId, reason: 'UNKNOWN' });
  });

  test('R-25, R-27: nothing is asked of the harmed person\'s voice, and nobody signs before the days are over', async () => {
    await office.road.prepare(road);
    await office.road.meet(road);
    today = await office.road.today();
    const line = { byWhom: road.harmed, toWhom: road.responsible, how: null, proof: null, familyAgreedAmount: null, readAloudAndAgreed: false, amount: null, instalments: [], dueOn: addDays(plainDate(today), 5) };
    await refused('agreements.draft', { caseId, languages: ['az'], communication: null, obligations: [{ ...line, type: 'OTHER', what: 'Birinci tərəf şikayətini geri götürür.' }] }, 'R-25');

    const own = { ...line, byWhom: road.responsible, toWhom: road.harmed, type: 'APOLOGY_ORAL' as const, what: 'Üzr istəyir.' };
    const agreementId = await office.asker.write('agreements.draft', { caseId, languages: ['az', 'ru'], communication: null, obligations: [own] });
    const translated = { caseId, agreementId, language: 'ru' as const, lines: [{ no: 1, what: 'Потерпевший забирает заявление.', how: null, proof: null }], communication: null };
    expect(await refused('agreements.translate', translated, 'R-25')).toEqual(['forbiddenObligation']);
    await refused('agreements.waive-cooling', { caseId, agreementId, subjectCode: road.harmed, signedOn: today }, 'R-27');
    for (const subjectCode of [road.harmed, road.responsible]) {
      await office.asker.write('agreements.record-text-received', { caseId, agreementId, subjectCode, on: today, language: 'az' });
      await office.asker.write('agreements.record-advice-offered', { caseId, agreementId, subjectCode, on: today });
    }
    await refused('agreements.sign', { caseId, agreementId, subjectCode: road.harmed, on: today, place: 'Təlim', witnessed: false }, 'R-27');
    await office.road.daysPass(3);
    today = await office.road.today();
    for (const subjectCode of [road.harmed, road.responsible]) await office.asker.write('agreements.sign', { caseId, agreementId, subjectCode, on: today, place: 'Təlim', witnessed: false });
  });

  test('R-57: the agreement goes to the authority only when both have said yes', async () => {
    const { agreements } = await office.asker.ask('cases.open', { caseId });
    await refused('documents.make', { caseId, code: 'D03-A1', language: 'az', aboutId: agreements.at(-1)?.id ?? '', subjectCode: null, forAuthority: true, largePrint: false }, 'R-57');
  });

  test('R-57: what will not leave is not shown as if it would', async () => {
    const { agreements } = await office.asker.ask('cases.open', { caseId });
    const preview = await office.asker.answer('documents.preview', { caseId, code: 'D03-A1', language: 'az', aboutId: agreements.at(-1)?.id ?? '', subjectCode: null, forAuthority: true, largePrint: false });
    expect(preview).toMatchObject({ ok: false, error: { code: 'BLOCKED', blocks: [{ rule: 'R-57' }] } });
  });

  test('R-84: nobody is unreachable before they have been tried', async () => {
    const step = await office.asker.answer('closing-steps.record', { caseId, step: 'FOLLOW_UP', notPossible: 'UNREACHABLE', evidence: 'cavab yoxdur', on: today });
    expect(step).toMatchObject({ ok: false, error: { code: 'BLOCKED', blocks: [{ rule: 'R-84' }] } });
  });

  test('R-78: no breach before its time and a word with each party', async () => {
    const { agreements } = await office.asker.ask('cases.open', { caseId });
    const agreement = agreements.at(-1);
    await refused('obligations.set-status', { caseId, agreementId: agreement?.id ?? '', obligationId: agreement?.obligations[0]?.id ?? '', status: 'BREACHED', on: today }, 'R-78');
  });

  test('R-68, R-71: nothing closes without its dates and its report', async () => {
    const items = await refused('cases.close', { caseId, outcome: 'AGREEMENT_FULFILLED', retentionUntil: null, secretsDestroyOn: null }, 'R-68');
    expect(items).toContain('retentionDate');
  });

  test('R-10: a case is not given to somebody tied to a party', async () => {
    await office.asker.write('conflicts.record', { caseId, subjectCode: road.harmed, kind: 'RELATED', toldBothSides: false, agreed: [], on: today });
    const { userId } = await office.asker.ask('session.read', {});
    await refused('cases.assign', { caseId, to: userId }, 'R-10');
  });

  test('R-03: after somebody has changed their mind nobody persuades them, and everything starts anew', async () => {
    const { consents, sessions } = await office.asker.ask('cases.open', { caseId });
    const given = consents.findLast((c) => c.subjectCode === road.harmed && c.type === 'MEDIATION_PARTICIPATION');
    await office.asker.write('consents.withdraw', { caseId, consentId: given?.id ?? '', via: 'ORAL', safetyFollowUpAgreed: false, reason: null });
    await refused(
      'contacts.record',
      { caseId, direction: 'OUT', channel: 'PHONE', at: await office.road.now(), withSubject: road.harmed, withBody: null, purpose: 'PERSUADE', separately: true, result: 'REACHED', nextTryOn: null, minutes: 5, note: null },
      'R-03',
    );
    await refused('preparations.record', { caseId, subjectCode: road.harmed, on: today, mode: 'PHONE', alone: true, topics: ['PROCESS'], readiness: 'READY', minutes: 10, expectations: null }, 'R-03');
    const after = await office.asker.ask('cases.open', { caseId });
    expect(after.risks.at(-1)?.staleSince).not.toBeNull();
    expect(sessions.some(({ status }) => status === 'HELD')).toBe(true);
  });

  test('R-22: an excluded offence is recorded, warned of, and never mediated', async () => {
    const { header } = await office.asker.ask('cases.open', { caseId });
    const { reportWantedBy: _wanted, ...referral } = header.referral;
    const answer = await office.asker.answer('cases.register', {
      ...referral, reportWantedBy: null, offence: 'TRAFFICKING', office: header.office, actDate: null, documentedHarm: null, asked: null, assignTo: null,
    });
    seen.add('cases.register');
    expect(answer.ok && answer.warnings.map(({ rule }) => rule)).toContain('R-22');
    const excluded = answer.ok ? (answer.value.id ?? '') : '';
    const risk = await office.asker.answer('risks.assess', { caseId: excluded, on: today, scores: scores(), carried: [], result: 'SUITABLE_DIRECT', mitigation: null });
    expect(risk).toMatchObject({ ok: false, error: { code: 'BLOCKED', blocks: [{ rule: 'R-22' }] } });
  });

  describe('in a case where everything hard happens', () => {
    beforeAll(async () => {
      road = await office.road.register(SECOND_HARMED, SECOND_RESPONSIBLE, '2-3/26', ['az']);
      caseId = road.caseId;
      today = await office.road.today();
    });

    test('R-17: a relative interprets neither rights nor the account', async () => {
      const id = await office.asker.write('parties.add', { caseId, role: 'INTERPRETER', forSubject: road.harmed, language: 'az', needsInterpreter: false, detained: false, identity: INTERPRETER });
      const { parties } = await office.asker.ask('cases.open', { caseId });
      const items = await refused(
        'interpreters.assign',
        {
          caseId, subjectCode: road.harmed, interpreterCode: parties.find((party) => party.id === id)?.subjectCode ?? '', relation: 'RELATIVE', use: 'EVERYTHING', policeContracted: false,
          personOkOn: today, confidentialitySigned: true, mode: 'IN_PERSON', on: today,
        },
        'R-17',
      );
      expect(items).toEqual(['interpreterRelated']);
    });

    test('R-14, R-19: a conflict is not taken back, nor a child called an adult, by one person', async () => {
      const id = await office.asker.write('parties.add', { caseId, role: 'REPRESENTATIVE', forSubject: road.harmed, language: 'az', needsInterpreter: false, detained: false, identity: { ...HARMED, birthDate: '2012-05-01', fin: null, idDocNo: null } });
      const subjectCode = (await office.asker.ask('cases.open', { caseId })).parties.find((party) => party.id === id)?.subjectCode ?? '';
      await office.asker.write('parties.record-representative', { caseId, subjectCode, basis: 'PARENT', conflict: 'PRESSURE' });
      await refused('parties.record-representative', { caseId, subjectCode, basis: 'PARENT', conflict: null }, 'R-14', 'NEEDS_APPROVAL');
      await refused('parties.record-age', { caseId, subjectCode, disputed: true, assessedAs: 'ADULT', assessedBy: 'Sınaqlı Ekspertiza', on: today }, 'R-19', 'NEEDS_APPROVAL');
    });

    test('R-55: what one side alone was told is neither common nor told, until they allow it', async () => {
      const text = 'O gün bazarın yanında gördüyü adamın paltosunun rəngini heç kimə deməyib.';
      const itemId = await office.asker.write('items.add', { caseId, side: 'VICTIM', subjectCode: road.harmed, on: today, text });
      expect(await refused('items.add', { caseId, side: 'COMMON', subjectCode: null, on: today, text: `Məlumdur: ${text}` }, 'R-55')).toEqual(['sideWords']);
      expect(await refused('items.tell', { caseId, itemId, on: today, text: 'Bir şey deyilməyib.' }, 'R-55')).toEqual(['notTellable']);
    });

    test('R-29: what can wait an hour waits for a second person; what cannot is never stopped', async () => {
      const at = await office.road.now();
      const asked = { caseId, ground: 'DANGER_TO_LIFE' as const, at, told: ['AMBULANCE_103' as const], fields: ['NEED' as const, 'PLACE' as const], subjectCode: road.harmed, words: null };
      await refused('emergencies.record', { ...asked, canWait: true }, 'R-29', 'NEEDS_APPROVAL');
      expect(await office.asker.answer('emergencies.record', { ...asked, canWait: false })).toMatchObject({ ok: true, warnings: [] });
    });

    test('R-93: an unread message is not carried, nor one nobody was asked about today', async () => {
      await office.road.explain(road);
      await office.road.daysPass(2);
      await office.road.consent(road);
      today = await office.road.today();
      const messageId = await office.asker.write('messages.draft', { caseId, kind: 'LETTER', from: road.responsible, to: road.harmed, on: today, text: 'Nümunə məktub.' });
      expect(await refused('messages.deliver', { caseId, messageId }, 'R-93')).toEqual(['messageNotScreened', 'recipientWish']);
    });

    test('R-25: her own statement comes a day after the last signature, apart, with a lawyer offered', async () => {
      await office.road.prepare(road);
      await office.road.meet(road);
      const agreementId = await office.road.agree(road);
      today = await office.road.today();
      const items = await refused(
        'statements.prepare',
        { caseId, subjectCode: road.harmed, agreementId, on: today, repaired: 'FULL', amount: null, otherSideAbsent: false, lawyerOffered: false, lawyerPresent: false },
        'R-25',
      );
      expect(items).toEqual(['afterAgreement', 'otherSideAbsent', 'lawyerOffered']);
    });

    test('R-23: those an order keeps apart are not asked to one place', async () => {
      await office.asker.write('orders.record', { caseId, subjectCode: road.harmed, against: road.responsible, kind: 'SHORT', issuedBy: 'Təlim Rayon Məhkəməsi', issuedOn: today, validUntil: addDays(plainDate(today), 10) });
      const items = await refused(
        'appointments.plan',
        { caseId, kind: 'HANDOVER', on: addDays(plainDate(today), 1), from: '10:00', to: '10:30', placeType: 'OFFICE', subjects: [road.harmed, road.responsible], note: null },
        'R-23',
      );
      expect(items).toEqual(['orderInForce']);
    });

    test('R-92: money that came straight from one account to the other is written down with a warning', async () => {
      const { agreements } = await office.asker.ask('cases.open', { caseId });
      const [agreement] = agreements;
      const payment = { caseId, agreementId: agreement?.id ?? '', obligationId: agreement?.obligations[1]?.id ?? '', instalmentNo: 1, on: today, amount: 100, confirmedByHarmed: true };
      seen.add('payments.record');
      const before = await state();
      expect(await office.asker.answer('payments.record', { ...payment, route: 'BANK', dryRun: true })).toMatchObject({ ok: true, value: { id: null }, warnings: [{ rule: 'R-92' }] });
      expect(await state(), 'a dry run writes nothing').toEqual(before);
      expect(await office.asker.answer('payments.record', { ...payment, route: 'NOTARY_DEPOSIT' })).toMatchObject({ ok: true, warnings: [] });
      expect(await office.asker.answer('payments.record', { ...payment, route: 'BANK' })).toMatchObject({ ok: true, warnings: [{ rule: 'R-92', missing: [{ item: 'directTransfer' }] }] });
    });

    test('R-10: nor is it handed to, covered by or shared with somebody tied to a party', async () => {
      const { users } = await office.asker.ask('users.list', {});
      const to = users.find(({ label }) => label === 'desk 2')?.id ?? '';
      await office.asker.write('cases.set-co-mediator', { caseId, userId: to });
      await office.signInAs('desk 2');
      await office.asker.write('conflicts.record', { caseId, subjectCode: road.responsible, kind: 'RELATED', toldBothSides: false, agreed: [], on: today });
      await office.signInAs('desk 1');
      await office.asker.write('cases.set-co-mediator', { caseId, userId: null });
      const lines = { whereWeAre: 'Razılaşma imzalanıb.', promised: 'Zəng.', notToDo: 'Birlikdə çağırmaq.', nextDate: 'Sabah.', contactRule: 'Yalnız səhər.' };
      expect(await refused('cases.set-co-mediator', { caseId, userId: to }, 'R-10')).toEqual(['conflict']);
      expect(await refused('cases.transfer', { caseId, to, ...lines }, 'R-10')).toEqual(['conflict']);
      expect(await refused('covers.add', { caseId, to, on: today, until: addDays(plainDate(today), 3), ...lines }, 'R-10')).toEqual(['conflict']);
    });

    test('R-03: nothing is carried to a person who has left, nor in their name', async () => {
      const { consents } = await office.asker.ask('cases.open', { caseId });
      const given = consents.find((consent) => consent.subjectCode === road.harmed && consent.type === 'MEDIATION_PARTICIPATION');
      await office.asker.write('consents.withdraw', { caseId, consentId: given?.id ?? '', via: 'ORAL', safetyFollowUpAgreed: false, reason: null });
      await refused('messages.draft', { caseId, kind: 'LETTER', from: road.responsible, to: road.harmed, on: today, text: 'Nümunə məktub.' }, 'R-03');
    });
  });

  describe('what would leave', () => {
    let orgId: string;
    beforeAll(async () => {
      road = await office.road.register({ ...HARMED, fin: null, idDocNo: null }, { ...RESPONSIBLE, fin: null, idDocNo: null }, '2-4/26', ['az']);
      caseId = road.caseId;
      today = await office.road.today();
      orgId = (await office.asker.ask('directory.list', { search: 'Ombudsman' })).providers[0]?.orgId ?? '';
    });

    const referral = () => ({ caseId, subjectCode: road.harmed, orgId, services: ['LEGAL_INFO' as const], urgency: 'ROUTINE' as const, texts: {}, dangerNow: false, contactWords: null });

    test('R-04: a sheet nobody read aloud is no sheet', async () => {
      const row = { type: 'DISCLOSURE' as const, granted: true, orgId, unit: null, purpose: 'LEGAL_HELP' as const, scope: ['name' as const], operations: ['DISCLOSE' as const], crossBorder: null, validUntil: null };
      const sheet = { caseId, subjectCode: road.harmed, rows: [row], language: 'az' as const, interpreterUsed: false, form: 'PAPER_SIGNED' as const, givenAt: null, paperNo: null, scanKept: true, explainedAloud: false, representativeCode: null, assent: null };
      expect(await refused('consents.record-sheet', sheet, 'R-04')).toEqual(['explainedAloud']);
    });

    test('R-79: nobody is named to a body without their yes, and nothing is sent but the letter that was made', async () => {
      expect(await refused('referrals.prepare', { ...referral(), kind: 'IDENTIFIED', asked: ['name'] }, 'R-79')).toEqual(['disclosureConsent']);
      const referralId = await office.asker.write('referrals.prepare', { ...referral(), kind: 'ANONYMOUS', asked: [] });
      expect(await refused('referrals.send', { caseId, referralId, on: today, via: 'HAND' }, 'R-79')).toEqual(['referralLetter']);
    });

    test('R-85: before anybody\'s own copy is handed over, they are asked whether it is safe to take', async () => {
      const documentId = await office.asker.write('documents.make', { caseId, code: 'D01', language: 'az', aboutId: null, subjectCode: road.harmed, forAuthority: false, largePrint: false });
      expect(await refused('documents.record-delivery', { caseId, documentId, on: today, channel: 'HAND' }, 'R-85')).toEqual(['ownCopyAsked']);
    });

    test('R-33: not even a court is obeyed before a lawyer has written', async () => {
      const requestId = await office.asker.write('authority-requests.record', {
        caseId, kind: 'COURT_ORDER', body: 'Təlim Rayon Məhkəməsi', orderNo: '9-9', orderDate: today, receivedOn: today, subjectCode: road.harmed, scope: ['name'], delayOrdered: false, note: null,
      });
      expect(await refused('authority-requests.compel', { caseId, requestId, on: today, scope: ['name'], toldOn: today }, 'R-33')).toEqual(['lawyerOpinion']);
    });

    test('R-89: what was asked with somebody else in the room is asked again', async () => {
      const requestId = await office.asker.write('subject-requests.record', { caseId, subjectCode: road.harmed, kind: 'ERASE', identityChecked: 'ID_DOCUMENT', freelyAndAlone: false, on: today, words: null });
      expect(await refused('subject-requests.answer', { caseId, requestId, on: today, answer: 'DONE', words: null }, 'R-89')).toEqual(['askedAlone']);
    });

    test('R-87: two codes are linked as one person by two workers', async () => {
      const link = { caseId, subjectCode: road.harmed, otherCode: road.responsible, evidence: 'STAFF_RECOGNISED' as const, protectedIdentity: false, on: today, words: null };
      await refused('same-persons.link', { ...link, otherCode: road.harmed }, 'R-87');
      expect(await refused('same-persons.link', link, 'R-87', 'NEEDS_APPROVAL')).toEqual(['secondPerson']);
    });
  });

  test('no fault was met on the way', () => expect(office.faults).toEqual([]));
});

describe('a gate of care stands in the use case', () => {
  let office: PracticeOffice;
  let desk: CareDesk;
  let today: string;

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    await office.asker.write('shelter.save-room', { roomId: null, code: 'A', beds: 2, forFamilies: true, stepFree: true });
    await office.signInAs('desk 7');
    today = await office.road.today();
  }, 60_000);
  afterAll(() => office.close());

  const about = () => ({ caseId: desk.caseId, subjectCode: desk.person });
  /** Refused for these items and no other, dry and in earnest, with the file and every journal as they were. */
  async function blocked<N extends CallName>(call: N, input: Typed<N>, ...items: string[]): Promise<void> {
    seen.add(call);
    await desk.blocked(call, input, items);
  }

  describe('in a trafficking file', () => {
    beforeAll(async () => {
      desk = await CareDesk.open(office, 'THB');
    });

    test('R-35: only what nobody waits for is given before the rights', () =>
      blocked('assistance.approve-service', { ...about(), code: 'LEGAL_AID', orgId: null, from: today, unit: null, costLine: null, funding: null, note: null }, 'R-35 rightsTold'));

    test('R-38: help never depends on helping the authorities', () =>
      blocked('assistance.deny-service', { ...about(), code: 'FOOD', denialReason: 'COOPERATION', on: today, note: null }, 'R-38 cooperationNoCondition'));

    test('R-42: the allowance is paid once in a life', async () => {
      await desk.ask.write('trafficking.set-recognition', { ...about(), status: 'IDENTIFIED', on: today, decisionNo: '0-1/26', decisionOn: today });
      await desk.ask.write('assistance.apply-allowance', { ...about(), appliedOn: today });
      await blocked('assistance.apply-allowance', { ...about(), appliedOn: today }, 'R-42 onceEver');
    });

    test('R-21: money from those who did it goes one way', () =>
      blocked(
        'assistance.choose-route',
        { ...about(), route: 'VOLUNTARY', on: today, evidence: [], heads: [], amount: null, lawyer: false, voluntary: { lawyerPresent: false, pressureCheckedOn: today, noDirectContact: false, notarisedOn: today }, lawyerName: null, harm: null },
        'R-21 lawyerWithMoney', 'R-21 noDirectContact',
      ));

    test('R-31: only the Main Department recognises anybody', () =>
      blocked('trafficking.set-recognition', { ...about(), status: 'IDENTIFIED', on: today, decisionNo: '0-2/26', decisionOn: null }, 'R-31 recognitionDecision'));

    test('R-32: it learns a name by the person\'s own yes', async () =>
      blocked(
        'trafficking.record-notification',
        { ...about(), kind: 'WITH_IDENTITY', channel: 'LETTER', sentAt: await office.road.now(), no: '1', refNo: null, by: null, receivedBy: null, ourNumber: null, theirNumber: null },
        'R-32 disclosureConsent', 'R-32 disclosureConsent',
      ));

    test('R-36: in the days of reflection a decision is one\'s own, with a lawyer offered', () =>
      blocked('trafficking.record-choice', { ...about(), decision: 'COOPERATE', on: today, ownInitiative: false, lawyerOffered: false }, 'R-36 ownInitiative', 'R-36 lawyerOffered'));

    test('R-37: how somebody was found is written once', async () => {
      const found = { ...about(), method: 'PROACTIVE' as const, by: 'NGO' as const, on: today, foreignOrStateless: false };
      await desk.ask.write('trafficking.record-detection', found);
      await blocked('trafficking.record-detection', { ...found, method: 'REACTIVE' }, 'R-37 methodFrozen');
    });

    test('R-44: nobody is sent home', async () => {
      const repatriationId = await desk.ask.write('trafficking.plan-return', { ...about(), wishOn: null, riskAssessedOn: null, bestInterestsOn: null, country: 'GE', escorted: false, documentsReady: false, on: today, risk: null, decisionBody: null });
      await blocked('trafficking.record-return', { caseId: desk.caseId, repatriationId, leftOn: today }, 'R-44 writtenWish', 'R-44 returnRisk');
    });

    test('R-40: a person comes in by their own yes, and nobody is put into a bed that is another\'s', async () => {
      const admittedAt = await office.road.now();
      const coming = { admittedAt, ground: 'OWN_YES' as const, yes: { form: 'SIGNED' as const, at: admittedAt }, understandsSince: admittedAt, urgentNeeds: [], accompanying: [], witness: null };
      await blocked('shelter.admit', { ...about(), ...coming, roomCode: 'A', bed: 1, yes: null }, 'R-40 stayYes');
      const stayId = await desk.ask.write('shelter.admit', { ...about(), ...coming, roomCode: 'A', bed: 1 });
      const other = await CareDesk.open(office, 'THB', SECOND_HARMED);
      await other.ask.write('shelter.admit', { caseId: other.caseId, subjectCode: other.person, ...coming, roomCode: 'A', bed: 2 });
      await blocked('shelter.move-room', { caseId: desk.caseId, stayId, roomCode: 'A', bed: 2, at: await office.road.now() }, 'R-40 bedTaken');
    });
  });

  describe('in a file of protection needs', () => {
    beforeAll(async () => {
      desk = await CareDesk.open(office, 'VPN', RESPONSIBLE);
    });

    const assessed = (change: Partial<Typed<'protection.assess'>> = {}): Typed<'protection.assess'> => ({
      ...about(), step: 'GENERAL', on: today, firstContactOn: today, factors: [{ factor: 'ISOLATION', answer: 'YES', source: 'VICTIM' }], result: 'SPECIFIC_NEEDS', wanted: [], refused: ['CLOSED_HEARING'],
      nextReviewOn: addDays(plainDate(today), 30), wishes: null, notes: [], ...change,
    });

    test('R-23: what only the person can say of themself nobody else says', () =>
      blocked('protection.assess', assessed({ factors: [{ factor: 'LGBT', answer: 'YES', source: 'OBSERVATION' }] }), 'R-23 onlyAtWish'));

    test('R-23: a measure the person refuses is not asked for', async () => {
      await desk.ask.write('protection.assess', assessed());
      const orgId = (await desk.ask.ask('directory.list', { search: 'Ombudsman' })).providers[0]?.orgId ?? '';
      const measureId = await desk.ask.write('protection.plan-measure', { ...about(), code: 'CLOSED_HEARING', on: today, victimWants: false, legalBasis: 'CPC_199_4', orgId, note: null });
      await blocked('protection.request-measure', { caseId: desk.caseId, measureId, requestedOn: today, orgId, legalBasis: 'CPC_199_4' }, 'R-23 personRefusesMeasure');
    });

    test('R-90: nobody answers a complaint about themself, or says too early that it was not held against anybody', async () => {
      const complaintId = await desk.ask.write('complaints.record', { ...about(), way: 'ORAL', about: 'STAFF_CONDUCT', concerns: await desk.userId('desk 3'), on: today, words: 'Uydurma şikayət', wish: null });
      await office.signInAs('desk 3');
      await blocked('complaints.answer', { caseId: desk.caseId, complaintId, on: today, outcome: 'NOT_UPHELD', nextBodies: [], answer: null }, 'R-90 complaintOfOneself');
      await blocked('complaints.check-retaliation', { caseId: desk.caseId, complaintId, on: today, found: false, note: null }, 'R-90 complaintOfOneself', 'R-90 retaliationCheck');
      await office.signInAs('desk 7');
    });
  });

  describe('in the file of a child', () => {
    beforeAll(async () => {
      desk = await CareDesk.open(office, 'VPN', CHILD);
    });

    test('R-47: a child of seven and older is heard', () =>
      blocked('children.assess', { ...about(), kind: 'INITIAL', on: today, seen: true, heard: false, danger: false, decision: null, familyRefused: false, words: null, childsWords: null }, 'R-47 childHeard'));

    test('R-48: where nothing is urgent nobody is placed before everything was looked at', () =>
      blocked('children.place', { ...about(), urgent: false, on: today, type: 'RELATIVES', factors: [], words: null }, 'R-48 initialAssessment', 'R-48 placementFactors'));

    test('R-45: nor brought home', () =>
      blocked('children.record-return', { ...about(), on: today, riskAssessedOn: null, familyPlanOn: null, risk: null }, 'R-45 returnRisk', 'R-45 familyPlan'));
  });

  test('no fault was met on the way', () => expect(office.faults).toEqual([]));
});

test('every gated call of the contract has stood here', () => {
  const gated = Object.entries(contract).filter(([, spec]) => spec.gated).map(([name]) => name);
  expect(gated.filter((name) => ![...seen].some((call) => call === name))).toEqual([]);
});
