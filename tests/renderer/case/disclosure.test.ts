import { h } from 'vue';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import words from '../../../src/shared/messages/az/disclosure.json';
import { partOf, passwordGroups, recallState, rowInput, emptyRow, spotIn, usualEnd } from '../../../src/renderer/features/case/logic/disclosures.ts';
import { EXPLAINED_OUTSIDE, paperChoices } from '../../../src/renderer/features/case/logic/paper-choices.ts';
import { useFieldLabel } from '../../../src/renderer/features/case/use-field-label.ts';
import { buildFromUnknown, documentKinds } from '../../../src/documents/kinds.ts';
import { describeFields } from '../../../src/documents/read-model.ts';
import { provider } from '../../../src/shared/model/provider.ts';
import type { Recall, ReferralOut } from '../../../src/shared/model/disclosure.ts';
import { DISCLOSURE_CONSENT_TYPES, DOCUMENT_CODES, FILE_ENDS, OWN_COPY_CHOICES, SCOPE_TOKENS } from '../../../src/shared/model/enumerations.ts';
import { accept } from '../../../src/shared/result.ts';
import { disclosure, document, HARMED, MEDIATOR, NOW, TODAY, uuid, withdrawal } from '../../fixtures/case-builder.ts';
import { bareFacts, facts } from '../../documents/samples.ts';
import type { Handlers } from '../support/bridge.ts';
import { mount } from '../support/mount.ts';
import { bridgeWith, caseView, open, refusedBy, settle, written } from './support.ts';
import type { Screen } from './support.ts';

const named = (nominative: string) => ({ nominative, genitive: null, dative: null });
const body = (orgId: string, az: string, change = {}) => ({
  ...provider.parse({
    orgId, names: { az: named(az), en: named(`${az} (en)`), ru: null }, type: 'OTHER', legalForm: null, region: null, services: [], contactOfficial: { phone: null, email: null, address: null },
    focalPoint: null, secureChannel: null, dataAgreement: null, capacity: null, languages: [], acceptsAnonymous: false, isProsecutionBody: false, isStateBody: false, isHealthProvider: false, confirmed: true, retiredOn: null, seeded: true, ...change,
  }),
  savedAt: null, savedBy: null,
});
const CENTRE = body(uuid(900), 'Sınaqlı Yardım Mərkəzi');
const ABROAD = body(uuid(901), 'Uydurma Beynəlxalq Qurum', { country: 'CH', isStateBody: true });
const record = (n: number) => ({ id: uuid(n), recordedAt: NOW, recordedBy: MEDIATOR, enteredInError: false, hasText: false });
const recall = (n: number, change: Partial<Recall> = {}): Recall => ({ ...record(n), subjectCode: HARMED, consentId: uuid(300), documentId: uuid(310), recipient: 'Sınaqlı Yardım Mərkəzi', recipientOrgId: uuid(900), dueOn: '2026-04-15', sentOn: null, answeredOn: null, answer: null, ...change });
const referral = (n: number, change: Partial<ReferralOut> = {}): ReferralOut => ({
  ...record(n), subjectCode: HARMED, orgId: uuid(900), recipient: 'Sınaqlı Yardım Mərkəzi', services: ['SOCIAL'], urgency: 'ROUTINE', kind: 'IDENTIFIED', consentId: null, asked: ['name'], dangerNow: false, on: TODAY,
  sentOn: null, sentVia: null, dueOn: null, acknowledgedOn: null, accepted: null, refusal: null, outcome: null, closedOn: null, ...change,
});
const yes = disclosure(300, { recipientOrgId: uuid(900) });
const held = { id: uuid(310), at: NOW, kind: 'DOCUMENT', code: 'D05', outNo: 'Ç-9/26', recipient: 'Sınaqlı Yardım Mərkəzi', subjectCodes: [HARMED], fields: [{ subjectCode: HARMED, field: 'name' }], consentIds: [uuid(300)], medium: 'HAND', deliveredOn: TODAY, recalledOn: null, by: MEDIATOR };
const directory: Handlers = {
  'staff.list': () => accept({ staff: [{ userId: MEDIATOR, label: 'desk 1', name: null, relations: null, certificateNo: null, certificateIssuedOn: null, certificateValidUntil: null, languages: [] }] }),
  'directory.list': ({ search }) => accept({ providers: [CENTRE, ABROAD].filter(({ names }) => names.az.nominative.toLowerCase().includes(String(search ?? '').toLowerCase())) }),
  'directory.open': ({ orgId }) => accept(orgId === ABROAD.orgId ? ABROAD : CENTRE),
};

