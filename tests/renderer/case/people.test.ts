import { afterEach, describe, expect, it } from 'vitest';
import { bySide, sideIn } from '../../../src/renderer/features/case/logic/people.ts';
import { EXPLAIN_AFTER_MS } from '../../../src/renderer/features/case/use-step.ts';
import { CASE_NO, changed, completeCase, HARMED, party, RESPONSIBLE, SUPPORTER, TODAY, uuid } from '../../fixtures/case-builder.ts';
import { bridgeWith, caseView, open, refusedBy, settle, written } from './support.ts';
import type { Screen } from './support.ts';

const LAWYER = `${CASE_NO}-S2`;
const INTERPRETER = `${CASE_NO}-S3`;
const NEIGHBOUR = `${CASE_NO}-S4`;
const REPRESENTATIVE = `${CASE_NO}-R`;
const base = changed(completeCase(), 'parties', 11, { detained: true, needsInterpreter: true });
const file = {
  ...base,
  parties: [
    ...base.parties,
    party(13, 'LAWYER', LAWYER, { forSubject: RESPONSIBLE }), party(14, 'INTERPRETER', INTERPRETER, { forSubject: RESPONSIBLE }),
    party(15, 'COMMUNITY', NEIGHBOUR), party(16, 'REPRESENTATIVE', REPRESENTATIVE, { forSubject: HARMED }),
  ],
};
const view = caseView(file);
const { id } = view.header;
let screen: Screen | undefined;
const at = async (path: string) => (screen = await open(`/cases/${id}/${path}`));
const asked = async () => {
  await new Promise((resolve) => setTimeout(resolve, EXPLAIN_AFTER_MS + 50));
  await settle();
};
afterEach(() => {
  screen?.unmount();
  screen = undefined;
  document.body.innerHTML = '';
});

describe('the sides of a case', () => {
  it('everybody stands with the one they came for, a community member with neither', () => {
    expect(bySide(view).map(({ side, people }) => [side, people.map(({ subjectCode }) => subjectCode)])).toEqual([
      ['HARMED', [HARMED, SUPPORTER, REPRESENTATIVE]],
      ['RESPONSIBLE', [RESPONSIBLE, LAWYER, INTERPRETER]],
      ['NEITHER', [NEIGHBOUR]],
    ]);
    expect(sideIn(view, 'MED-2026-0001-S99')).toBe('NEITHER');
  });
  it('nobody entered in error is counted', () => {
    const mistaken = caseView({ ...file, parties: file.parties.map((one) => ({ ...one, enteredInError: one.subjectCode === NEIGHBOUR })) });
    expect(bySide(mistaken).map(({ side }) => side)).toEqual(['HARMED', 'RESPONSIBLE']);
  });
});

describe('a representative', () => {
  it('is added with whom they stand for and on what', async () => {
    const bridge = bridgeWith(view, { 'parties.add': written });
    const { find, tick, press } = await at(`people?form=add-person&role=REPRESENTATIVE&subject=${HARMED}`);
    expect(find<HTMLSelectElement>('#add-person-forSubject').value).toBe(HARMED);
    await tick('input[name="add-person-basis"][value="GUARDIAN"]');
    await press('İştirakçını əlavə et');
    expect(bridge.callsOf('parties.add').at(-1)).toMatchObject({ role: 'REPRESENTATIVE', forSubject: HARMED, basis: 'GUARDIAN' });
  });
  it('R-14: what speaks against their word leads to the guardianship authority', async () => {
    const bridge = bridgeWith(view, { 'parties.record-representative': written });
    const { tick, text, all, press } = await at(`people?form=representative&subject=${REPRESENTATIVE}`);
    expect(all('form input:checked')).toHaveLength(0);
    await tick('input[name="representative-basis"][value="PARENT"]');
    await tick('input[name="representative-conflict"][value="RELATED_TO_OTHER_SIDE"]');
    expect(text()).toContain('Qəyyumluq və himayə orqanından');
    await press('Yadda saxla');
    expect(bridge.callsOf('parties.record-representative').at(-1)).toMatchObject({ subjectCode: REPRESENTATIVE, basis: 'PARENT', conflict: 'RELATED_TO_OTHER_SIDE' });
  });
  it('nothing against them is null, not a word', async () => {
    const bridge = bridgeWith(view, { 'parties.record-representative': written });
    const { tick, press } = await at(`people?form=representative&subject=${REPRESENTATIVE}`);
    await tick('input[name="representative-basis"][value="PARENT"]');
    await tick('input[name="representative-conflict"][value="NOTHING"]');
    await press('Yadda saxla');
    expect(bridge.callsOf('parties.record-representative').at(-1)).toMatchObject({ conflict: null });
  });
});

