import type { ErrorCode } from '../shared/codes/errors.ts';
import type { CaseFile } from '../shared/model/case-file.ts';
import { MODULES, type Module } from '../shared/model/roles.ts';
import type { Parameters } from '../shared/model/parameters.ts';
import type { Permission } from '../shared/permissions.ts';
import { refuse, type Failure } from '../shared/result.ts';
import { dateOf, type Instant } from '../domain/dates/instant.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import type { WorkCalendar } from '../domain/dates/work-calendar.ts';
import type { RuleContext } from '../domain/rule.ts';
import type { DirectoryUser, Reader, VaultFile, VaultSession, Writer } from '../vault/index.ts';
import { auditedSince } from '../vault/repositories/audit.ts';
import { readCaseFile } from '../vault/repositories/case-files.ts';
import { caseExists } from '../vault/repositories/cases.ts';
import { factsExist } from '../vault/repositories/case-records.ts';
import { readStaff } from '../vault/repositories/office.ts';
import { markPending, pendingHalves, settle, type PendingHalf } from '../vault/repositories/sealed.ts';
import { currentCalendar, currentParameters } from './office/rules-of-the-day.ts';
import { permissionsOf } from './permissions.ts';
import { refreshCase } from './cases/refresh-case.ts';
import type { Runtime } from './runtime.ts';

/** A refusal on the way through a use case; the router turns it into an answer. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(code: ErrorCode, rest: Omit<Failure, 'code'> = {}) {
    super(code);
    this.failure = refuse(code, rest).error;
  }
}

/** The call being answered: what idempotency and audit need to know of it. */
export interface CallInHand {
  name: string;
  token: string | null;
  /** Canonical text of the input without token, dryRun and approvalId. */
  input: string;
  /** Text of what would come out, where something does: an approval is for that and nothing else. */
  output: string | null;
}

/** One signed-in person at work on one call: their files, their clock, their rights. */
export class Desk {
  readonly session: VaultSession;
  readonly runtime: Runtime;
  readonly call: CallInHand;
  /** Monotonic moments at which identities were opened lately, kept for the whole session. */
  readonly reveals: number[];
  #module: Module | undefined;
  #calendar: WorkCalendar | undefined;
  #parameters: Parameters | undefined;

  constructor(session: VaultSession, runtime: Runtime, call: CallInHand, reveals: number[] = []) {
    this.reveals = reveals;
    this.session = session;
    this.runtime = runtime;
    this.call = call;
  }

  get userId(): string {
    return this.session.user.id;
  }

  /** Everybody who has not left. */
  liveUsers(): DirectoryUser[] {
    return this.session.users().filter(({ removedAt }) => removedAt === null);
  }

  liveUser(userId: string | null): DirectoryUser | undefined {
    return this.liveUsers().find(({ id }) => id === userId);
  }

  now(): Instant {
    return this.runtime.clock.now();
  }

  today(): PlainDate {
    return dateOf(this.now());
  }

  get office(): VaultFile {
    return this.session.file('office');
  }

  /** Modules whose facts this person may open. */
  get modules(): Module[] {
    return MODULES.filter((module) => this.session.mayOpen(module));
  }

  /** The module this call is at work in: that of its case, else the first this person holds. */
  get module(): Module {
    return this.#module ?? this.modules[0] ?? 'MED';
  }

  turnTo(module: Module): void {
    this.#module = module;
  }

  /** A module asked for by name; WRONG_MODULE where this person does not hold it. */
  turnToHeld(module: Module): void {
    if (!this.modules.includes(module)) throw new Refusal('WRONG_MODULE');
    this.#module = module;
  }

  /** Work in one module, and back to where one was; for work that waits for nothing. */
  within<T>(module: Module, work: () => T): T {
    const before = this.#module;
    this.#module = module;
    try {
      return work();
    } finally {
      this.#module = before;
    }
  }

  /** The same look into each module this person holds, one after the other. */
  eachModule<T>(look: (module: Module) => readonly T[]): T[] {
    return this.modules.flatMap((module) => this.within(module, () => look(module)));
  }

  /** Looks for one thing in every module held, and stays where it is. */
  find<T>(look: (db: Reader) => T | undefined): T | undefined {
    for (const module of [this.module, ...this.modules.filter((other) => other !== this.module)]) {
      if (!this.session.mayOpen(module)) continue;
      const found = this.session.file(module).read(look);
      if (found === undefined) continue;
      this.turnTo(module);
      return found;
    }
    return undefined;
  }

  /** Turns to the module that holds a case, where this person may open it; false where it is in none of theirs. */
  turnToCase(caseId: string): boolean {
    return this.find((db) => caseExists(db, caseId) || undefined) ?? false;
  }

  get facts(): VaultFile {
    return this.session.file(this.module);
  }

  get sealed(): VaultFile {
    return this.session.file(`${this.module}-sealed`);
  }

  get maySeal(): boolean {
    return this.session.mayOpen(`${this.module}-sealed`);
  }