const view = caseView({ consents: [...caseView().consents, yes] });
const { id } = view.header;
const page = globalThis.document;
let screen: Screen | undefined;
const at = async (path: string) => {
  screen = await open(`/cases/${id}/${path}`);
  await later();
  return screen;
};
const later = async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await settle();
};
// What is loaded when first opened is there before a test waits for it.
beforeAll(() =>
  Promise.all([
    import('../../../src/renderer/features/case/components/disclosure/SheetForm.vue'),
    import('../../../src/renderer/features/case/components/disclosure/LedgerView.vue'),
    import('../../../src/renderer/features/case/components/documents/LeakDialog.vue'),
    import('../../../src/renderer/app/messages/ru.ts'),
  ]),
);
afterEach(() => {
  screen?.unmount();
  screen = undefined;
  page.body.innerHTML = '';
});

describe('telling others', () => {
  it('says to whom, what and until when; a yes to a body stands apart from the mediation', async () => {
    bridgeWith({ ...view, scans: [{ ...record(320), aboutId: uuid(300), kind: 'pdf', pages: 2, bytes: 120_000, on: TODAY , what: 'OTHER'}] }, directory);
    const { find, all } = await at('consents');
    const part = find(`section[aria-label="${HARMED}: kənara məlumat"]`);
    expect(part.textContent).toContain('Sınaqlı Yardım Mərkəzi');
    expect(part.textContent).toContain('30.06.2026');
    expect(part.textContent).toContain('Xidmət almaq. Demək olar: Ad, soyad, ata adı, Ehtiyaclar.');
    expect(part.textContent).toContain('skan əlavə edilib');
    expect(part.textContent).toContain('2 səh., 120 KB');
    expect(all('table').every((table) => !table.textContent?.includes('Məlumatın bir quruma açıqlanması'))).toBe(true);
  });

  it('R-70, R-04: a sheet sends each row with its own body, fields and answer; abroad needs the country too', async () => {
    const bridge = bridgeWith(view, { ...directory, 'consents.record-sheet': written });
    const { find, all, choose, tick, type, press } = await at(`consents?form=sheet&subject=${HARMED}`);
    expect(all<HTMLInputElement>('form input:checked').map(({ value }) => value)).toEqual(['on']);
    await press('Uydurma Beynəlxalq Qurumdövlət orqanı · xaricdə: İsveçrə');
    await choose('#sheet-rows-0-purpose', 'LEGAL_HELP');
    await tick('input[name="sheet-rows-0-type"][value="DISCLOSURE"]');
    const boxes = all<HTMLInputElement>('#sheet-rows-0-scope input');
    expect(boxes).toHaveLength(SCOPE_TOKENS.length);
    boxes[0]?.click();
    await tick('#sheet-rows-0-crossBorder');
    await tick('input[name="sheet-rows-0-granted"][value="no"]');
    await press('Daha bir qurum əlavə et');
    expect(all('#sheet-rows-0-scope')).toHaveLength(0);
    await type('#sheet-rows-1-orgId-search', 'yardım');
    await new Promise((resolve) => setTimeout(resolve, 260));
    await settle();
    expect(all('.recipient')).toHaveLength(1);
    await press('Sınaqlı Yardım Mərkəzi');
    await choose('#sheet-rows-1-purpose', 'SERVICE');
    await tick('input[name="sheet-rows-1-type"][value="REFERRAL"]');
    expect(all<HTMLInputElement>('#sheet-rows-1-scope input')[SCOPE_TOKENS.indexOf('healthSummary')]?.disabled, 'health is for health bodies').toBe(true);
    all<HTMLInputElement>('#sheet-rows-1-scope input')[SCOPE_TOKENS.indexOf('needs')]?.click();
    await tick('input[name="sheet-rows-1-granted"][value="yes"]');
    await tick('#sheet-explainedAloud');
    await tick('input[name="sheet-form"][value="PAPER_SIGNED"]');
    await press('Yadda saxla');
    expect(bridge.callsOf('consents.record-sheet').at(-1)).toMatchObject({
      subjectCode: HARMED, explainedAloud: true, form: 'PAPER_SIGNED', representativeCode: null, assent: null,
      rows: [
        { orgId: ABROAD.orgId, type: 'DISCLOSURE', purpose: 'LEGAL_HELP', scope: ['name'], crossBorder: 'CH', granted: false, validUntil: null, unit: null },
        { orgId: CENTRE.orgId, type: 'REFERRAL', purpose: 'SERVICE', scope: ['needs'], crossBorder: null, granted: true },
      ],
    });
    expect(find('h2')).toBeTruthy();
  });

  it('what the program could not accept is shown at the row it is of, opened again', async () => {
    bridgeWith(view, { ...directory, 'consents.record-sheet': ({ dryRun }) => (dryRun === true ? accept({ id: null }) : { ok: false, error: { code: 'INVALID_INPUT', fields: [{ path: 'rows.0.purpose', problem: 'invalid_value' }] } }) });
    const { find, all, press } = await at(`consents?form=sheet&subject=${HARMED}`);
    await press('Daha bir qurum əlavə et');
    expect(all('#sheet-rows-0-purpose')).toHaveLength(0);
    await press('Yadda saxla');
    await settle();
    expect(find('#sheet-rows-0-purpose').getAttribute('aria-invalid')).toBe('true');
    expect(find('.form-summary a').getAttribute('href')).toBe('#sheet-rows-0-purpose');
  });

  it('the person reads it in their own language, answers themselves and gives the screen back', async () => {
    const russian = caseView({ parties: view.parties.map((party) => (party.subjectCode === HARMED ? { ...party, language: 'ru' as const } : party)) });
    const bridge = bridgeWith(russian, { ...directory, 'consents.record-sheet': written });
    const { find, all, choose, press } = await at(`consents?form=sheet&subject=${HARMED}&org=${CENTRE.orgId}`);
    expect(all<HTMLButtonElement>('.turn button')[0]?.disabled).toBe(true);
    await choose('#sheet-rows-0-purpose', 'SERVICE');
    all<HTMLInputElement>('#sheet-rows-0-scope input')[0]?.click();
    await settle();
    await press('Ekranı şəxsə göstər');
    await later();
    expect(find('.facing').textContent).toContain('Решаете вы');
    expect(page.documentElement.lang).toBe('ru');
    await press('Начнём');
    const asks = find('.facing').textContent ?? '';
    expect(asks).toContain('Sınaqlı Yardım Mərkəzi');
    expect(asks).toContain('ваше имя и фамилия');
    expect(asks, 'no state body').not.toContain('государственный');
    expect(asks).not.toContain('ваш адрес');
    expect(asks).toContain('ничего не случится');
    await press('Нет');
    expect(find('.facing').textContent).toContain('Нет');
    await press('Вернуть экран');
    await later();
    expect(page.documentElement.lang).toBe('az');
    await press('Yadda saxla');
    expect(bridge.callsOf('consents.record-sheet').at(-1)?.['rows']).toMatchObject([{ granted: false, orgId: CENTRE.orgId }]);
  });

  it('a language the window does not speak gets the printed sheet', async () => {
    bridgeWith(view, directory);
    const { find, choose, all } = await at(`consents?form=sheet&subject=${HARMED}`);
    await choose('#sheet-language', 'ur');
    expect(find('.turn').textContent).toContain('Ekran bu dildə yoxdur: Urdu dili');
    expect(all<HTMLAnchorElement>('.turn a')[0]?.getAttribute('href')).toContain('code=D07-C');
    expect(all('.turn button')).toHaveLength(0);
  });
});

