import { expect } from 'vitest';
import type { CallName } from '../../src/shared/contract/index.ts';
import type { ErrorCode } from '../../src/shared/codes/errors.ts';
import type { Identity } from '../../src/shared/model/identity.ts';
import { MODULES } from '../../src/shared/model/roles.ts';
import type { Answer } from '../../src/shared/result.ts';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import type { Asker, Typed } from '../../tools/demo/asker.ts';
import { HARMED } from '../../tools/demo/people.ts';
import type { PracticeOffice } from '../support/practice-office.ts';

/** One file of care in an office, as whoever is signed in works on it. */
export class CareDesk {
  readonly office: PracticeOffice;
  readonly caseId: string;
  /** Code of the person. */
  person = '';

  private constructor(office: PracticeOffice, caseId: string) {
    this.office = office;
    this.caseId = caseId;
  }

  /** Registered, accepted and with its person, by whoever is signed in. */
  static async open(office: PracticeOffice, module: 'VPN' | 'THB' = 'VPN', identity: Identity = HARMED, change: Partial<Typed<'parties.add'>> = {}): Promise<CareDesk> {
    const { userId, now } = await office.asker.ask('session.read', {});
    const caseId = await office.asker.write('cases.register', {
      module, source: 'SELF_VICTIM', bodyName: null, bodyNameDative: null, number: null, date: now.slice(0, 10), articles: [], proceduralStage: null, reportWantedBy: null,
      informedThatContentIsNotReported: false, wordedMandatory: false, offence: null, office: 'Təlim Ofisi', actDate: null, documentedHarm: null, asked: null, assignTo: userId,
    });
    await office.asker.write('cases.accept', { caseId });
    const desk = new CareDesk(office, caseId);
    desk.person = await desk.add('PERSON', identity, change);
    return desk;
  }

  get ask(): Asker {
    return this.office.asker;
  }

  view() {
    return this.ask.ask('cases.open', { caseId: this.caseId });
  }

  async today() {
    return plainDate(await this.office.road.today());
  }

  async inDays(days: number): Promise<string> {
    return addDays(await this.today(), days);
  }

  /** Adds somebody and answers their code. */
  async add(role: Typed<'parties.add'>['role'], identity: Identity, change: Partial<Typed<'parties.add'>> = {}): Promise<string> {
    const id = await this.ask.write('parties.add', { caseId: this.caseId, role, forSubject: null, language: 'az', needsInterpreter: false, detained: false, identity, ...change });
    return (await this.view()).parties.find((party) => party.id === id)?.subjectCode ?? '';
  }

  async userId(label: string): Promise<string> {
    return this.office.house.session?.users().find((user) => user.label === label)?.id ?? '';
  }

  /** Everything the file is, and how long every journal of this desk is. */
  async state(): Promise<string> {
    const { session } = this.office.house;
    if (!session) throw new TypeError('nobody is signed in');
    const files = ['office', ...MODULES, ...MODULES.map((module) => `${module}-sealed`)].filter((name) => session.mayOpen(name));
    return JSON.stringify([await this.view(), files.map((name) => session.file(name).read((db) => db.value<number>('SELECT count(*) FROM audit')))]);
  }

  /** Refused with this code, and nothing changed; answers the failing fields. */
  async refused<N extends CallName>(call: N, input: Typed<N>, code: ErrorCode): Promise<string[]> {
    const before = await this.state();
    const answer: Answer<unknown> = await this.ask.answer(call, input);
    expect(answer, call).toMatchObject({ ok: false, error: { code } });
    expect((await this.state()) === before, `${call} changed nothing`).toBe(true);
    return answer.ok ? [] : (answer.error.fields ?? []).map(({ path }) => path);
  }

  /** Blocked for these items, asked dry and in earnest, and nothing changed. */
  async blocked<N extends CallName>(call: N, input: Typed<N>, items: readonly string[]): Promise<void> {
    const before = await this.state();
    for (const dryRun of [true, false]) {
      const answer: Answer<unknown> = await this.ask.answer(call, Object.assign({}, input, { dryRun }));
      if (answer.ok) throw new Error(`${call} was let through`);
      expect(answer.error.code).toBe('BLOCKED');
      expect(answer.error.blocks?.flatMap(({ rule, missing }) => missing.map(({ item }) => `${rule} ${item}`))).toEqual(items);
    }
    expect((await this.state()) === before, `${call} changed nothing`).toBe(true);
  }

  /** Every plain row of every facts file this session opens, as one text: what must hold no word and no name. */
  facts(): string {
    const { session } = this.office.house;
    if (!session) throw new TypeError('nobody is signed in');
    const rows = [...MODULES, 'office'].filter((name) => session.mayOpen(name)).flatMap((name) =>
      session.file(name).read((db) =>
        db
          .all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
          .flatMap((table) => db.all<Record<string, unknown>>(`SELECT * FROM "${table.name}"`)),
      ),
    );
    return JSON.stringify(rows);
  }
}
