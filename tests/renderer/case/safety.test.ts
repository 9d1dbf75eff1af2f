import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { actsFor } from '../../../src/renderer/features/case/logic/case-acts.ts';
import { dayPlan } from '../../../src/renderer/features/case/logic/day-plan.ts';
import { EXPLAIN_AFTER_MS } from '../../../src/renderer/features/case/use-step.ts';
import type { CaseView } from '../../../src/shared/contract/cases.ts';
import type { Appointment, CaseDeadline, EmergencyUse, ProtectionOrder } from '../../../src/shared/model/case-file.ts';
import { accept } from '../../../src/shared/result.ts';
import { completeCase, HARMED, MEDIATOR, NOW, RESPONSIBLE, session, TODAY, uuid, withOffence } from '../../fixtures/case-builder.ts';
import { bridgeWith, caseView, open, refusedBy, settle, written } from './support.ts';
import type { Screen } from './support.ts';

const record = (n: number) => ({ id: uuid(n), recordedAt: NOW, recordedBy: MEDIATOR, enteredInError: false, hasText: false });
const order = (n: number, change: Partial<ProtectionOrder> = {}): ProtectionOrder => ({
  ...record(n), subjectCode: HARMED, against: RESPONSIBLE, kind: 'SHORT', issuedOn: '2026-04-06', validUntil: '2026-04-16', extensions: [], endedOn: null, ...change,
});
const emergency = (n: number, change: Partial<EmergencyUse> = {}): EmergencyUse => ({
  ...record(n), ground: 'DANGER_TO_LIFE', at: NOW, told: ['AMBULANCE_103'], fields: ['NEED', 'PLACE'], subjectCode: HARMED, canWait: false, confirmed: null, ...change,
});
const appointment = (n: number, change: Partial<Appointment> = {}): Appointment => ({
  ...record(n), kind: 'SIGNING', status: 'PLANNED', on: '2026-04-20', from: '10:00', to: '10:30', placeType: 'OFFICE', subjects: [HARMED], mediator: MEDIATOR, requestedByPerson: false, ...change,
});
const target: CaseDeadline = {
  id: uuid(950), caseId: uuid(1), rule: 'R-12', startsOn: '2026-04-03', dueOn: '2026-05-03', actBy: '2026-05-01', kind: 'CAL', count: 30, status: 'OPEN', unconfirmedYears: [], history: [],
};
const sensitive = caseView(withOffence('DOMESTIC'));
const { id } = sensitive.header;
const WORKLOAD = () =>
  accept({
    mediators: [[MEDIATOR, 'desk 1'], ['user-second', 'desk 2']].map(([userId = '', label = '']) => ({
      userId, label, open: 3, awaiting: 0, asCoMediator: 0, sessionsAhead: 1, minutesThisMonth: 0, certificateValidUntil: null, languages: [],
      trainedFor: userId === MEDIATOR ? [] : ['SENSITIVE'], awayUntil: userId === MEDIATOR ? null : '2026-05-01',
    })),
  });

let screen: Screen | undefined;
const at = async (path: string) => {
  screen = await open(`/cases/${id}/${path}`);
  await vi.dynamicImportSettled();
  await settle();
  return screen;
};
const asked = async () => {
  await new Promise((resolve) => setTimeout(resolve, EXPLAIN_AFTER_MS + 50));
  await settle();
};
// The tab is loaded when it is first opened; a test does not wait for that.
beforeAll(() => import('../../../src/renderer/features/case/components/tabs/SafetyTab.vue'));
afterEach(() => {
  screen?.unmount();
  screen = undefined;
  document.body.innerHTML = '';
});