describe('R-60: taking a yes back', () => {
  it('says beforehand who holds what, and that letters follow', async () => {
    bridgeWith(view, { ...directory, 'disclosures.ledger': () => accept({ rows: [held, { ...held, id: uuid(311), consentIds: [uuid(1)], recipient: 'Başqa Uydurma Qurum' }] }) });
    const { find } = await at(`consents?form=withdraw&record=${uuid(300)}`);
    const notice = find('form .notice');
    expect(notice.textContent).toContain('Sınaqlı Yardım Mərkəzi');
    expect(notice.textContent).toContain('№ Ç-9/26');
    expect(notice.textContent).not.toContain('Başqa Uydurma Qurum');
    expect(notice.textContent).toContain('növbəti iş günü');
  });

  it('afterwards shows each letter with its day, and records that it went and what was answered', async () => {
    const gone = caseView({ consents: [disclosure(300, { withdrawal: withdrawal(NOW) })], documents: [document(310, { code: 'D05', outNo: 'Ç-9/26' })], recalls: [recall(330, { dueOn: '2099-04-15' }), recall(331, { sentOn: TODAY })] });
    const bridge = bridgeWith(gone, { ...directory, 'recalls.record-sent': written, 'recalls.record-answer': written });
    const { find, all, press, tick } = await at('consents');
    expect(find('.recalls').textContent).toContain('Məktub 15.04.2099 tarixinədək getməlidir.');
    expect(all<HTMLAnchorElement>('.recalls a').map((link) => link.getAttribute('href'))).toEqual([expect.stringContaining(`code=D08-B&record=${uuid(330)}`)]);
    await press('Göndərildiyini yaz');
    find<HTMLFormElement>('[role=dialog] form').requestSubmit();
    await settle();
    expect(bridge.callsOf('recalls.record-sent').at(-1)).toMatchObject({ recallId: uuid(330) });
    await press('Cavabı yaz');
    await tick('input[name="recall-answer-answer"][value="DESTROYED"]');
    find<HTMLFormElement>('[role=dialog] form').requestSubmit();
    await settle();
    expect(bridge.callsOf('recalls.record-answer').at(-1)).toMatchObject({ recallId: uuid(331), answer: 'DESTROYED' });
  });
  it('a letter late, sent or answered is told apart', () => {
    expect([recall(1), recall(2, { sentOn: TODAY }), recall(3, { sentOn: TODAY, answeredOn: TODAY })].map(recallState)).toEqual(['letter', 'sent', 'answered']);
  });
});

