import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { careFile, CHILD } from '../../fixtures/child-builder.ts';
import * as t from '../../fixtures/trafficking-builder.ts';
import { at, MEDIATOR, NOW, party, uuid } from '../../fixtures/case-builder.ts';
import { FILE_NO, PERSON as OF_PROTECTION, protectionFile } from '../../fixtures/protection-builder.ts';
import type { CareForm, CareModel } from '../../../src/renderer/features/case/care/care-form.ts';
import { inputOf, startModel } from '../../../src/renderer/features/case/care/care-model.ts';
import { closeCare } from '../../../src/renderer/features/case/care/close-form.ts';
import { CARE_FORMS } from '../../../src/renderer/features/case/care/form-names.ts';
import { answerOf, factorsSent, notesSent, versionLines, withAnswer } from '../../../src/renderer/features/case/care/needs/factors.ts';
import { NEEDS_FORMS } from '../../../src/renderer/features/case/care/needs/forms.ts';
import { knownStaff } from '../../../src/renderer/features/case/care/people-forms.ts';
import { STATUS_FORMS } from '../../../src/renderer/features/case/care/status/forms.ts';
import { tabsOf } from '../../../src/renderer/features/case/logic/case-tabs.ts';
import { setNow } from '../../../src/renderer/ui/now.ts';
import { EXPLAIN_AFTER_MS } from '../../../src/renderer/features/case/use-step.ts';
import { contract } from '../../../src/shared/contract/index.ts';
import az from '../../../src/shared/messages/az/care.json';
import type { NeedsAssessment, ProtectionMeasure } from '../../../src/shared/model/care/protection.ts';
import type { CareFile } from '../../../src/shared/model/care/care-file.ts';
import { MEASURE_CODES } from '../../../src/shared/model/care/enumerations.ts';
import { RIGHTS_BY_VARIANT } from '../../../src/shared/model/rights.ts';
import { accept } from '../../../src/shared/result.ts';
import { bridgeWith, caseView, open, settle, written } from './support.ts';
import type { Screen } from './support.ts';

const { PERSON } = t;
const TODAY = NOW.slice(0, 10);
let screen: Screen | undefined;
beforeEach(() => setNow(NOW));
afterEach(() => {
  screen?.unmount();
  screen = undefined;
  vi.useRealTimers();
});

const record = (n: number, on: string) => ({ id: uuid(n), recordedAt: at(on, '12:00'), recordedBy: MEDIATOR, enteredInError: false, hasText: false, subjectCode: PERSON });
const assessment = (n: number, version: number, change: Partial<NeedsAssessment> = {}): NeedsAssessment => ({
  ...record(n, '2026-04-0' + version), version, step: 'GENERAL', on: '2026-04-0' + version, firstContactOn: '2026-04-01', factors: [], result: 'SPECIFIC_NEEDS', wanted: [], refused: [], nextReviewOn: '2026-05-01', ...change,
});
const measure = (n: number, change: Partial<ProtectionMeasure> = {}): ProtectionMeasure => ({
  ...record(n, '2026-04-02'), code: 'NO_VISUAL_CONTACT', on: '2026-04-02', victimWants: true, legalBasis: null, orgId: null, addressee: null, requestedOn: null, decision: null, decidedOn: null, validUntil: null, endedOn: null, ...change,
});
const shelter = (care: Partial<CareFile> = {}) => caseView(t.traffickingFile(care));
const openTab = async (view: ReturnType<typeof caseView>, place: string, handlers: Parameters<typeof bridgeWith>[1] = {}) => {
  const bridge = bridgeWith(view, handlers);
  screen = await open(`/cases/${view.header.id}/${place}`);
  // A tab of care arrives on its own.
  await vi.waitFor(() => expect(screen?.find('[role=tabpanel] h2, [role=tabpanel] form')).toBeTruthy(), { timeout: 20_000 });
  await settle();
  return { bridge, screen };
};

const flat = (node: unknown, path = ''): string[] => (typeof node === 'string' ? [path] : Object.entries(Object(node)).flatMap(([key, value]) => flat(value, path === '' ? key : `${path}.${key}`)));
const words = new Set(flat(az));
const MINE: readonly CareForm[] = [...NEEDS_FORMS, ...STATUS_FORMS, knownStaff, closeCare];