describe('R-19: a disputed age', () => {
  it('no result is sent where nobody disputes the age', async () => {
    const bridge = bridgeWith(view, { 'parties.record-age': written });
    const { tick, all, press } = await at(`people?form=age&subject=${HARMED}`);
    expect(all('#age-assessedAs')).toHaveLength(0);
    await tick('input[name="age-disputed"][value="yes"]');
    await tick('input[name="age-assessedAs"][value="ADULT"]');
    await tick('input[name="age-disputed"][value="no"]');
    await press('Yadda saxla');
    expect(bridge.callsOf('parties.record-age').at(-1)).toMatchObject({ subjectCode: HARMED, disputed: false, assessedAs: null, assessedBy: null });
  });
  it('who decided is kept with the result', async () => {
    const bridge = bridgeWith(view, { 'parties.record-age': written });
    const { tick, type, press } = await at(`people?form=age&subject=${HARMED}`);
    await tick('input[name="age-disputed"][value="yes"]');
    await tick('input[name="age-assessedAs"][value="CHILD"]');
    await type('#age-assessedBy', 'Sınaqlı Ekspertiza');
    await press('Yadda saxla');
    expect(bridge.callsOf('parties.record-age').at(-1)).toMatchObject({ disputed: true, assessedAs: 'CHILD', assessedBy: 'Sınaqlı Ekspertiza' });
  });
});

describe('a card of a person', () => {
  it('says that a child is a child, and from when no longer', async () => {
    bridgeWith(caseView(changed(file, 'parties', 10, { turns18On: '2099-05-01' })));
    const { find } = await at('people');
    const card = find(`article[aria-label="${HARMED}"]`);
    expect(card.querySelector('.person-child')?.textContent).toBe('Uşaq');
    expect(card.textContent).toContain('01.05.2099');
    expect(find(`article[aria-label="${RESPONSIBLE}"]`).querySelector('.person-child')).toBeNull();
  });
  it('a detained person without a contact officer says so, with the form', async () => {
    bridgeWith(view);
    const { find } = await at('people');
    const card = find(`article[aria-label="${RESPONSIBLE}"]`);
    expect(card.textContent).toContain('Müəssisə və əlaqə hələ yazılmayıb');
    expect([...card.querySelectorAll('a')].some((link) => (link.getAttribute('href') ?? '').includes('form=facility'))).toBe(true);
  });
  it('shows its interpreters and ends one', async () => {
    const assignment = {
      id: uuid(700), recordedAt: `${TODAY}T09:00:00+04:00`, recordedBy: 'user-mediator', enteredInError: false, hasText: false, subjectCode: RESPONSIBLE, interpreterCode: INTERPRETER,
      relation: 'NONE' as const, use: 'EVERYTHING' as const, policeContracted: false, personOkOn: null, confidentialitySigned: true, mode: 'PHONE' as const, on: '2026-04-02', endedOn: null,
    };
    const bridge = bridgeWith(caseView({ ...file, interpreters: [assignment] }), { 'interpreters.end': written });
    const { find, press, all } = await at('people');
    expect(find(`article[aria-label="${RESPONSIBLE}"]`).textContent).toContain('S3');
    await press('Bitir');
    all<HTMLButtonElement>('[role=dialog] button[type=submit]').at(-1)?.click();
    await settle();
    expect(bridge.callsOf('interpreters.end').at(-1)).toMatchObject({ assignmentId: assignment.id });
  });
});

describe('R-17: an interpreter', () => {
  it('is asked how they stand to the person, and a relative is stopped beforehand', async () => {
    bridgeWith(view, {
      'interpreters.assign': (input) => (input['dryRun'] === true ? refusedBy([{ rule: 'R-17', effect: 'block', missing: [{ item: 'interpreterRelated', subjectCode: RESPONSIBLE }] }]) : written(input)),
    });
    const { find, tick } = await at(`people?form=interpreter&subject=${RESPONSIBLE}`);
    expect(find<HTMLSelectElement>('#interpreter-interpreterCode').value).toBe(INTERPRETER);
    await tick('input[name="interpreter-relation"][value="RELATIVE"]');
    await tick('input[name="interpreter-use"][value="EVERYTHING"]');
    await asked();
    expect(find('.step-forecast').textContent).toContain('R-17');
  });
});

describe('X20', () => {
  it('is one neutral sentence: no rule, no list, no link', async () => {
    bridgeWith(view, { 'parties.add': (input) => (input['dryRun'] === true ? written(input) : { ok: false, error: { code: 'NOT_CLEARED', blocks: [{ rule: 'X20', effect: 'block', missing: [{ item: 'notCleared', subjectCode: HARMED }] }] } }) });
    const { press, find } = await at('people?form=add-person&role=HARMED');
    await press('İştirakçını əlavə et');
    const notice = find('[role=alert]');
    expect(notice.textContent?.trim()).toBe('Bu iş burada aparıla bilməz.Rəhbərə və ya Mediasiya Şurasına müraciət edin.');
    expect(notice.querySelectorAll('a, button, li')).toHaveLength(0);
  });
});
