import type { CaseFile, ConflictCheck, Party } from '../../../shared/model/case-file.ts';
import type { Missing } from '../../../shared/result.ts';
import type { Finding, Rule } from '../../rule.ts';
import type { InCase, SessionAct } from '../acts.ts';
import { principals, standing } from '../case-facts.ts';
import { lacking } from '../finding.ts';

const common = { code: 'R-10', effect: 'block', source: 'RJ-UN 18' } as const;
const BARRING: readonly ConflictCheck['kind'][] = ['RELATED', 'EMPLOYED_BY', 'CASE_WORKER_OF'];

/**
 * nobody mediates for a relative, an employer or a client of their own. Having served or known a party is told to both
 * sides, who each agree in writing; then it warns. A party never checked is a gap.
 */
export const conflictOfInterest: Rule<SessionAct> = { ...common, check: (act) => ofBoth(act) };

/** R-10 when somebody is given the case, alone or beside another: what is known of them already; checking the rest is their first task. Null gives it to nobody. */
export const conflictOfAssignee: Rule<InCase & { readonly to: string | null }> = { ...common, check: ({ file, to }) => (to === null ? undefined : conflicts(file, to, false)) };

/** Of the mediator, every party checked, and of whoever mediates beside, what is known: a warning about one hides no block about the other. */
function ofBoth({ file, mediator, coMediator }: SessionAct): Finding | undefined {
  const findings = [conflicts(file, mediator.userId, true), coMediator ? conflicts(file, coMediator.userId, false) : undefined].filter((one) => one !== undefined);
  const barring = findings.filter(({ effect }) => effect === undefined);
  return barring.length > 0 ? lacking(barring.flatMap(({ missing }) => missing)) : lacking(findings.flatMap(({ missing }) => missing), { effect: 'warn' });
}

function conflicts(file: CaseFile, userId: string, everyPartyChecked: boolean): Finding | undefined {
  const sides = principals(file);
  const standings = sides.map(({ subjectCode }) => ({ subjectCode, checks: checksOf(file, userId, subjectCode) }));
  const barring = standings.flatMap(({ subjectCode, checks }): Missing[] => {
    const newest = checks.at(-1);
    if (!newest) return everyPartyChecked ? [{ item: 'conflictCheck', subjectCode }] : [];
    // An old tie is not outlived by a newer "none": only a correction takes it back.
    const tie = checks.find(({ kind }) => BARRING.includes(kind));
    if (tie) return [{ item: 'conflict', subjectCode, params: { kind: tie.kind } }];
    return newest.kind === 'NONE' ? [] : notAgreed(newest, sides);
  });
  if (barring.length > 0) return lacking(barring);

  const known = standings.flatMap(({ subjectCode, checks }) => checks.slice(-1).filter(({ kind }) => kind !== 'NONE').map(({ kind }) => ({ item: 'conflict', subjectCode, params: { kind } }) as const));
  return lacking(known, { effect: 'warn' });
}

function notAgreed({ toldBothSides, agreed }: ConflictCheck, sides: readonly Party[]): Missing[] {
  return sides
    .filter(({ subjectCode }) => !toldBothSides || !agreed.some((one) => one.subjectCode === subjectCode))
    .map(({ subjectCode }) => ({ item: 'conflictAgreement', subjectCode }));
}

/** A mediator's checks of one person, oldest first. */
function checksOf(file: CaseFile, userId: string, subjectCode: string): ConflictCheck[] {
  return standing(file.conflicts)
    .filter((check) => check.userId === userId && check.subjectCode === subjectCode)
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
}