describe('declared forms', () => {
  const context = { view: caseView(careFile()), subject: null, record: uuid(900), today: TODAY, now: NOW, newId: () => uuid(1) };

  it('each form that has a place is declared once', () => {
    expect(MINE.map(({ form }) => form).filter((form) => form !== 'close').toSorted()).toEqual(Object.keys(CARE_FORMS).toSorted());
  });

  it.each(MINE.map((form) => [form.form, form] as const))('%s says everything its call asks for, and nothing else', (_, form) => {
    const own = ['token', 'caseId', 'dryRun', 'approvalId'];
    const asked = Object.keys(contract[form.call].input.shape).filter((key) => !own.includes(key));
    expect(Object.keys(inputOf(form, startModel(form, context), context)).toSorted()).toEqual(asked.toSorted());
    expect(form.explain === true, 'explained where rules may stop it').toBe(contract[form.call].gated);
  });

  it.each(MINE.map((form) => [form.form, form] as const))('%s has its words', (name, form) => {
    const shown = form.fields.filter(({ kind }) => kind !== 'hidden').map(({ name: field }) => field);
    const lacking = ['title', ...shown].filter((part) => !words.has(`care.${name}.${part}`) && !words.has(`care.field.${part}`));
    expect(lacking).toEqual([]);
  });

  it('starts with the one person there is, and leaves the choice where there are two', () => {
    const form = STATUS_FORMS[0];
    if (form === undefined) throw new Error('no form');
    expect(startModel(form, { ...context, view: shelter() })['subjectCode']).toBe(PERSON);
    expect(startModel(form, context)['subjectCode']).toBeNull();
    expect(startModel(form, { ...context, subject: CHILD })['subjectCode']).toBe(CHILD);
  });

  it('sends nothing of what is not asked any more', () => {
    const form = STATUS_FORMS.find((one) => one.form === 'recognition');
    if (form === undefined) throw new Error('no form');
    const model: CareModel = { ...startModel(form, context), status: 'IDENTIFIED', decisionNo: '12/26', decisionOn: TODAY };
    expect(inputOf(form, model, context)).toMatchObject({ decisionNo: '12/26', decisionOn: TODAY });
    expect(inputOf(form, { ...model, status: 'PRESUMED' }, context)).toMatchObject({ decisionNo: null, decisionOn: null });
  });
});

describe('three axes', () => {
  it('a factor nobody asked about is not sent; who said it begins with the person', () => {
    const held = withAnswer(withAnswer({}, 'WEAPON', { answer: 'YES', note: ' bıçaq ' }), 'PREGNANT', { answer: 'UNKNOWN' });
    expect(factorsSent(held)).toEqual([{ factor: 'PREGNANT', answer: 'UNKNOWN', source: 'VICTIM' }, { factor: 'WEAPON', answer: 'YES', source: 'VICTIM' }]);
    expect(notesSent(held)).toEqual([{ factor: 'WEAPON', text: 'bıçaq' }]);
    expect(factorsSent(withAnswer(held, 'WEAPON', { answer: null }))).toHaveLength(1);
    expect(answerOf(held, 'AGE65')).toEqual({ answer: null, source: null, note: '' });
  });

  it('says of two versions what changed, and how', () => {
    const was = assessment(901, 1, { factors: [{ factor: 'WEAPON', answer: 'NO', source: 'VICTIM' }, { factor: 'MEDIA', answer: 'NO', source: 'FILE' }, { factor: 'STALKING', answer: 'YES', source: 'FILE' }] });
    const is = assessment(902, 2, { factors: [{ factor: 'WEAPON', answer: 'YES', source: 'VICTIM' }, { factor: 'MEDIA', answer: 'NO', source: 'VICTIM' }, { factor: 'CHILD', answer: 'NO', source: 'FILE' }] });
    expect(versionLines(was, is).map(({ factor, change }) => [factor, change])).toEqual([['CHILD', 'new'], ['STALKING', 'gone'], ['WEAPON', 'answer'], ['MEDIA', 'source']]);
  });
});