describe('R-23: orders', () => {
  it('an order is sent as its paper has it', async () => {
    const bridge = bridgeWith(sensitive, { 'orders.record': written });
    const { tick, choose, type, press } = await at('safety?form=order');
    await tick('input[name="order-kind"][value="LONG"]');
    await choose('#order-subjectCode', HARMED);
    await choose('#order-against', RESPONSIBLE);
    await type('#order-issuedBy', 'Sınaqlı Nümunə Rayon Məhkəməsi');
    await type('#order-issuedOn', '06.04.2026');
    await type('#order-validUntil', '06.07.2026');
    await press('Yadda saxla');
    expect(bridge.callsOf('orders.record').at(-1)).toMatchObject({ kind: 'LONG', subjectCode: HARMED, against: RESPONSIBLE, issuedOn: '2026-04-06', validUntil: '2026-07-06' });
  });

  it('is in force to its last day and through each extension, shown as a history', async () => {
    bridgeWith({ ...sensitive, orders: [order(500, { extensions: [{ on: '2026-04-15', validUntil: '2099-01-01' }] })] });
    const { find, all } = await at('safety');
    expect(find('article .status').textContent).toBe('01.01.2099 tarixinə qədər qüvvədədir');
    expect(all('ol.lines li').map((line) => line.textContent)).toEqual(['06.04.2026: verilib, 16.04.2026 tarixinə qədər', '15.04.2026: uzadılıb, 01.01.2099 tarixinə qədər']);
  });

  it('an extension cannot end before the order would have', async () => {
    const bridge = bridgeWith({ ...sensitive, orders: [order(500, { validUntil: '2026-12-31' })] }, { 'orders.extend': written });
    const { type, find, press } = await at(`safety?form=order-extend&record=${uuid(500)}`);
    await type('#order-extend-validUntil', '31.12.2026');
    expect(find('#order-extend-validUntil').getAttribute('aria-invalid')).toBe('true');
    await type('#order-extend-validUntil', '01.01.2027');
    await press('Yadda saxla');
    expect(bridge.callsOf('orders.extend').at(-1)).toMatchObject({ orderId: uuid(500), validUntil: '2027-01-01' });
  });

  it('one lifted is over, and offers neither extension nor end', async () => {
    bridgeWith({ ...sensitive, orders: [order(500, { endedOn: '2026-04-10' })] });
    const { find, all } = await at('safety');
    expect(find('article .status').textContent).toContain('bitib');
    expect(all<HTMLAnchorElement>('a').map((one) => one.getAttribute('href') ?? '').filter((href) => href.includes('form=order-'))).toEqual([]);
  });
});

describe('R-23: safeguards', () => {
  const forms = (here: Screen) => here.all<HTMLAnchorElement>('.guard a').map((one) => new URL(one.href, 'http://x').searchParams.get('form'));
  it('a sensitive case asks for all of them', async () => {
    bridgeWith(caseView({ header: { ...sensitive.header, referral: { ...sensitive.header.referral, wordedMandatory: true } } }));
    expect(forms(await at('safety'))).toEqual(['wish', 'assessment', 'co-mediator', 'voluntariness']);
  });
  it('an ordinary case is not crowded with them', async () => {
    bridgeWith(caseView());
    expect(forms(await at('safety'))).toEqual(['co-mediator']);
  });
  it('wish, assessment and voluntariness are sent with their day, nothing ticked before', async () => {
    const bridge = bridgeWith(sensitive, { 'cases.record-wish': written, 'assessments.record': written, 'cases.reconfirm-voluntariness': written });
    let here = await at('safety?form=wish');
    expect(here.all('form input:checked')).toHaveLength(0);
    await here.tick('input[name="wish-wish"][value="CONFIRMED"]');
    await here.press('Yadda saxla');
    expect(bridge.callsOf('cases.record-wish').at(-1)).toMatchObject({ wish: 'CONFIRMED' });
    here.unmount();
    here = await at(`safety?form=assessment&subject=${HARMED}`);
    await here.type('#assessment-on', '10.04.2026');
    await here.type('#assessment-body', 'Sınaqlı Mərkəz');
    expect(here.all('form input:checked')).toHaveLength(0);
    await here.tick('input[name="assessment-agreedToTell"][value="no"]');
    await here.press('Yadda saxla');
    expect(bridge.callsOf('assessments.record').at(-1)).toMatchObject({ subjectCode: HARMED, on: '2026-04-10', agreedToTell: false, body: 'Sınaqlı Mərkəz' });
  });
  it('R-10: a co-mediator is one of the mediators, never the mediator, with what they were trained for', async () => {
    const bridge = bridgeWith(sensitive, { 'desk.workload': WORKLOAD, 'cases.set-co-mediator': written });
    const { all, choose, press } = await at('safety?form=co-mediator');
    const options = all<HTMLOptionElement>('#co-mediator-userId option');
    expect(options.map(({ value }) => value)).toEqual(['', 'user-second']);
    expect(options[1]?.textContent).toMatch(/^desk 2, .+ 3 \(.+\), .*01\.05\.2026/);
    await choose('#co-mediator-userId', 'user-second');
    await press('Yadda saxla');
    expect(bridge.callsOf('cases.set-co-mediator').at(-1)).toMatchObject({ userId: 'user-second' });
  });
});