describe('who knows what', () => {
  it('is one line a disclosure: when, to whom, what, by which yes, by whom', async () => {
    const bridge = bridgeWith(view, { ...directory, 'disclosures.ledger': () => accept({ rows: [held, { ...held, id: uuid(312), kind: 'EMERGENCY', code: null, outNo: null, recipient: 'AMBULANCE_103', fields: [{ subjectCode: HARMED, field: 'PLACE' }], consentIds: [] }] }) });
    const { all, find } = await at(`consents?who=${HARMED}`);
    expect(bridge.callsOf('disclosures.ledger').at(-1)).toMatchObject({ subjectCode: HARMED });
    const [first, second] = all('tbody tr').map((row) => row.textContent ?? '');
    expect(first).toContain('Sınaqlı Yardım Mərkəzi');
    expect(first).toContain('ad, ata adı');
    expect(first).toContain('V, 03.04.2026');
    expect(first).toContain('desk 1');
    expect(second).toContain('Razılıqsız: həyat üçün təhlükə');
    expect(second).not.toContain('AMBULANCE_103');
    expect(find<HTMLAnchorElement>('a[href*="code=D26"]').getAttribute('href')).toContain(`subject=${HARMED}`);
  });
});

describe('R-85: a person’s own copy', () => {
  const own = caseView({ documents: [document(310, { code: 'D01', recipient: HARMED, subjectCode: HARMED, deliveredOn: null, deliveryChannel: null, outcomeCode: null })] });
  it('asks each time, with nothing ticked, and offers the card', async () => {
    const bridge = bridgeWith(own, { 'documents.record-delivery': written });
    const { all, find, tick, press } = await at(`documents?form=delivery&record=${uuid(310)}`);
    expect(all<HTMLInputElement>('#delivery-ownCopy input').map(({ value, checked }) => [value, checked])).toEqual(OWN_COPY_CHOICES.map((value) => [value, false]));
    expect(find('#delivery-ownCopy').textContent).toContain('Bu kağızı özünüzlə aparmaq sizin üçün təhlükəsizdir?');
    await tick('input[name="delivery-ownCopy"][value="CARD_ONLY"]');
    expect(find<HTMLAnchorElement>('a[href*="code=CARD"]')).toBeTruthy();
    await tick('input[name="delivery-ownCopy"][value="WE_KEEP_IT"]');
    await press('Yadda saxla');
    expect(bridge.callsOf('documents.record-delivery').at(-1)).toMatchObject({ ownCopy: 'WE_KEEP_IT', channel: 'HAND' });
  });
  it('asks nobody about a letter to a body', async () => {
    const bridge = bridgeWith(caseView({ documents: [document(310, { deliveredOn: null, deliveryChannel: null })] }), { 'documents.record-delivery': written });
    const { all, choose, press } = await at(`documents?form=delivery&record=${uuid(310)}`);
    expect(all('#delivery-ownCopy')).toHaveLength(0);
    await choose('#delivery-channel', 'POST');
    await press('Yadda saxla');
    expect(bridge.callsOf('documents.record-delivery').at(-1)).toMatchObject({ ownCopy: null, channel: 'POST' });
  });
});

