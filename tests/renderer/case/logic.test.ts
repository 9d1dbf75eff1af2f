import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsFor } from '../../../src/renderer/features/case/logic/case-acts.ts';
import { closingDates } from '../../../src/renderer/features/case/logic/closing.ts';
import { givenAt } from '../../../src/renderer/features/case/logic/consent-form.ts';
import { fieldWords } from '../../../src/renderer/features/case/logic/field-words.ts';
import { identityForm, identityInput } from '../../../src/renderer/features/case/logic/identity-form.ts';
import { instalmentGap, planInstalments } from '../../../src/renderer/features/case/logic/instalments.ts';
import { standingOf } from '../../../src/renderer/features/case/logic/money.ts';
import { linesOf, obligationInput } from '../../../src/renderer/features/case/logic/obligation-form.ts';
import { firstChoice, paperChoices, paperLanguage } from '../../../src/renderer/features/case/logic/paper-choices.ts';
import { FORMS, mendPlace, taskPlace } from '../../../src/renderer/features/case/logic/places.ts';
import { barring, carriable, emptyScores, stillCarried } from '../../../src/renderer/features/case/logic/risk-scale.ts';
import { signingOf } from '../../../src/renderer/features/case/logic/signing.ts';
import { textField } from '../../../src/renderer/features/case/logic/text-fields.ts';
import { timelineOf } from '../../../src/renderer/features/case/logic/timeline.ts';
import { addDays, addMonths, plainDate } from '../../../src/domain/dates/plain-date.ts';
import { obligationInput as obligationSchema } from '../../../src/shared/contract/mediation.ts';
import { BARRING_RISK_ITEMS, CASE_STATUSES } from '../../../src/shared/model/enumerations.ts';
import { identity as identitySchema } from '../../../src/shared/model/identity.ts';
import { PARAMETER_DEFAULTS } from '../../../src/shared/model/parameters.ts';
import { CASE_TABS, TASK_CODES } from '../../../src/shared/model/tasks.ts';
import { agreement, at, consent, contact, HARMED, obligation, payment, RESPONSIBLE, risk, scores, TODAY } from '../../fixtures/case-builder.ts';
import { caseView } from './support.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(plainDate('2026-01-01'), days));

describe('instalments', () => {
  it('always add up to the whole sum, one a month, none empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: 60 }), day, (total, count, first) => {
        const parts = planInstalments(total, count, first);
        expect(parts).toHaveLength(total < count ? 0 : count);
        if (total < count) return;
        expect(instalmentGap(total, parts)).toBe(0);
        expect(parts.every(({ amount }) => amount !== null && amount > 0)).toBe(true);
        expect(parts.map(({ dueOn }) => dueOn)).toEqual(parts.map((_, index) => addMonths(first, index)));
      }),
    );
  });
  it('7 300,50 in twelve parts from 31 January keeps to month ends and leaves the rest to the last', () => {
    const parts = planInstalments(730_050, 12, '2026-01-31');
    expect(parts[1]).toEqual({ dueOn: '2026-02-28', amount: 60_837 });
    expect(parts.at(-1)).toEqual({ dueOn: '2026-12-31', amount: 60_843 });
  });
  it.each([[100, 0], [100, 61], [100, 1.5], [0, 1]])('%i in %d parts is no plan', (total, count) => expect(planInstalments(total, count, '2026-01-01')).toEqual([]));
  it('the gap says how much is missing', () => expect(instalmentGap(100, [{ dueOn: null, amount: 30 }, { dueOn: null, amount: null }])).toBe(70));
});

