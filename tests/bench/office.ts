import { randomBytes, randomUUID } from 'node:crypto';
import { Clock } from '../../src/application/clock.ts';
import { House } from '../../src/application/house.ts';
import { Router } from '../../src/application/router.ts';
import { systemRuntime } from '../../src/application/system-runtime.ts';
import { epochMsOf, parseInstant } from '../../src/domain/dates/instant.ts';
import type { VaultSession } from '../../src/vault/index.ts';
import { saveStaff } from '../../src/vault/repositories/office.ts';
import { Asker } from '../../tools/demo/asker.ts';

const WHO = { label: 'desk 1', passphrase: 'sınaq üçün uydurulmuş uzun açar sözlər' };
/** After every invented case has begun. */
const MORNING = '2026-05-04T09:00:00+04:00';

/** A real vault of a one-person office: its key derivation was calibrated on this machine when it was made. */
export class BenchOffice {
  readonly folder: string;
  readonly house: House;
  readonly router: Router;
  readonly asker: Asker;

  private constructor(folder: string) {
    const start = parseInstant(MORNING);
    if (!start) throw new TypeError('no such morning');
    const clock = new Clock(() => epochMsOf(start) + Math.floor(performance.now()));
    this.folder = folder;
    this.house = new House({ ...systemRuntime('in-process', () => Promise.resolve(true)), clock, newId: randomUUID, randomBytes });
    this.router = new Router(this.house, (call, fault) => console.error(call, fault));
    this.asker = new Asker(this.router);
  }

  static async create(folder: string): Promise<BenchOffice> {
    const office = new BenchOffice(folder);
    await office.asker.ask('vault.create', {
      folder, officeName: 'Sınaq Mediasiya Ofisi', officeCode: 'SMO', onePersonOffice: true, ...WHO, recoveryPeople: 3, language: 'az',
    });
    office.session.file('office').write((tx) => {
      saveStaff(tx.db, { userId: office.session.user.id, certificateNo: 'SINAQ-1', certificateIssuedOn: '2025-01-10', certificateValidUntil: '2028-01-10', languages: ['az'], trainedFor: [] });
      tx.audit({ action: 'staff.save' });
    });
    return office;
  }

  static async open(folder: string): Promise<BenchOffice> {
    const office = new BenchOffice(folder);
    await office.unlock();
    return office;
  }

  get session(): VaultSession {
    const { session } = this.house;
    if (!session) throw new TypeError('locked');
    return session;
  }

  async unlock(): Promise<void> {
    await this.asker.ask('vault.unlock', { folder: this.folder, ...WHO });
  }

  close(): void {
    this.house.close();
  }
}

export const PASSPHRASE = WHO.passphrase;
