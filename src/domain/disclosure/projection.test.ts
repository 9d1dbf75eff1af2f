import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import type { AuthorityRequest } from '../../shared/model/disclosure.ts';
import type { CaseFile, Consent } from '../../shared/model/case-file.ts';
import { DISCLOSURE_PURPOSES, SCOPE_TOKENS } from '../../shared/model/enumerations.ts';
import { consentStatus } from '../mediation/consent-status.ts';
import { ALL_PERSON_FIELDS, PERSON_FIELDS, type PersonField } from './fields.ts';
import { project, type Ask } from './projection.ts';
import type { Body, Recipient } from './recipient.ts';

const { parameters } = b.context();
const NGO: Body = { orgId: 'org-test', name: 'Sınaqlı Yardım Mərkəzi', country: 'AZ', state: false, prosecution: false, health: false };
const CLINIC: Body = { ...NGO, health: true };
const ABROAD: Body = { ...NGO, country: 'GE' };
const to = (body: Body, more: { compelledBy?: string } = {}): Recipient => ({ kind: 'BODY', body, ...more });

/** A case with these yes and no to bodies. */
const saying = (...consents: Consent[]): CaseFile => ({ ...b.completeCase(), consents: [...b.completeCase().consents, ...consents] });
const all = b.disclosure(27, { scope: [...SCOPE_TOKENS] });
const ask = (file: CaseFile, change: Partial<Ask> = {}): Ask => ({ file, subjectCode: b.HARMED, field: 'name', recipient: to(NGO), purpose: 'SERVICE', at: b.NOW, ...change });
/** `by what`, or `item` that is missing. */
function says(given: Ask): string {
  const verdict = project(given, parameters);
  if (!verdict.allowed) return verdict.why.item;
  return 'ground' in verdict.by ? verdict.by.ground : `consent ${Number(verdict.by.consentId.slice(-4))}`;
}
const open = (given: Omit<Ask, 'field'>): PersonField[] => ALL_PERSON_FIELDS.filter((field) => project({ ...given, field }, parameters).allowed);

const GRANTABLE = ALL_PERSON_FIELDS.filter((field) => PERSON_FIELDS[field] !== null);
const NEVER = ALL_PERSON_FIELDS.filter((field) => PERSON_FIELDS[field] === null);
const order: AuthorityRequest = {
  id: b.uuid(70), recordedAt: b.NOW, recordedBy: b.MEDIATOR, enteredInError: false, hasText: false, kind: 'COURT_ORDER', body: b.COURT, orderNo: '3/26', orderDate: '2026-04-10', receivedOn: '2026-04-13', answerOn: '2026-04-27',
  subjectCode: b.HARMED, scope: ['name', 'needs'], delayOrdered: false, compelledOn: b.TODAY, personToldOn: b.TODAY, closedOn: null,
};