describe('R-78: what is open of an obligation', () => {
  const line = { ...obligation(1), type: 'PAYMENT' as const, amount: 300, instalments: [1, 2, 3].map((no) => ({ no, dueOn: `2026-0${no + 2}-10`, amount: 100, paidOn: null, paid: 0 })) };
  const paid = (n: number, amount: number, change = {}) => payment(n, line.id, '2026-03-01', amount, change);

  it('the oldest part is paid first', () => {
    expect(standingOf(line, [paid(1, 150)], '2026-03-05').next).toEqual({ no: 2, dueOn: '2026-04-10', open: 50 });
    expect(standingOf(line, [paid(1, 150)], '2026-04-11').status).toBe('LATE');
  });
  it('a payment entered in error pays nothing', () => {
    expect(standingOf(line, [paid(1, 300, { enteredInError: true })], '2026-03-05').next).toEqual({ no: 1, dueOn: '2026-03-10', open: 100 });
  });
  it('nothing is next when all is paid', () => expect(standingOf(line, [paid(1, 300)], '2026-09-01').next).toBeNull());
});

describe('R-27: how far a party is with the agreement', () => {
  const view = caseView();
  const [harmed] = view.parties;
  if (harmed === undefined) throw new Error('the fixture has no party');
  const draft = (change = {}) => ({ ...agreement(1), textReceived: [], adviceOffered: [], coolingWaivers: [], signatures: [], ...change });

  it('has no earliest day before the text came in the own language', () => {
    const other = draft({ textReceived: [{ subjectCode: harmed.subjectCode, on: '2026-04-14', language: harmed.language === 'ru' ? 'en' : 'ru' }] });
    expect(signingOf(view, other, harmed, PARAMETER_DEFAULTS)).toMatchObject({ inOwnLanguage: false, earliest: null });
  });
  it('counts the days from the text', () => {
    const given = draft({ textReceived: [{ subjectCode: harmed.subjectCode, on: '2026-04-14', language: harmed.language }] });
    expect(signingOf(view, given, harmed, PARAMETER_DEFAULTS)).toMatchObject({ inOwnLanguage: true, earliest: '2026-04-17', signedOn: null });
  });
});

describe('places', () => {
  it('every task leads to its own tab', () => {
    for (const code of TASK_CODES) {
      for (const tab of CASE_TABS) {
        const place = taskPlace({ code, tab, subjectCode: HARMED, state: 'todo', missing: [], dueOn: null });
        expect(place.tab).toBe(tab);
        if (place.form !== undefined) expect(FORMS[place.form]).toBe(tab);
      }
    }
  });
  it('a form about a person opens with that person', () => {
    expect(taskPlace({ code: 'PREPARE', tab: 'sessions', subjectCode: HARMED, state: 'todo', missing: [], dueOn: null })).toEqual({ tab: 'sessions', form: 'preparation', with: { subject: HARMED } });
    expect(mendPlace({ item: 'participationConsent', subjectCode: RESPONSIBLE })).toEqual({ tab: 'consents', form: 'consent', with: { type: 'MEDIATION_PARTICIPATION', subject: RESPONSIBLE } });
  });
  it('what only time mends leads nowhere', () => expect(mendPlace({ item: 'timeToThink' })).toBeUndefined());
});

describe('timeline', () => {
  const withdrawn = consent(900, HARMED, 'MEDIATION_PARTICIPATION', { withdrawal: { id: consent(901, HARMED, 'DATA_PROCESSING').id, at: at('2026-04-12'), via: 'ORAL', receivedBy: 'user-mediator', safetyFollowUpAgreed: true } });
  it('is newest first and keeps what was entered in error', () => {
    const view = caseView({ consents: [withdrawn], contacts: [contact(910, HARMED, '2026-04-10', { enteredInError: true })] });
    const entries = timelineOf(view);
    const moments = entries.map((entry) => entry.at ?? `${entry.on}T00:00:00+04:00`);
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(entries.find(({ kind }) => kind === 'contact')).toMatchObject({ inError: true });
    expect(entries.filter(({ kind }) => kind === 'consent' || kind === 'withdrawal')).toHaveLength(2);
  });
  it('has one key an entry and one entry a record', () => {
    const view = caseView();
    const keys = timelineOf(view).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(view.parties.length + view.consents.length + view.protocols.length + view.sessions.length);
  });
});