describe('a file outside', () => {
  it('has its password shown once, in groups, and never on the clipboard', async () => {
    const bridge = bridgeWith(caseView({ documents: [document(310)] }), { 'documents.save': () => accept({ path: '/qovluq/x.docx', bytes: 10, digest: 'a'.repeat(64), password: 'abcd-efgh-jkmn' }) });
    const { find, all, type, tick, press, text } = await at(`documents?form=save&record=${uuid(310)}`);
    await type('#save-folder', '/qovluq');
    await tick('#save-protect');
    await press('Bu qovluğa yaz');
    expect(bridge.callsOf('documents.save').at(-1)).toMatchObject({ protect: true });
    expect(all('.password li [aria-hidden]').map((group) => group.textContent)).toEqual(['abcd', 'efgh', 'jkmn']);
    expect(find<HTMLButtonElement>('.notice-good button').disabled, 'nothing goes on before it is written down').toBe(true);
    await press('Yazdım, ekrandan sil');
    expect(text()).not.toContain('abcd');
    expect(bridge.copied).toEqual([]);
  });
  it('stays in the list until somebody says what became of it', async () => {
    const saved = [{ id: uuid(340), on: TODAY, protected: true, ended: null }, { id: uuid(341), on: TODAY, protected: false, ended: { how: 'DELETED' as const, on: TODAY } }];
    const bridge = bridgeWith(caseView({ documents: [document(310, { saved })] }), { 'disclosures.end-file': written });
    const { all, press, find } = await at('documents');
    expect(all('.saved li')).toHaveLength(1);
    expect(find('.saved').textContent).toContain('parolla');
    await press('Silinib');
    find<HTMLFormElement>('[role=dialog] form').requestSubmit();
    await settle();
    expect(bridge.callsOf('disclosures.end-file').at(-1)).toMatchObject({ documentId: uuid(310), savedId: uuid(340), how: 'DELETED' });
  });
  it('a signed copy takes its mark, then its scan', async () => {
    const bridge = bridgeWith(caseView({ documents: [document(310)] }), { 'documents.record-signed-copy': written, 'scans.attach': written });
    const { type, press, find } = await at(`documents?form=signed&record=${uuid(310)}`);
    await type('#signed-originalAt', 'Seyf, 3-cü qovluq');
    await type('#signed-mark', 'k7q2-m9xt');
    await press('Yadda saxla');
    expect(bridge.callsOf('documents.record-signed-copy').at(-1)).toMatchObject({ mark: 'k7q2-m9xt' });
    await press('Skan əlavə et');
    await type('#scan-path', '/qovluq/skan.pdf');
    find<HTMLFormElement>('[role=dialog] form').requestSubmit();
    await settle();
    expect(bridge.callsOf('scans.attach').at(-1)).toMatchObject({ aboutId: uuid(310), path: '/qovluq/skan.pdf' });
  });
});

