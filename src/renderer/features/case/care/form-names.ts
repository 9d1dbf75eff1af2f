import type { CaseTab } from '../../../../shared/model/tasks.ts';

/** Declared forms of needs, status and people, each on its tab. */
export const CARE_FORMS = {
  assess: 'needs', measure: 'needs', 'measure-request': 'needs', 'measure-decide': 'needs', 'measure-end': 'needs',
  'safety-plan': 'needs', 'safety-plan-review': 'needs', 'other-side-date': 'needs', 'other-side-told': 'needs', 'emergency-card': 'needs',
  detection: 'status', indicator: 'status', exploitation: 'status', recognition: 'status', notification: 'status', 'signed-letter': 'status',
  'reflection-extend': 'status', 'reflection-choice': 'status', residence: 'status', 'residence-update': 'status',
  'return-plan': 'status', 'return-update': 'status', 'return-record': 'status', 'non-punishment': 'status', 'non-punishment-decide': 'status', watch: 'status', 'watch-end': 'status',
  'known-staff': 'people',
} as const satisfies Record<string, CaseTab>;