describe('R-29: an emergency', () => {
  it('is one click away from every place of the case, in a closed one too', async () => {
    bridgeWith(caseView({ header: { ...sensitive.header, status: 'CLOSED', closedOn: TODAY } }));
    const { all, router, find } = await at('timeline');
    all<HTMLAnchorElement>('a').find((one) => one.textContent?.trim() === 'Təcili')?.click();
    await settle();
    await vi.dynamicImportSettled();
    await settle();
    expect(router.currentRoute.value.fullPath).toContain('safety?form=emergency');
    expect(find('h2').textContent).toBeTruthy();
  });
  it('a call already made bears its true time', async () => {
    const bridge = bridgeWith(sensitive, { 'emergencies.record': written });
    const { tick, type, find, press } = await at('safety?form=emergency');
    await tick('input[name="emergency-ground"][value="CHILD_IN_DANGER"]');
    await tick('input[name="emergency-when"][value="before"]');
    await type('#emergency-at', '13.04.2026');
    await type('#emergency-time', '23:40');
    find('#emergency-told input').click();
    find('#emergency-fields input').click();
    await settle();
    await press('Yadda saxla');
    const sent = bridge.callsOf('emergencies.record').find((input) => input['dryRun'] !== true);
    expect(sent).toMatchObject({ ground: 'CHILD_IN_DANGER', at: '2026-04-13T23:40:00+04:00', told: ['POLICE_102'], fields: ['NEED'], canWait: false });
  });
  it('only what can wait asks for a second person beforehand', async () => {
    bridgeWith(sensitive, {
      'emergencies.record': (input) => (input['canWait'] === true ? refusedBy([{ rule: 'R-29', effect: 'two-person', missing: [{ item: 'emergencyCanWait' }] }]) : written(input)),
    });
    const { tick, find, all } = await at('safety?form=emergency');
    await asked();
    expect(all('.step-forecast')).toHaveLength(0);
    await tick('#emergency-canWait');
    await asked();
    expect(find('.step-forecast').textContent).toContain('R-29');
  });
  it('the one who acted does not confirm; somebody else does', async () => {
    const bridge = bridgeWith({ ...sensitive, emergencies: [emergency(600), emergency(601, { recordedBy: 'user-other' })] }, { 'emergencies.confirm': written });
    const { press, all } = await at('safety');
    expect(all('button').filter((one) => one.textContent?.trim() === 'Baxdım, təsdiq edirəm')).toHaveLength(1);
    await press('Baxdım, təsdiq edirəm');
    all<HTMLButtonElement>('[role=dialog] button[type=submit]').at(-1)?.click();
    await settle();
    expect(bridge.callsOf('emergencies.confirm').at(-1)).toMatchObject({ emergencyId: uuid(601) });
  });
  it('R-82: working alone, an outside reviewer’s paper takes its place', async () => {
    const alone = () => accept({ userId: MEDIATOR, label: 'desk 1', roles: ['MEDIATOR', 'ADMIN'], permissions: ['case.read', 'case.work', 'approve'], practice: true, onePersonOffice: true, vaultId: 'v', modules: ['MED'], now: NOW, clock: 'ok', language: 'az' });
    const bridge = bridgeWith({ ...sensitive, emergencies: [emergency(600)] }, { 'session.read': alone, 'emergencies.confirm-on-paper': written });
    const { press, type, tick, text } = await at('safety');
    expect(text()).toContain('Rəyçinin imzasını yaz');
    await press('Rəyçinin imzasını yaz');
    await type('#emergency-paper-reviewer', 'Sınaqlı Nümunə');
    await tick('#emergency-paper-scanKept');
    await press('Yadda saxla');
    expect(bridge.callsOf('emergencies.confirm-on-paper').at(-1)).toMatchObject({ emergencyId: uuid(600), reviewer: 'Sınaqlı Nümunə', scanKept: true });
  });
});

