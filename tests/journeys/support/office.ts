import { cpSync } from 'node:fs';
import { z } from 'zod';
import type { Answer } from '../../../src/shared/result.ts';
import { startVaultProcess } from '../../../src/main/vault-process.ts';
import { PROCESS_ENTRY } from '../../../tools/build.ts';
import { forkApplication } from '../../../tools/chromium-host/fork.ts';
import { Asker } from '../../../tools/demo/asker.ts';
import { MainRoad } from '../../../tools/demo/main-road.ts';
import { HARMED, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from '../../../tools/demo/people.ts';

/** Opens every user of the practice vaults made here. */
export const PASSPHRASE = 'təlim üçün açar sözlər kifayət qədər uzun';

/** What prepared cases hold that no file may show. */
export const PREPARED_SECRETS = [HARMED, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE].flatMap(({ surname, fin, idDocNo, safeContact }) =>
  [surname, fin, idDocNo, safeContact?.value].filter((text) => typeof text === 'string'),
);

/** Makes a practice vault without a window. */
export async function makePracticeVault(folder: string): Promise<void> {
  await withApplication(async (asker) => {
    await asker.ask('vault.create-practice', { folder, language: 'az', passphrase: PASSPHRASE });
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
    return withApplication(async (asker) => {
      await asker.ask('vault.unlock', { folder: this.folder, label, passphrase: PASSPHRASE });
      return work(new MainRoad(asker), asker);
    });
  }
}

/**
 * A practice vault with two cases on their way: a signed agreement with its papers, and one where a second person is
 * asked for; with a call and a letter that came. Answers the number of the first.
 */
export async function furnishOffice(office: PracticeOffice): Promise<string> {
  return office.as('desk 1', async (road, asker) => {
    const first = await road.register(HARMED, RESPONSIBLE, '2-10/26', ['az']);
    await road.explain(first);
    await road.daysPass(2);
    await road.consent(first);
    await road.prepare(first);
    await road.meet(first);
    await road.agree(first);
    const second = await road.register(SECOND_HARMED, SECOND_RESPONSIBLE, '2-11/26', ['az']);
    await road.explain(second);
    await road.daysPass(2);
    await road.consent(second);
    await road.prepare(second);
    await road.askSecondPerson(second);
    await asker.write('contacts.record', {
      caseId: first.caseId, direction: 'OUT', channel: 'PHONE', at: await road.now(), withSubject: first.harmed, withBody: null, purpose: 'INFORM', separately: true,
      result: 'REACHED', nextTryOn: null, minutes: 5, note: 'Uydurma zəng qeydi.',
    });
    await asker.write('correspondence.register', {
      direction: 'IN', theirNo: '7/3', theirDate: await road.today(), body: 'Uydurma idarə', subject: 'Məlumat barədə', sheets: 1, attachments: 0, dueOn: null, delivery: 'POST',
      receivedBy: null, answersId: null, caseId: null,
    });
    return (await asker.ask('cases.open', { caseId: first.caseId })).header.caseNo;
  });
}

/** An application process of its own, ended afterwards; it holds no window. */
async function withApplication<T>(work: (asker: Asker) => Promise<T>): Promise<T> {
  const vault = startVaultProcess({
    fork: () => forkApplication(PROCESS_ENTRY, { kind: 'chromium', sandbox: false, acceptBrowserWindow: false }),
    confirm: () => Promise.resolve(true),
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
