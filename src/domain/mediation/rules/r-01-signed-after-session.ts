import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { sidesOf, standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';

/** R-01 at the signature: an agreement comes out of a session of both sides, of whatever form, or of one recorded as a fact. */
export const signedAfterSession: Rule<InCase & { readonly on: string }> = {
  code: 'R-01',
  effect: 'block',
  source: 'RJ-CoE ¶16; RJ-UN 7, 10, 13; VRD 12; RJ-PR',
  check: ({ file, on }) => lacking(missingIf(!heldTogether(file, on), { item: 'sessionHeld' })),
};

/** Whether a session between the sides was held by a day (plain date): a talk with one of them is none. */
function heldTogether(file: CaseFile, by: string): boolean {
  const happened = standing(file.facts).some(({ act, at }) => act === 'SESSION_HELD' && at.slice(0, 10) <= by);
  return happened || standing(file.sessions).some(({ type, status, on, attendees }) => {
    const { harmed, responsible } = sidesOf(file, attendees.filter(({ present }) => present !== false).map(({ subjectCode }) => subjectCode));
    return type !== 'CAUCUS' && status === 'HELD' && on <= by && harmed.length > 0 && responsible.length > 0;
  });
}