describe('a hold', () => {
  const held: CaseView = { ...sensitive, header: { ...sensitive.header, held: true } };
  const supervisor = { userId: 'user-boss', may: () => true };
  it('is put on and taken off by whoever may assign, and by nobody else', () => {
    expect(actsFor(sensitive, supervisor)).toContain('hold');
    expect(actsFor(held, supervisor)).toContain('release');
    expect(actsFor(held, supervisor)).not.toContain('hold');
    for (const view of [sensitive, held]) expect(actsFor(view, { userId: MEDIATOR, may: (permission) => permission !== 'case.assign' })).not.toContain('hold');
    expect(actsFor(held, { userId: MEDIATOR, may: (permission) => permission !== 'case.assign' })).not.toContain('release');
  });
  it('X20: shows to nobody else that there is one', async () => {
    const mediator = () => accept({ userId: MEDIATOR, label: 'desk 1', roles: ['MEDIATOR'], permissions: ['case.read', 'case.work', 'identity.read'], practice: true, onePersonOffice: false, vaultId: 'v', modules: ['MED'], now: NOW, clock: 'ok', language: 'az' });
    bridgeWith(held, { 'session.read': mediator });
    const { text } = await at('safety');
    expect(text()).not.toContain('saxlanılıb');
  });
});

describe('acts on the case', () => {
  const who = { userId: MEDIATOR, may: () => true };
  it('R-12: the target is extended once, and only while it runs', () => {
    expect(actsFor(caseView({ deadlines: [target] }), who)).toContain('extend-target');
    expect(actsFor(caseView(), who)).not.toContain('extend-target');
    const extended = { ...caseView().header, targetExtended: { on: TODAY, reason: 'PARTY_ILL' as const } };
    expect(actsFor(caseView({ deadlines: [target], header: extended }), who)).not.toContain('extend-target');
  });
  it('R-12: sends the reason', async () => {
    const bridge = bridgeWith(caseView({ deadlines: [target] }), { 'cases.extend-target': written });
    const { tick, press } = await at('overview?form=extend-target');
    await tick('input[name="extend-target-reason"][value="PARTY_ILL"]');
    await press('Mediasiya müddətini uzat');
    expect(bridge.callsOf('cases.extend-target').at(-1)).toMatchObject({ reason: 'PARTY_ILL' });
  });
  it('a case in somebody’s hands is handed over, one in nobody’s is given', () => {
    expect(actsFor(caseView(), who)).toContain('transfer');
    expect(actsFor(caseView(), who)).not.toContain('assign');
    const fresh = caseView({ header: { ...caseView().header, status: 'REGISTERED', assignedTo: null } });
    expect(actsFor(fresh, who)).toContain('assign');
    expect(actsFor(fresh, who)).not.toContain('transfer');
  });
  it('R-55: five lines go along, and the form says that the notes do not', async () => {
    const bridge = bridgeWith(caseView(), { 'desk.workload': WORKLOAD, 'cases.transfer': written });
    const { text, type, choose, press } = await at('overview?form=transfer');
    expect(text()).toContain('Görüş qeydləri keçmir');
    await choose('#transfer-to', 'user-second');
    for (const line of ['whereWeAre', 'promised', 'notToDo', 'nextDate', 'contactRule']) await type(`#transfer-${line}`, `Nümunə ${line}`);
    await press('İşi başqa mediatora təhvil ver');
    const sent = bridge.callsOf('cases.transfer').find((input) => input['dryRun'] !== true);
    expect(sent).toMatchObject({ to: 'user-second', whereWeAre: 'Nümunə whereWeAre', contactRule: 'Nümunə contactRule' });
  });
});

