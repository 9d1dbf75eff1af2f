import { accept, refuse } from '../../shared/result.ts';
import { PERSON_FIELDS, personFieldOf } from '../../domain/disclosure/fields.ts';
import { clipboard } from '../../domain/disclosure/rules/r-66-clipboard.ts';
import { fieldsOf } from '../../domain/disclosure/rules/r-79-referral.ts';
import { project } from '../../domain/disclosure/projection.ts';
import { SCOPE_TOKENS } from '../../shared/model/enumerations.ts';
import { judge } from '../../domain/rule.ts';
import { openOneIdentity } from '../parties/reveal-identity.ts';
import { Refusal } from '../desk.ts';
import { partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { bodyOf } from './body-of.ts';
import { valuesOf } from './person-values.ts';

/** Field by field what one body may be told of one person now, and by which yes. No value is read for it. */
export const projectFields: UseCase<'disclosures.project'> = (desk, { caseId, subjectCode, orgId, purpose }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  partyOf(file, subjectCode);
  const body = bodyOf(desk, orgId);
  const fields = fieldsOf(SCOPE_TOKENS).map((field) => {
    const verdict = project({ file, subjectCode, field, recipient: { kind: 'BODY', body }, purpose, at: desk.now() }, desk.parameters);
    return {
      field, token: PERSON_FIELDS[field], allowed: verdict.allowed,
      consentId: verdict.allowed && 'consentId' in verdict.by ? verdict.by.consentId : null,
      why: verdict.allowed ? null : verdict.why,
    };
  });
  return accept({ fields });
};

/** One field about one person for the clipboard, from where it may go anywhere: what no paper of their own prints is not copied either; by the same way as to the screen, counted and written down. */
export const copyField: UseCase<'disclosures.copy-field'> = (desk, { caseId, subjectCode, field, reason }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const party = partyOf(file, subjectCode);
  const known = personFieldOf(field);
  if (known === undefined) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'field', problem: 'custom' }] });
  const verdict = project({ file, subjectCode, field: known, recipient: { kind: 'PERSON', subjectCode }, purpose: null, at: desk.now() }, desk.parameters);
  const { blocks } = judge([clipboard], { subjectCode, verdict }, desk.context);
  if (blocks.length > 0) return refuse('BLOCKED', { blocks });
  const identity = openOneIdentity(desk, { file, party, reason });
  return accept({ text: valuesOf(identity, known).filter((one) => field === known || one.field === field).map(({ value }) => value).join(' ') });
};
