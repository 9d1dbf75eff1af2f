import { z } from 'zod';
import { id, line, paragraphs, plainDate, qepik, subjectCode } from '../../model/basic.ts';
import { additionalAid, compensation, compensationTold, documentRestoration, employment } from '../../model/care/assistance.ts';
import * as c from '../../model/care/enumerations.ts';
import { serviceCode } from '../../model/enumerations.ts';
import { gatedWrite, write } from '../define.ts';
import { ABOUT_A_PERSON, ABOUT_A_RECORD, fieldsOf, inCase } from './shape.ts';

const work = { permission: 'case.work' } as const;

export const assistanceCalls = {
  'assistance.approve-service': gatedWrite(
    { ...inCase, subjectCode, code: serviceCode, orgId: line(60).nullable(), from: plainDate, unit: c.serviceUnit.nullable(), costLine: c.costLine.nullable(), funding: c.fundingSource.nullable(), note: paragraphs(1000).nullable() },
    { ...work, errors: [...ABOUT_A_PERSON, 'PROVIDER_NOT_FOUND'] },
  ),
  /** Neither cooperation nor an unsigned consent is a reason. */
  'assistance.deny-service': gatedWrite({ ...inCase, subjectCode, code: serviceCode, denialReason: c.denialReason, on: plainDate, note: paragraphs(1000).nullable() }, { ...work, errors: ABOUT_A_PERSON }),
  'assistance.end-service': write({ ...inCase, serviceId: id, to: plainDate, quantity: z.int().min(0).max(10_000).nullable(), cost: qepik.nullable() }, { ...work, errors: ABOUT_A_RECORD }),

  'assistance.draft-plan': write(
    {
      ...inCase, subjectCode, on: plainDate,
      goals: z.array(z.strictObject({ id, domain: c.planDomain, dueOn: plainDate, who: z.enum(['PERSON', 'OFFICE', 'PROVIDER']), goal: paragraphs(600), action: paragraphs(600) })).min(1).max(40),
      employment: z.array(c.employmentRoute).max(8),
      reviewsOn: z.array(plainDate).max(24),
    },
    { ...work, errors: [...ABOUT_A_PERSON, 'ALREADY_EXISTS'] },
  ),
  'assistance.agree-plan': write({ ...inCase, planId: id, on: plainDate }, { ...work, errors: ABOUT_A_RECORD }),
  'assistance.set-goal': write({ ...inCase, planId: id, goalId: id, status: c.goalStatus, on: plainDate }, { ...work, errors: ABOUT_A_RECORD }),
  'assistance.review-plan': write({ ...inCase, planId: id, on: plainDate, nextOn: plainDate.nullable(), note: paragraphs(2000).nullable() }, { ...work, errors: ABOUT_A_RECORD }),
  'assistance.end-plan': write({ ...inCase, planId: id, on: plainDate, how: c.planEnd }, { ...work, errors: ABOUT_A_RECORD }),

  'assistance.record-employment': write({ ...inCase, ...fieldsOf(employment), employer: line(200).nullable() }, { ...work, errors: ABOUT_A_PERSON }),
  'assistance.end-employment': write({ ...inCase, employmentId: id, to: plainDate }, { ...work, errors: ABOUT_A_RECORD }),
  'assistance.restore-document': write({ ...inCase, ...fieldsOf(documentRestoration, ['receivedOn', 'body']), orgId: line(60) }, { ...work, errors: [...ABOUT_A_PERSON, 'PROVIDER_NOT_FOUND'] }),
  'assistance.receive-document': write({ ...inCase, restorationId: id, on: plainDate }, { ...work, errors: ABOUT_A_RECORD }),

  /** One per person ever; the amount is that of the day. */
  'assistance.apply-allowance': gatedWrite({ ...inCase, subjectCode, appliedOn: plainDate }, { ...work, errors: ABOUT_A_PERSON }),
  'assistance.pay-allowance': write({ ...inCase, allowanceId: id, paidOn: plainDate, method: c.payMethod }, { ...work, errors: ABOUT_A_RECORD }),
  'assistance.record-aid': write({ ...inCase, ...fieldsOf(additionalAid), note: paragraphs(600).nullable() }, { ...work, errors: ABOUT_A_PERSON }),

  'assistance.tell-compensation': write({ ...inCase, ...fieldsOf(compensationTold) }, { ...work, errors: ABOUT_A_PERSON }),
  /** Money from those who did it goes the one way R-21 leaves open. */
  'assistance.choose-route': gatedWrite(
    { ...inCase, ...fieldsOf(compensation, ['hearingOn', 'decision', 'decidedOn', 'awarded', 'paidOn']), lawyerName: line(160).nullable(), harm: paragraphs(4000).nullable() },
    { ...work, errors: ABOUT_A_PERSON },
  ),
  'assistance.update-compensation': write(
    {
      ...inCase, compensationId: id, evidence: compensation.shape.evidence, hearingOn: plainDate.nullable(), decision: c.authorityDecision.nullable(), decidedOn: plainDate.nullable(), awarded: qepik.nullable(),
      paidOn: plainDate.nullable(),
    },
    { ...work, errors: ABOUT_A_RECORD },
  ),
};