describe('sessions and appointments by day', () => {
  it('what is ahead comes first and nearest first, within a day by the hour', () => {
    const view = caseView({
      sessions: [session(70, { on: '2026-04-20', from: '11:00' }), session(71, { on: '2026-04-01', status: 'HELD' })],
      appointments: [appointment(800), appointment(801, { on: '2026-04-15' }), appointment(802, { on: '2026-04-10' })],
    });
    expect(dayPlan(view, TODAY).map(({ on, entries }) => [on, entries.map(({ key }) => key)])).toEqual([
      ['2026-04-15', [uuid(801)]], ['2026-04-20', [uuid(800), uuid(70)]], ['2026-04-10', [uuid(802)]], ['2026-04-01', [uuid(71)]],
    ]);
  });
  it('X21: an appointment is planned with its warning shown beforehand', async () => {
    const bridge = bridgeWith(sensitive, {
      'appointments.plan': (input) => (input['dryRun'] === true ? accept({ id: null }, [{ rule: 'X21', effect: 'warn', missing: [{ item: 'peopleTooClose' }] }]) : written(input)),
    });
    const { tick, type, choose, find, press } = await at('sessions?form=appointment&on=2099-04-20');
    expect(find<HTMLInputElement>('#appointment-on').value).toBe('20.04.2099');
    await tick('input[name="appointment-kind"][value="SIGNING"]');
    await type('#appointment-from', '10:00');
    await type('#appointment-to', '10:30');
    await choose('#appointment-placeType', 'OFFICE');
    find('#appointment-subjects-harmed input').click();
    await asked();
    expect(find('.step-forecast').textContent).toContain('X21');
    await press('Vaxtı təyin et');
    expect(bridge.callsOf('appointments.plan').at(-1)).toMatchObject({ kind: 'SIGNING', on: '2099-04-20', from: '10:00', to: '10:30', subjects: [HARMED] });
  });
  it('one whose day has come is settled; one ahead can only be cancelled', async () => {
    const bridge = bridgeWith({ ...sensitive, appointments: [appointment(800, { on: '2026-04-13' })] }, { 'appointments.settle': written });
    let here = await at('sessions');
    await here.press('Baş tutub');
    here.all<HTMLButtonElement>('[role=dialog] button[type=submit]').at(-1)?.click();
    await settle();
    expect(bridge.callsOf('appointments.settle').at(-1)).toMatchObject({ appointmentId: uuid(800), status: 'DONE' });
    here.unmount();
    bridgeWith({ ...sensitive, appointments: [appointment(800, { on: '2099-04-20' })] });
    here = await at('sessions');
    expect(here.all('button').map((one) => one.textContent?.trim())).not.toContain('Baş tutub');
    expect(here.all('button').map((one) => one.textContent?.trim())).toContain('Ləğv et');
  });
  it('a session is planned with its end, its co-mediator and what is done for safety', async () => {
    const bridge = bridgeWith(sensitive, { 'desk.workload': WORKLOAD, 'sessions.schedule': written });
    const { tick, type, choose, all, press } = await at('sessions?form=schedule');
    await tick('input[name="schedule-type"][value="CIRCLE"]');
    await type('#schedule-on', '20.04.2099');
    await type('#schedule-from', '11:00');
    await type('#schedule-until', '13:00');
    await choose('#schedule-placeType', 'OFFICE');
    await choose('#schedule-coMediator', 'user-second');
    all<HTMLInputElement>('#schedule-safetyMeasures input').at(0)?.click();
    expect(all('#schedule-attendees fieldset')).toHaveLength(2);
    await press('Görüşü planlaşdır');
    const sent = bridge.callsOf('sessions.schedule').find((input) => input['dryRun'] !== true);
    expect(sent).toMatchObject({ type: 'CIRCLE', until: '13:00', coMediator: 'user-second', safetyMeasures: ['SEPARATE_ROOMS'], attendees: [HARMED, RESPONSIBLE], separateArrivalExit: true });
  });
});

it('who may only read meets no act of the safety tab', async () => {
  const reader = () => accept({ userId: 'user-other', label: 'desk 2', roles: ['MEDIATOR'], permissions: ['case.read'], practice: true, onePersonOffice: false, vaultId: 'v', modules: ['MED'], now: NOW, clock: 'ok', language: 'az' });
  bridgeWith({ ...caseView({ ...completeCase(), orders: [order(500)], emergencies: [emergency(600)] }), mayWork: false }, { 'session.read': reader });
  const { all } = await at('safety');
  expect(all<HTMLAnchorElement>('main a').map((one) => one.getAttribute('href') ?? '').filter((href) => href.includes('form='))).toEqual([]);
});
