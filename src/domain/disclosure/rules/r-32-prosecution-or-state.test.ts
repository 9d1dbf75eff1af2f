import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { prosecutionOrState } from './r-32-prosecution-or-state.ts';
import type { Outgoing } from './r-79-consent-to-body.ts';

const RESIDENT = 'THB-2026-0001-V';
const body = (change: object) => ({ kind: 'BODY' as const, body: { orgId: 'org-test', name: 'Sınaqlı Qurum', country: 'AZ', state: false, prosecution: false, health: false, ...change } });
const withheld = (subjectCode: string): Outgoing['printed'] => [{ subjectCode, field: 'name', verdict: { allowed: false, why: { item: 'disclosureConsent', subjectCode } } }];
const allowed: Outgoing['printed'] = [{ subjectCode: RESIDENT, field: 'name', verdict: { allowed: true, by: { consentId: b.uuid(1) } } }];
const toState = { recipient: body({ state: true }), printed: withheld(RESIDENT) };

describe('R-32: nothing of a trafficking file goes to a state or prosecution body without a yes to it', () => {
  it.each(rows(prosecutionOrState, [
    ['to a state body', toState, `block: disclosureConsent ${RESIDENT}`],
    ['to a prosecution body that is no state body by its row', { ...toState, recipient: body({ prosecution: true }) }, `block: disclosureConsent ${RESIDENT}`],
    ['with a consent to that body', { ...toState, printed: allowed }, ''],
    ['with nothing printed of anybody', { ...toState, printed: [] }, ''],
    ['one field of two is enough', { ...toState, printed: [...allowed, ...withheld(RESIDENT)] }, `block: disclosureConsent ${RESIDENT}`],
    ['an NGO is R-79 alone', { ...toState, recipient: body({}) }, ''],
    ['a mediation file is R-79 alone', { ...toState, printed: withheld(b.HARMED) }, ''],
    ['the person themself', { ...toState, recipient: { kind: 'PERSON', subjectCode: RESIDENT } }, ''],
  ]))('R-32: %s', (_, act, expected) => expect(says(prosecutionOrState, act)).toBe(expected));

  it('R-32: has no override', () => expect(prosecutionOrState.effect).toBe('block'));
});