describe('every kind of recipient and every field', () => {
  const whole: CaseFile = { ...saying(all), authorityRequests: [order] };
  const TABLE: readonly (readonly [string, Recipient, string, readonly PersonField[]])[] = [
    ['a worker of the office', { kind: 'OFFICE' }, b.HARMED, ALL_PERSON_FIELDS],
    ['the person themself', { kind: 'PERSON', subjectCode: b.HARMED }, b.HARMED, GRANTABLE],
    ['the person, of the other side', { kind: 'PERSON', subjectCode: b.HARMED }, b.RESPONSIBLE, []],
    ['the person, of the one they made peace with', { kind: 'PERSON', subjectCode: b.HARMED, namesOthers: true }, b.RESPONSIBLE, ['name']],
    ['the person, of who comes with them', { kind: 'PERSON', subjectCode: b.HARMED }, b.SUPPORTER, ['name']],
    ['the other side, of who comes with the person', { kind: 'PERSON', subjectCode: b.RESPONSIBLE }, b.SUPPORTER, []],
    ['both sides', { kind: 'PARTIES' }, b.HARMED, ['name']],
    ['the referrer, with OUTCOME_SHARING', { kind: 'REFERRER', name: b.COURT }, b.HARMED, ['name', 'birthDate', 'idDoc']],
    ['the referrer, of somebody who was not asked', { kind: 'REFERRER', name: b.COURT }, b.SUPPORTER, []],
    ['another authority than the one the yes is to', { kind: 'REFERRER', name: 'Sınaqlı Probasiya Xidməti' }, b.HARMED, []],
    ['the guardianship authority, of the child', { kind: 'GUARDIANSHIP', subjectCode: b.HARMED }, b.HARMED, ['name', 'birthDate']],
    ['the guardianship authority, of the other side', { kind: 'GUARDIANSHIP', subjectCode: b.HARMED }, b.RESPONSIBLE, []],
    ['nobody who may know', { kind: 'NOBODY' }, b.HARMED, []],
    ['a body with every token', to(NGO), b.HARMED, GRANTABLE.filter((field) => field !== 'healthSummary')],
    ['a health provider with every token', to(CLINIC), b.HARMED, GRANTABLE],
    ['a body, of the other side', to(CLINIC), b.RESPONSIBLE, []],
    ['another body', to({ ...CLINIC, orgId: 'org-other' }), b.HARMED, []],
    ['a body abroad no country was named for', to({ ...CLINIC, country: 'GE' }), b.HARMED, []],
    ['a court that must be obeyed: what its order lists', to(NGO, { compelledBy: b.uuid(70) }), b.HARMED, ['name', 'needs']],
    ['a court that must be obeyed, of another', to(NGO, { compelledBy: b.uuid(70) }), b.RESPONSIBLE, []],
  ];
  it.each(TABLE)('%s', (_, recipient, subjectCode, fields) => expect(open({ file: whole, subjectCode, recipient, purpose: 'SERVICE', at: b.NOW })).toEqual(fields));

  it('R-79: a field without a token goes to nobody outside, whatever was signed', () => {
    for (const field of NEVER) for (const [, recipient] of TABLE) expect(says(ask(whole, { field, recipient })), field).toBe(recipient.kind === 'OFFICE' ? 'OFFICE' : 'neverPrinted');
  });

  it('without OUTCOME_SHARING the referrer learns nothing of a person', () => {
    expect(says(ask(b.without(whole, 24), { recipient: { kind: 'REFERRER', name: b.COURT } }))).toBe('outcomeSharing');
    expect(says(ask(whole, { recipient: { kind: 'REFERRER', name: b.COURT } }))).toBe('consent 24');
  });

  it('says whether no consent was needed, and why', () => {
    expect(says(ask(whole, { recipient: { kind: 'PERSON', subjectCode: b.HARMED } }))).toBe('OWN');
    expect(says(ask(whole, { subjectCode: b.SUPPORTER, recipient: { kind: 'PERSON', subjectCode: b.HARMED } }))).toBe('BESIDE_THEM');
    expect(says(ask(whole, { recipient: { kind: 'PARTIES' } }))).toBe('AGREEMENT');
    expect(says(ask(whole, { recipient: { kind: 'GUARDIANSHIP', subjectCode: b.HARMED } }))).toBe('STATUTE');
    expect(says(ask(whole, { recipient: to(NGO, { compelledBy: b.uuid(70) }) }))).toBe('COMPELLED');
    expect(says(ask(whole))).toBe('consent 27');
  });
});

describe('R-33: a paper that must be obeyed', () => {
  const of = (change: Partial<AuthorityRequest>, field: PersonField = 'name') => says(ask({ ...b.completeCase(), authorityRequests: [{ ...order, ...change }] }, { field, recipient: to(NGO, { compelledBy: b.uuid(70) }), purpose: null }));
  it.each([
    ['a listed field', {}, 'name', 'COMPELLED'],
    ['a field it does not list', {}, 'idDoc', 'outsideOrder'],
    ['not found compelling yet', { compelledOn: null }, 'name', 'outsideOrder'],
    ['about somebody else', { subjectCode: b.RESPONSIBLE }, 'name', 'outsideOrder'],
    ['about nobody of ours', { subjectCode: null }, 'name', 'outsideOrder'],
    ['entered in error', { enteredInError: true }, 'name', 'outsideOrder'],
    ['another request', { id: b.uuid(71) }, 'name', 'outsideOrder'],
    ['a shelter, though it asks for everything', { scope: [...SCOPE_TOKENS] }, 'shelterLocation', 'neverPrinted'],
  ] satisfies [string, Partial<AuthorityRequest>, PersonField, string][])('R-33: %s', (_, change, field, expected) => expect(of(change, field)).toBe(expected));

  it('R-33: a consent to that body opens nothing on a compelled paper', () => expect(says(ask({ ...saying(all), authorityRequests: [order] }, { field: 'idDoc', recipient: to(NGO, { compelledBy: b.uuid(70) }) }))).toBe('outsideOrder'));
});