describe('tabs of a file of care', () => {
  it('are those of its kind, and the child has one where there is a child', () => {
    expect(tabsOf(shelter(), TODAY)).toEqual(['overview', 'people', 'consents', 'status', 'needs', 'stay', 'help', 'contacts', 'referrals', 'requests', 'complaints', 'documents', 'timeline']);
    expect(tabsOf(caseView(careFile({}, 'VPN')), TODAY)).toEqual(['overview', 'people', 'consents', 'needs', 'help', 'child', 'contacts', 'referrals', 'requests', 'complaints', 'documents', 'timeline']);
    expect(tabsOf(caseView(), TODAY)).toContain('sessions');
  });

  it('R-31: no status in the header, a tab or the title', async () => {
    const view = shelter({ recognitions: [t.recognition(900, '2026-04-02', 'IDENTIFIED', { decisionNo: '1', decisionOn: '2026-04-02' })] });
    const { screen } = await openTab(view, 'overview', {});
    expect(screen.text()).toContain(view.header.caseNo);
    expect(screen.text()).not.toMatch(/müəyyən edilmiş|ehtimal olunan|potensial/i);
    expect(screen.text()).not.toMatch(/Mediator:|pilot|Prosessual/);
  });

  it('the stage bar has five places', async () => {
    const { screen } = await openTab(shelter(), 'overview');
    expect(screen.all('.stage').length).toBe(5);
  });
});

describe('needs', () => {
  const factor = { factor: 'WEAPON', answer: 'YES', source: 'VICTIM' } as const;

  it('asks on three axes; a special category only where the person wants it written down', async () => {
    const { screen, bridge } = await openTab(shelter(), 'needs?form=assess', { 'protection.assess': written });
    expect(screen.all('.axis').length).toBe(3);
    expect(screen.find('#assess-factors').textContent).not.toContain('LGBT');
    const before = screen.all('.factor').length;
    await screen.tick('#assess-factors-at-wish');
    expect(screen.all('.factor').length).toBe(before + 1);
    await screen.tick('input[name="assess-factors-LGBT"][value=YES]');
    await screen.tick('#assess-factors-at-wish');
    expect(screen.all('.factor').length).toBe(before);
    await screen.tick('input[name="assess-factors-WEAPON"][value=YES]');
    await screen.type('#assess-factors-WEAPON-note', 'evdə ov tüfəngi var');
    await screen.tick('input[name="assess-result"][value=SPECIFIC_NEEDS]');
    screen.find<HTMLFormElement>('form').requestSubmit();
    await settle();
    const sent = bridge.callsOf('protection.assess').at(-1);
    expect(sent).toMatchObject({ subjectCode: PERSON, step: 'GENERAL', factors: [factor], notes: [{ factor: 'WEAPON', text: 'evdə ov tüfəngi var' }], result: 'SPECIFIC_NEEDS' });
  });

  it('a new version starts from the one before, and what the person refuses cannot be wanted', async () => {
    const view = shelter({ needsAssessments: [assessment(901, 1, { factors: [factor], wanted: ['SHELTER'], refused: ['RELOCATION'] })] });
    const { screen, bridge } = await openTab(view, 'needs?form=assess', { 'protection.assess': written });
    const boxes = (id: string) => screen.all<HTMLInputElement>(`#${id} input`);
    expect(boxes('assess-wanted').length).toBe(MEASURE_CODES.length);
    expect(boxes('assess-refused').length).toBe(MEASURE_CODES.length - 1);
    boxes('assess-wanted')[MEASURE_CODES.indexOf('RELOCATION')]?.click();
    await settle();
    await screen.tick('input[name="assess-result"][value=SPECIFIC_NEEDS]');
    screen.find<HTMLFormElement>('form').requestSubmit();
    await settle();
    expect(bridge.callsOf('protection.assess').at(-1)).toMatchObject({ step: 'DETAILED', factors: [factor], wanted: ['SHELTER', 'RELOCATION'], refused: [] });
  });

  it('puts two versions side by side in words', async () => {
    const view = shelter({ needsAssessments: [assessment(901, 1, { factors: [{ ...factor, answer: 'NO' }] }), assessment(902, 2, { factors: [factor] })] });
    const { screen } = await openTab(view, 'needs');
    await screen.press(az.care.needs.compare);
    const row = screen.all('.care-table tbody tr').find((one) => one.textContent?.includes(az.care.needs.change.answer));
    expect(row).toBeDefined();
    expect(screen.text()).not.toContain(az.care.needs.change.same);
  });

  it('VRD 22(6): what the person does not want has no button that asks for it', async () => {
    const view = shelter({
      needsAssessments: [assessment(901, 1, { refused: ['RELOCATION'] })],
      measures: [measure(902), measure(903, { code: 'RELOCATION' }), measure(904, { code: 'SHELTER', victimWants: false }), measure(905, { code: 'INTERPRETER', requestedOn: '2026-04-03' })],
    });
    const { screen } = await openTab(view, 'needs');
    const asks = screen.all('.care-table a').filter((one) => one.textContent === az.care['measure-request'].open);
    expect(asks.length).toBe(1);
    expect(screen.all('.care-table a').filter((one) => one.textContent === az.care['measure-decide'].open).length).toBe(1);
    expect(screen.text().split(az.care.measures.refused).length - 1).toBe(2);
  });

  it('R-34: the card is one press away, in big letters', async () => {
    const card = { subjectCode: PERSON, language: 'az', nameToTell: 'Nümunə', age: '30', allergies: 'penisillin', medicines: null, pregnancy: null, spoken: null, mayBeCalled: null, on: TODAY };
    const { screen, bridge } = await openTab(shelter(), 'needs', { 'emergency-card.read': () => accept(card) });
    await screen.press(az.care.card.open);
    expect(screen.find('.big-card').textContent).toContain('penisillin');
    expect(screen.find('.big-card').textContent).toContain(az.care.card.unknown);
    expect(bridge.callsOf('emergency-card.read')).toEqual([{ caseId: shelter().header.id, subjectCode: PERSON }]);
  });

  it('a safety plan holds the topics that have words', async () => {
    const { screen, bridge } = await openTab(shelter(), 'needs?form=safety-plan', { 'protection.save-safety-plan': written });
    await screen.type('#safety-plan-words-SAFE_PLACES', ' Rəfiqəsinin yanı ');
    await screen.tick('input[name="safety-plan-agreedByPerson"][value=yes]');
    screen.find<HTMLFormElement>('form').requestSubmit();
    await settle();
    expect(bridge.callsOf('protection.save-safety-plan').at(-1)).toMatchObject({ words: [{ topic: 'SAFE_PLACES', text: 'Rəfiqəsinin yanı' }], agreedByPerson: true });
  });

  it('keeps orders and emergencies where a mediation keeps them elsewhere', async () => {
    const { screen } = await openTab(shelter(), 'safety?form=emergency');
    expect(screen.find('[role=tab][aria-selected=true]').textContent).toContain('Ehtiyaclar');
    expect(screen.find('#emergency-ground')).toBeTruthy();
  });
});

