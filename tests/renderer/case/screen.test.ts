import { afterEach, describe, expect, it, vi } from 'vitest';
import { EXPLAIN_AFTER_MS } from '../../../src/renderer/features/case/use-step.ts';
import { accept } from '../../../src/shared/result.ts';
import { CASE_TABS } from '../../../src/shared/model/tasks.ts';
import { BARRING_RISK_ITEMS, RISK_ITEMS } from '../../../src/shared/model/enumerations.ts';
import { RIGHTS_BY_VARIANT } from '../../../src/shared/model/rights.ts';
import { agreement, changed, completeCase, HARMED, NOW, obligation, RESPONSIBLE, session, TODAY } from '../../fixtures/case-builder.ts';
import { bridgeWith, caseView, open, refusedBy, settle, written } from './support.ts';
import type { Screen } from './support.ts';

const view = caseView({
  sessions: [session(70)],
  agreements: [agreement(80, { obligations: [obligation(81)] })],
  tasks: [
    { code: 'EXPLAIN_RIGHTS', subjectCode: HARMED, state: 'done', missing: [], tab: 'consents', dueOn: null },
    { code: 'PREPARE', subjectCode: RESPONSIBLE, state: 'todo', missing: [], tab: 'sessions', dueOn: TODAY },
    { code: 'SCHEDULE_SESSION', subjectCode: null, state: 'waiting', missing: [{ item: 'rightsProtocol', subjectCode: RESPONSIBLE }], tab: 'sessions', dueOn: null },
  ],
});
const { id } = view.header;
let screen: Screen | undefined;
const at = async (path: string) => (screen = await open(`/cases/${id}/${path}`));

/** Time enough for the gates to be asked while a form is filled in. */
const asked = async () => {
  await new Promise((resolve) => setTimeout(resolve, EXPLAIN_AFTER_MS + 50));
  await settle();
};

