import { afterEach, describe, expect, it } from 'vitest';
import { agreedForms, answerThatCounts, childOn, refusedByChild, representativesOf } from '../../../src/renderer/features/case/logic/children.ts';
import { RIGHTS_BY_VARIANT } from '../../../src/shared/model/rights.ts';
import { SESSION_TYPES } from '../../../src/shared/model/enumerations.ts';
import { CASE_NO, changed, completeCase, consent, HARMED, party, RESPONSIBLE, TODAY } from '../../fixtures/case-builder.ts';
import { bridgeWith, caseView, open, settle, written } from './support.ts';
import type { Screen } from './support.ts';

const MOTHER = `${CASE_NO}-R`;
const UNCLE = `${CASE_NO}-R2`;
const child = changed(completeCase(), 'parties', 10, { turns18On: '2099-05-01' });
/** The harmed person is a child; of two representatives one may not speak for them. */
const view = caseView({
  ...child,
  consents: [],
  parties: [
    ...child.parties,
    party(13, 'REPRESENTATIVE', MOTHER, { forSubject: HARMED, basis: 'PARENT' }),
    party(14, 'REPRESENTATIVE', UNCLE, { forSubject: HARMED, basis: 'PARENT', representativeConflict: 'PRESSURE' }),
  ],
});
const { id } = view.header;
let screen: Screen | undefined;
const at = async (path: string) => (screen = await open(`/cases/${id}/${path}`));
afterEach(() => {
  screen?.unmount();
  screen = undefined;
  document.body.innerHTML = '';
});
const fill = async ({ tick, choose }: Screen) => {
  await choose('#consent-representativeCode', MOTHER);
  await tick('input[name="consent-granted"][value="yes"]');
  await choose('#consent-language', 'az');
  await tick('input[name="consent-form"][value="ORAL_WITNESSED"]');
};

describe('R-18: who is a child', () => {
  const [harmed] = view.parties;
  it('until the birthday, and no longer on it', () => {
    expect(childOn(harmed, '2099-04-30')).toBe(true);
    expect(childOn(harmed, '2099-05-01')).toBe(false);
  });
  it('only somebody whose own decision is needed', () => expect(childOn(party(99, 'SUPPORT', 'x', { turns18On: '2099-05-01' }), TODAY)).toBe(false));
});

describe('R-14: whose word counts', () => {
  it('not that of somebody with a conflict', () => {
    const { all, usable } = representativesOf(view, HARMED);
    expect(all.map(({ subjectCode }) => subjectCode)).toEqual([MOTHER, UNCLE]);
    expect(usable.map(({ subjectCode }) => subjectCode)).toEqual([MOTHER]);
    expect(representativesOf(view, RESPONSIBLE).all).toEqual([]);
  });
  it('cannot be chosen in the consent, and says why', async () => {
    bridgeWith(view, { 'consents.record': written });
    const { all, text } = await at(`consents?form=consent&type=MEDIATION_PARTICIPATION&subject=${HARMED}`);
    expect(all<HTMLOptionElement>('#consent-representativeCode option').map(({ value }) => value)).toEqual(['', MOTHER]);
    expect(text()).toContain('sözü sayılmır');
  });
  it('with nobody left, the way to the guardianship authority is there', async () => {
    const without = { ...view, parties: view.parties.filter(({ subjectCode }) => subjectCode !== MOTHER) };
    bridgeWith(without, { 'consents.record': written });
    const { all, text } = await at(`consents?form=consent&type=MEDIATION_PARTICIPATION&subject=${HARMED}`);
    expect(all('#consent-representativeCode')).toHaveLength(0);
    expect(text()).toContain('Qəyyumluq və himayə orqanından');
    expect(all<HTMLAnchorElement>('a').map((one) => one.getAttribute('href') ?? '').some((href) => href.includes('code=D32') && href.includes(HARMED))).toBe(true);
  });
});