describe('status', () => {
  it('R-30: counts the hours that are left, and stops when word was given', async () => {
    const presumed = t.recognition(900, TODAY, 'PRESUMED', { recordedAt: at(TODAY, '00:30') });
    const { screen } = await openTab(shelter({ recognitions: [presumed] }), 'status');
    expect(screen.find('.notice-heed, .notice-danger').textContent).toMatch(/\d+ saat \d+ dəqiqə/);
    screen.unmount();
    const told = await openTab(shelter({ recognitions: [presumed], notifications: [t.notification(901, at(TODAY, '01:00'))] }), 'status');
    expect(told.screen.all('.notice-heed, .notice-danger').length).toBe(0);
    expect(told.screen.text()).toContain('Xəbər vaxtında verilib');
  });

  it('R-30: a telephone message asks for both numbers and who took it; a letter does not', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const view = shelter();
    const bridge = bridgeWith(view, { 'trafficking.record-notification': written });
    screen = await open(`/cases/${view.header.id}/status?form=notification`);
    for (let turn = 0; turn < 20 && screen.all('#notification-sentAt').length === 0; turn += 1) {
      await vi.dynamicImportSettled();
      await settle();
    }
    expect(screen.all('#notification-theirNumber').length).toBe(0);
    await screen.tick('input[name="notification-channel"][value=TELEFONOQRAM]');
    await screen.type('#notification-theirNumber', '012 000 00 00');
    await screen.type('#notification-by', 'Növbətçi');
    await vi.advanceTimersByTimeAsync(EXPLAIN_AFTER_MS);
    await settle();
    expect(bridge.callsOf('trafficking.record-notification').at(-1)).toMatchObject({ dryRun: true, kind: 'INFO_ONLY', channel: 'TELEFONOQRAM', theirNumber: '012 000 00 00', by: 'Növbətçi' });
    await screen.tick('input[name="notification-channel"][value=LETTER]');
    expect(screen.all('#notification-theirNumber').length).toBe(0);
  });

  it('R-36: the days, their last one, and nothing asked of the person', async () => {
    const { screen } = await openTab(shelter({ recognitions: [t.recognition(900, '2026-04-02')] }), 'status');
    expect(screen.find('.reflection-last').textContent).toContain('02.05.2026');
    expect(screen.text()).toContain(az.care.reflection.quiet);
    expect(screen.find<HTMLProgressElement>('progress').max).toBe(30);
  });

  it('R-36: inside the days a decision asks whose idea it was; not having decided asks nothing', async () => {
    const { screen } = await openTab(shelter({ recognitions: [t.recognition(900, '2026-04-02')] }), 'status?form=reflection-choice', { 'trafficking.record-choice': written });
    await screen.tick('input[name="reflection-choice-decision"][value=UNDECIDED]');
    expect(screen.all('#reflection-choice-ownInitiative').length).toBe(0);
    await screen.tick('input[name="reflection-choice-decision"][value=COOPERATE]');
    expect(screen.all('#reflection-choice-ownInitiative, #reflection-choice-lawyerOffered').length).toBe(2);
  });

  it('R-37: how somebody was found is offered once', async () => {
    const { screen } = await openTab(shelter({ detections: [t.detection(900)] }), 'status');
    expect(screen.text()).not.toContain(az.care.detection.open);
    expect(screen.text()).toContain(az.care.detection.frozen);
  });

  it('the pattern is a help that names nobody', async () => {
    const { screen } = await openTab(shelter({ indicators: [t.indicator(900, 'EXPLOITATION', 'STRONG'), t.indicator(901, 'EXPLOITATION', 'WEAK')] }), 'status');
    expect(screen.text()).toContain(az.care.pattern.help);
    expect(screen.text().split(az.care.pattern.enough).length - 1).toBe(1);
  });

  it('R-20: names of those watched are shown only when asked for', async () => {
    const associate = { id: uuid(900), recordedAt: NOW, recordedBy: MEDIATOR, enteredInError: false, hasText: false, role: 'EXPLOITER', on: TODAY, endedOn: null } as const;
    const { screen, bridge } = await openTab(shelter({ associates: [associate] }), 'status', {
      'trafficking.read-watched': () => accept({ people: [{ associateId: associate.id, role: 'EXPLOITER', name: 'Sınaqlı Nümunə', since: TODAY, until: null }] }),
    });
    expect(bridge.callsOf('trafficking.read-watched')).toEqual([]);
    expect(screen.text()).not.toContain('Sınaqlı');
    await screen.press(az.care.watched.show);
    expect(screen.text()).toContain('Sınaqlı Nümunə');
    await screen.press(az.care.watched.hide);
    expect(screen.text()).not.toContain('Sınaqlı');
  });

  it('a watched name lies in no draft', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const view = shelter();
    const bridge = bridgeWith(view, {});
    screen = await open(`/cases/${view.header.id}/status?form=watch`);
    for (let turn = 0; turn < 20 && screen.all('#watch-identity-surname').length === 0; turn += 1) {
      await vi.dynamicImportSettled();
      await settle();
    }
    await screen.type('#watch-identity-surname', 'Sınaqlı');
    await vi.advanceTimersByTimeAsync(5000);
    expect(screen.find<HTMLInputElement>('#watch-identity-surname').value).toBe('Sınaqlı');
    expect(bridge.callsOf('drafts.save')).toEqual([]);
  });
});