describe('R-61: a paper that says too much', () => {
  const finding = (key: string, clearable: boolean) => ({ key, subjectCode: HARMED, field: 'surname', clearable, part: 'word/document.xml', excerpt: 'orada Gül adlı bağ var', matched: 'Gül' });
  const preview = { title: 'D04', fileName: 'x.docx', fields: [{ subjectCode: HARMED, field: 'name', says: null, why: { item: 'disclosureConsent', subjectCode: HARMED } }], text: 'mətn', draft: false };
  const blocked = refusedBy([{ rule: 'R-61', effect: 'block', missing: [{ item: 'leakToClear', params: { count: 1 } }] }]);
  const start = async (findings: unknown[], more: Handlers = {}) => {
    const bridge = bridgeWith(caseView({ referrals: [referral(350)] }), {
      'documents.preview': () => accept(preview), 'documents.find-leaks': () => accept({ findings, people: 40, ofThisCase: 3, forbiddenWordsNotChecked: false }),
      'documents.make': ({ cleared }) => (Array.isArray(cleared) && cleared.length > 0 ? accept({ id: uuid(360) }) : blocked), ...more,
    });
    const here = await at(`documents?form=make&code=D05&record=${uuid(350)}`);
    await here.press('Nə yazılacağını göstər');
    return { bridge, ...here };
  };

  it('each spot is shown in its context, cleared one by one, and the paper made again with it', async () => {
    const { bridge, press, find, all } = await start([finding('k1', true)]);
    await press('Yoxladım, hazırla');
    await later();
    expect(find('[role=dialog] mark').textContent).toBe('Gül');
    expect(find('[role=dialog]').textContent).toContain('soyad · V');
    const again = () => all<HTMLButtonElement>('[role=dialog] .dialog-actions button').at(-1);
    expect(again()?.disabled).toBe(true);
    await press('Bu şəxs deyil');
    expect(again()?.disabled).toBe(false);
    again()?.click();
    await settle();
    expect(bridge.callsOf('documents.make').at(-1)).toMatchObject({ cleared: ['k1'] });
  });
  it('what may not stay cannot be cleared away', async () => {
    const { press, find, all } = await start([finding('k1', true), finding('k2', false)]);
    await press('Yoxladım, hazırla');
    await later();
    expect(all('[role=dialog] li button')).toHaveLength(1);
    await press('Bu şəxs deyil');
    expect(all<HTMLButtonElement>('[role=dialog] .dialog-actions button').at(-1)?.disabled).toBe(true);
    expect(find('[role=dialog]').textContent).toContain('Düzəldilməli yerlər: 1.');
  });
  it('a withheld field says why, and leads to the sheet for that very body', async () => {
    const { find } = await start([]);
    expect(find('section[aria-labelledby="paper-withheld"]').textContent).toContain('bu quruma məlumat verilməsinə razılıq soruşulmayıb');
    const link = find<HTMLAnchorElement>('a.mend').getAttribute('href') ?? '';
    expect(link).toContain('form=sheet');
    expect(link).toContain(`org=${uuid(900)}`);
    expect(link).toContain(`subject=${HARMED}`);
  });
});

