import { z } from 'zod';
import { contract, type CallName } from '../shared/contract/index.ts';
import { MODULES } from '../shared/model/roles.ts';
import { ERROR_CODES, type ErrorCode } from '../shared/codes/errors.ts';
import { refuse, type Answer } from '../shared/result.ts';
import { VaultError } from '../vault/index.ts';
import { canonicalInput } from './canonical-input.ts';
import { Desk, Refusal } from './desk.ts';
import { atTheDesk, beforeUnlock } from './handlers.ts';
import { permissionsOf } from './permissions.ts';
import type { House } from './house.ts';

/** Faults nobody foresaw, for the host's own log: never part of an answer. */
export type FaultReporter = (call: string, fault: unknown) => void;

/** The only way in: checks the input, the caller and the answer; whatever goes wrong becomes a code. */
export class Router {
  readonly #house: House;
  readonly #report: FaultReporter;

  constructor(house: House, report: FaultReporter = () => undefined) {
    this.#house = house;
    this.#report = report;
  }

  async answer(call: string, rawInput: unknown): Promise<Answer<unknown>> {
    if (!isCall(call)) return refuse('UNKNOWN_CALL');
    const spec = contract[call];
    const input = spec.input.safeParse(rawInput);
    if (!input.success) return refuse('INVALID_INPUT', { fields: problemsOf(input.error) });
    try {
      const answer = await this.#handle(call, input.data);
      if (!answer.ok) return answer;
      const output = spec.output.safeParse(answer.value);
      if (!output.success) throw new TypeError(`${call} answered off its contract at ${problemsOf(output.error).map((p) => p.path).join(', ')}`);
      return { ok: true, value: output.data, warnings: answer.warnings };
    } catch (fault) {
      return this.#codeOf(call, fault);
    }
  }

  #handle(call: CallName, input: unknown): Promise<Answer<unknown>> | Answer<unknown> {
    const early = beforeUnlock[call];
    if (early) return early(this.#house, input);

    const session = this.#house.session;
    if (!session) return refuse('LOCKED');
    const spec = contract[call];
    const caller = { roles: session.user.roles, onePersonOffice: session.onePersonOffice, practice: session.practice };
    if (!permissionsOf(caller).has(spec.permission)) return refuse('NOT_ALLOWED');
    if (this.#house.runtime.host === 'headless' && !session.practice && !spec.unattended) return refuse('NOT_ALLOWED');

    if (spec.audited && session.clockState(this.#house.runtime.clock.now()) === 'jumped') return refuse('CLOCK_JUMPED');
    const token = spec.kind === 'write' ? tokenOf(input) : null;
    const desk = new Desk(session, this.#house.runtime, { name: call, token, input: canonicalInput(input), output: null }, this.#house.reveals);
    const { caseId } = aboutCase.parse(input);
    if (caseId !== undefined && desk.turnToCase(caseId) && desk.module !== 'MED' && isOfMediation(call)) return refuse('WRONG_MODULE');
    const repeated = token === null ? undefined : this.#repeated(desk, token);
    if (repeated) return repeated;
    const handler = atTheDesk[call];
    if (!handler) return refuse('UNKNOWN_CALL');
    return handler(desk, input);
  }

  /** The same token again: the same record's id, or TOKEN_REUSED for another call or input. The last file written decides. */
  #repeated(desk: Desk, token: string): Answer<unknown> | undefined {
    const sealed = MODULES.map((module) => `${module}-sealed`);
    for (const name of [...MODULES, 'office', desk.session.notesFile, ...sealed]) {
      if (name === undefined || !desk.session.mayOpen(name)) continue;
      const file = desk.session.file(name);
      const known = file.recall(token);
      if (!known) continue;
      if (known.call !== desk.call.name || known.inputDigest !== file.digest(desk.call.input)) return refuse('TOKEN_REUSED');
      // The facts half is still to come; the queue of R-20 alone writes into a sealed file and nowhere else.
      if (sealed.includes(name) && !desk.call.name.startsWith('matches.')) return undefined;
      return { ok: true, value: { id: known.recordId }, warnings: [] };
    }
    return undefined;
  }

  #codeOf(call: string, fault: unknown): Answer<never> {
    if (fault instanceof Refusal) return { ok: false, error: fault.failure };
    if (fault instanceof VaultError && isErrorCode(fault.code)) return refuse(fault.code);
    if (isConstraint(fault)) return refuse('ALREADY_EXISTS');
    this.#report(call, fault);
    return refuse('INTERNAL');
  }
}

/** Steps between two sides: no other file has them. */
const OF_MEDIATION = /^(?:conflicts|preparations|risks|sessions|agreements|payments|obligations|statements|assessments|items|messages|notes)\.|^cases\.(?:set-co-mediator|record-wish|reconfirm-voluntariness|extend-target)$/;
const isOfMediation = (call: CallName): boolean => OF_MEDIATION.test(call);

function isCall(call: string): call is CallName {
  return Object.hasOwn(contract, call);
}

/** A row with this id, or a row it points to, is or is not there: nothing was written. */
function isConstraint(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' && fault.code.startsWith('SQLITE_CONSTRAINT');
}

function isErrorCode(code: string): code is ErrorCode {
  return ERROR_CODES.some((known) => known === code);
}

/** Made once: making a schema costs more than reading with it. */
const tokened = z.looseObject({ token: z.string() });
const aboutCase = z.looseObject({ caseId: z.string().optional().catch(undefined) });

function tokenOf(input: unknown): string {
  return tokened.parse(input).token;
}

/** Where the input does not fit and how, never what it was. */
function problemsOf(error: z.ZodError): { path: string; problem: string }[] {
  return error.issues.slice(0, 20).map((issue) => ({ path: issue.path.map(String).join('.'), problem: issue.code }));
}
