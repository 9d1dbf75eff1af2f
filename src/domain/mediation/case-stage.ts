import type { CaseFile } from '../../shared/model/case-file.ts';
import type { CaseStage } from '../../shared/model/enumerations.ts';
import { careStage } from '../care/care-stage.ts';
import { currentAgreement, signedAgreement } from './agreement-parties.ts';
import { principals, standing } from './case-facts.ts';
import { standsUnchanged } from './consent-status.ts';

/** How far a case has come, from its records alone (A.3.5): the furthest stage whose sign is there. */
export function caseStage(file: CaseFile): CaseStage {
  if (file.header.module !== 'MED') return careStage(file);
  const signed = signedAgreement(file);
  if (file.header.closedOn !== null) return 'M8';
  if (signed?.obligations.every(({ status }) => status === 'MET' || status === 'WAIVED_BY_HARMED' || status === 'BREACHED')) return 'M7';
  if (signed) return 'M6';
  if (currentAgreement(file)) return 'M5';
  if (standing(file.sessions).some(({ status }) => status === 'HELD' || status === 'STOPPED')) return 'M4';
  if (everybodyConsents(file)) return 'M3';
  if (standing(file.consents).some(({ granted }) => granted)) return 'M2';
  return standing(file.risks).length > 0 ? 'M1' : 'M0';
}

/** Both sides are there and each of them takes part. */
function everybodyConsents(file: CaseFile): boolean {
  const sides = principals(file);
  return (
    sides.some(({ role }) => role === 'HARMED') &&
    sides.some(({ role }) => role === 'RESPONSIBLE') &&
    sides.every(({ subjectCode }) =>
      file.consents.some((consent) => consent.subjectCode === subjectCode && consent.type === 'MEDIATION_PARTICIPATION' && standsUnchanged(consent, file)),
    )
  );
}
