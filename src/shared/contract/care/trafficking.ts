import { id, line, paragraphs, plainDate } from '../../model/basic.ts';
import * as c from '../../model/care/enumerations.ts';
import { detection, exploitation, indicator, nonPunishment, notification, recognition, reflectionChoice, reflectionExtension, repatriation, residence } from '../../model/care/trafficking.ts';
import { identity } from '../../model/identity.ts';
import { gatedWrite, read, write } from '../define.ts';
import { z } from 'zod';
import { ABOUT_A_PERSON, ABOUT_A_RECORD, CASE_ERRORS, fieldsOf, inCase } from './shape.ts';

const work = { permission: 'case.work' } as const;

export const traffickingCalls = {
  /** How the person was found: once, and never rewritten. */
  'trafficking.record-detection': gatedWrite({ ...inCase, ...fieldsOf(detection) }, { ...work, errors: ABOUT_A_PERSON }),
  'trafficking.record-indicator': write({ ...inCase, ...fieldsOf(indicator), words: paragraphs(2000).nullable() }, { ...work, errors: ABOUT_A_PERSON }),
  'trafficking.record-exploitation': write({ ...inCase, ...fieldsOf(exploitation), words: paragraphs(6000).nullable() }, { ...work, errors: ABOUT_A_PERSON }),
  /** IDENTIFIED stands on the Main Department's decision alone. */
  'trafficking.set-recognition': gatedWrite({ ...inCase, ...fieldsOf(recognition) }, { ...work, errors: ABOUT_A_PERSON }),
  /** Word to the Main Department; `by` and the numbers are sealed. */
  'trafficking.record-notification': gatedWrite(
    { ...inCase, ...fieldsOf(notification, ['letterSentOn']), by: line(120).nullable(), receivedBy: line(120).nullable(), ourNumber: line(40).nullable(), theirNumber: line(40).nullable() },
    { ...work, errors: [...ABOUT_A_PERSON, 'WRONG_ORDER'] },
  ),
  'trafficking.record-signed-letter': write({ ...inCase, notificationId: id, on: plainDate }, { ...work, errors: ABOUT_A_RECORD }),
  'trafficking.extend-reflection': write({ ...inCase, ...fieldsOf(reflectionExtension) }, { ...work, errors: [...ABOUT_A_PERSON, 'WRONG_ORDER'] }),
  'trafficking.record-choice': gatedWrite({ ...inCase, ...fieldsOf(reflectionChoice) }, { ...work, errors: [...ABOUT_A_PERSON, 'WRONG_ORDER'] }),
  'trafficking.record-residence': write({ ...inCase, ...fieldsOf(residence, ['appliedOn', 'validFrom', 'validTo']) }, { ...work, errors: ABOUT_A_PERSON }),
  /** `validTo` follows from `validFrom`. */
  'trafficking.update-residence': write({ ...inCase, residenceId: id, appliedOn: plainDate.nullable(), validFrom: plainDate.nullable() }, { ...work, errors: ABOUT_A_RECORD }),
  'trafficking.plan-return': write(
    { ...inCase, ...fieldsOf(repatriation, ['leftOn']), risk: paragraphs(4000).nullable(), decisionBody: line(200).nullable() },
    { ...work, errors: ABOUT_A_PERSON },
  ),
  'trafficking.update-return': write(
    {
      ...inCase, repatriationId: id, wishOn: plainDate.nullable(), riskAssessedOn: plainDate.nullable(), bestInterestsOn: plainDate.nullable(), escorted: z.boolean(), documentsReady: z.boolean(),
      risk: paragraphs(4000).nullable(), decisionBody: line(200).nullable(),
    },
    { ...work, errors: ABOUT_A_RECORD },
  ),
  /** The person goes home: of their own will, after a look at the risk. */
  'trafficking.record-return': gatedWrite({ ...inCase, repatriationId: id, leftOn: plainDate }, { ...work, errors: ABOUT_A_RECORD }),
  'trafficking.record-non-punishment': write({ ...inCase, ...fieldsOf(nonPunishment, ['decision', 'decidedOn']), act: paragraphs(2000) }, { ...work, errors: ABOUT_A_PERSON }),
  'trafficking.decide-non-punishment': write({ ...inCase, nonPunishmentId: id, decision: c.authorityDecision, decidedOn: plainDate }, { ...work, errors: ABOUT_A_RECORD }),
  /** Somebody who must never sit at a table with this person: no code, the name sealed. */
  'trafficking.watch-person': write({ ...inCase, role: c.watchedRole, on: plainDate, identity, words: paragraphs(2000).nullable() }, { ...work, errors: CASE_ERRORS }),
  'trafficking.end-watch': write({ ...inCase, associateId: id, on: plainDate }, { ...work, errors: ABOUT_A_RECORD }),
  'trafficking.read-watched': read(z.strictObject({ caseId: id }), z.object({ people: z.array(z.object({ associateId: id, role: c.watchedRole, name: z.string(), since: plainDate, until: plainDate.nullable() })) }), {
    permission: 'identity.read', errors: ['CASE_NOT_FOUND', 'NOT_ASSIGNED', 'WRONG_MODULE'], audited: true,
  }),
};