describe('R-79: a body, by consent alone', () => {
  const later = (change: Parameters<typeof b.disclosure>[1]) => b.disclosure(28, { givenAt: b.at('2026-04-10'), recordedAt: b.at('2026-04-10'), ...change });
  const TABLE: readonly (readonly [string, CaseFile, Partial<Ask>, string])[] = [
    ['a yes', saying(b.disclosure(27)), {}, 'consent 27'],
    ['REFERRAL as well', saying(b.disclosure(27, { type: 'REFERRAL' })), {}, 'consent 27'],
    ['none', b.completeCase(), {}, 'disclosureConsent'],
    ['a consent of another kind to the same', saying(b.disclosure(27, { type: 'DATA_PROCESSING' })), {}, 'disclosureConsent'],
    ['refused', saying(b.disclosure(27, { granted: false })), {}, 'disclosureConsent'],
    ['withdrawn', saying(b.disclosure(27, { withdrawal: b.withdrawal(b.at('2026-04-13')) })), {}, 'consentWithdrawn'],
    ['withdrawn this minute', saying(b.disclosure(27, { withdrawal: b.withdrawal(b.NOW) })), {}, 'consentWithdrawn'],
    ['asked of the moment before it was withdrawn', saying(b.disclosure(27, { withdrawal: b.withdrawal(b.at('2026-04-13')) })), { at: b.at('2026-04-13', '09:59') }, 'consent 27'],
    ['a no later on', saying(b.disclosure(27), later({ granted: false })), {}, 'consentWithdrawn'],
    ['a no later on, asked of before', saying(b.disclosure(27), later({ granted: false })), { at: b.at('2026-04-09') }, 'consent 27'],
    ['a yes again after a no', saying(b.disclosure(27, { granted: false }), later({})), {}, 'consent 28'],
    ['said again for less', saying(all, later({ scope: ['sex'] })), {}, 'fieldNotInScope'],
    ['a no to another body', saying(b.disclosure(27), later({ granted: false, recipientOrgId: 'org-other' })), {}, 'consent 27'],
    ['a no for another purpose', saying(b.disclosure(27), later({ granted: false, purpose: 'HOUSING' })), {}, 'consent 27'],
    ['a no of the other side', saying(b.disclosure(27), later({ granted: false, subjectCode: b.RESPONSIBLE })), {}, 'consent 27'],
    ['a no to the same body under its new name', saying(b.disclosure(27), later({ granted: false, recipient: 'Sınaqlı Yeni Ad Mərkəzi' })), {}, 'consentWithdrawn'],
    ['entered in error', saying(b.disclosure(27, { enteredInError: true })), {}, 'disclosureConsent'],
    ['R-58: the day before the last', saying(b.disclosure(27, { validUntil: '2026-04-15' })), {}, 'consent 27'],
    ['R-58: on the last day, to its end', saying(b.disclosure(27, { validUntil: b.TODAY })), { at: b.at(b.TODAY, '23:59') }, 'consent 27'],
    ['R-58: the day after', saying(b.disclosure(27, { validUntil: '2026-04-13' })), {}, 'consentExpired'],
    ['R-58: no day said, on the ninetieth', saying(b.disclosure(27, { validUntil: null, givenAt: b.at('2026-01-14'), recordedAt: b.at('2026-01-14') })), {}, 'consent 27'],
    ['R-58: no day said, the ninety-first', saying(b.disclosure(27, { validUntil: null, givenAt: b.at('2026-01-13'), recordedAt: b.at('2026-01-13') })), {}, 'consentExpired'],
    ['R-58: said again, and that has run out', saying(b.disclosure(27), later({ validUntil: '2026-04-13' })), {}, 'consentExpired'],
    ['R-58: withdrawn, said again, and that has run out', saying(b.disclosure(27, { withdrawal: b.withdrawal(b.at('2026-04-05')) }), later({ validUntil: '2026-04-13' })), {}, 'consentExpired'],
    ['R-58: run out, and then a no', saying(b.disclosure(27, { validUntil: '2026-04-05' }), later({ granted: false })), {}, 'consentWithdrawn'],
    ['R-59: given after the paper', saying(b.disclosure(27, { givenAt: b.at('2026-04-14', '10:01') })), {}, 'consentNotYet'],
    ['R-59: given in the future', saying(b.disclosure(27, { givenAt: b.at('2026-05-01') })), {}, 'consentNotYet'],
    ['R-59: entered after the paper', saying(b.disclosure(27, { recordedAt: b.at('2026-04-14', '10:01') })), {}, 'consentNotYet'],
    ['R-59: at this very minute', saying(b.disclosure(27, { givenAt: b.NOW, recordedAt: b.NOW })), {}, 'consent 27'],
    ['to another body', saying(b.disclosure(27, { recipientOrgId: 'org-other' })), {}, 'disclosureConsent'],
    ['to a body that only has the same name', saying(b.disclosure(27, { recipientOrgId: null })), {}, 'disclosureConsent'],
    ['for another purpose', saying(b.disclosure(27, { purpose: 'HOUSING' })), {}, 'disclosureConsent'],
    ['asked for no purpose', saying(b.disclosure(27)), { purpose: null }, 'disclosureConsent'],
    ['a narrower scope', saying(b.disclosure(27)), { field: 'idDoc' }, 'fieldNotInScope'],
    ['an empty scope', saying(b.disclosure(27, { scope: [] })), {}, 'fieldNotInScope'],
    ['they may answer us, we may tell nothing', saying(b.disclosure(27, { operations: ['RECEIVE_BACK', 'STORE_COPY'] })), {}, 'disclosureConsent'],
    ['R-70: abroad, the country named', saying(b.disclosure(27, { crossBorder: 'GE' })), { recipient: to(ABROAD) }, 'consent 27'],
    ['R-70: abroad, none named', saying(b.disclosure(27)), { recipient: to(ABROAD) }, 'countryNotNamed'],
    ['R-70: abroad, another named', saying(b.disclosure(27, { crossBorder: 'TR' })), { recipient: to(ABROAD) }, 'countryNotNamed'],
    ['health to who heals', saying(all), { field: 'healthSummary', recipient: to(CLINIC) }, 'consent 27'],
    ['health to anybody else', saying(all), { field: 'healthSummary' }, 'notHealthBody'],
    ['R-32: a state body needs it like any other', b.completeCase(), { recipient: to({ ...NGO, state: true, prosecution: true }) }, 'disclosureConsent'],
  ];
  it.each(TABLE)('R-79: %s', (_, file, change, expected) => expect(says(ask(file, change))).toBe(expected));

  it('R-70: says which country', () => expect(project(ask(saying(b.disclosure(27)), { recipient: to(ABROAD) }), parameters)).toMatchObject({ why: { params: { country: 'GE' } } }));

  it.each(DISCLOSURE_PURPOSES)('R-04: a yes for %s is for nothing else', (purpose) => {
    const file = saying(b.disclosure(27, { purpose }));
    expect(DISCLOSURE_PURPOSES.filter((asked) => project(ask(file, { purpose: asked }), parameters).allowed)).toEqual([purpose]);
  });

  it('R-18: a representative speaks for a child until the day they come of age', () => {
    const child = (turns18On: string) => ({ ...b.childCase(turns18On), consents: [b.disclosure(27, { representativeCode: b.REPRESENTATIVE, assent: b.yes })] });
    expect(says(ask(child('2026-04-15')))).toBe('consent 27');
    expect(says(ask(child('2026-04-14')))).toBe('consentWithdrawn');
    expect(says(ask({ ...child('2026-04-14'), consents: [b.disclosure(27, { givenAt: b.NOW, recordedAt: b.NOW })] }))).toBe('consent 27');
  });
});

