import { isChild } from '../../../../domain/mediation/age.ts';
import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { Module } from '../../../../shared/model/roles.ts';
import type { CaseTab } from '../../../../shared/model/tasks.ts';
import { standing } from './people.ts';

const MEDIATION: readonly CaseTab[] = ['overview', 'people', 'consents', 'safety', 'sessions', 'sides', 'agreement', 'contacts', 'referrals', 'requests', 'documents', 'timeline', 'notes'];
const NEEDS: readonly CaseTab[] = ['overview', 'people', 'consents', 'needs', 'help', 'child', 'contacts', 'referrals', 'requests', 'complaints', 'documents', 'timeline'];
const SHELTER: readonly CaseTab[] = ['overview', 'people', 'consents', 'status', 'needs', 'stay', 'help', 'child', 'contacts', 'referrals', 'requests', 'complaints', 'documents', 'timeline'];
const TABS: Readonly<Record<Module, readonly CaseTab[]>> = { MED: MEDIATION, VPN: NEEDS, THB: SHELTER, JDV: NEEDS };

/** Tabs of a file of this kind, in their order; the child's own only where there is, or may be, a child. */
export function tabsOf(view: CaseView, today: string): CaseTab[] {
  const child = standing(view).some((party) => party.role === 'CHILD' || (party.role === 'PERSON' && isChild(party, today)));
  return TABS[view.header.module].filter((tab) => tab !== 'child' || child);
}
