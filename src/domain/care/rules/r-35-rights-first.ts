import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ConsentType, ServiceCode } from '../../../shared/model/enumerations.ts';
import { rightsExplained } from '../../mediation/case-facts.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';

/** Help nobody waits for: given before anything has been explained. */
export const BEFORE_RIGHTS: readonly ServiceCode[] = ['ACCOMMODATION', 'FOOD', 'CLOTHING', 'MEDICAL_URGENT', 'INTERPRETATION'];
const CONSENTS_BEFORE_RIGHTS: readonly ConsentType[] = ['INTERPRETER_USE', 'SHELTER_RULES'];

interface Act {
  readonly file: CaseFile;
  readonly subjectCode: string;
  /** Plain date of the step. */
  readonly on: string;
  /** The service, or the consent, the step is about; none of them for a detailed interview. */
  readonly service?: ServiceCode;
  readonly consent?: ConsentType;
  /** A refusal is never stopped. */
  readonly granted?: boolean;
}

/** in a trafficking file the rights are explained (D02-THB) before a detailed interview, any help but the most urgent, or any other consent. Source: F5. */
export const rightsFirst: Rule<Act> = {
  code: 'R-35',
  effect: 'block',
  source: 'F5',
  check: ({ file, subjectCode, on, service, consent, granted }) => {
    const free = file.header.module !== 'THB' || granted === false || (service !== undefined && BEFORE_RIGHTS.includes(service)) || (consent !== undefined && CONSENTS_BEFORE_RIGHTS.includes(consent));
    const person = file.parties.find((party) => party.subjectCode === subjectCode && !party.enteredInError);
    if (free || !person || !['PERSON', 'CHILD'].includes(person.role)) return undefined;
    return lacking(missingIf(!rightsExplained(file, person, on), { item: 'rightsTold', subjectCode }));
  },
};
