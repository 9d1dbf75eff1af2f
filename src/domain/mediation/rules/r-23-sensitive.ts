import type { CaseFile, Party, RiskAssessment } from '../../../shared/model/case-file.ts';
import { DIRECT_TYPES, type OffenceCategory } from '../../../shared/model/enumerations.ts';
import type { Missing } from '../../../shared/result.ts';
import { addDays, plainDate } from '../../dates/plain-date.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { InCase, Office, SessionAct } from '../acts.ts';
import { sidesOf, standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';
import { gateClass } from '../gate-class.ts';
import { nobodyElse } from '../one-person-office.ts';
import { orderEndsOn, ordersBetween } from '../orders.ts';

const common = { code: 'R-23', source: 'IC48; DV-AZ; VRD rec. 46' } as const;

const isSensitive = ({ header }: CaseFile): boolean => gateClass(header.offence) === 'SENSITIVE';

/** while an order keeps two people apart, whatever the offence, nothing is held between them; a talk with one side alone is no contact. */
export const orderInForce: Rule<SessionAct> = {
  ...common,
  effect: 'block',
  check: ({ file, session }) => lacking(keptApart(file, session.attendees, session.on)),
};

/**
 * domestic, sexual and hate offences. Contact of any form needs the harmed person's own wish, a detailed assessment not older than
 * P_RISK_VALID days, a co-mediator trained for it and, face to face, separate ways in and out; then a second person's yes, which a
 * mediator working alone cannot get. An order in force goes before all of it.
 */
export const sensitive: Rule<SessionAct> = {
  ...common,
  effect: 'block',
  check: (act, context) => {
    const { file, session, coMediator } = act;
    if (!isSensitive(file) || session.type === 'CAUCUS' || keptApart(file, session.attendees, session.on).length > 0) return undefined;
    const gaps: Missing[] = [
      ...wishMissing(file),
      ...sidesOf(file, session.attendees).harmed.flatMap((party) => assessmentMissing(file, party, session.on, context)),
      ...missingIf(!coMediator?.trainedFor.includes('SENSITIVE'), { item: 'coMediator' }),
      ...missingIf(DIRECT_TYPES.includes(session.type) && session.separateArrivalExit !== true, { item: 'separateArrival' }),
      ...missingIf(nobodyElse(act), { item: 'reviewer' }),
    ];
    return gaps.length > 0 ? lacking(gaps) : lacking([{ item: 'supervisorYes' }], { effect: 'two-person' });
  },
};

/** that a sensitive case is suitable for mediation is not one person's judgement (A.3.6). */
export const sensitiveAssessment: Rule<InCase & Office & { readonly result: RiskAssessment['result'] }> = {
  ...common,
  effect: 'two-person',
  check: (act) => {
    if (!isSensitive(act.file) || !act.result.startsWith('SUITABLE')) return undefined;
    return nobodyElse(act) ? lacking([{ item: 'reviewer' }], { effect: 'block' }) : lacking([{ item: 'supervisorYes' }]);
  },
};

/** R-23: a referral worded as an order is answered by the parties' own word in writing, before they come. */
export const voluntariness: Rule<InCase> = {
  ...common,
  effect: 'warn',
  check: ({ file: { header } }) => lacking(missingIf(header.referral.wordedMandatory && header.voluntarinessReconfirmedOn === null, { item: 'voluntariness' })),
};

/** R-23 said early: the mediator learns it when the referral is registered. */
export const sensitiveReferral: Rule<{ readonly offence: OffenceCategory }> = {
  ...common,
  effect: 'warn',
  check: ({ offence }) => lacking(missingIf(gateClass(offence) === 'SENSITIVE', { item: 'sensitiveOffence' })),
};

/** Last day (plain date) the newest detailed assessment of a person may be relied on, if they agreed to its being told; undefined when there is none by that day. */
export function assessedUntil(file: CaseFile, subjectCode: string, by: string, { parameters }: Pick<RuleContext, 'parameters'>): string | undefined {
  const newest = standing(file.assessments)
    .filter((one) => one.subjectCode === subjectCode && one.agreedToTell && one.on <= by)
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return newest === undefined ? undefined : addDays(plainDate(newest), parameters.P_RISK_VALID);
}

function wishMissing({ header }: CaseFile): Missing[] {
  const wish = header.harmedWish?.wish;
  return missingIf(wish !== 'INITIATED' && wish !== 'CONFIRMED', { item: 'harmedWish' });
}

function assessmentMissing(file: CaseFile, { subjectCode }: Party, on: string, context: RuleContext): Missing[] {
  const until = assessedUntil(file, subjectCode, on, context);
  return missingIf(until === undefined || until < on, { item: 'detailedAssessment', subjectCode, params: { limit: context.parameters.P_RISK_VALID, ...(until !== undefined && { until }) } });
}

function keptApart(file: CaseFile, codes: readonly string[], on: string): Missing[] {
  return ordersBetween(file, codes, on).map((order) => ({ item: 'orderInForce', subjectCode: order.subjectCode, params: { until: orderEndsOn(order) } }));
}
