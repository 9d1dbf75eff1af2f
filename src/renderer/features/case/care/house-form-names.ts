import type { CaseTab } from '../../../../shared/model/tasks.ts';

/** Declared forms of stay, help, child and complaints, each on its tab. */
export const HOUSE_FORMS = {
  admit: 'stay', 'stay-yes': 'stay', 'stay-signed': 'stay', 'stay-statement': 'stay', 'stay-medical': 'stay', 'stay-move': 'stay', 'stay-exit': 'stay',
  belongings: 'stay', 'belongings-return': 'stay', absence: 'stay', 'absence-back': 'stay', visit: 'stay', incident: 'stay', 'incident-review': 'stay',
  medication: 'stay', 'medication-given': 'stay', 'medication-end': 'stay', 'shelter-child': 'stay',
  service: 'help', 'service-deny': 'help', 'service-end': 'help', plan: 'help', 'plan-agree': 'help', 'plan-goal': 'help', 'plan-review': 'help', 'plan-end': 'help',
  employment: 'help', 'employment-end': 'help', 'document-restore': 'help', 'document-received': 'help', allowance: 'help', 'allowance-paid': 'help', aid: 'help',
  'compensation-told': 'help', compensation: 'help', 'compensation-update': 'help',
  'child-information': 'child', 'child-assess': 'child', 'child-plan': 'child', 'child-place': 'child', 'child-factors': 'child', 'child-court': 'child', 'child-placement-end': 'child',
  'child-return': 'child', 'child-visit': 'child', 'child-monitoring-end': 'child',
  complaint: 'complaints',
} as const satisfies Record<string, CaseTab>;
