import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import { DIRECT_TYPES, PREPARATION_TOPICS, RISK_ITEMS, SESSION_TYPES, type DocumentCode } from '../../src/shared/model/enumerations.ts';
import { formChoices, riskAssessment, type FormChoices } from '../../src/shared/model/case-file.ts';
import type { Identity } from '../../src/shared/model/identity.ts';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import type { Asker } from './asker.ts';
import { INTERPRETER } from './people.ts';

/** A case on its way, with what the next steps need to know. */
export interface Road {
  caseId: string;
  harmed: string;
  responsible: string;
  /** Languages the papers are made in; more than the party's own needs an interpreter. */
  languages: readonly ('az' | 'en' | 'ru')[];
  documents: { id: string; code: DocumentCode; language: string }[];
}

/** Each step is what a mediator does in the window, through the same calls, on the practice clock. */
export class MainRoad {
  readonly #asker: Asker;
  readonly #say: (sentence: string) => void;

  constructor(asker: Asker, say: (sentence: string) => void = () => undefined) {
    this.#asker = asker;
    this.#say = say;
  }

  async today(): Promise<string> {
    return (await this.#asker.ask('session.read', {})).now.slice(0, 10);
  }

  async now(): Promise<string> {
    return (await this.#asker.ask('session.read', {})).now;
  }

  /** Lets so many days pass, to ten in the morning. */
  async daysPass(days: number): Promise<void> {
    const on = addDays(plainDate(await this.today()), days);
    await this.#asker.ask('practice.set-clock', { now: `${on}T10:00:00+04:00` });
  }

  async register(harmed: Identity, responsible: Identity, number: string, languages: Road['languages']): Promise<Road> {
    const { userId } = await this.#asker.ask('session.read', {});
    const today = plainDate(await this.today());
    const caseId = await this.#asker.write('cases.register', {
      source: 'INVESTIGATOR', bodyName: 'Təlim Rayon İstintaq Şöbəsi', bodyNameDative: 'Təlim Rayon İstintaq Şöbəsinə', number, date: addDays(today, -1),
      articles: ['177.1'], proceduralStage: 'PRE_TRIAL', reportWantedBy: addDays(today, 60), informedThatContentIsNotReported: true, wordedMandatory: false,
      offence: 'THEFT', office: 'Təlim Mediasiya Ofisi', actDate: addDays(today, -40), documentedHarm: 120_000, asked: 'Tərəflər arasında mediasiya aparılması xahiş olunur.', assignTo: userId,
    });
    await this.#asker.write('cases.accept', { caseId });
    const add = (role: 'HARMED' | 'RESPONSIBLE', identity: Identity) =>
      this.#asker.write('parties.add', { caseId, role, forSubject: null, language: 'az', needsInterpreter: false, detained: false, identity });
    await add('HARMED', harmed);
    await add('RESPONSIBLE', responsible);
    const { header, parties } = await this.#asker.ask('cases.open', { caseId });
    const codeOf = (role: string) => parties.find((party) => party.role === role)?.subjectCode ?? '';
    if (languages.length > 1) {
      for (const { subjectCode } of parties) {
        const interpreter = await this.#asker.write('parties.add', { caseId, role: 'INTERPRETER', forSubject: subjectCode, language: 'az', needsInterpreter: false, detained: false, identity: INTERPRETER });
        const file = await this.#asker.ask('cases.open', { caseId });
        await this.#asker.write('interpreters.assign', {
          caseId, subjectCode, interpreterCode: file.parties.find(({ id }) => id === interpreter)?.subjectCode ?? '', relation: 'NONE', use: 'EVERYTHING', policeContracted: false,
          personOkOn: today, confidentialitySigned: true, mode: 'IN_PERSON', on: today,
        });
      }
    }
    this.#say(`Registered ${header.caseNo} from a referral (outside number ${header.outsideNo}) and took it on, with two people under codes.`);
    return { caseId, harmed: codeOf('HARMED'), responsible: codeOf('RESPONSIBLE'), languages, documents: [] };
  }

  /** Conflict check, rights protocol and its paper for both, and the consent form to think over. */
  async explain(road: Road): Promise<void> {
    const today = await this.today();
    for (const subjectCode of [road.harmed, road.responsible]) {
      await this.#asker.write('conflicts.record', { caseId: road.caseId, subjectCode, kind: 'NONE', toldBothSides: false, agreed: [], on: today });
      const variant = subjectCode === road.harmed ? 'GENERAL_VICTIM' : 'OFFENDER';
      const protocol = await this.#asker.write('rights.record', {
        caseId: road.caseId, subjectCode, variant, on: today, from: '09:00', to: '09:40', placeType: 'OFFICE', language: 'az', interpreterUsed: false,
        adaptation: null, rights: RIGHTS_BY_VARIANT[variant].map((code) => ({ code, explained: true, repeatAsked: false })), questions: null,
        copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
      });
      await this.make(road, 'D02', { aboutId: protocol, subjectCode });
      await this.make(road, 'D01', { subjectCode });
    }
    this.#say('Checked conflicts of interest, explained rights to each party and made the protocols and consent forms.');
  }

  async consent(road: Road): Promise<void> {
    const forms = formChoices.parse(Object.fromEntries(SESSION_TYPES.map((type) => [type, true])));
    for (const subjectCode of [road.harmed, road.responsible]) {
      for (const type of ['MEDIATION_PARTICIPATION', 'DATA_PROCESSING', 'INDIRECT_MESSAGE'] as const) await this.#give(road, subjectCode, type, type === 'MEDIATION_PARTICIPATION' ? forms : null);
      await this.#change(road.caseId, subjectCode, subjectCode === road.responsible ? 'BASIC_FACTS' : null);
    }
    this.#say('Recorded each consent by itself: taking part, data, messages.');
  }

  async prepare(road: Road): Promise<void> {
    const on = await this.today();
    for (const subjectCode of [road.harmed, road.responsible]) {
      await this.#asker.write('preparations.record', {
        caseId: road.caseId, subjectCode, on, mode: 'IN_PERSON', alone: true, topics: [...PREPARATION_TOPICS], readiness: 'READY', minutes: 45,
        expectations: 'Təcrübə üçün yazılmış gözlənti: üzr eşitmək istəyir.',
      });
    }
    await this.#asker.write('risks.assess', {
      caseId: road.caseId, on, scores: riskAssessment.shape.scores.parse(Object.fromEntries(RISK_ITEMS.map((item) => [item, item === 'POWER_IMBALANCE' ? 1 : 0]))), carried: [], result: 'SUITABLE_DIRECT', mitigation: null,
    });
    this.#say('Met each party alone and assessed the risk.');
  }

  /** Plans a meeting some days ahead, invites, and holds it when its day has come. */
  async meet(road: Road, type: (typeof SESSION_TYPES)[number] = 'JOINT'): Promise<void> {
    const on = addDays(plainDate(await this.today()), 3);
    const attendees = [road.harmed, road.responsible];
    const sessionId = await this.#asker.write('sessions.schedule', { caseId: road.caseId, type, on, from: '11:00', placeType: 'OFFICE', attendees, separateArrivalExit: DIRECT_TYPES.includes(type) });
    for (const subjectCode of attendees) await this.make(road, 'D27', { aboutId: sessionId, subjectCode }, subjectCode === road.harmed ? road.languages : ['az']);
    await this.daysPass(3);
    await this.#asker.write('sessions.start', { caseId: road.caseId, sessionId });
    await this.#asker.write('sessions.finish', {
      caseId: road.caseId, sessionId, to: '12:30', outcome: 'AGREEMENT', attendance: attendees.map((subjectCode) => ({ subjectCode, present: true, leftEarly: false })),
    });
    await this.#asker.write('notes.write', { caseId: road.caseId, sessionId, text: 'Təcrübə qeydi: söhbət sakit keçdi.', items: [] });
    this.#say(`Invited both, and held a ${type} meeting on its day; the notes went to the mediator's own file.`);
  }

  /** Drafts, lets three days pass, signs, and asks what may be shared. */
  async agree(road: Road): Promise<string> {
    const today = plainDate(await this.today());
    const { caseId, harmed, responsible } = road;
    const line = { byWhom: responsible, toWhom: harmed, how: null, proof: null, familyAgreedAmount: null, readAloudAndAgreed: true };
    const agreementId = await this.#asker.write('agreements.draft', {
      caseId, languages: ['az'], communication: 'Tərəflər bir-biri ilə hörmətlə danışacaqlar.',
      obligations: [
        { ...line, type: 'APOLOGY_ORAL', what: 'İkinci tərəf birinci tərəfdən şifahi üzr istəyir.', amount: null, instalments: [], dueOn: addDays(today, 10) },
        {
          ...line, type: 'PAYMENT', what: 'İkinci tərəf dəymiş zərəri iki hissədə ödəyir.', how: 'Bank köçürməsi ilə', proof: 'Ödəniş sənədi', amount: 100_000,
          instalments: [{ dueOn: addDays(today, 15), amount: 50_000 }, { dueOn: addDays(today, 25), amount: 50_000 }], dueOn: addDays(today, 25),
        },
      ],
    });
    for (const subjectCode of [harmed, responsible]) {
      await this.#asker.write('agreements.record-text-received', { caseId, agreementId, subjectCode, on: today, language: 'az' });
      await this.#asker.write('agreements.record-advice-offered', { caseId, agreementId, subjectCode, on: today });
    }
    await this.daysPass(3);
    for (const subjectCode of [harmed, responsible]) {
      await this.#asker.write('agreements.sign', { caseId, agreementId, subjectCode, on: await this.today(), place: 'Təlim şəhəri', witnessed: false });
      await this.#give(road, subjectCode, 'OUTCOME_SHARING', null);
    }
    await this.make(road, 'D03', { aboutId: agreementId });
    await this.make(road, 'D03-A1', { aboutId: agreementId, forAuthority: true });
    await this.make(road, 'D04', {});
    this.#say('Drafted the agreement, let the cooling-off days pass, had both sign, and reported the outcome: a code, dates and counts.');
    return agreementId;
  }

  async fulfil(road: Road, agreementId: string): Promise<void> {
    const { caseId } = road;
    await this.daysPass(8);
    const { agreements } = await this.#asker.ask('cases.open', { caseId });
    const [apology, payment] = agreements.find((agreement) => agreement.id === agreementId)?.obligations ?? [];
    if (!apology || !payment) throw new TypeError('the agreement has lost its obligations');
    await this.#asker.write('obligations.set-status', { caseId, agreementId, obligationId: apology.id, status: 'MET', on: await this.today() });
    for (const { no, amount } of payment.instalments) {
      await this.#asker.write('payments.record', { caseId, agreementId, obligationId: payment.id, instalmentNo: no, on: await this.today(), amount, route: 'BANK', confirmedByHarmed: true });
      await this.daysPass(5);
    }
    await this.make(road, 'D04', {});
    this.#say('The apology was given and both instalments paid: an addendum told the referrer so.');
  }

  async close(road: Road): Promise<void> {
    await this.daysPass(14);
    const { caseId } = road;
    const on = await this.today();
    const { documents } = await this.#asker.ask('cases.open', { caseId });
    for (const { id } of documents.filter(({ code, superseded }) => code === 'D04' && !superseded)) await this.#asker.write('documents.record-delivery', { caseId, documentId: id, on, channel: 'HAND' });
    for (const subjectCode of [road.harmed, road.responsible]) await this.#asker.write('follow-ups.record', { caseId, subjectCode, on, separately: true, safe: true, satisfaction: 5, note: null });
    await this.#asker.write('cases.close', { caseId, outcome: 'AGREEMENT_FULFILLED', retentionUntil: addDays(plainDate(on), 3 * 365 + 1), secretsDestroyOn: addDays(plainDate(on), 30) });
    this.#say('Followed up with each party, delivered the report and closed the case with its dates.');
  }

  /** Somebody changes their mind: planned meetings fall, and a neutral notice goes to the other side. */
  async withdraw(road: Road): Promise<void> {
    const { consents } = await this.#asker.ask('cases.open', { caseId: road.caseId });
    const given = consents.find((consent) => consent.subjectCode === road.harmed && consent.type === 'MEDIATION_PARTICIPATION');
    await this.#asker.write('consents.withdraw', { caseId: road.caseId, consentId: given?.id ?? '', via: 'ORAL', safetyFollowUpAgreed: false, reason: null });
    await this.make(road, 'D27-N', { subjectCode: road.responsible });
    this.#say('In the second case one party changed their mind: everything planned fell at once, and a neutral notice was made.');
  }

  /** A step that needs a second person waits for one; the card for an outside reviewer is printed. */
  async askSecondPerson(road: Road): Promise<void> {
    const { caseId, responsible, harmed } = road;
    await this.#change(caseId, responsible, 'PARTIAL');
    const on = addDays(plainDate(await this.today()), 2);
    const answer = await this.#asker.answer('sessions.schedule', { caseId, type: 'JOINT', on, from: '11:00', placeType: 'OFFICE', attendees: [harmed, responsible], separateArrivalExit: true });
    if (answer.ok || answer.error.approvalId === undefined) throw new Error(`a second person was not asked for: ${JSON.stringify(answer)}`);
    await this.make(road, 'D31', { aboutId: answer.error.approvalId }, ['az']);
    this.#say('A partial acknowledgement asked for a second person; the reviewer\'s card was printed.');
  }

  async make(road: Road, code: DocumentCode, about: { aboutId?: string; subjectCode?: string; forAuthority?: boolean }, languages: Road['languages'] = road.languages): Promise<void> {
    for (const language of languages) {
      const id = await this.#asker.write('documents.make', {
        caseId: road.caseId, code, language, aboutId: about.aboutId ?? null, subjectCode: about.subjectCode ?? null, forAuthority: about.forAuthority ?? false, largePrint: false,
      });
      road.documents.push({ id, code, language });
    }
  }

  async #change(caseId: string, subjectCode: string, acknowledgement: 'BASIC_FACTS' | 'PARTIAL' | null): Promise<void> {
    await this.#asker.write('parties.change', {
      caseId, subjectCode, language: 'az', needsInterpreter: false, capacity: 'FULL', lawyerContact: 'YES',
      acknowledgement, detained: false,
    });
  }

  async #give(road: Road, subjectCode: string, type: 'MEDIATION_PARTICIPATION' | 'DATA_PROCESSING' | 'INDIRECT_MESSAGE' | 'OUTCOME_SHARING', forms: FormChoices | null): Promise<void> {
    await this.#asker.write('consents.record', {
      caseId: road.caseId, subjectCode, type, granted: true, forms, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: await this.now(), validUntil: null, paperNo: null, scanKept: true,
    });
  }
}
