import { cpSync } from 'node:fs';
import { z } from 'zod';
import { addDays, plainDate } from '../../../src/domain/dates/plain-date.ts';
import type { Identity } from '../../../src/shared/model/identity.ts';
import type { Answer } from '../../../src/shared/result.ts';
import { forkedParser } from '../../../src/parser/fork.ts';
import { startVaultProcess } from '../../../src/main/vault-process.ts';
import { PROCESS_ENTRY } from '../../../tools/build.ts';
import { forkApplication } from '../../../tools/chromium-host/fork.ts';
import { Asker } from '../../../tools/demo/asker.ts';
import { MainRoad } from '../../../tools/demo/main-road.ts';
import type { Road } from '../../../tools/demo/main-road.ts';
import { CareRoad } from '../../../tools/demo/care-road.ts';
import { CHILD as CHILD_CARED_FOR, FOREIGN, HARMED, RESIDENT, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from '../../../tools/demo/people.ts';

/** Opens every user of the practice vaults made here. */
export const PASSPHRASE = 'təlim üçün açar sözlər kifayət qədər uzun';

const secretsOf = (people: readonly Identity[]) =>
  people.flatMap(({ surname, fin, idDocNo, safeContact }) => [surname, fin, idDocNo, safeContact?.value].filter((text) => typeof text === 'string'));

/** What prepared cases hold that no file may show. */
export const PREPARED_SECRETS = secretsOf([HARMED, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE]);
/** The same of prepared files of care. */
export const PREPARED_CARE_SECRETS = secretsOf([RESIDENT, FOREIGN, CHILD_CARED_FOR]);

/** Of no other age than a child's for as long as anybody tests this. */
const CHILD = { ...SECOND_HARMED, givenName: 'Balaca', birthDate: '2020-05-06', fin: '0TEST05', idDocNo: 'C00000005' };

/** Makes a practice vault of mediation alone without a window: with THB in it every party would be asked about there first. */
export async function makePracticeVault(folder: string): Promise<void> {
  await withApplication(async (asker) => {
    await asker.ask('vault.create-practice', { folder, language: 'az', passphrase: PASSPHRASE, modules: ['MED'] });
  });
}

/** The same with protection needs and the shelter, and a room of three beds. */
export async function makeCarePractice(folder: string): Promise<void> {
  await withApplication(async (asker) => {
    await asker.ask('vault.create-practice', { folder, language: 'az', passphrase: PASSPHRASE, modules: ['MED', 'VPN', 'THB'] });
    await asker.write('shelter.save-room', { roomId: null, code: 'A', beds: 3, forFamilies: true, stepFree: true });
  });
}

/** A practice vault of a journey's own, where cases can be brought on their way before the window opens it. */
export class PracticeOffice {
  readonly folder: string;

  /** A copy of one made before: making costs seconds, copying none. */
  constructor(template: string, folder: string) {
    cpSync(template, folder, { recursive: true });
    this.folder = folder;
  }

  /** Through the same router the window uses, as the user of that desk; the vault is closed again afterwards. */
  async as<T>(label: string, work: (road: MainRoad, asker: Asker) => Promise<T>): Promise<T> {
    return this.#at(label, (asker) => work(new MainRoad(asker), asker));
  }

  /** The same on the road of care. */
  async caring<T>(label: string, work: (road: CareRoad, asker: Asker) => Promise<T>): Promise<T> {
    return this.#at(label, (asker) => work(new CareRoad(asker), asker));
  }

  async #at<T>(label: string, work: (asker: Asker) => Promise<T>): Promise<T> {
    return withApplication(async (asker) => {
      await asker.ask('vault.unlock', { folder: this.folder, label, passphrase: PASSPHRASE });
      return work(asker);
    });
  }
}

/** Numbers of the cases of a furnished office: the one furthest on, and one with a child in it. */
export interface Furnished {
  caseNo: string;
  childCaseNo: string;
}

/**
 * A practice vault with cases on their way: a signed agreement with its papers and something on every other screen of the case,
 * one where a second person is asked for, and one with a child; with a call, a letter that came and hours worked.
 */