describe('R-15: the child’s own word', () => {
  it.each([[true, 'YES', true], [true, 'NO', false], [false, 'YES', false], [false, 'NO', false], [null, 'NO', false], [true, null, true], [null, null, null]] as const)(
    'representative %s, child %s: %s',
    (representative, word, counts) => expect(answerThatCounts(representative, word)).toBe(counts),
  );

  it('a no to one form takes that form away and no other', () => {
    const given = consent(1, HARMED, 'MEDIATION_PARTICIPATION', { representativeCode: MOTHER, assent: { overall: 'YES', forms: { JOINT: 'NO', SHUTTLE: 'YES' } } });
    expect(refusedByChild(given)).toEqual(['JOINT']);
    expect(agreedForms(given)).toEqual(SESSION_TYPES.filter((type) => type !== 'JOINT'));
  });

  it('a no is written as a no, whatever the representative said, and says so plainly', async () => {
    const bridge = bridgeWith(view, { 'consents.record': written });
    const here = await at(`consents?form=consent&type=MEDIATION_PARTICIPATION&subject=${HARMED}`);
    await fill(here);
    await here.tick('input[name="consent-assent"][value="NO"]');
    expect(here.text()).toContain('Uşağın «yox» sözü üstündür');
    expect(here.all('#consent-forms')).toHaveLength(0);
    await here.press('Yadda saxla');
    const sent = bridge.callsOf('consents.record').find((input) => input['dryRun'] !== true);
    expect(sent).toMatchObject({ granted: false, forms: null, representativeCode: MOTHER, assent: { overall: 'NO', forms: {} } });
  });

  it('each form is asked of both side by side, nothing ticked, and what counts is shown', async () => {
    const bridge = bridgeWith(view, { 'consents.record': written });
    const here = await at(`consents?form=consent&type=MEDIATION_PARTICIPATION&subject=${HARMED}`);
    await fill(here);
    await here.tick('input[name="consent-assent"][value="YES"]');
    expect(here.all('#consent-forms tbody tr')).toHaveLength(SESSION_TYPES.length);
    expect(here.all('#consent-forms input:checked')).toHaveLength(0);
    for (const type of SESSION_TYPES) {
      here.find(`input[name="consent-forms-${type}"]`).click(); // the first of each: yes
      here.find(`input[name="consent-assent-${type}"][value="${type === 'JOINT' ? 'NO' : 'YES'}"]`).click();
    }
    await settle();
    expect(here.find('#consent-forms-JOINT').textContent).toContain('uşaq «yox» deyib');
    expect(here.find('#consent-forms-SHUTTLE').textContent).toContain('Keçirilə bilər');
    await here.press('Yadda saxla');
    const sent = bridge.callsOf('consents.record').find((input) => input['dryRun'] !== true);
    expect(sent).toMatchObject({ granted: true, forms: { JOINT: true }, assent: { overall: 'YES', forms: { JOINT: 'NO', SHUTTLE: 'YES' } } });
  });

  it('an adult meets nothing of it', async () => {
    const bridge = bridgeWith(view, { 'consents.record': written });
    const { all, tick, choose, press } = await at(`consents?form=consent&type=DATA_PROCESSING&subject=${RESPONSIBLE}`);
    expect(all('#consent-representativeCode, #consent-assent')).toHaveLength(0);
    await tick('input[name="consent-granted"][value="yes"]');
    await choose('#consent-language', 'az');
    await tick('input[name="consent-form"][value="ORAL_WITNESSED"]');
    await press('Yadda saxla');
    expect(bridge.callsOf('consents.record').find((input) => input['dryRun'] !== true)).toMatchObject({ representativeCode: null, assent: null });
  });

  it('the list shows who gave it and what the child’s no took away', async () => {
    const given = consent(1, HARMED, 'MEDIATION_PARTICIPATION', { representativeCode: MOTHER, assent: { overall: 'YES', forms: { JOINT: 'NO' } } });
    bridgeWith(caseView({ ...view, consents: [given] }));
    const { text } = await at('consents');
    expect(text()).toContain('razılığı verən: R');
    expect(text()).toContain('uşaq «yox» deyib: Birgə görüş');
  });
});

describe('rights of a child', () => {
  it('the child’s list comes by itself, in a child’s words', async () => {
    const bridge = bridgeWith(view, { 'rights.record': written });
    const { all, text, find } = await at(`consents?form=rights&subject=${HARMED}`);
    expect(all('.right')).toHaveLength(RIGHTS_BY_VARIANT.CHILD.length);
    expect(text()).toContain('“Yox” deyə bilərsən');
    find<HTMLFormElement>('form').requestSubmit();
    await settle();
    expect(bridge.callsOf('rights.record').at(-1)).toMatchObject({ variant: 'CHILD' });
  });
});

describe('R-03: a child changes their mind', () => {
  it('their word is enough', async () => {
    const given = consent(1, HARMED, 'MEDIATION_PARTICIPATION', { representativeCode: MOTHER, assent: { overall: 'YES', forms: {} } });
    bridgeWith(caseView({ ...view, consents: [given] }), { 'consents.withdraw': written });
    const { text } = await at(`consents?form=withdraw&record=${given.id}`);
    expect(text()).toContain('Uşağın öz sözü kifayətdir');
  });
});
