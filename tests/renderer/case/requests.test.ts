import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { isLate, mayForce, recordsAbout, requestActs } from '../../../src/renderer/features/case/logic/requests.ts';
import { identityForm, identityInput } from '../../../src/renderer/features/case/logic/identity-form.ts';
import { EXPLAIN_AFTER_MS } from '../../../src/renderer/features/case/use-step.ts';
import { AUTHORITY_REQUEST_KINDS } from '../../../src/shared/model/enumerations.ts';
import { document, HARMED, RESPONSIBLE, uuid } from '../../fixtures/case-builder.ts';
import { yes } from '../support/bridge.ts';
import { authorityRequest, samePerson, scanOf, subjectRequest } from './outside-records.ts';
import { item } from './side-records.ts';
import { bridgeWith, caseView, open, refusedBy, settle, written } from './support.ts';
import type { Screen } from './support.ts';

let screen: Screen | undefined;
const at = async (id: string, path: string) => {
  screen = await open(`/cases/${id}/${path}`);
  await vi.dynamicImportSettled();
  await settle();
  return screen;
};
const asked = async () => {
  await new Promise((resolve) => setTimeout(resolve, EXPLAIN_AFTER_MS + 50));
  await settle();
};
beforeAll(() => import('../../../src/renderer/features/case/components/requests/RequestsTab.vue'));
afterEach(() => {
  screen?.unmount();
  screen = undefined;
  window.document.body.innerHTML = '';
});

describe('R-33: who asks from outside', () => {
  it('only a court or an investigator may force', () => {
    expect(AUTHORITY_REQUEST_KINDS.filter((kind) => mayForce({ kind }))).toEqual(['COURT_ORDER', 'INVESTIGATOR_DECISION']);
  });

  it('a prosecutor’s request offers the first answer and no way to force', async () => {
    const view = caseView({ authorityRequests: [authorityRequest(720, { kind: 'PROSECUTOR_REQUEST' })] });
    bridgeWith(view);
    const { all, text } = await at(view.header.id, 'requests');
    const acts = all('article.card a.button').map((link) => link.textContent?.trim());
    expect(acts).toEqual(['İlkin cavabı hazırla']);
    expect(text()).toContain('Bu kağız heç nəyi açıqlamağa məcbur etmir.');
  });

  it('is written down as the paper has it, and leads to the first answer', async () => {
    const view = caseView();
    const bridge = bridgeWith(view, { 'authority-requests.record': written });
    const { tick, type, press, router } = await at(view.header.id, 'requests?form=request');
    await tick('input[name="request-kind"][value="POLICE_LETTER"]');
    await type('#request-body', 'Sınaqlı Rayon Polis Şöbəsi');
    await type('#request-orderNo', '12/7');
    await type('#request-orderDate', '08.04.2026');
    await press('Saxla və ilkin cavaba keç');
    expect(bridge.callsOf('authority-requests.record').at(-1)).toMatchObject({ kind: 'POLICE_LETTER', orderNo: '12/7', orderDate: '2026-04-08', subjectCode: null, scope: [], delayOrdered: false });
    expect(router.currentRoute.value.query).toMatchObject({ form: 'make', code: 'D25' });
  });

  it('compelled: says what is there and what is not, offers only what the paper names, ticks nothing', async () => {
    const request = authorityRequest(720);
    const view = caseView({ authorityRequests: [request] });
    const bridge = bridgeWith(view, { 'authority-requests.compel': () => refusedBy([{ rule: 'R-33', effect: 'block', missing: [{ item: 'lawyerOpinion' }] }]), 'scans.attach': written });
    const { all, find, tick, type, press } = await at(view.header.id, `requests?form=compel&record=${request.id}`);
    expect(all('ul.needed li').map((line) => line.textContent?.includes('Hələ yoxdur.'))).toEqual([true, true, true]);
    expect(all<HTMLInputElement>('#compel-scope input').map(({ checked }) => checked)).toEqual([false, false]);
    await tick('#compel-scope input');
    await asked();
    expect(find('.step-forecast').textContent).toContain('R-33');
    await press('Skan əlavə et');
    await type('#scan-path', '/sınaq/rəy.pdf');
    await press('Əlavə et');
    expect(bridge.callsOf('scans.attach').at(-1)).toMatchObject({ aboutId: request.id, path: '/sınaq/rəy.pdf' });
    await type('#compel-toldOn', '11.04.2026');
    expect(all('ul.needed li')[2]?.textContent).toContain('Var.');
    expect(bridge.callsOf('authority-requests.compel').at(-1)).toMatchObject({ scope: ['name'] });
  });

  it('what can be done follows from what was done', () => {
    const request = authorityRequest(720);
    const view = caseView({ authorityRequests: [request] });
    const first = document(800, { code: 'D25', aboutId: request.id });
    const obeyed = { ...request, compelledOn: '2026-04-12' };
    expect(requestActs(view, request)).toEqual(['first-answer', 'compel', 'close']);
    expect(requestActs(caseView({ documents: [first] }), request)).toEqual(['compel', 'close']);
    expect(requestActs(caseView({ documents: [first] }), obeyed)).toEqual(['told', 'answer']);
    expect(requestActs(caseView({ documents: [first, document(801, { code: 'D25-C', aboutId: request.id })] }), { ...obeyed, personToldOn: '2026-04-12' })).toEqual(['close']);
    expect(requestActs(view, { ...request, closedOn: '2026-04-13' })).toEqual([]);
  });

  it('a scan that is there is said to be there', async () => {
    const request = authorityRequest(720);
    const view = caseView({ authorityRequests: [request], scans: [scanOf(730, request.id)] });
    bridgeWith(view);
    const { all } = await at(view.header.id, `requests?form=compel&record=${request.id}`);
    expect(all('ul.needed li')[0]?.textContent).toContain('Var.');
  });
});

