import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
import { seededProviders } from '../../directory/seeded-providers.data.ts';
import { MAIN_DEPARTMENT } from '../main-department.ts';
import { identityByOwnYes } from './r-32-notice-with-identity.ts';

const yes = { allowed: true, by: { consentId: b.uuid(1) } } as const;
const no = { allowed: false, why: { item: 'disclosureConsent', subjectCode: t.PERSON } } as const;
const printed = (name: typeof yes | typeof no, caseFact: typeof yes | typeof no) => [{ subjectCode: t.PERSON, field: 'name' as const, verdict: name }, { subjectCode: t.PERSON, field: 'caseFact' as const, verdict: caseFact }];

describe('R-32: who somebody is the Main Department learns from them', () => {
  it.each(rows(identityByOwnYes, [
    ['with a yes to both', { kind: 'WITH_IDENTITY', printed: printed(yes, yes) }, ''],
    ['with no yes at all', { kind: 'WITH_IDENTITY', printed: printed(no, no) }, `block: disclosureConsent ${t.PERSON}, disclosureConsent ${t.PERSON}`],
    ['the name alone is not enough', { kind: 'WITH_IDENTITY', printed: printed(yes, no) }, `block: disclosureConsent ${t.PERSON}`],
    ['R-30: the notice itself waits for no yes', { kind: 'INFO_ONLY', printed: printed(no, no) }, ''],
    ['R-30: nor what the referrer told', { kind: 'INFORMED_BY_REFERRER', printed: printed(no, no) }, ''],
  ]))('R-32: %s', (_, act, expected) => expect(says(identityByOwnYes, act)).toBe(expected));

  it('R-32: nothing overrides it', () => expect(identityByOwnYes.effect).toBe('block'));
  it('R-30: the Main Department ships in the directory', () => {
    expect(seededProviders.find(({ orgId }) => orgId === MAIN_DEPARTMENT)).toMatchObject({ isStateBody: true, isProsecutionBody: true, names: { en: { nominative: expect.stringContaining('Main Department') } } });
  });
});