  get notes(): VaultFile {
    const file = this.session.notesFile;
    if (file === undefined) throw new Refusal('NOT_ALLOWED');
    return this.session.file(file);
  }

  may(permission: Permission): boolean {
    return permissionsOf({ roles: this.session.user.roles, onePersonOffice: this.session.onePersonOffice, practice: this.session.practice }).has(permission);
  }

  get calendar(): WorkCalendar {
    return (this.#calendar ??= currentCalendar(this.office));
  }

  get parameters(): Parameters {
    return (this.#parameters ??= currentParameters(this.office, this.today()));
  }

  get context(): RuleContext {
    return { today: this.today(), now: this.now(), parameters: this.parameters, calendar: this.calendar };
  }

  /** The case with all its facts; CASE_NOT_FOUND. */
  caseFile(caseId: string): CaseFile {
    const file = this.find((db) => readCaseFile(db, caseId));
    if (!file) throw new Refusal('CASE_NOT_FOUND');
    return file;
  }

  /** The case, to work on: assigned to this person or theirs to supervise, and open. NOT_ASSIGNED, CASE_CLOSED. */
  openCase(caseId: string): CaseFile {
    const file = this.caseFile(caseId);
    this.mustReach(file);
    if (['CLOSED', 'ARCHIVED', 'FORWARDED'].includes(file.header.status)) throw new Refusal('CASE_CLOSED');
    return file;
  }

  /** Assigned, mediating beside, standing in today, or supervising. */
  mayReach(file: CaseFile): boolean {
    if (file.header.shutOut.includes(this.userId)) return false;
    return this.mediates(file) || this.worksAtTheShelter(file) || file.header.openedBy === this.userId && file.header.assignedTo === null || this.may('case.assign');
  }

  /** Shifts change: whoever is on duty in the shelter works with everybody who lives there, or comes to. */
  worksAtTheShelter({ header, care }: CaseFile): boolean {
    if (header.module !== 'THB' || !this.session.user.roles.includes('SHELTER_WORKER')) return false;
    return this.call.name.startsWith('shelter.') || care.stays.some(({ exit, enteredInError }) => exit === null && !enteredInError);
  }

  mediates(file: CaseFile): boolean {
    return file.header.assignedTo === this.userId || file.header.coMediator === this.userId || this.standsIn(file);
  }

  /** Covers the case today for its mediator. */
  standsIn({ handOvers }: CaseFile): boolean {
    const [me, today] = [this.userId, this.today()];
    return handOvers.some(({ to, on, until, endedOn, enteredInError }) => to === me && !enteredInError && until !== null && on <= today && today <= until && endedOn === null);
  }

  mustReach(file: CaseFile): void {
    if (!this.mayReach(file)) throw new Refusal('NOT_ASSIGNED');
  }

  /** The certificate rules ask for; null when none is on file. */
  certificateOf(userId: string | null) {
    return (userId && this.office.read((db) => readStaff(db, userId))) || null;
  }

  /** The new record's id: the caller's token, so that the same call sent twice makes one record; never another's id. TOKEN_REUSED. */
  get recordId(): string {
    const { token, name } = this.call;
    if (token === null) throw new TypeError(`${name} is a read`);
    if (this.facts.read((db) => factsExist(db, token))) throw new Refusal('TOKEN_REUSED');
    return token;
  }

  /** One transaction on one file: the change, its token and its audit row. */
  write<T>(file: VaultFile, recordId: string, caseId: string | null, work: (db: Writer) => T, reason: string | null = null): T {
    return file.write((tx) => {
      const value = work(tx.db);
      if (this.call.token !== null) tx.remember(this.call.token, this.call.name, file.digest(this.call.input), recordId);
      tx.audit({ action: this.call.name, recordId, caseId, reason });
      return value;
    });
  }

  /**
   * The sealed half of a work across two files, written first; its facts half follows with the same id.
   * A half whose other half never came is found at the next unlock.
   */
  seal(recordId: string, caseId: string, work: (db: Writer) => void): void {
    const token = this.call.token ?? recordId;
    const settled = this.sealed.read(pendingHalves).filter((half) => this.isSettled(half));
    this.write(this.sealed, recordId, caseId, (db) => {
      settled.forEach((half) => settle(db, half.recordId));
      markPending(db, token, this.call.name, this.now(), recordId);
      work(db);
    });
  }

  /** Has the facts half of a work across two files come? A new record bears the work's token; a change left its audit row. */
  isSettled({ recordId, kind, at, target }: PendingHalf): boolean {
    return this.facts.read((db) => factsExist(db, recordId) || auditedSince(db, kind, target, at));
  }

  /** The facts half: the change, then the case's stage, deadlines and next date anew, in the same transaction. */
  record(caseId: string, recordId: string, work: (db: Writer) => void, reason: string | null = null): void {
    this.write(
      this.facts, recordId, caseId,
      (db) => {
        work(db);
        refreshCase(db, caseId, this);
      },
      reason,
    );
  }
}