describe('R-79: nothing to a body without an ACTIVE consent that names it, its purpose and the token', () => {
  /** The first is what opens, and comes most often, so that enough is allowed; each of the others closes. */
  const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: other });
  const usually = <T>(usual: T, ...others: T[]) => mostly(fc.constant(usual), fc.constantFrom(usual, ...others));
  const days = fc.constantFrom('2026-01-10', '2026-04-03', '2026-04-13', '2026-04-14', '2026-04-15');
  const instants = fc.tuple(days, fc.constantFrom('09:59', '10:00', '10:01')).map(([day, time]) => b.at(day, time));
  const early = fc.constant(b.at('2026-04-03'));
  const said: fc.Arbitrary<Partial<Consent>> = fc.record({
    subjectCode: usually(b.HARMED, b.RESPONSIBLE),
    type: usually<Consent['type']>('DISCLOSURE', 'REFERRAL', 'DATA_PROCESSING', 'OUTCOME_SHARING'),
    granted: usually(true, false), enteredInError: usually(false, true), recipientOrgId: usually<string | null>('org-test', 'org-other', null),
    purpose: usually<Consent['purpose']>('SERVICE', 'HOUSING', null), scope: mostly<Consent['scope']>(fc.constant([...SCOPE_TOKENS]), fc.subarray([...SCOPE_TOKENS])),
    operations: usually<Consent['operations']>(['DISCLOSE'], ['STORE_COPY'], []),
    crossBorder: usually<string | null>(null, 'GE', 'TR'), givenAt: mostly(early, instants), recordedAt: mostly(early, instants), validUntil: mostly<string | null>(fc.constant(null), days),
    withdrawal: mostly<Consent['withdrawal']>(fc.constant(null), instants.map((at) => b.withdrawal(at))),
  });
  const asked = fc.record({
    subjectCode: usually(b.HARMED, b.RESPONSIBLE), field: fc.constantFrom(...ALL_PERSON_FIELDS), purpose: usually<Ask['purpose']>('SERVICE', 'HOUSING', null), at: mostly(fc.constant<string>(b.NOW), instants),
    recipient: fc.record({ orgId: usually('org-test', 'org-other'), country: usually('AZ', 'GE', 'TR'), state: fc.boolean(), prosecution: fc.boolean(), health: fc.boolean() }).map((body) => to({ name: 'Sınaqlı Yardım Mərkəzi', ...body })),
  });

  /** Written from the rule, not from the code: every condition at once. */
  const opens = (consent: Consent, { file, subjectCode, field, purpose, recipient, at }: Ask): boolean => {
    const token = PERSON_FIELDS[field];
    if (recipient.kind !== 'BODY' || token === null) return false;
    const { body } = recipient;
    return (consent.type === 'DISCLOSURE' || consent.type === 'REFERRAL') && consent.subjectCode === subjectCode && consent.recipientOrgId === body.orgId && consent.purpose === purpose &&
      consent.scope.includes(token) && consent.operations.includes('DISCLOSE') && consent.givenAt <= at && consent.recordedAt <= at && consentStatus(consent, file, at, parameters) === 'ACTIVE' &&
      (body.country === 'AZ' || consent.crossBorder === body.country) && (field !== 'healthSummary' || body.health);
  };

  it('R-79: whatever was said and whatever is asked', () => {
    let allowed = 0;
    fc.assert(
      fc.property(fc.array(said, { maxLength: 6 }), asked, (changes, given) => {
        const file = saying(...changes.map((change, at) => b.disclosure(300 + at, change)));
        const whole = { ...given, file };
        const verdict = project(whole, parameters);
        if (verdict.allowed) allowed += 1;
        const named = verdict.allowed && 'consentId' in verdict.by ? verdict.by.consentId : undefined;
        // What is allowed names a consent that opens it; what is withheld has none that would.
        expect(file.consents.some((consent) => opens(consent, whole))).toBe(verdict.allowed);
        if (verdict.allowed) expect(file.consents.filter((consent) => opens(consent, whole)).map(({ id }) => id)).toContain(named);
      }),
      { numRuns: 3000 },
    );
    expect(allowed).toBeGreaterThan(200);
  });
});

describe('R-79: a yes is to the body that was named', () => {
  const file = { ...b.completeCase(), consents: [b.disclosure(27)] };
  const ask = (name: string, knownAs: readonly string[] = []) =>
    project({ file, subjectCode: b.HARMED, field: 'name', recipient: { kind: 'BODY', body: { orgId: 'org-test', name, knownAs, country: 'AZ', state: true, prosecution: true, health: false } }, purpose: 'SERVICE', at: b.NOW }, b.context().parameters);
  it('R-79: under its name, under another it answers to, and under no other', () => {
    expect(ask('Sınaqlı Yardım Mərkəzi').allowed).toBe(true);
    expect(ask('Sınaqlı Mərkəz', ['Sınaqlı Yardım Mərkəzi']).allowed).toBe(true);
    expect(ask('Sınaqlı Polis Şöbəsi')).toEqual({ allowed: false, why: { item: 'recipientNotNamed', subjectCode: b.HARMED } });
  });
});
