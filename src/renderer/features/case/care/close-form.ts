import { addYears, plainDate } from '../../../../domain/dates/plain-date.ts';
import { CARE_CLOSURES } from '../../../../shared/model/enumerations.ts';
import { PARAMETER_DEFAULTS } from '../../../../shared/model/parameters.ts';
import { standing } from '../logic/people.ts';
import { careForm } from './care-form.ts';
import type { CareContext } from './care-form.ts';

/** As long as the rule keeps such a file, and as long after the youngest child in it has come of age. */
function keptUntil({ view, today }: CareContext): string {
  const years = view.header.module === 'THB' ? PARAMETER_DEFAULTS.P_RETENTION_THB : PARAMETER_DEFAULTS.P_RETENTION_VPN;
  const grownUp = standing(view).flatMap(({ turns18On }) => turns18On ?? []);
  const from = [today, ...grownUp].toSorted().at(-1) ?? today;
  return addYears(plainDate(from), years);
}

export const closeCare = careForm<'cases.close'>({
  call: 'cases.close',
  form: 'close',
  rule: 'R-71',
  explain: true,
  fields: [
    { name: 'outcome', kind: 'code', enumeration: 'CLOSURE_OUTCOMES', only: CARE_CLOSURES, as: 'radio', required: true },
    { name: 'toldMayComeBack', kind: 'yes-no', required: true, when: ({ outcome }) => outcome !== 'DECEASED' && outcome !== 'PARTY_UNREACHABLE', otherwise: false },
    { name: 'retentionUntil', kind: 'date', min: 'today', start: keptUntil, required: true },
    { name: 'secretsDestroyOn', kind: 'hidden' },
  ],
});
