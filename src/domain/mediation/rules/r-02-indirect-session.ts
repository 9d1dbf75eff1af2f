import type { Missing } from '../../../shared/result.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { SessionAct } from '../acts.ts';
import { currentRisk, sidesOf } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';
import { messageMissing, participationMissing, rightsMissing, riskMissing, staleMissing } from '../session-readiness.ts';

/**
 * shuttle and letters need consent, rights and a fresh risk assessment of both sides (letters also consent to messages);
 * a caucus needs that person's consent and a risk assessment that is not stale, and is never with both sides.
 */
export const indirectSession: Rule<SessionAct> = {
  code: 'R-02',
  effect: 'block',
  source: 'RJ-CoE ¶16; RJ-UN 7, 10, 13; VRD 12; RJ-PR',
  check: (act, context) => {
    switch (act.session.type) {
      case 'SHUTTLE':
      case 'LETTER':
        return lacking(betweenSides(act, context));
      case 'CAUCUS':
        return lacking(caucus(act, context));
      case 'JOINT':
      case 'VIDEO_JOINT':
      case 'CONFERENCE':
      case 'CIRCLE':
        return undefined;
    }
  },
};

/** Both sides are there, and every code names a person of the case. */
export function peopleMissing({ file, session }: SessionAct): Missing[] {
  const { harmed, responsible, unknown } = sidesOf(file, session.attendees);
  return [
    ...missingIf(harmed.length === 0, { item: 'harmedAttendee' }),
    ...missingIf(responsible.length === 0, { item: 'responsibleAttendee' }),
    ...unknown.map((subjectCode) => ({ item: 'partyUnknown', subjectCode }) as const),
  ];
}

function betweenSides(act: SessionAct, context: RuleContext): Missing[] {
  const { harmed, responsible } = sidesOf(act.file, act.session.attendees);
  return [
    ...peopleMissing(act),
    ...[...harmed, ...responsible].flatMap((party) => [
      ...participationMissing(act, party, context),
      ...(act.session.type === 'LETTER' ? messageMissing(act, party, context) : []),
      ...rightsMissing(act, party),
    ]),
    ...riskMissing(act, ['SUITABLE_DIRECT', 'SUITABLE_INDIRECT_ONLY'], context),
  ];
}

function caucus(act: SessionAct, context: RuleContext): Missing[] {
  const { harmed, responsible, unknown } = sidesOf(act.file, act.session.attendees);
  const risk = currentRisk(act.file);
  return [
    ...missingIf(harmed.length + responsible.length === 0, { item: 'partyAttendee' }),
    ...missingIf(harmed.length > 0 && responsible.length > 0, { item: 'otherSideAttending' }),
    ...unknown.map((subjectCode) => ({ item: 'partyUnknown', subjectCode }) as const),
    ...[...harmed, ...responsible].flatMap((party) => participationMissing(act, party, context)),
    ...(risk && risk.on <= act.session.on ? staleMissing(risk) : [{ item: 'riskAssessment' } as const]),
  ];
}
