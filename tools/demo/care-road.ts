import { addDays, addMonths, plainDate } from '../../src/domain/dates/plain-date.ts';
import { CIRCUMSTANCE_FACTORS, CRIME_FACTORS, PERSONAL_FACTORS, PLACEMENT_FACTORS } from '../../src/shared/model/care/enumerations.ts';
import type { DocumentCode } from '../../src/shared/model/enumerations.ts';
import type { Identity } from '../../src/shared/model/identity.ts';
import type { Module } from '../../src/shared/model/roles.ts';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import { randomUUID } from 'node:crypto';
import type { Asker, Typed } from './asker.ts';

/** A file of care on its way. */
export interface CareCase {
  readonly caseId: string;
  readonly caseNo: string;
  readonly person: string;
  readonly documents: { id: string; code: DocumentCode; language: string }[];
}

/** Each step is what a case worker or a shelter worker does in the window, through the same calls, on the practice clock. */
export class CareRoad {
  readonly #asker: Asker;
  readonly #say: (sentence: string) => void;

  constructor(asker: Asker, say: (sentence: string) => void = () => undefined) {
    this.#asker = asker;
    this.#say = say;
  }

  async now(): Promise<string> {
    return (await this.#asker.ask('session.read', {})).now;
  }

  async today(): Promise<string> {
    return (await this.now()).slice(0, 10);
  }

  /** To ten in the morning of a plain date. */
  async until(on: string): Promise<void> {
    await this.#asker.ask('practice.set-clock', { now: `${on}T10:00:00+04:00` });
  }

  async daysPass(days: number): Promise<void> {
    await this.until(addDays(plainDate(await this.today()), days));
  }

  /** A new file with the person it is about, taken on by whoever signs here. */
  async open(module: Exclude<Module, 'MED' | 'JDV'>, identity: Identity, { source = 'NGO', language = 'az' }: { source?: Typed<'cases.register'>['source']; language?: Typed<'parties.add'>['language'] } = {}): Promise<CareCase> {
    const { userId } = await this.#asker.ask('session.read', {});
    const caseId = await this.#asker.write('cases.register', {
      module, source, bodyName: source === 'SELF_VICTIM' ? null : 'Təlim Yardım Birliyi', bodyNameDative: null, number: null, date: await this.today(), articles: [], proceduralStage: null,
      reportWantedBy: null, informedThatContentIsNotReported: true, wordedMandatory: false, offence: null, office: 'Təlim Mərkəzi', actDate: null, documentedHarm: null,
      asked: 'Təhlükəsiz yer və məsləhət istəyir (təlim üçün uydurulub).', assignTo: userId,
    });
    await this.#asker.write('cases.accept', { caseId });
    await this.#asker.write('parties.add', { caseId, role: 'PERSON', forSubject: null, language, needsInterpreter: language !== 'az', detained: false, identity });
    const { header, parties } = await this.#asker.ask('cases.open', { caseId });
    this.#say(`Opened ${header.caseNo} for one person under a code.`);
    return { caseId, caseNo: header.caseNo, person: parties.find(({ role }) => role === 'PERSON')?.subjectCode ?? '', documents: [] };
  }

  /** D02 in the person's language, with its paper. */
  async explainRights({ caseId, person, documents }: CareCase, language: 'az' | 'en' | 'ru' = 'az'): Promise<void> {
    const { parties } = await this.#asker.ask('cases.open', { caseId });
    const child = parties.find(({ subjectCode }) => subjectCode === person)?.mayBeChild === true;
    const variant = child ? 'CHILD' : person.startsWith('THB-') ? 'THB' : 'VPN';
    const protocol = await this.#asker.write('rights.record', {
      caseId, subjectCode: person, variant, on: await this.today(), from: '09:00', to: '09:30', placeType: 'OFFICE', language, interpreterUsed: false, adaptation: null,
      rights: RIGHTS_BY_VARIANT[variant].map((code) => ({ code, explained: true, repeatAsked: false })), questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
    });
    await this.make({ caseId, documents }, 'D02', { aboutId: protocol, subjectCode: person, language });
    this.#say('Explained the rights and made the protocol.');
  }

  /** A general look, then the measures the person wants, then a safety plan. */
  async assessNeeds({ caseId, person, documents }: CareCase): Promise<void> {
    const today = plainDate(await this.today());
    const answer = (factor: Typed<'protection.assess'>['factors'][number]['factor'], yes: boolean) => ({ factor, answer: yes ? ('YES' as const) : ('NO' as const), source: 'VICTIM' as const });
    const assessmentId = await this.#asker.write('protection.assess', {
      caseId, subjectCode: person, step: 'GENERAL', on: today, firstContactOn: today,
      factors: [
        ...PERSONAL_FACTORS.filter((factor) => factor !== 'LGBT' && factor !== 'CHILD').map((factor) => answer(factor, factor === 'ISOLATION')),
        ...CRIME_FACTORS.map((factor) => answer(factor, factor === 'CLOSE_RELATIONSHIP')),
        ...CIRCUMSTANCE_FACTORS.map((factor) => answer(factor, factor === 'THREATS_MADE')),
      ],
      result: 'SPECIFIC_NEEDS', wanted: ['NO_VISUAL_CONTACT', 'FREE_LAWYER'], refused: ['RELOCATION'], nextReviewOn: addDays(today, 30),
      wishes: 'Uydurulmuş istək: evindən getmək istəmir.', notes: [],
    });
    await this.make({ caseId, documents }, 'D09', { aboutId: assessmentId, subjectCode: person });
    await this.#asker.write('protection.save-safety-plan', {
      caseId, subjectCode: person, on: today, agreedByPerson: true, reviewOn: addDays(today, 30),
      words: [{ topic: 'IN_DANGER', text: 'Uydurulmuş plan: qonşuya keçir, 102 nömrəsinə zəng edir.' }],
    });
    await this.#asker.write('emergency-card.save', { caseId, subjectCode: person, on: today, nameToTell: 'Təlim adı', age: '38', allergies: 'penisillin (uydurulub)', medicines: null, pregnancy: null, spoken: 'Azərbaycan dili', mayBeCalled: null });
    this.#say('Assessed the needs on three axes, wrote the wishes down, a safety plan and the emergency card.');
  }

  /** Found, told to the Main Department without a name, reflection begins. */
  async identify({ caseId, person, documents }: CareCase, { foreign = false, language = 'az' }: { foreign?: boolean; language?: 'az' | 'en' | 'ru' } = {}): Promise<void> {
    const today = await this.today();
    await this.#asker.write('trafficking.record-detection', { caseId, subjectCode: person, method: 'PROACTIVE', by: 'NGO', on: today, foreignOrStateless: foreign });
    await this.#asker.write('trafficking.record-indicator', { caseId, subjectCode: person, dimension: 'EXPLOITATION', strength: 'STRONG', on: today, words: 'Uydurulmuş fakt: əməkhaqqı verilməyib.' });
    await this.#asker.write('trafficking.set-recognition', { caseId, subjectCode: person, status: 'PRESUMED', on: today, decisionNo: null, decisionOn: null });
    await this.make({ caseId, documents }, 'D06-N', { subjectCode: person });
    await this.#asker.write('trafficking.record-notification', {
      caseId, subjectCode: person, kind: 'INFO_ONLY', channel: 'TELEFONOQRAM', sentAt: await this.now(), no: 'T-1', refNo: null, by: 'Təlim əməkdaşı', receivedBy: 'Təlim növbətçisi', ourNumber: '000', theirNumber: '000',
    });
    await this.make({ caseId, documents }, 'D13', { subjectCode: person, language });
    this.#say('Recorded how the person was found, told the Main Department without a name, and gave the notice of the reflection period.');
  }

  /** Into the house at night: a code, a time and a yes; papers in the morning. */
  async admit({ caseId, person, documents }: CareCase, bed: { roomCode: string; bed: number }): Promise<string> {
    const now = await this.now();
    const today = now.slice(0, 10);
    const stayId = await this.#asker.write('shelter.admit', {
      caseId, subjectCode: person, ...bed, admittedAt: now, ground: 'OWN_YES', yes: { form: 'ORAL_WITNESSED', at: now }, understandsSince: now, urgentNeeds: ['FOOD', 'SLEEP'], accompanying: [], witness: 'Təlim şahidi',
    });
    await this.#asker.write('shelter.record-signed', { caseId, stayId, signedOn: today, houseRulesOn: today });
    await this.#asker.write('shelter.record-medical-check', { caseId, stayId, on: today });
    await this.make({ caseId, documents }, 'D11', { aboutId: stayId, subjectCode: person });
    this.#say('Admitted the person to the house on their spoken yes; the papers followed.');
    return stayId;
  }

  async leave({ caseId, person, documents }: CareCase, stayId: string): Promise<void> {
    await this.#asker.write('shelter.exit', {
      caseId, stayId, at: await this.now(), type: 'PLANNED', safetyPlanReviewed: true, belongingsReturned: true, documentsReturned: true, toldMayComeBack: true, planAfter: true, note: null,
    });
    await this.make({ caseId, documents }, 'D12', { aboutId: stayId, subjectCode: person });
    this.#say('The person left the house as planned.');
  }

  /** Services, a plan with two goals, reviewed and ended; the right to compensation explained. */
  async rehabilitate({ caseId, person, documents }: CareCase): Promise<void> {
    const today = plainDate(await this.today());
    const serviceId = await this.#asker.write('assistance.approve-service', { caseId, subjectCode: person, code: 'PSYCHOLOGICAL', orgId: null, from: today, unit: 'SESSION', costLine: null, funding: 'STATE_BUDGET', note: null });
    await this.#asker.write('assistance.tell-compensation', { caseId, subjectCode: person, on: today, language: 'az', interpreterUsed: true });
    const goal = { id: randomUUID(), domain: 'JOB' as const, dueOn: addDays(today, 60), who: 'PERSON' as const, goal: 'Uydurulmuş məqsəd: işə düzəlmək.', action: 'Kursa yazılmaq.' };
    const home = { id: randomUUID(), domain: 'HOUSING' as const, dueOn: addDays(today, 90), who: 'OFFICE' as const, goal: 'Uydurulmuş məqsəd: ev tapmaq.', action: 'Kirayə axtarmaq.' };
    const planId = await this.#asker.write('assistance.draft-plan', { caseId, subjectCode: person, on: today, goals: [goal, home], employment: ['VOCATIONAL_TRAINING'], reviewsOn: [addDays(today, 30)] });
    await this.#asker.write('assistance.agree-plan', { caseId, planId, on: today });
    await this.make({ caseId, documents }, 'D15', { aboutId: planId, subjectCode: person });
    await this.daysPass(30);
    const reviewed = await this.today();
    await this.#asker.write('assistance.review-plan', { caseId, planId, on: reviewed, nextOn: null, note: 'Uydurulmuş qeyd: yaxşı gedir.' });
    for (const { id } of [goal, home]) await this.#asker.write('assistance.set-goal', { caseId, planId, goalId: id, status: 'REACHED', on: reviewed });
    await this.#asker.write('assistance.end-service', { caseId, serviceId, to: reviewed, quantity: 4, cost: null });
    await this.#asker.write('assistance.end-plan', { caseId, planId, on: reviewed, how: 'GOALS_REACHED' });
    await this.make({ caseId, documents }, 'D16-B', { subjectCode: person });
    this.#say('Agreed a plan in the person\'s own words, reviewed it, reached both goals and ended it.');
  }

  /** A foreign resident after reflection: the permit is asked for and given for a year. */
  async residence({ caseId, person }: CareCase): Promise<void> {
    const today = await this.today();
    const residenceId = await this.#asker.write('trafficking.record-residence', { caseId, subjectCode: person, wantsPermit: true, on: today });
    await this.#asker.write('trafficking.record-choice', { caseId, subjectCode: person, decision: 'UNDECIDED', on: today, ownInitiative: false, lawyerOffered: true });
    await this.#asker.write('trafficking.update-residence', { caseId, residenceId, appliedOn: today, validFrom: today });
    this.#say('The reflection period is over; the permit was asked for and runs for a year.');
  }

  /** Removal in danger, assessment, court; home again with a plan, and four visits in a year. */
  async childsYear({ caseId, person, documents }: CareCase): Promise<void> {
    const first = plainDate(await this.today());
    await this.#asker.write('children.record-information', { caseId, subjectCode: person, receivedOn: first, presumedChild: true, words: null });
    const placementId = await this.#asker.write('children.place', { caseId, subjectCode: person, urgent: true, on: first, type: 'CHILD_INSTITUTION', factors: [], words: null });
    await this.make({ caseId, documents }, 'D23', { aboutId: placementId });
    await this.daysPass(1);
    const assessedOn = await this.today();
    const assessmentId = await this.#asker.write('children.assess', {
      caseId, subjectCode: person, kind: 'INITIAL', on: assessedOn, seen: true, heard: true, danger: true, decision: 'REMOVE_AND_PLACE', familyRefused: false, words: 'Uydurulmuş qiymətləndirmə.', childsWords: 'Uydurulmuş söz.',
    });
    await this.make({ caseId, documents }, 'D22', { aboutId: assessmentId });
    await this.#asker.write('children.complete-factors', { caseId, placementId, factors: [...PLACEMENT_FACTORS], on: assessedOn, words: null });
    await this.#asker.write('children.record-court', { caseId, placementId, appliedOn: assessedOn, decidedOn: null });
    await this.make({ caseId, documents }, 'D24', { aboutId: placementId });
    await this.daysPass(20);
    const home = plainDate(await this.today());
    await this.#asker.write('children.record-plan', { caseId, subjectCode: person, kind: 'FAMILY', on: home, reviewOn: addDays(home, 30), words: 'Uydurulmuş ailə planı.' });
    await this.#asker.write('children.end-placement', { caseId, placementId, on: home });
    const returnId = await this.#asker.write('children.record-return', { caseId, subjectCode: person, on: home, riskAssessedOn: home, familyPlanOn: home, risk: 'Uydurulmuş qiymətləndirmə.' });
    for (const window of [1, 2, 3, 4]) {
      const on = addDays(addMonths(home, 3 * window), -5);
      await this.until(on);
      const visitId = await this.#asker.write('children.record-visit', {
        caseId, subjectCode: person, returnId, on, health: { MENTAL: 'GOOD', PHYSICAL: 'GOOD', PSYCHOLOGICAL: 'CONCERN', PSYCHIATRIC: 'GOOD' }, family: 'GOOD', heard: true, danger: false, nextOn: null, words: null, childsWords: 'Uydurulmuş söz.',
      });
      await this.make({ caseId, documents }, 'D16-C', { aboutId: visitId });
    }
    await this.daysPass(10);
    this.#say('The child was brought to safety, went home with a plan, and was visited once in each of four windows.');
  }

  async close({ caseId }: CareCase, retentionUntil: string): Promise<void> {
    const { plans, stays } = await this.#plansOf(caseId);
    for (const plan of plans) await this.#asker.write('protection.review-safety-plan', { caseId, planId: plan, on: await this.today(), reviewOn: addDays(plainDate(await this.today()), 30) });
    if (stays > 0) throw new Error('somebody still lives in the house');
    await this.#asker.write('cases.close', { caseId, outcome: 'NEEDS_MET', retentionUntil, secretsDestroyOn: null, toldMayComeBack: true });
    this.#say('Closed the file: needs met, the way back told.');
  }

  async #plansOf(caseId: string) {
    const { care } = await this.#asker.ask('cases.open', { caseId });
    return { plans: care.safetyPlans.filter(({ reviewedOn }) => reviewedOn === null).map(({ id }) => id), stays: care.stays.filter(({ exit }) => exit === null).length };
  }

  async make({ caseId, documents }: Pick<CareCase, 'caseId' | 'documents'>, code: DocumentCode, { aboutId = null, subjectCode = null, language = 'az' }: { aboutId?: string | null; subjectCode?: string | null; language?: 'az' | 'en' | 'ru' }): Promise<string> {
    const id = await this.#asker.write('documents.make', { caseId, code, language, aboutId, subjectCode, forAuthority: false, largePrint: false });
    documents.push({ id, code, language });
    return id;
  }
}
