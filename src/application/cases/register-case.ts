import { caseNumber, RANDOM_NUMBERS } from '../../domain/mediation/case-number.ts';
import { registerCaseGate } from '../../domain/mediation/gates/register-case.ts';
import { yearOf } from '../../domain/dates/plain-date.ts';
import { CARE_SOURCES, MEDIATION_SOURCES, SELF_SOURCES, type ReferralSource } from '../../shared/model/enumerations.ts';
import type { CaseHeader } from '../../shared/model/case-file.ts';
import type { Module } from '../../shared/model/roles.ts';
import type { Writer } from '../../vault/index.ts';
import { caseNoTaken, insertCase, nextInSeries, outsideNoTaken } from '../../vault/repositories/cases.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { mustBeNear, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { mustTakeCases } from '../mediation/mediator.ts';

/** Enters a referral as a new case of its module; what was asked, in words, goes to the sealed file. */
export const registerCase: UseCase<'cases.register'> = (desk, input) => {
  const { module = 'MED' } = input;
  desk.turnToHeld(module);
  const mediation = module === 'MED';
  if (input.date > desk.today() || (input.actDate ?? '') > input.date) throw new Refusal('DATE_IN_FUTURE');
  for (const day of [input.date, input.actDate, input.reportWantedBy]) if (day !== null) mustBeNear(desk, day);
  if (input.reportWantedBy !== null && input.reportWantedBy < input.date) throw new Refusal('DATE_BEFORE_CASE');
  if (input.assignTo !== null) mustTakeCases(desk, input.assignTo, module);
  mustFit({ ...input, module });
  const bySelf = SELF_SOURCES.includes(input.source);

  return throughGate(desk, input, null, mediation ? registerCaseGate : [], { offence: input.offence }, () => {
    const id = desk.recordId;
    sealTexts(desk, id, id, { asked: input.asked });
    desk.record(id, id, (db) => {
      const { asked: _asked, assignTo, offence, office, actDate, documentedHarm, module: _module, token: _token, dryRun: _dry, approvalId: _approval, ...referral } = input;
      const status = assignTo === null ? 'REGISTERED' : 'AWAITING_ACCEPTANCE';
      const header: CaseHeader = {
        id,
        caseNo: freshCaseNo(desk, db, module),
        outsideNo: freshOutsideNo(desk),
        module,
        office,
        status,
        stage: mediation ? 'M0' : 'K0',
        openedOn: desk.today(),
        openedBy: desk.userId,
        assignedTo: assignTo,
        acceptedOn: null,
        offence,
        referral: bySelf ? { ...referral, bodyName: null, bodyNameDative: null } : referral,
        actDate,
        documentedHarm,
        pilot: mediation,
        retentionUntil: null,
        secretsDestroyOn: null,
        closedOn: null,
        closureOutcome: null,
        forwardedTo: null,
        coMediator: null,
        harmedWish: null,
        voluntarinessReconfirmedOn: null,
        targetExtended: null,
        held: false,
        shutOut: [],
        notesBy: [],
        statusHistory: [{ status, on: desk.today(), by: desk.userId, reason: null }],
      };
      insertCase(db, header);
    });
    return id;
  });
};

/** What each module asks of its referral: an offence and a stage in mediation, neither elsewhere. INVALID_INPUT. */
function mustFit({ module, source, bodyName, offence, proceduralStage }: { module: Module; source: ReferralSource; bodyName: string | null; offence: string | null; proceduralStage: string | null }): void {
  const mediation = module === 'MED';
  const sources: readonly ReferralSource[] = mediation ? MEDIATION_SOURCES : CARE_SOURCES;
  const wrong = [
    ...(sources.includes(source) ? [] : ['source']),
    ...(mediation && bodyName === null && !SELF_SOURCES.includes(source) ? ['bodyName'] : []),
    ...((offence !== null) === mediation ? [] : ['offence']),
    ...((proceduralStage !== null) === mediation ? [] : ['proceduralStage']),
  ];
  if (wrong.length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong.map((path) => ({ path, problem: 'invalid_value' })) });
}

/** In sequence; at random and unused where a sequence would tell how many people are helped (A.1). */
function freshCaseNo(desk: Desk, db: Writer, module: Module): string {
  const year = yearOf(desk.today());
  if (!RANDOM_NUMBERS.includes(module)) return caseNumber(module, year, nextInSeries(db, `${module}-${year}`));
  for (let tries = 0, digits = 4; ; tries += 1) {
    // Where nearly every number of four digits is taken, more digits are used.
    if (tries > 0 && tries % 50 === 0) digits += 1;
    const candidate = caseNumber(module, year, randomBelow(desk, 10 ** digits));
    if (!caseNoTaken(db, candidate)) return candidate;
  }
}

/** A neutral number for outside use, random so that it says nothing about how many cases there are, and the office's over all modules. */
function freshOutsideNo(desk: Desk): string {
  for (;;) {
    const candidate = `S-${10_000 + randomBelow(desk, 90_000)}`;
    if (!desk.eachModule(() => [desk.facts.read((db) => outsideNoTaken(db, candidate))]).includes(true)) return candidate;
  }
}

function randomBelow(desk: Desk, limit: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = desk.runtime.randomBytes(4);
  return (a * 0x1000000 + b * 0x10000 + c * 0x100 + d) % limit;
}
