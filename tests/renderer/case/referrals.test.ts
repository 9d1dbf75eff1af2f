import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { purposeToward } from '../../../src/domain/disclosure/purpose.ts';
import { letterOf, referralButtons, sortFields, textsWanted } from '../../../src/renderer/features/case/logic/referrals.ts';
import { textField } from '../../../src/renderer/features/case/logic/text-fields.ts';
import { EXPLAIN_AFTER_MS } from '../../../src/renderer/features/case/use-step.ts';
import { accept } from '../../../src/shared/result.ts';
import { disclosure, document, HARMED, RESPONSIBLE, uuid } from '../../fixtures/case-builder.ts';
import { yes } from '../support/bridge.ts';
import type { Handlers } from '../support/bridge.ts';
import { BODY, ORG, provider, referral } from './outside-records.ts';
import { bridgeWith, caseView, open, settle, written } from './support.ts';
import type { Screen } from './support.ts';

const given = disclosure(600, { recipientOrgId: ORG, purpose: 'PSYCHOLOGICAL_HELP', scope: ['name', 'needs'], validUntil: '2099-01-01' });
const field = (name: string, token: string | null, consentId: string | null, item: string | null) =>
  ({ field: name, token, allowed: consentId !== null, consentId, why: item === null ? null : { item, subjectCode: HARMED } });
const OPEN = [field('name', 'name', given.id, null), field('needs', 'needs', given.id, null), field('birthDate', 'dob', null, 'fieldNotInScope'), field('residence', null, null, 'neverPrinted')];
const SHUT = [field('name', 'name', null, 'disclosureConsent'), field('needs', 'needs', null, 'disclosureConsent')];
const directory: Handlers = { 'directory.list': yes({ providers: [provider()] }), 'directory.open': yes(provider()), 'calendar.read-year': (input) => accept({ year: input['year'], confirmed: true, days: [] }) };

let screen: Screen | undefined;
const at = async (id: string, path: string) => {
  screen = await open(`/cases/${id}/${path}`);
  await vi.dynamicImportSettled();
  await settle();
  return screen;
};
beforeAll(() => import('../../../src/renderer/features/case/components/referrals/ReferralsTab.vue'));
afterEach(() => {
  screen?.unmount();
  screen = undefined;
  window.document.body.innerHTML = '';
});

/** Through the first two steps, as somebody who has answered them. */
async function toThird({ choose, tick, press }: Screen) {
  await choose('#refer-subjectCode', HARMED);
  await tick(`input[name="refer-orgId"][value="${ORG}"]`);
  await press('Davam et');
  await tick('#refer-services input');
  await tick('input[name="refer-urgency"][value="ROUTINE"]');
  await tick('input[name="refer-dangerNow"][value="no"]');
  await press('Davam et');
}

