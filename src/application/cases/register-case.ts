import { registerCaseGate } from '../../domain/mediation/gates/register-case.ts';
import { caseNumber } from '../../domain/mediation/case-number.ts';
import { yearOf } from '../../domain/dates/plain-date.ts';
import { SELF_SOURCES } from '../../shared/model/enumerations.ts';
import type { CaseHeader } from '../../shared/model/case-file.ts';
import { insertCase, nextInSeries, outsideNoTaken } from '../../vault/repositories/cases.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { mustBeNear, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { mustBeMediator } from '../mediation/mediator.ts';

/** Enters a referral as a new case, M0; what was asked, in words, goes to the sealed file. */
export const registerCase: UseCase<'cases.register'> = (desk, input) => {
  if (input.date > desk.today() || (input.actDate ?? '') > input.date) throw new Refusal('DATE_IN_FUTURE');
  for (const day of [input.date, input.actDate, input.reportWantedBy]) if (day !== null) mustBeNear(desk, day);
  if (input.reportWantedBy !== null && input.reportWantedBy < input.date) throw new Refusal('DATE_BEFORE_CASE');
  if (input.assignTo !== null) mustBeMediator(desk, input.assignTo);
  const bySelf = SELF_SOURCES.includes(input.source);
  if (!bySelf && input.bodyName === null) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'bodyName', problem: 'invalid_type' }] });

  return throughGate(desk, input, null, registerCaseGate, { offence: input.offence }, () => {
    const id = desk.recordId;
    sealTexts(desk, id, id, { asked: input.asked });
    desk.record(id, id, (db) => {
      const { asked: _asked, assignTo, offence, office, actDate, documentedHarm, token: _token, dryRun: _dry, approvalId: _approval, ...referral } = input;
      const status = assignTo === null ? 'REGISTERED' : 'AWAITING_ACCEPTANCE';
      const header: CaseHeader = {
        id,
        caseNo: caseNumber('MED', yearOf(desk.today()), nextInSeries(db, `MED-${yearOf(desk.today())}`)),
        outsideNo: freshOutsideNo(desk),
        module: 'MED',
        office,
        status,
        stage: 'M0',
        openedOn: desk.today(),
        openedBy: desk.userId,
        assignedTo: assignTo,
        acceptedOn: null,
        offence,
        referral: bySelf ? { ...referral, bodyName: null, bodyNameDative: null } : referral,
        actDate,
        documentedHarm,
        pilot: true,
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
        notesBy: [],
        statusHistory: [{ status, on: desk.today(), by: desk.userId, reason: null }],
      };
      insertCase(db, header);
    });
    return id;
  });
};

/** A neutral number for outside use, random so that it says nothing about how many cases there are. */
function freshOutsideNo(desk: Desk): string {
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = desk.runtime.randomBytes(4);
    const candidate = `S-${10_000 + ((a * 0x1000000 + b * 0x10000 + c * 0x100 + d) % 90_000)}`;
    if (!desk.facts.read((db) => outsideNoTaken(db, candidate))) return candidate;
  }
}