describe('people and closing', () => {
  it('R-91: stepping back is one yes, without a reason', async () => {
    const { screen, bridge } = await openTab(shelter(), 'people', { 'cases.step-back': written });
    await screen.press(az.care['step-back'].open);
    await vi.waitFor(() => expect(screen.text()).toContain(az.care['step-back'].text));
    expect(screen.all('[role=dialog] input, [role=dialog] textarea').length).toBe(0);
    await screen.press(az.care['step-back'].submit);
    expect(bridge.callsOf('cases.step-back').map((sent) => Object.keys(sent).toSorted())).toEqual([['caseId', 'token']]);
    await vi.waitFor(() => expect(screen.router.currentRoute.value.path).toBe('/cases'));
  });

  it('R-91: says whether the person was asked about colleagues', async () => {
    const { screen } = await openTab(shelter(), 'people');
    expect(screen.text()).toContain(az.care['known-staff']['not-asked']);
    screen.unmount();
    const asked = await openTab(shelter({ knownStaff: [{ ...record(900, TODAY), on: TODAY, userIds: [MEDIATOR] }] }), 'people');
    expect(asked.screen.text()).toContain(MEDIATOR);
  });

  it('offers only the roles of its kind', async () => {
    const { screen } = await openTab(shelter(), 'people?form=add-person');
    const roles = screen.all<HTMLOptionElement>('#add-person-role option').map(({ value }) => value);
    expect(roles).toContain('PERSON');
    expect(roles).not.toContain('RESPONSIBLE');
    expect(roles).not.toContain('HARMED');
  });

  it('R-35: the list of rights is that of a trafficking file, with its days and sum', async () => {
    const { screen, bridge } = await openTab(shelter(), `consents?form=rights&subject=${PERSON}`, { 'rights.record': written });
    expect(screen.text()).toContain('30 gün');
    screen.find<HTMLFormElement>('form').requestSubmit();
    await settle();
    expect(bridge.callsOf('rights.record').at(-1)).toMatchObject({ variant: 'THB' });
  });

  it('a file of protection needs has rights of its own, which speak of no mediation', async () => {
    const { screen, bridge } = await openTab(caseView(protectionFile()), `consents?form=rights&subject=${OF_PROTECTION}`, { 'rights.record': written });
    const said = screen.all('.right').map(({ textContent }) => textContent ?? '');
    expect(said).toHaveLength(RIGHTS_BY_VARIANT.VPN.length);
    expect(said.join(' ')).toContain(az.care['right-vpn'].CONFIDENTIAL);
    expect(said.join(' ')).not.toMatch(/[Mm]edia/);
    screen.find<HTMLFormElement>('form').requestSubmit();
    await settle();
    expect(bridge.callsOf('rights.record').at(-1)).toMatchObject({ variant: 'VPN', subjectCode: OF_PROTECTION });
  });

  it('a representative hears the rights of the file too, not those of a mediation', async () => {
    const view = protectionFile();
    const mother = `${FILE_NO}-R`;
    const parties = [...view.parties, party(12, 'REPRESENTATIVE', mother, { forSubject: OF_PROTECTION })];
    const { screen, bridge } = await openTab(caseView({ ...view, parties }), `consents?form=rights&subject=${mother}`, { 'rights.record': written });
    screen.find<HTMLFormElement>('form').requestSubmit();
    await settle();
    expect(bridge.callsOf('rights.record').at(-1)).toMatchObject({ variant: 'VPN', subjectCode: mother });
  });

  it('R-38: consents are those of care', async () => {
    const { screen } = await openTab(shelter(), `consents?form=consent&subject=${PERSON}`);
    const types = screen.all<HTMLInputElement>('input[name="consent-type"]').map(({ value }) => value);
    expect(types).toContain('SERVICES');
    expect(types).not.toContain('MEDIATION_PARTICIPATION');
  });

  it('R-71: closes with an outcome of care and the word that they may come back', async () => {
    const { screen, bridge } = await openTab(shelter(), 'overview?form=close', { 'cases.close': written });
    expect(screen.all<HTMLInputElement>('input[name="close-outcome"]').map(({ value }) => value)).not.toContain('NO_AGREEMENT');
    await screen.tick('input[name="close-outcome"][value=NEEDS_MET]');
    await screen.tick('input[name="close-toldMayComeBack"][value=yes]');
    screen.find<HTMLFormElement>('form').requestSubmit();
    await settle();
    expect(bridge.callsOf('cases.close').at(-1)).toMatchObject({ outcome: 'NEEDS_MET', toldMayComeBack: true, secretsDestroyOn: null });
  });
});