describe('R-79: a referral', () => {
  const view = caseView({ consents: [given] });
  const { id } = view.header;

  it('asks one step at a time and says what is missing before it goes on', async () => {
    bridgeWith(view, directory);
    const { press, text, find, tick, choose } = await at(id, 'referrals?form=refer');
    await press('Davam et');
    expect(find('[role=alert]').textContent).toContain('Qurumu seçin.');
    await choose('#refer-subjectCode', HARMED);
    await tick(`input[name="refer-orgId"][value="${ORG}"]`);
    await press('Davam et');
    expect(text()).toContain('Hansı xidmət lazımdır');
    await press('Davam et');
    expect(find('[role=alert]').textContent).toContain('Ən azı bir xidmət seçin.');
  });

  it('offers what the person opened, ticks nothing, and says why the rest stays', async () => {
    const bridge = bridgeWith(view, { ...directory, 'disclosures.project': yes({ fields: OPEN }), 'referrals.prepare': written });
    const here = await at(id, 'referrals?form=refer');
    await toThird(here);
    expect(bridge.callsOf('disclosures.project').at(-1)).toEqual({ caseId: id, subjectCode: HARMED, orgId: ORG, purpose: 'PSYCHOLOGICAL_HELP', crossBorder: null });
    await here.tick('input[name="refer-kind"][value="IDENTIFIED"]');
    const boxes = here.all<HTMLInputElement>('#refer-asked input');
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
    const stays = here.find('ul.withheld').textContent;
    expect(stays).toContain('Doğum tarixi');
    expect(stays).not.toContain('Ad, soyad');
    boxes[1]?.click();
    await settle();
    await here.type('#refer-texts-needs', 'Sınaqlı söhbət');
    await here.press('Saxla və məktuba keç');
    expect(bridge.callsOf('referrals.prepare').at(-1)).toMatchObject({ orgId: ORG, kind: 'IDENTIFIED', asked: ['needs'], texts: { needs: 'Sınaqlı söhbət' }, dangerNow: false });
    expect(here.router.currentRoute.value.fullPath).toContain('documents?');
    expect(here.router.currentRoute.value.query['code']).toBe('D05');
  });

  it('without a consent it is one press to a referral without a name, and tells nothing', async () => {
    const bridge = bridgeWith(view, { ...directory, 'disclosures.project': yes({ fields: SHUT }), 'referrals.prepare': written });
    const here = await at(id, 'referrals?form=refer');
    await toThird(here);
    expect(here.find<HTMLInputElement>('input[name="refer-kind"][value="IDENTIFIED"]').disabled).toBe(true);
    expect(here.all<HTMLAnchorElement>('a').some((link) => link.textContent === 'Çatışmayan razılığı yaz' && link.getAttribute('href')?.includes('/consents'))).toBe(true);
    await here.press('Ad çəkmədən yönəlt');
    await here.press('Saxla və məktuba keç');
    expect(bridge.callsOf('referrals.prepare').at(-1)).toMatchObject({ kind: 'ANONYMOUS', asked: [], texts: {} });
    expect(here.router.currentRoute.value.query['code']).toBe('D06');
  });

  it('the gates are asked before the press', async () => {
    const bridge = bridgeWith(view, { ...directory, 'disclosures.project': yes({ fields: SHUT }), 'referrals.prepare': written });
    const here = await at(id, 'referrals?form=refer');
    await toThird(here);
    await here.press('Ad çəkmədən yönəlt');
    await new Promise((resolve) => setTimeout(resolve, EXPLAIN_AFTER_MS + 50));
    await settle();
    expect(bridge.callsOf('referrals.prepare').at(-1)).toMatchObject({ dryRun: true });
    expect(here.find('.step-clear').textContent).toBeTruthy();
  });

  it('another body starts from nothing ticked', async () => {
    const other = provider({ orgId: uuid(7001), names: { az: { nominative: 'Sınaqlı Başqa Mərkəz', genitive: null, dative: null }, en: null, ru: null } });
    bridgeWith(view, { ...directory, 'directory.list': yes({ providers: [provider(), other] }), 'directory.open': (input) => accept(input['orgId'] === ORG ? provider() : other), 'disclosures.project': yes({ fields: OPEN }) });
    const here = await at(id, 'referrals?form=refer');
    await toThird(here);
    await here.tick('input[name="refer-kind"][value="IDENTIFIED"]');
    await here.tick('#refer-asked input');
    await here.press('Əvvəlki addım');
    await here.press('Əvvəlki addım');
    await here.tick(`input[name="refer-orgId"][value="${other.orgId}"]`);
    await here.press('Davam et');
    await here.press('Davam et');
    expect(here.all<HTMLInputElement>('input[name="refer-kind"]:checked')).toEqual([]);
    await here.tick('input[name="refer-kind"][value="IDENTIFIED"]');
    expect(here.all<HTMLInputElement>('#refer-asked input:checked')).toEqual([]);
  });
});

