import { z } from 'zod';
import { id, line, paragraphs, plainDate } from '../../model/basic.ts';
import { childAssessment, childInformation, childPlacement, childPlan, childReturn, monitoringEnding, monitoringVisit } from '../../model/care/child.ts';
import * as c from '../../model/care/enumerations.ts';
import { gatedWrite, write } from '../define.ts';
import { ABOUT_A_PERSON, ABOUT_A_RECORD, fieldsOf, inCase } from './shape.ts';

const work = { permission: 'case.work' } as const;

export const childCalls = {
  'children.record-information': write({ ...inCase, ...fieldsOf(childInformation), words: paragraphs(4000).nullable() }, { ...work, errors: ABOUT_A_PERSON }),
  'children.assess': gatedWrite({ ...inCase, ...fieldsOf(childAssessment), words: paragraphs(6000).nullable(), childsWords: paragraphs(2000).nullable() }, { ...work, errors: ABOUT_A_PERSON }),
  'children.record-plan': write({ ...inCase, ...fieldsOf(childPlan), words: paragraphs(6000).nullable() }, { ...work, errors: ABOUT_A_PERSON }),
  /** In danger at once, without an assessment; otherwise with all eight factors looked at. */
  'children.place': gatedWrite({ ...inCase, ...fieldsOf(childPlacement, ['factorsOn', 'courtAppliedOn', 'courtDecidedOn', 'endedOn']), words: paragraphs(4000).nullable() }, { ...work, errors: ABOUT_A_PERSON }),
  'children.complete-factors': write({ ...inCase, placementId: id, factors: z.array(c.placementFactor).max(8), on: plainDate, words: paragraphs(4000).nullable() }, { ...work, errors: ABOUT_A_RECORD }),
  'children.record-court': write({ ...inCase, placementId: id, appliedOn: plainDate.nullable(), decidedOn: plainDate.nullable() }, { ...work, errors: ABOUT_A_RECORD }),
  'children.end-placement': write({ ...inCase, placementId: id, on: plainDate }, { ...work, errors: ABOUT_A_RECORD }),
  /** Home again: only with a look at the risk and a family development plan. */
  'children.record-return': gatedWrite({ ...inCase, ...fieldsOf(childReturn), risk: paragraphs(4000).nullable() }, { ...work, errors: ABOUT_A_PERSON }),
  'children.record-visit': write({ ...inCase, ...fieldsOf(monitoringVisit), words: paragraphs(4000).nullable(), childsWords: paragraphs(2000).nullable() }, { ...work, errors: [...ABOUT_A_PERSON, 'RECORD_NOT_FOUND', 'WRONG_ORDER'] }),
  'children.end-monitoring': write({ ...inCase, ...fieldsOf(monitoringEnding, ['to']), to: line(200).nullable() }, { ...work, errors: [...ABOUT_A_PERSON, 'RECORD_NOT_FOUND', 'WRONG_STATUS'] }),
};