describe('risk', () => {
  it('R-24: the six deciding items are never taken over', () => {
    const before = risk(1, { scores: scores({ WEAPON: 2, SUBSTANCE: 1 }) });
    const taken = carriable(before);
    expect(BARRING_RISK_ITEMS.filter((item) => item in taken)).toEqual([]);
    expect(taken.SUBSTANCE).toBe(1);
  });
  it('an answer changed after taking over is no longer carried', () => {
    const taken = carriable(risk(1));
    const now = { ...emptyScores(), ...taken, SUBSTANCE: 2 };
    expect(stillCarried(now, taken)).not.toContain('SUBSTANCE');
    expect(stillCarried(now, taken)).toContain('MEDIA_INTEREST');
  });
  it('only a three of the six bars', () => expect(barring({ ...emptyScores(), WEAPON: 3, STALKING: 2, SUBSTANCE: 3 })).toEqual(['WEAPON']));
  it('begins unanswered', () => expect(Object.values(emptyScores()).every((score) => score === null)).toBe(true));
});

describe('identity form', () => {
  const whole = {
    surname: 'Sınaqlı', givenName: 'Nümunə', patronymic: 'Test', sex: 'FEMALE', birthDate: '1990-02-28', birthYearOnly: null, fin: '1TEST11', idDocType: 'ID_CARD', idDocNo: 'XX0000000',
    citizenship: 'Nümunəli', nativeLanguage: 'az', safeContact: { channel: 'PHONE', value: '000', safeHours: null, codeWord: null, voicemailSafe: false }, serviceAddress: null,
  };
  it('gives back what it was given', () => {
    const parsed = identitySchema.parse(whole);
    expect(identitySchema.parse(identityInput(identityForm(parsed)))).toEqual(parsed);
  });
  it('an empty form says nothing it was not told', () => {
    const blank = identityInput(identityForm(null));
    expect(Object.entries(blank).filter(([, value]) => value !== null && value !== '')).toEqual([]);
  });
  it('a year counts only without a date', () => {
    expect(identityInput({ ...identityForm(null), birthYearOnly: '1980' })['birthYearOnly']).toBe(1980);
    expect(identityInput({ ...identityForm(null), birthYearOnly: '1980', birthDate: '1980-01-01' })['birthYearOnly']).toBeNull();
  });
});

describe('agreement lines', () => {
  it('go on from the version before with their sealed words, agreed aloud anew', () => {
    const before = { ...agreement(1), obligations: [{ ...obligation(1), no: 1, readAloudAndAgreed: true }] };
    const [line] = linesOf(before, [{ field: 'what-1', text: 'Nümunə iş' }, { field: 'what-2', text: 'başqa' }]);
    expect(line).toMatchObject({ what: 'Nümunə iş', how: '', readAloudAndAgreed: false });
    if (line !== undefined) expect(obligationSchema.safeParse(obligationInput(line)).success).toBe(true);
  });
  it('money is sent only where something is paid, and is due with its last part', () => {
    const line = { key: 1, byWhom: RESPONSIBLE, toWhom: HARMED, type: 'PAYMENT', what: 'Nümunə', how: '', proof: '', amount: 300, familyAgreedAmount: null, instalments: planInstalments(300, 3, '2026-05-01'), dueOn: null, readAloudAndAgreed: false, route: 'BANK' };
    expect(obligationInput(line)).toMatchObject({ amount: 300, dueOn: '2026-07-01', route: 'BANK' });
    expect(obligationInput({ ...line, type: 'TRAINING', dueOn: '2026-06-01' })).toMatchObject({ amount: null, instalments: [], dueOn: '2026-06-01', route: null });
  });
});

