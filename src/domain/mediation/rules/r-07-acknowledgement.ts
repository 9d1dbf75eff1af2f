import type { Rule } from '../../rule.ts';
import { DIRECT_TYPES } from '../../../shared/model/enumerations.ts';
import type { SessionAct } from '../acts.ts';
import { sidesOf } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';
import { nobodyElse } from '../one-person-office.ts';

/**
 * a responsible person who denies has no session with the harmed person; one who admits in part has it with a second
 * person's yes. Working alone without a reviewer: in part is enough for shuttle and letters, and for nothing else.
 */
export const acknowledgement: Rule<SessionAct> = {
  code: 'R-07',
  effect: 'block',
  source: 'VRD 12(1)(c); RJ-UN 8; RJ-PR A1',
  check: (act) => {
    const { harmed, responsible } = sidesOf(act.file, act.session.attendees);
    if (harmed.length === 0) return undefined;
    const barring = responsible.flatMap(({ subjectCode, acknowledgement: said }) => [
      ...missingIf(said === null, { item: 'acknowledgement', subjectCode }),
      ...missingIf(said === 'DENIES', { item: 'acknowledgementDenied', subjectCode }),
    ]);
    if (barring.length > 0) return lacking(barring);

    const partial = responsible.filter((party) => party.acknowledgement === 'PARTIAL').map(({ subjectCode }) => ({ item: 'acknowledgementPartial', subjectCode }) as const);
    if (!nobodyElse(act)) return lacking(partial, { effect: 'two-person' });
    return DIRECT_TYPES.includes(act.session.type) ? lacking(partial.length > 0 ? [...partial, { item: 'reviewer' }] : []) : undefined;
  },
};