export async function furnishOffice(office: PracticeOffice): Promise<Furnished> {
  return office.as('desk 1', async (road, asker) => {
    const first = await road.register(HARMED, RESPONSIBLE, '2-10/26', ['az']);
    await road.explain(first);
    await road.daysPass(2);
    await road.consent(first);
    await road.prepare(first);
    await road.meet(first);
    const agreementId = await road.agree(first);
    const second = await road.register(SECOND_HARMED, SECOND_RESPONSIBLE, '2-11/26', ['az']);
    await road.explain(second);
    await road.daysPass(2);
    await road.consent(second);
    await road.prepare(second);
    await road.askSecondPerson(second);
    const child = await road.register(CHILD, SECOND_RESPONSIBLE, '2-12/26', ['az']);
    await asker.write('parties.add', {
      caseId: child.caseId, role: 'REPRESENTATIVE', forSubject: child.harmed, basis: 'PARENT', language: 'az', needsInterpreter: false, detained: false, identity: SECOND_HARMED,
    });
    await aroundTheRoad(asker, road, first, agreementId);
    for (const direction of ['IN', 'OUT'] as const) {
      const theirs = direction === 'IN' ? { theirNo: '7/3', theirDate: await road.today() } : { theirNo: null, theirDate: null };
      await asker.write('correspondence.register', {
        direction, ...theirs, body: 'Uydurma idarə', subject: 'Məlumat barədə', sheets: 1, attachments: 0, dueOn: null, delivery: 'POST',
        receivedBy: null, answersId: null, caseId: null,
      });
    }
    const numberOf = async (caseId: string) => (await asker.ask('cases.open', { caseId })).header.caseNo;
    return { caseNo: await numberOf(first.caseId), childCaseNo: await numberOf(child.caseId) };
  });
}

/** What happens beside the main road: a call, a statement of her own, an order, words of one side, a letter, a visit, an emergency, hours. */
async function aroundTheRoad(asker: Asker, road: MainRoad, { caseId, harmed, responsible }: Road, agreementId: string): Promise<void> {
  const on = await road.today();
  const later = addDays(plainDate(on), 5);
  await asker.write('contacts.record', {
    caseId, direction: 'OUT', channel: 'PHONE', at: await road.now(), withSubject: harmed, withBody: null, purpose: 'INFORM', separately: true, result: 'REACHED', nextTryOn: null, minutes: 5, note: 'Uydurma zəng qeydi.',
  });
  await asker.write('statements.prepare', { caseId, subjectCode: harmed, agreementId, on, repaired: 'FULL', amount: null, otherSideAbsent: true, lawyerOffered: true, lawyerPresent: false });
  await asker.write('appointments.plan', { caseId, kind: 'VISIT', on: later, from: '12:00', to: '12:30', placeType: 'OFFICE', subjects: [harmed], note: null });
  await asker.write('items.add', { caseId, side: 'VICTIM', subjectCode: harmed, on, text: 'Uydurma söz: axşamlar narahatdır.' });
  const messageId = await asker.write('messages.draft', { caseId, kind: 'APOLOGY', from: responsible, to: harmed, on, text: 'Uydurma üzr məktubu.' });
  await asker.write('messages.screen', { caseId, messageId, on, findings: ['CONTACT'], passed: false, note: null });
  await asker.write('orders.record', { caseId, subjectCode: harmed, against: responsible, kind: 'SHORT', issuedBy: 'Uydurma məhkəmə', issuedOn: on, validUntil: later });
  await asker.write('emergencies.record', { caseId, ground: 'DANGER_TO_LIFE', at: await road.now(), told: ['POLICE_102'], fields: ['PLACE'], subjectCode: harmed, canWait: false, words: null });
  await asker.write('work.add', { on, from: '08:00', to: '09:00', kind: 'PREPARATION', km: 12, cost: 350, caseId });
}

/** An application process of its own, ended afterwards; it holds no window. */
async function withApplication<T>(work: (asker: Asker) => Promise<T>): Promise<T> {
  const vault = startVaultProcess({
    fork: () => forkApplication(PROCESS_ENTRY, { kind: 'chromium', sandbox: false, acceptBrowserWindow: false }),
    confirm: () => Promise.resolve(true),
    parse: forkedParser(),
    onDeath: () => undefined,
    forceKill: (pid) => process.kill(pid, 'SIGKILL'),
  });
  try {
    return await work(new Asker({ answer: async (call, input) => envelope.parse(await vault.call(call, input)) }));
  } finally {
    await vault.end();
  }
}

const envelope = z.custom<Answer<unknown>>((answer) => typeof answer === 'object' && answer !== null && 'ok' in answer);