describe('R-89: what a person asks about themself', () => {
  it('is written down with how we know it is them and whether they were free to ask', async () => {
    const view = caseView();
    const bridge = bridgeWith(view, { 'subject-requests.record': written });
    const { tick, choose, press, text } = await at(view.header.id, 'requests?form=own-request');
    await choose('#own-request-subjectCode', HARMED);
    await tick('input[name="own-request-kind"][value="CORRECT"]');
    await tick('input[name="own-request-identityChecked"][value="CODE_WORD"]');
    await tick('input[name="own-request-freelyAndAlone"][value="no"]');
    expect(text()).toContain('Hələ heç nə verməyin.');
    await press('Yadda saxla');
    expect(bridge.callsOf('subject-requests.record').at(-1)).toMatchObject({ subjectCode: HARMED, kind: 'CORRECT', identityChecked: 'CODE_WORD', freelyAndAlone: false });
  });

  it('is heard in a closed case too', async () => {
    const base = caseView({ subjectRequests: [subjectRequest(740)] });
    const view = { ...base, header: { ...base.header, status: 'CLOSED' as const, closedOn: '2026-04-12' } };
    bridgeWith(view);
    const { all } = await at(view.header.id, 'requests');
    const words = all('a').map((link) => link.textContent?.trim());
    expect(words).toContain('Müraciəti yaz');
    expect(words).toContain('Cavabı yaz');
    expect(words).toContain('Sorğunu yaz');
    expect((await at(view.header.id, 'referrals')).all('a').map((link) => link.textContent?.trim())).not.toContain('Kömək üçün yönəlt');
  });

  it('late is late only while nobody answered', () => {
    expect(isLate(subjectRequest(740, { dueOn: '2026-04-13' }), '2026-04-14')).toBe(true);
    expect(isLate(subjectRequest(740, { dueOn: '2026-04-14' }), '2026-04-14')).toBe(false);
    expect(isLate(subjectRequest(740, { dueOn: '2026-04-13', answeredOn: '2026-04-12' }), '2026-04-14')).toBe(false);
  });

  it('own words stand beside one’s own records alone', async () => {
    const view = caseView({ items: [item(750, 'VICTIM', HARMED), item(751, 'OFFENDER', RESPONSIBLE)] });
    const mine = recordsAbout(view, HARMED).map(({ id }) => id);
    expect(mine).toContain(uuid(750));
    expect(mine).not.toContain(uuid(751));
    const bridge = bridgeWith(view, { 'own-words.add': written });
    const { choose, type, press } = await at(view.header.id, `requests?form=own-words&record=${uuid(751)}`);
    await choose('#own-words-subjectCode', HARMED);
    await type('#own-words-words', 'Sınaqlı söz');
    await press('Yadda saxla');
    expect(bridge.callsOf('own-words.add').at(-1)).toMatchObject({ subjectCode: HARMED, aboutId: null, words: 'Sınaqlı söz' });
  });
});

describe('R-87: one person, two codes', () => {
  it('is linked on evidence, with the code as it is written', async () => {
    const view = caseView();
    const bridge = bridgeWith(view, { 'same-persons.link': written });
    const { choose, type, tick, press } = await at(view.header.id, 'people?form=link');
    await choose('#link-subjectCode', HARMED);
    await type('#link-otherCode', ' med-2026-0002-o ');
    await tick('input[name="link-evidence"][value="ID_DOCUMENT"]');
    await press('Bağla');
    expect(bridge.callsOf('same-persons.link').at(-1)).toMatchObject({ subjectCode: HARMED, otherCode: 'MED-2026-0002-O', evidence: 'ID_DOCUMENT', protectedIdentity: false });
  });

  it('before it is undone, what was made meanwhile is listed', async () => {
    const link = samePerson(760);
    const view = caseView({ samePersons: [link] });
    const bridge = bridgeWith(view, {
      'same-persons.meanwhile': yes({ documents: [{ caseId: uuid(1), caseNo: 'MED-2026-0001', documentId: uuid(800), fileName: 'sinaq_mektub_az_v1.docx', madeOn: '2026-04-12' }] }), 'same-persons.unlink': written,
    });
    const { text, press } = await at(view.header.id, `people?form=unlink&record=${link.id}`);
    expect(text()).toContain('sinaq_mektub_az_v1.docx');
    await press('Bağlantını götür');
    expect(bridge.callsOf('same-persons.unlink').at(-1)).toMatchObject({ linkId: link.id });
  });
});

describe('R-61: what is kept so that no paper says it', () => {
  const known = { surname: 'Sınaqlı', givenName: 'Nümunə', sex: 'FEMALE', otherNames: ['Sınaq Bir', 'Sınaq İki'], relatives: ['Sınaqlı Yaxın'], pseudonym: 'Sınaq', residence: 'Sınaqlı küçə 1' } as const;
  it('goes into the form one a line and comes back as it was', () => {
    const form = { ...identityForm(null), ...known, otherNames: ' Sınaq Bir \n\nSınaq İki', relatives: 'Sınaqlı Yaxın' };
    expect(identityInput(form)).toMatchObject({ otherNames: ['Sınaq Bir', 'Sınaq İki'], relatives: ['Sınaqlı Yaxın'], pseudonym: 'Sınaq', residence: 'Sınaqlı küçə 1' });
  });
});