describe('small parts', () => {
  it('a password is read in its own groups, or in fours', () => {
    expect(passwordGroups('ab12-cd34')).toEqual(['ab12', 'cd34']);
    expect(passwordGroups('abcdefghij')).toEqual(['abcd', 'efgh', 'ij']);
  });
  it('a spot stands apart from the words around it, the middle one of several', () => {
    expect(spotIn({ excerpt: 'Gül və Gül və Gül', matched: 'Gül' })).toEqual({ before: 'Gül və ', spot: 'Gül', after: ' və Gül' });
    expect(spotIn({ excerpt: 'başqa', matched: 'Gül' })).toEqual({ before: '', spot: 'başqa', after: '' });
  });
  it.each([['word/document.xml', 'text'], ['word/header1.xml', 'header'], ['word/footer2.xml', 'footer'], ['docProps/core.xml', 'properties'], ['fileName', 'name']])('%s is %s', (part, word) => expect(partOf(part)).toBe(word));
  it('a row without a day ends as the rule says; nothing is answered beforehand', () => {
    expect(usualEnd('2026-04-14', 90)).toBe('2026-07-13');
    expect(rowInput(emptyRow([]))).toEqual({ type: null, granted: null, orgId: null, unit: null, purpose: null, scope: [], operations: ['DISCLOSE'], crossBorder: null, validUntil: null });
    expect(rowInput({ ...emptyRow([]), abroad: true }).crossBorder, 'at home no border is crossed').toBeNull();
  });
  it('each new paper is offered where a record gives ground for it', () => {
    const full = caseView({ consents: [disclosure(300, { sheetId: uuid(300), withdrawal: withdrawal(NOW) })], recalls: [recall(330)], referrals: [referral(350), referral(351, { kind: 'ANONYMOUS' })] });
    const codes = paperChoices(full, [], TODAY).map(({ code, aboutId }) => `${code}/${aboutId ?? ''}`);
    expect(codes).toEqual(expect.arrayContaining([`D07-C/${uuid(300)}`, 'D07-C/', `D07/${uuid(300)}`, `D08-A/${uuid(300)}`, `D08-B/${uuid(330)}`, `D05/${uuid(350)}`, `D06/${uuid(351)}`, 'D26/', 'CARD/']));
    expect(paperChoices(caseView(), [], TODAY).map(({ code }) => code)).not.toContain('D08-B');
  });
  it('every field of every paper has words of its own', async () => {
    const fields = new Set(DOCUMENT_CODES.flatMap((code) => [facts[code], bareFacts[code]].flatMap((one) => describeFields(buildFromUnknown(code, one, documentKinds[code].languages[0] ?? 'az')).map(({ field }) => field))));
    expect(fields.size).toBeGreaterThan(100);
    const shown = await mount({ setup: () => ((label) => () => h('ul', [...fields].map((field) => h('li', label(field)))))(useFieldLabel()) });
    expect([...shown.root.querySelectorAll('li')].map((one) => one.textContent ?? '').filter((text) => text.startsWith('Sahə:') || text.includes('disclosure.'))).toEqual([]);
    shown.unmount();
  });
  it('words exist for every code a screen puts into a key', () => {
    const keys = [
      ...SCOPE_TOKENS.flatMap((token) => [`token.${token}`, `facing-token.${token}`]), ...DISCLOSURE_CONSENT_TYPES.flatMap((type) => [`row.type-${type}`, `row.type-${type}-hint`]),
      ...OWN_COPY_CHOICES.map((choice) => `own-copy.${choice}`), ...FILE_ENDS.map((how) => `saved.${how}`), ...EXPLAINED_OUTSIDE.map((code) => `paper-about.${code}`),
      ...['DOCUMENT', 'EMERGENCY', 'COMPELLED', 'CLIPBOARD'].map((kind) => `ledger.kind-${kind}`), ...['EMERGENCY', 'COMPELLED', 'CLIPBOARD'].map((kind) => `ledger.without-${kind}`),
      ...['sent', 'answer'].flatMap((act) => [`recall.${act}-title`, `recall.${act}-on`]), ...['text', 'header', 'footer', 'properties', 'name'].map((part) => `leak.part-${part}`), 'scan.kB', 'scan.MB',
    ];
    const has = (key: string) => typeof key.split('.').reduce<unknown>((node, part) => Reflect.get(Object(node), part), words.disclosure) === 'string';
    expect(keys.filter((key) => !has(key))).toEqual([]);
  });
});