afterEach(() => {
  screen?.unmount();
  screen = undefined;
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('the case screen', () => {
  it('shows number, status and the next steps, and no name', async () => {
    bridgeWith(view);
    const { find, text } = await at('overview');
    expect(find('h1').textContent).toContain('MED-2026-0001');
    expect(text()).toContain('İcraatdadır');
    expect(document.querySelectorAll('.task')).toHaveLength(3);
    expect(text()).not.toContain('S-48213');
  });

  it('a waiting task names what is missing and leads to the form that mends it', async () => {
    bridgeWith(view);
    const { find, router } = await at('overview');
    find('.task-waiting .task-missing a').click();
    await settle();
    expect(router.currentRoute.value.fullPath).toContain('/consents?');
    expect(router.currentRoute.value.query).toMatchObject({ form: 'rights', subject: RESPONSIBLE });
    expect(find<HTMLSelectElement>('#rights-subjectCode').value).toBe(RESPONSIBLE);
  });

  it.each(CASE_TABS.map((tab) => [tab]))('%s opens without asking for anything nobody answers', async (tab) => {
    const bridge = bridgeWith(view, { 'notes.list': () => accept({ notes: [] }) });
    const { root } = await at(tab);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(bridge.calls.map(({ name }) => name).filter((name) => name.startsWith('parties.reveal') || name === 'records.read-text')).toEqual([]);
  });

  it('who may only read meets no form and no act', async () => {
    bridgeWith({ ...view, mayWork: false }, { 'session.read': () => accept({ userId: 'user-other', label: 'desk 2', roles: ['MEDIATOR'], permissions: ['case.read'], practice: true, onePersonOffice: false, vaultId: 'v', modules: ['MED'], now: NOW, clock: 'ok', language: 'az' }) });
    for (const tab of ['people', 'consents', 'sessions', 'agreement', 'contacts', 'documents']) {
      const { root, unmount } = await at(tab);
      const forms = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').filter((href) => href.includes('form='));
      expect(forms, tab).toEqual([]);
      unmount();
    }
  });

  it('says what went wrong instead of a blank page', async () => {
    bridgeWith(view, { 'cases.open': () => ({ ok: false, error: { code: 'CASE_NOT_FOUND' } }) });
    const { find } = await at('overview');
    expect(find('[role=alert]').textContent).toBeTruthy();
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });
});

describe('planning a session', () => {
  it('R-01: says what is missing before the person hits it, with the way to mend it', async () => {
    const bridge = bridgeWith(view, {
      'sessions.schedule': (input) => (input['dryRun'] === true ? refusedBy([{ rule: 'R-01', effect: 'block', missing: [{ item: 'riskTooOld' }, { item: 'preparationAlone', subjectCode: HARMED }] }]) : written(input)),
    });
    const { tick, type, choose, find, text } = await at('sessions?form=schedule');
    await tick('input[name="schedule-type"][value="JOINT"]');
    await type('#schedule-on', '16.04.2026');
    await type('#schedule-from', '11:00');
    await choose('#schedule-placeType', 'OFFICE');
    await asked();
    expect(find('.step-forecast').querySelectorAll('li a')).toHaveLength(2);
    expect(text()).toContain(HARMED);
    expect(bridge.callsOf('sessions.schedule').at(-1)).toMatchObject({ dryRun: true, type: 'JOINT', on: '2026-04-16', from: '11:00', attendees: [HARMED, RESPONSIBLE] });
    expect(bridge.callsOf('sessions.schedule').every((input) => input['dryRun'] === true)).toBe(true);
  });

  it('a caucus starts with nobody ticked', async () => {
    bridgeWith(view, { 'sessions.schedule': written });
    const { tick, all } = await at('sessions?form=schedule');
    await tick('input[name="schedule-type"][value="CAUCUS"]');
    expect(all<HTMLInputElement>('#schedule-attendees input:checked')).toHaveLength(0);
    await tick('input[name="schedule-type"][value="JOINT"]');
    expect(all<HTMLInputElement>('#schedule-attendees input:checked')).toHaveLength(2);
  });
});

describe('R-04: nothing is ticked before somebody said it', () => {
  it.each(['consents?form=consent&type=MEDIATION_PARTICIPATION', 'consents?form=rights&subject=' + HARMED, 'sessions?form=risk', 'sessions?form=preparation'])('%s', async (path) => {
    bridgeWith(view, { 'consents.record': written, 'rights.record': written, 'risks.assess': written, 'preparations.record': written });
    const { all } = await at(path);
    const ticked = all<HTMLInputElement>('form input:checked').map((input) => `${input.name}=${input.value}`);
    expect(ticked).toEqual(path.includes('type=') ? ['consent-type=MEDIATION_PARTICIPATION'] : []);
  });

  it('a refusal carries no form and asks for no reason', async () => {
    const bridge = bridgeWith(view, { 'consents.record': written });
    const { tick, choose, press, all } = await at(`consents?form=consent&type=MEDIATION_PARTICIPATION&subject=${HARMED}`);
    await tick('input[name="consent-granted"][value="no"]');
    expect(all('#consent-forms')).toHaveLength(0);
    await choose('#consent-language', 'az');
    await tick('input[name="consent-form"][value="ORAL_WITNESSED"]');
    await press('Yadda saxla');
    const sent = bridge.callsOf('consents.record').find((input) => input['dryRun'] !== true);
    expect(sent).toMatchObject({ granted: false, forms: null, subjectCode: HARMED });
    expect(sent).not.toHaveProperty('reason');
  });

  it('a yes asks for every form of meeting by itself', async () => {
    bridgeWith(view, { 'consents.record': written });
    const { tick, all } = await at(`consents?form=consent&type=MEDIATION_PARTICIPATION&subject=${HARMED}`);
    await tick('input[name="consent-granted"][value="yes"]');
    expect(all('#consent-forms fieldset')).toHaveLength(7);
    expect(all<HTMLInputElement>('#consent-forms input:checked')).toHaveLength(0);
  });
});

describe('rights', () => {
  it.each([[HARMED, RIGHTS_BY_VARIANT.GENERAL_VICTIM], [RESPONSIBLE, RIGHTS_BY_VARIANT.OFFENDER]] as const)('%s hears the list of their side', async (subject, list) => {
    bridgeWith(view, { 'rights.record': written });
    const { all } = await at(`consents?form=rights&subject=${subject}`);
    expect(all('.right')).toHaveLength(list.length);
    expect(all('.right p').every((line) => !(line.textContent ?? '').startsWith('case.'))).toBe(true);
  });
});

describe('R-24: the risk form', () => {
  it('marks the six deciding questions and says at once what a three means', async () => {
    bridgeWith(view, { 'risks.assess': () => ({ ok: false, error: { code: 'INVALID_INPUT', fields: [] } }) });
    const { all, tick, text } = await at('sessions?form=risk');
    expect(all('.risk')).toHaveLength(RISK_ITEMS.length);
    expect(all('.risk-barring')).toHaveLength(BARRING_RISK_ITEMS.length);
    expect(text()).not.toContain('Bu cavabla tərəflər üz-üzə görüşə bilməz');
    await tick('input[name="risk-WEAPON"][value="3"]');
    expect(text()).toContain('Bu cavabla tərəflər üz-üzə görüşə bilməz');
  });

  it('taking over fills nine answers and leaves the six open', async () => {
    bridgeWith(view, { 'risks.assess': () => ({ ok: false, error: { code: 'INVALID_INPUT', fields: [] } }) });
    const { all, find } = await at('sessions?form=risk');
    find('.step-form .row button').click();
    await settle();
    expect(all('.risk input:checked')).toHaveLength(RISK_ITEMS.length - BARRING_RISK_ITEMS.length);
    for (const item of BARRING_RISK_ITEMS) expect(all(`input[name="risk-${item}"]:checked`)).toHaveLength(0);
  });
});

describe('R-03: changing one’s mind', () => {
  it('says beforehand which meetings stop', async () => {
    const [first] = view.consents;
    bridgeWith(view, { 'consents.withdraw': written });
    const { text } = await at(`consents?form=withdraw&record=${first?.id ?? ''}`);
    expect(text()).toContain('16.04.2026 11:00');
    expect(text()).toContain('risk qiymətləndirməsi qüvvədən düşür');
  });
});

describe('R-27: signing', () => {
  it('shows the earliest day per party', async () => {
    bridgeWith(view);
    const { text } = await at('agreement');
    expect(text().match(/11\.04\.2026/g)?.length).toBeGreaterThanOrEqual(2);
  });
});

describe('papers', () => {
  const preview = {
    title: 'D01', fileName: 'S-48213_raziliq_az_v1.docx', draft: true, text: 'Nümunə mətn',
    fields: [
      { subjectCode: HARMED, field: 'name', says: 'Sınaqlı Nümunə', why: null },
      { subjectCode: null, field: 'otherPartyName', says: null, why: { item: 'fieldNotAllowed' } },
    ],
  };

  it('nothing can be made that was not checked, and a change asks for the check again', async () => {
    const bridge = bridgeWith(view, { 'documents.preview': () => accept(preview), 'documents.make': written });
    const { press, text, all, tick } = await at(`documents?form=make&code=D01&subject=${HARMED}`);
    expect(text()).not.toContain('Yoxladım, hazırla');
    await press('Nə yazılacağını göstər');
    expect(text()).toContain('Sınaqlı Nümunə');
    expect(text()).toContain('O biri tərəfin adı');
    expect(text()).toContain('Nümunə mətn');
    await tick('#paper-large');
    expect(text()).not.toContain('Yoxladım, hazırla');
    await press('Nə yazılacağını göstər');
    await press('Yoxladım, hazırla');
    const checked = bridge.callsOf('documents.preview').at(-1);
    expect(bridge.callsOf('documents.make')[0]).toMatchObject({ ...checked });
    expect(all('.paper')).toHaveLength(0);
  });
});

describe('R-55: notes', () => {
  const secret = 'məxfi nümunə söz';
  const withNote = { 'notes.list': () => accept({ notes: [{ id: session(70).id, sessionId: null, at: NOW, text: secret, destroyOn: null, items: [] }] }) };

  it('are shown on a press, cannot be copied, cut or dragged out', async () => {
    bridgeWith(view, withNote);
    const { text, press, find } = await at('notes');
    expect(text()).not.toContain(secret);
    await press('Qeydləri göstər (1)');
    expect(text()).toContain(secret);
    for (const name of ['copy', 'cut', 'dragstart', 'contextmenu']) {
      const event = new Event(name, { bubbles: true, cancelable: true });
      find('.note-words').dispatchEvent(event);
      expect(event.defaultPrevented, name).toBe(true);
    }
  });

  it('the first note says that it is lost with the passphrase; later ones do not', async () => {
    bridgeWith(view, { 'notes.list': () => accept({ notes: [] }) });
    const { text, unmount } = await at('notes?form=note');
    expect(text()).toContain('Qeydlər parolunuzla birlikdə itir');
    unmount();
    bridgeWith(view, withNote);
    const later = await at('notes?form=note');
    expect(later.text()).not.toContain('Qeydlər parolunuzla birlikdə itir');
  });

  it('what is typed becomes a draft among the notes alone, and leaving with it is asked about', async () => {
    const bridge = bridgeWith(view, { 'notes.list': () => accept({ notes: [] }), 'notes.write': written });
    const { type, router, text } = await at('notes?form=note');
    await type('#note-text', secret);
    const going = router.push(`/cases/${id}/overview`);
    await settle();
    expect(text()).toContain('Qeyd yadda saxlanılmayıb');
    expect(router.currentRoute.value.query['form']).toBe('note');
    await screen?.press('Yadda saxlamadan çıx');
    await going;
    expect(router.currentRoute.value.path).toContain('overview');
    await new Promise((resolve) => setTimeout(resolve, 900));
    const holding = bridge.calls.filter((call) => JSON.stringify(call).includes(secret));
    expect(holding).not.toEqual([]);
    for (const { name, input } of holding) expect([name, String(input['key']).split('/')[0]]).toEqual(['drafts.save', 'note']);
  });

  it('an item may not be told to the other side unless somebody says so', async () => {
    const bridge = bridgeWith(view, { 'notes.list': () => accept({ notes: [] }), 'notes.write': written });
    const { type, press, all } = await at('notes?form=note');
    await type('#note-text', 'Nümunə');
    await press('Məxfi deyiləni ayrıca yaz');
    await type('#note-items-0-text', 'Nümunə söz');
    expect(all<HTMLInputElement>('input[name="note-items-0-mayTellOther"]:checked').map(({ value }) => value)).toEqual(['no']);
    await press('Yadda saxla');
    expect(bridge.callsOf('notes.write')[0]).toMatchObject({ items: [{ mayTellOther: false }] });
  });

  it('nobody without the right to own notes is shown any', async () => {
    const bridge = bridgeWith(view, { 'session.read': () => accept({ userId: 'user-other', label: 'desk 2', roles: ['SUPERVISOR'], permissions: ['case.read'], practice: true, onePersonOffice: false, vaultId: 'v', modules: ['MED'], now: NOW, clock: 'ok', language: 'az' }) });
    await at('notes');
    expect(bridge.callsOf('notes.list')).toEqual([]);
  });
});

describe('R-83: a mistake', () => {
  it('stays where it is, struck through', async () => {
    const wrong = { ...view, ...changed(completeCase(), 'preparations', 50, { enteredInError: true }) };
    bridgeWith(caseView(wrong));
    const { all } = await at('timeline');
    expect(all('a.in-error')).toHaveLength(1);
  });
  it('is marked with a reason, through the gate', async () => {
    const bridge = bridgeWith(view, { 'records.correct': written });
    const { press, tick, all } = await at('contacts');
    expect(all('[role=dialog]')).toHaveLength(0);
    await screen?.router.push(`/cases/${id}/people`);
    await settle();
    await press('Səhvi düzəlt');
    await tick('input[name="correct-reason"][value="WRONG_PERSON"]');
    await press('Səhv kimi işarələ');
    expect(bridge.callsOf('records.correct').find((input) => input['dryRun'] !== true)).toMatchObject({ recordId: view.parties[0]?.id, reason: 'WRONG_PERSON' });
  });
});
