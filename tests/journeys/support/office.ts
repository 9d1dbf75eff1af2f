import { cpSync } from 'node:fs';
import { House } from '../../../src/application/house.ts';
import { Router } from '../../../src/application/router.ts';
import { systemRuntime } from '../../../src/application/system-runtime.ts';
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
  await withRouter(async (asker) => {
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
    return withRouter(async (asker) => {
      await asker.ask('vault.unlock', { folder: this.folder, label, passphrase: PASSPHRASE });
      return work(new MainRoad(asker), asker);
    });
  }
}

async function withRouter<T>(work: (asker: Asker) => Promise<T>): Promise<T> {
  const house = new House(systemRuntime('in-process', () => Promise.resolve(true)));
  try {
    return await work(
      new Asker(
        new Router(house, (call, fault) => {
          throw new Error(call, { cause: fault });
        }),
      ),
    );
  } finally {
    house.close();
  }
}