describe('nothing is ever just sent', () => {
  it('each card says what to do next, the late one first', async () => {
    const view = caseView({ referrals: [referral(700), referral(701, { recipient: 'Sınaqlı İkinci Mərkəz', sentOn: '2026-01-05', sentVia: 'HAND', dueOn: '2026-01-08' })] });
    bridgeWith(view, directory);
    const { all } = await at(view.header.id, 'referrals');
    const cards = all('article.referral').map((card) => card.textContent ?? '');
    expect(cards[0]).toContain('Zəng edin: cavab 08.01.2026 tarixinədək gəlməli idi.');
    expect(cards[1]).toContain('Məktubu hazırlayın, sonra göndərin.');
    expect(cards[1]).toContain('Şəxs barədə heç nə');
  });

  it('an answer is sent as it was said; only received is no decision', async () => {
    const sent = referral(700, { sentOn: '2026-04-11', sentVia: 'HAND', dueOn: '2099-01-01' });
    const view = caseView({ referrals: [sent] });
    const bridge = bridgeWith(view, { ...directory, 'referrals.acknowledge': written });
    const { tick, press } = await at(view.header.id, `referrals?form=refer-answer&record=${sent.id}`);
    await tick('input[name="refer-answer-accepted"][value="received"]');
    await press('Yadda saxla');
    expect(bridge.callsOf('referrals.acknowledge').at(-1)).toMatchObject({ referralId: sent.id, accepted: null, refusal: null });
  });

  it.each([
    ['DRAFT', false, ['letter', 'send', 'end']],
    ['DRAFT', true, ['send', 'letter', 'end']],
    ['OVERDUE', true, ['answer', 'end']],
    ['ACCEPTED', true, ['end']],
    ['REFUSED', true, ['another', 'end']],
    ['CLOSED', true, []],
  ] as const)('%s, letter %s: %j', (state, hasLetter, buttons) => expect(referralButtons({ state }, hasLetter)).toEqual(buttons));
});

describe('what a body answered', () => {
  it('a no has its reason', async () => {
    const sent = referral(700, { sentOn: '2026-04-11', sentVia: 'HAND', dueOn: '2099-01-01' });
    const view = caseView({ referrals: [sent] });
    const bridge = bridgeWith(view, { ...directory, 'referrals.acknowledge': written });
    const { tick, press } = await at(view.header.id, `referrals?form=refer-answer&record=${sent.id}`);
    await tick('input[name="refer-answer-accepted"][value="no"]');
    await tick('input[name="refer-answer-refusal"][value="NO_CAPACITY"]');
    await tick('input[name="refer-answer-accepted"][value="yes"]');
    await press('Yadda saxla');
    expect(bridge.callsOf('referrals.acknowledge').at(-1)).toMatchObject({ accepted: true, refusal: null });
  });
  it('words said again and again have one name', () => expect(textField(`feedback ${uuid(5)}`).key).toBe('case.text-field.feedback'));
});

describe('what a referral is made of', () => {
  const view = caseView({ consents: [given, disclosure(601, { recipientOrgId: ORG, purpose: 'HOUSING', validUntil: '2099-01-01' })] });
  it('the purpose is that of the yes that fits, else what the services are', () => {
    expect(purposeToward(view.consents, { subjectCode: HARMED, orgId: ORG, services: ['ACCOMMODATION'] })).toBe('HOUSING');
    expect(purposeToward(view.consents, { subjectCode: HARMED, orgId: ORG, services: ['FOOD'] })).toBe('HOUSING');
    expect(purposeToward(view.consents, { subjectCode: RESPONSIBLE, orgId: ORG, services: ['LEGAL_AID'] })).toBe('LEGAL_HELP');
    expect(purposeToward(view.consents, { subjectCode: RESPONSIBLE, orgId: ORG, services: ['FOOD'] })).toBe('SERVICE');
  });
  it('a field nobody can open is offered to nobody', () => {
    const { open: opened, closed } = sortFields([
      { field: 'name', token: 'name', allowed: true, consentId: given.id, why: null }, { field: 'residence', token: null, allowed: false, consentId: null, why: { item: 'neverPrinted' } },
      { field: 'birthDate', token: 'dob', allowed: false, consentId: null, why: { item: 'fieldNotInScope' } },
    ]);
    expect(opened.map(({ token }) => token)).toEqual(['name']);
    expect(closed.map(({ token }) => token)).toEqual(['dob']);
  });
  it('only written texts are asked for', () => expect(textsWanted(['name', 'needs', 'caseFact'])).toEqual(['needs']));
  it('a replaced letter is no letter', () => {
    const one = referral(700);
    const letter = document(800, { code: 'D06', aboutId: one.id });
    expect(letterOf(caseView({ documents: [letter] }), one.id)?.id).toBe(letter.id);
    expect(letterOf(caseView({ documents: [{ ...letter, superseded: true }] }), one.id)).toBeUndefined();
    expect(BODY).toBe(one.recipient);
  });
});