describe('papers', () => {
  const view = caseView({ agreements: [agreement(800)] });
  it('there is a D01 and a D27-N for each side, a D02 for each record of rights, one D04', () => {
    const codes = paperChoices(view, [], TODAY).map(({ code }) => code);
    const count = (code: string) => codes.filter((one) => one === code).length;
    expect([count('D01'), count('D02'), count('D27-N'), count('D04'), count('D03'), count('D31')]).toEqual([2, view.protocols.length, 2, 1, 1, 0]);
  });
  it('records entered in error give no paper', () => {
    const wrong = caseView({ protocols: view.protocols.map((one) => ({ ...one, enteredInError: true })) });
    expect(paperChoices(wrong, [], TODAY).some(({ code }) => code === 'D02')).toBe(false);
  });
  it('a link finds the paper it names', () => {
    const choices = paperChoices(view, [], TODAY);
    const protocol = view.protocols[0];
    expect(firstChoice(choices, { code: 'D02', record: protocol?.id ?? '', subject: null })?.aboutId).toBe(protocol?.id);
    expect(firstChoice(choices, { code: null, record: null, subject: null })).toBeUndefined();
  });
  it('begins in the language of the person it is for, where it exists in it', () => {
    const [first] = paperChoices(view, [], TODAY);
    if (first === undefined) throw new Error('no paper');
    const speaking = (language: 'ru' | 'ka') => caseView({ parties: view.parties.map((one) => ({ ...one, language })) });
    expect(paperLanguage(speaking('ru'), first)).toBe('ru');
    expect(paperLanguage(speaking('ka'), first)).toBe('az');
  });
  it('a field of a document has words of its own', () => {
    expect(fieldWords('obligation.2.instalment.1.amount')).toEqual({ key: 'case.field.instalment-amount', params: { no: '2', instalment: '1' } });
    expect(fieldWords('office.name').key).toBe('case.field.office-name');
    expect(fieldWords('choice.JOINT').code).toEqual({ enumeration: 'SESSION_TYPES', code: 'JOINT' });
  });
  it('a sealed text of a line knows its line', () => {
    expect(textField('what-12')).toEqual({ key: 'case.text-field.what', no: 12, language: null });
    expect(textField('what-12.ru')).toEqual({ key: 'case.text-field.what', no: 12, language: 'ru' });
    expect(textField('constructor')).toEqual({ key: 'case.text-field.other', no: null, language: null });
  });
});

describe('acts on the case', () => {
  const may = () => true;
  const at_ = (status: (typeof CASE_STATUSES)[number], change = {}) => caseView({ header: { ...caseView().header, status, ...change } });
  it('only the one it was given to accepts', () => {
    const view = at_('AWAITING_ACCEPTANCE', { assignedTo: 'user-mediator' });
    expect(actsFor(view, { userId: 'user-mediator', may })).toContain('accept');
    expect(actsFor(view, { userId: 'user-other', may })).not.toContain('accept');
  });
  it('a closed case is reopened or archived, never closed again', () => {
    const acts = actsFor(at_('CLOSED', { closedOn: TODAY }), { userId: 'user-mediator', may });
    expect(acts).toEqual(expect.arrayContaining(['reopen', 'archive']));
    expect(acts).not.toContain('close');
    expect(acts).not.toContain('details');
  });
  it('who only reads can do nothing', () => {
    for (const status of CASE_STATUSES) expect(actsFor({ ...at_(status), mayWork: false }, { userId: 'user-other', may: () => false })).toEqual([]);
  });
});

describe('dates of forms', () => {
  it('a day and a time make an instant in Baku', () => {
    expect(givenAt('2026-03-02', '09:05')).toBe('2026-03-02T09:05:00+04:00');
    expect(givenAt('2026-03-02', null)).toBeNull();
    expect(givenAt(null, '09:05')).toBeNull();
  });
  it('R-68, R-55: closure proposes three years and thirty days', () => {
    expect(closingDates('2028-02-29', PARAMETER_DEFAULTS)).toEqual({ retentionUntil: '2031-02-28', secretsDestroyOn: '2028-03-30' });
  });
});
