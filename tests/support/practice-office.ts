import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Clock } from '../../src/application/clock.ts';
import { House } from '../../src/application/house.ts';
import { Router } from '../../src/application/router.ts';
import { systemRuntime } from '../../src/application/system-runtime.ts';
import { forkedParser } from '../../src/parser/fork.ts';
import { epochMsOf, parseInstant } from '../../src/domain/dates/instant.ts';
import { Asker, type Typed } from '../../tools/demo/asker.ts';
import { MainRoad } from '../../tools/demo/main-road.ts';

export const PASSPHRASE = 'təlim üçün açar sözlər kifayət qədər uzun';

/** Paths of every letter that waits in a vault, whoever it is for. */
export function lettersIn(vault: string): string[] {
  return readdirSync(vault, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.age') && basename(dirname(path)) === 'inbox')
    .map((path) => join(vault, path));
}

/** A practice office in a folder of its own, at a fixed morning; `close` removes everything. */
export class PracticeOffice {
  readonly folder = mkdtempSync(join(tmpdir(), 'sirdash-test-'));
  readonly faults: { call: string; fault: unknown }[] = [];
  /** One clock for everybody who signs in: it never goes back. */
  readonly #opened = performance.now();
  #desk = this.#newDesk();

  /** Of mediation alone, unless other modules are named: with THB among them every party is asked about there first. */
  static async open(modules: Typed<'vault.create-practice'>['modules'] = ['MED']): Promise<PracticeOffice> {
    const office = new PracticeOffice();
    await office.asker.ask('vault.create-practice', { folder: office.vault, language: 'az', passphrase: PASSPHRASE, modules });
    return office;
  }

  get vault(): string {
    return join(this.folder, 'vault');
  }

  get house(): House {
    return this.#desk.house;
  }

  get router(): Router {
    return this.#desk.router;
  }

  get asker(): Asker {
    return this.#desk.asker;
  }

  get road(): MainRoad {
    return this.#desk.road;
  }

  /** Locks, and somebody else signs in. */
  async signInAs(label: string): Promise<void> {
    this.house.close();
    this.#desk = this.#newDesk();
    await this.asker.ask('vault.unlock', { folder: this.vault, label, passphrase: PASSPHRASE });
  }

  close(): void {
    this.house.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #newDesk() {
    const start = parseInstant('2026-03-02T09:00:00+04:00');
    if (!start) throw new TypeError('no such morning');
    const clock = new Clock(() => epochMsOf(start) + Math.floor(performance.now() - this.#opened));
    const house = new House({ ...systemRuntime('in-process', () => Promise.resolve(true), forkedParser()), clock, newId: randomUUID, randomBytes });
    const router = new Router(house, (call, fault) => this.faults.push({ call, fault }));
    const asker = new Asker(router);
    return { house, router, asker, road: new MainRoad(asker) };
  }
}
