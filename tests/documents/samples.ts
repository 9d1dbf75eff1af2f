/** Invented facts for every document. No person, body, number or place here exists. */
import { documentFacts, type DocumentFacts } from '../../src/documents/index.ts';

export const officeCode = 'OFIS-1';

export const office = {
  code: officeCode,
  name: { az: '“Nümunə Mediasiya Mərkəzi” İctimai Birliyi', en: 'Sample Mediation Centre (public association)', ru: 'Общественное объединение «Пример — центр медиации»' },
  neutralName: { az: '“Nümunə” İctimai Birliyi', en: 'Sample public association', ru: 'Общественное объединение «Пример»' },
  address: { az: 'Bakı şəhəri, Uydurma küçəsi 1', en: 'Uydurma street 1, Baku', ru: 'г. Баку, ул. Уйдурма, 1' },
  phone: '+994 00 000 00 00', email: 'nomune@example.invalid', sealed: true,
};
const common = {
  office, number: 'Ç-12/26', date: '2026-04-06', outsideNo: 'S-48213', scanMark: 'K7Q2-9MXT', draft: false, version: 1,
  executor: { name: { surname: 'İcraçılı', givenName: 'Nümunə' }, phone: '+994 00 000 00 01' },
};
const first = {
  subjectCode: 'MED-2026-0001-V', role: 'HARMED', birthDate: '1990-02-03',
  name: { surname: 'Sınaqlı', givenName: 'Nümunə', patronymic: 'Test', sex: 'FEMALE' },
  idDoc: { kind: 'ID_CARD', number: 'AA0000000', issuedOn: '2020-01-02', fin: '0TEST00' },
} as const;
const second = {
  subjectCode: 'MED-2026-0001-O', role: 'RESPONSIBLE', birthDate: '1988-07-09',
  name: { surname: 'Uydurmayev', givenName: 'Örnək', patronymic: 'Şablon', sex: 'MALE' },
  idDoc: { kind: 'PASSPORT', number: 'C00000000', issuedOn: '2019-05-06', fin: '0TEST11' },
} as const;
const mediator = { name: { surname: 'Vasitəçiyeva', givenName: 'Təlim', patronymic: 'Kurs', sex: 'FEMALE' }, certificateNo: 'M-001', certificateIssuedOn: '2024-09-01', certificateValidUntil: '2027-09-01' } as const;
const staff = { post: { az: 'Mediator', en: 'Mediator', ru: 'Медиатор' }, name: mediator.name };
const director = { post: { az: 'Sədr', en: 'Chair', ru: 'Председатель' }, name: { surname: 'Başçılı', givenName: 'Örnək' } };
const interpreter = { name: { surname: 'Dilmancova', givenName: 'Sınaq' }, language: { az: 'rus dili', en: 'Russian', ru: 'русский язык' } };
const referrer = {
  nominative: { az: 'Uydurma rayon məhkəməsi', en: 'Uydurma District Court', ru: 'Суд Уйдурминского района' },
  dative: { az: 'Uydurma rayon məhkəməsinə', en: 'Uydurma District Court', ru: 'Суду Уйдурминского района' },
};

const provider = {
  nominative: { az: 'Uydurma yardım mərkəzi', en: 'Uydurma support centre', ru: 'Центр помощи «Уйдурма»' },
  dative: { az: 'Uydurma yardım mərkəzinə', en: 'Uydurma support centre', ru: 'Центру помощи «Уйдурма»' },
};
const officer = { post: { az: 'Məsul şəxs', en: 'Responsible officer', ru: 'Ответственное лицо' }, name: director.name };
/** What a consent opened for one provider, in the order of the consent's list. */
const disclosed = [
  { field: 'name', token: 'name', value: 'Sınaqlı Nümunə Test qızı' }, { field: 'birthDate', token: 'dob', value: '1990-02-03' }, { field: 'sex', token: 'sex', value: 'FEMALE' },
  { field: 'citizenship', token: 'citizenship', value: 'Uydurma Respublikası' }, { field: 'idDoc.number', token: 'idDoc', value: 'AA0000000' }, { field: 'idDoc.fin', token: 'idDoc', value: '0TEST00' },
  { field: 'contact.channel', token: 'contact', value: 'PHONE' }, { field: 'contact.phone', token: 'contact', value: '+994 00 000 00 02' }, { field: 'contact.safeHours', token: 'contact', value: '10:00–12:00' },
  { field: 'serviceAddress', token: 'serviceAddress', value: 'Bakı şəhəri, abonent qutusu 5' }, { field: 'family', token: 'family', value: 'Sınaqlı Balaca Test qızı' },
  { field: 'needs', token: 'needs', value: 'Sənədlərini itirib, onları bərpa etmək üçün köməyə ehtiyacı var.' }, { field: 'servicesReceived', token: 'servicesReceived', value: 'Hüquqi məlumat verilib.' },
] as const;

/** Complete facts: nothing is missing in Azerbaijani, English and Russian. */
export const facts: DocumentFacts = {
  D01: documentFacts.D01.parse({
    ...common, party: first, mediator, referrer, present: ['HARMED', 'RESPONSIBLE', 'INTERPRETER', 'SUPPORT'], interpreter, staff,
    otherParty: { name: second.name, knownToBoth: false }, mediatorAcquaintance: 'SERVED_EARLIER', choices: { JOINT: true, LETTER: false },
  }),
  D02: documentFacts.D02.parse({
    ...common, number: '12', variant: 'GENERAL_VICTIM', startTime: '10:00', endTime: '10:45', placeType: 'OFFICE', explainer: staff, person: first, interpreter,
    adaptations: ['PLAIN_LANGUAGE', 'READ_ALOUD'], rights: [{ code: 'RESPECT', explained: true }, { code: 'LAWYER', explained: true, repeatAsked: true }], copiesGiven: 1,
  }),
  D03: documentFacts.D03.parse({
    ...common, number: '7/26', referrer, referralNo: '1-0/26', referralDate: '2026-02-16', mediator, interpreters: [interpreter], lawyersOfferedToComment: true,
    parties: [
      { person: first, language: 'ru', textReceivedOn: '2026-04-01', earliestSigningOn: '2026-04-04', adviceOfferedOn: '2026-04-01', sharing: { agreementWithAuthority: true, fulfilmentWithAuthority: true }, signature: { on: '2026-04-06', place: 'Bakı' } },
      { person: second, language: 'az', textReceivedOn: '2026-04-01', earliestSigningOn: '2026-04-04', adviceOfferedOn: '2026-04-01', sharing: { agreementWithAuthority: false } },
    ],
    obligations: [
      {
        no: 1, by: second.subjectCode, to: first.subjectCode, type: 'PAYMENT', amount: 730_050, dueOn: '2026-09-01',
        what: { az: 'zədələnmiş avtomobilin təmiri xərci', en: 'cost of repairing the damaged car', ru: 'стоимость ремонта повреждённого автомобиля', ar: 'تكلفة إصلاح السيارة المتضررة', fa: 'هزینهٔ تعمیر خودروی آسیب‌دیده', ur: 'خراب ہونے والی گاڑی کی مرمت کا خرچ' },
        how: { az: 'bank hesabına üç hissə ilə', en: 'to the bank account in three parts', ru: 'на банковский счёт тремя частями', ar: 'إلى الحساب المصرفي على ثلاث دفعات', fa: 'به حساب بانکی در سه قسط', ur: 'بینک کھاتے میں تین قسطوں میں' },
        proof: { az: 'bank qəbzi', en: 'bank receipt', ru: 'банковская квитанция', ar: 'إيصال مصرفي', fa: 'رسید بانکی', ur: 'بینک کی رسید' },
        instalments: [{ no: 1, dueOn: '2026-05-01', amount: 230_050 }, { no: 2, dueOn: '2026-07-01', amount: 250_000 }, { no: 3, dueOn: '2026-09-01', amount: 250_000 }],
      },
      {
        no: 2, by: second.subjectCode, to: first.subjectCode, type: 'APOLOGY_WRITTEN', dueOn: '2026-04-20', readAloudAndAgreed: true,
        what: { az: 'tərəflərin birlikdə oxuduğu üzrxahlıq məktubu', en: 'letter of apology the parties read together', ru: 'письмо с извинениями, прочитанное сторонами вместе', ar: 'رسالة اعتذار قرأها الطرفان معاً', fa: 'نامهٔ عذرخواهی که طرف‌ها با هم خواندند', ur: 'معذرت کا خط جو فریقوں نے مل کر پڑھا' },
        how: { az: 'mediator vasitəsilə', en: 'through the mediator', ru: 'через медиатора', ar: 'عن طريق الوسيط', fa: 'از طریق میانجی', ur: 'ثالث کے ذریعے' },
        proof: { az: 'mediatorun qeydi', en: 'note of the mediator', ru: 'отметка медиатора', ar: 'ملاحظة الوسيط', fa: 'یادداشت میانجی', ur: 'ثالث کا نوٹ' },
      },
    ],
    communicationRules: [{ code: 'THROUGH_MEDIATOR' }, { code: 'NO_SOCIAL_MEDIA' }, { code: 'OWN_WORDS', text: { az: 'Həyətdə qarşılaşsalar, salamlaşıb keçirlər.', en: 'If they meet in the yard, they greet each other and pass on.', ru: 'Встретившись во дворе, здороваются и проходят.', ar: 'إذا التقيا في الفناء، يتبادلان التحية ويمضيان.', fa: 'اگر در حیاط یکدیگر را ببینند، سلام می‌کنند و می‌گذرند.', ur: 'اگر صحن میں ملیں تو سلام کر کے گزر جاتے ہیں۔' } }],
  }),
  'D03-A1': documentFacts['D03-A1'].parse({ ...common, number: '7/26', copy: 'file', mediator, obligations: [], parties: [{ person: first }, { person: second }] }),
  D04: documentFacts.D04.parse({
    ...common, copy: 'authority', referrer, referralNo: '1-0/26', referralDate: '2026-02-16', mediator, openedOn: '2026-02-18', closedOn: '2026-04-06', preparatoryMeetingsAlone: 3,
    sessions: { JOINT: 1, SHUTTLE: 2 }, outcome: 'O2', fulfilment: { total: 2, metOrWaived: 1 }, outcomeSharingOfBoth: true, agreementAttached: { sheets: 4, copies: 1 }, signatory: director,
  }),
  'D16-A': documentFacts['D16-A'].parse({
    ...common, copy: 'file', agreementNo: 'S-48213/1', agreementSignedOn: '2026-04-06', nextOn: '2026-10-01', signatory: director,
    obligations: [
      { no: 1, by: { role: 'RESPONSIBLE' }, type: 'PAYMENT', dueOn: '2026-09-01', status: 'PARTLY', statusOn: '2026-07-02', amount: 730_050, paid: 480_050 },
      { no: 2, by: { role: 'RESPONSIBLE' }, type: 'APOLOGY_WRITTEN', dueOn: '2026-04-20', status: 'MET', statusOn: '2026-04-18' },
      { no: 3, by: { role: 'HARMED' }, type: 'RETURN_PROPERTY', dueOn: '2026-05-10', status: 'WAIVED_BY_HARMED' },
    ],
    contacts: [{ role: 'HARMED', count: 2, lastOn: '2026-07-03' }, { role: 'RESPONSIBLE', no: 1, count: 3, lastOn: '2026-07-04' }, { role: 'RESPONSIBLE', no: 2, count: 0 }],
    safety: [{ role: 'HARMED', askedOn: '2026-07-03', safe: true }, { role: 'RESPONSIBLE', no: 1, askedOn: '2026-07-04', safe: false }],
  }),
  D17: documentFacts.D17.parse({
    ...common, copy: 'file', closedOn: '2026-10-05', closureOutcome: 'AGREEMENT_FULFILLED', retentionUntil: '2029-10-05', notesDestroyOn: '2026-11-04', signatory: director,
    checklist: [
      { item: 'OUTCOME_SENT', state: 'DONE', on: '2026-10-02' }, { item: 'FOLLOW_UP', state: 'NOT_POSSIBLE', reason: 'LEFT', on: '2026-10-01' }, { item: 'COMPENSATION_EXPLAINED', state: 'DONE', on: '2026-02-20' },
      { item: 'RETENTION_SET', state: 'DONE', on: '2026-10-05' }, { item: 'NOTES_DATE_SET', state: 'DONE', on: '2026-10-05' },
    ],
    openRisks: [{ risk: 'PRESSURE_BY_FAMILY', handedTo: { az: 'Uydurma yardım mərkəzi', en: 'Uydurma support centre', ru: 'Центр помощи «Уйдурма»' }, on: '2026-10-05' }],
  }),
  D21: documentFacts.D21.parse({
    ...common, addressee: referrer, person: first, serviceAddress: 'Bakı şəhəri, Uydurma küçəsi 3, abonent qutusu 5', safePhone: '+994 00 000 00 02', matterNo: '1-0/26',
    otherParty: { subjectCode: second.subjectCode, name: second.name }, repaired: 'PARTIAL', amount: 480_050,
  }),
  'D25-N': documentFacts['D25-N'].parse({ ...common, copy: 'authority', requester: referrer, requestNo: '5-0/26', requestDate: '2026-04-02', signatory: director }),
  D27: documentFacts.D27.parse({
    ...common, person: first, meetingOn: '2026-04-20', startTime: '15:00', endTime: '16:30', place: { az: 'Uydurma küçəsi 1, 2-ci mərtəbə, 5-ci otaq', en: 'Uydurma street 1, 2nd floor, room 5', ru: 'ул. Уйдурма, 1, 2-й этаж, комната 5' },
    bring: ['ID_DOCUMENT', 'GLASSES'], interpreter, travel: 'OFFICE_PAYS', replyBy: '2026-04-16', contactRule: { channel: 'PHONE', safeHours: '10:00–12:00' }, signatory: director,
  }),
  'D27-N': documentFacts['D27-N'].parse({ ...common, person: first, signatory: director }),
  D28: documentFacts.D28.parse({ ...common, person: first, attendedOn: '2026-04-20', startTime: '15:00', endTime: '16:30', signatory: director }),
  D29: documentFacts.D29.parse({
    ...common, agreementNo: 'S-48213/1', instalment: { no: 1, of: 3 }, amount: 230_050, paidOn: '2026-04-30', paidBy: { subjectCode: second.subjectCode, name: second.name },
    receivedBy: { subjectCode: first.subjectCode, name: first.name }, witness: { name: { surname: 'Şahidli', givenName: 'Nümunə' } }, interpreter,
  }),
  D31: documentFacts.D31.parse({
    ...common, rule: 'R-07', ruleText: 'baş verənləri qismən qəbul edən şəxslə görüş', reasonCode: 'PARTIAL', reason: 'əsas fakt qəbul olunur, təfərrüat yox',
    whatWillBeDone: 'Tərəflər ayrı otaqlarda qalmaqla bir dolayı görüş keçiriləcək.', askedOn: '2026-04-06', validUntil: '2026-04-09',
  }),
  D32: documentFacts.D32.parse({
    ...common, copy: 'authority', authority: { dative: { az: 'Uydurma Rayon İcra Hakimiyyəti yanında qəyyumluq və himayə orqanına' } }, ground: 'PARENT_RELATED_TO_OTHER_SIDE', signatory: director,
    child: { subjectCode: 'MED-2026-0001-V2', role: 'HARMED', isMinor: true, birthDate: '2014-05-06', name: { surname: 'Sınaqlı', givenName: 'Balaca', patronymic: 'Test', sex: 'FEMALE' } },
  }),
  LABEL: documentFacts.LABEL.parse({ ...common, person: first, contactRule: { channel: 'LETTER' }, serviceAddress: 'Bakı şəhəri, AZ 0000, Uydurma küçəsi 3, abonent qutusu 5' }),
  D05: documentFacts.D05.parse({
    ...common, copy: 'authority', provider, unit: { az: 'qəbul şöbəsi', en: 'reception unit', ru: 'приёмное отделение' }, services: ['PSYCHOLOGICAL', 'DOCUMENTS'], urgency: 'H72', acknowledgeBy: '2026-04-09',
    subjectCode: first.subjectCode, data: disclosed, contactWords: 'Zəngi yalnız özü qəbul edir.', signatory: officer,
    consent: { number: '14/26', validUntil: '2026-07-06', operations: ['DISCLOSE', 'RECEIVE_BACK'], crossBorderTo: { az: 'Gürcüstan', en: 'Georgia', ru: 'Грузия' } },
  }),
  D06: documentFacts.D06.parse({
    ...common, copy: 'authority', recipient: provider, ageGroup: 'PRESUMED_CHILD', languageNeeded: 'ka', services: ['ACCOMMODATION', 'FOOD'], urgency: 'H24', immediateDanger: false, answerBy: '2026-04-07', signatory: officer,
  }),
  'D06-N': documentFacts['D06-N'].parse({
    ...common, copy: 'authority', recipient: { dative: { az: 'Uydurma Baş İdarəyə' } }, subjectCode: 'THB-2026-0001-P', ageGroup: 'ADULT', dimensions: ['DECEPTIVE_RECRUITMENT', 'EXPLOITATION'],
    urgency: 'NOW', immediateDanger: true, signatory: officer,
  }),
  'D08-B': documentFacts['D08-B'].parse({ ...common, copy: 'authority', number: 'Ç-21/26', date: '2026-05-04', recipient: provider, recalled: { number: 'Ç-12/26', date: '2026-04-06' }, confirmBy: '2026-05-07', signatory: officer }),
  D25: documentFacts.D25.parse({ ...common, copy: 'authority', requester: referrer, kind: 'PROSECUTOR_REQUEST', requestNo: '5-0/26', requestDate: '2026-04-02', answerOn: '2026-04-20', signatory: officer }),
  'D25-C': documentFacts['D25-C'].parse({
    ...common, copy: 'authority', requester: referrer, kind: 'COURT_ORDER', requestNo: '5-0/26', requestDate: '2026-04-02', subjectCode: first.subjectCode, signatory: officer,
    data: disclosed.filter(({ token }) => ['name', 'dob', 'servicesReceived'].includes(token)),
  }),
  CARD: documentFacts.CARD.parse(common),
  D07: documentFacts.D07.parse({
    ...common, person: first, interpreter, staff: { name: staff.name },
    consent: {
      no: 'R-14/26', recipient: provider.nominative, unit: { az: 'qəbul şöbəsi', en: 'reception unit', ru: 'приёмное отделение' }, purpose: 'PSYCHOLOGICAL_HELP', from: '2026-04-06', until: '2026-07-05',
      offered: ['name', 'dob', 'contact', 'healthSummary', 'needs'], scope: ['name', 'contact', 'needs'], operations: ['DISCLOSE', 'RECEIVE_BACK'], crossBorder: 'GE', answer: true,
    },
  }),
  'D07-C': documentFacts['D07-C'].parse({
    ...common, number: 'R-15/26', person: first, interpreter, staff: { name: staff.name },
    rows: Array.from({ length: 8 }, (_, index) => ({
      no: `R-${15 + index}/26`, recipient: index % 2 === 0 ? provider.nominative : { az: 'Uydurma şəhər poliklinikası', en: 'Uydurma city polyclinic', ru: 'Поликлиника города Уйдурма' },
      purpose: (['PSYCHOLOGICAL_HELP', 'HEALTH_CARE', 'DOCUMENTS', 'LEGAL_HELP'] as const)[index % 4], until: '2026-07-05',
      scope: (index % 2 === 0 ? ['name', 'contact', 'needs'] : ['name', 'dob', 'healthSummary', 'psychSummary']), ...(index === 7 && { crossBorder: 'GE' }), answer: index !== 2,
    })),
  }),
  'D08-A': documentFacts['D08-A'].parse({ ...common, person: first, interpreter, consentNo: 'R-14/26', withdrawnOn: '2026-05-03', withdrawnAt: '16:20', via: 'WRITTEN', receivedBy: { name: staff.name } }),
  D26: documentFacts.D26.parse({
    ...common, person: first, requestedOn: '2026-04-01', keptUntil: '2029-10-05', signatory: officer, purposes: ['HELP', 'REACH', 'LAW', 'FIGURES'],
    kept: [
      { item: 'NAME', value: 'Sınaqlı Nümunə Test qızı' }, { item: 'BIRTH_DATE', value: '1990-02-03' }, { item: 'ID_DOCUMENT', value: ['AA0000000', '0TEST00'] }, { item: 'CONTACT', value: '+994 00 000 00 02, 10:00–12:00' },
      { item: 'MEETINGS', value: ['2026-03-02', '2026-03-16', '2026-04-06'] }, { item: 'CONSENTS', value: ['R-14/26', 'R-15/26'] }, { item: 'OTHER', label: { az: 'Sizin xahişləriniz', en: 'What you asked for', ru: 'Ваши просьбы', ar: 'ما طلبتموه', fa: 'آنچه خواسته‌اید', ur: 'آپ کی درخواستیں' }, value: '2026-03-02' },
    ],
    received: [
      { on: '2026-04-07', recipient: provider.nominative, fields: ['name', 'contact', 'needs'], consentNo: 'R-14/26', recalledOn: '2026-05-04' },
      { on: '2026-04-20', recipient: { az: 'Uydurma təcili yardım', en: 'Uydurma ambulance', ru: 'Скорая помощь Уйдурма' }, fields: ['name', 'healthSummary'], ground: 'EMERGENCY' },
    ],
    opened: [{ on: '2026-03-02', role: 'MEDIATOR', part: 'IDENTITY', reason: 'MEETING' }, { on: '2026-04-07', role: 'SUPERVISOR', part: 'PAPER', reason: 'DOCUMENT' }, { on: '2026-04-20', role: 'MEDIATOR', part: 'CONTACT' }],
    ownNotes: [{ on: '2026-03-16', text: 'Mənə yalnız səhərlər zəng edin.' }],
  }),
};

/** The barest facts the schemas take: everything else is a gap. */
export const bareFacts: DocumentFacts = {
  D01: documentFacts.D01.parse({ office: { code: officeCode }, party: { subjectCode: 'MED-2026-0002-V', role: 'HARMED' } }),
  D02: documentFacts.D02.parse({ office: { code: officeCode }, variant: 'OFFENDER', person: { subjectCode: 'MED-2026-0002-O', role: 'RESPONSIBLE' } }),
  D03: documentFacts.D03.parse({ office: { code: officeCode }, parties: [{ person: { subjectCode: 'MED-2026-0002-V', role: 'HARMED' } }, { person: { subjectCode: 'MED-2026-0002-O', role: 'RESPONSIBLE' } }], obligations: [{ no: 1, type: 'PAYMENT' }] }),
  'D03-A1': documentFacts['D03-A1'].parse({ office: { code: officeCode }, copy: 'file', parties: [{ person: { subjectCode: 'MED-2026-0002-V', role: 'HARMED' } }], obligations: [] }),
  D04: documentFacts.D04.parse({ office: { code: officeCode } }),
  'D16-A': documentFacts['D16-A'].parse({ office: { code: officeCode }, obligations: [{ no: 1, type: 'PAYMENT' }], contacts: [{ role: 'HARMED', count: 1 }], safety: [{ role: 'HARMED' }] }),
  D17: documentFacts.D17.parse({ office: { code: officeCode } }),
  D21: documentFacts.D21.parse({ office: { code: officeCode }, person: { subjectCode: 'MED-2026-0002-V', role: 'HARMED' } }),
  'D25-N': documentFacts['D25-N'].parse({ office: { code: officeCode } }),
  D27: documentFacts.D27.parse({ office: { code: officeCode }, person: { subjectCode: 'MED-2026-0002-V', role: 'HARMED' } }),
  'D27-N': documentFacts['D27-N'].parse({ office: { code: officeCode }, person: { subjectCode: 'MED-2026-0002-V', role: 'HARMED' } }),
  D28: documentFacts.D28.parse({ office: { code: officeCode }, person: { subjectCode: 'MED-2026-0002-V', role: 'HARMED' } }),
  D29: documentFacts.D29.parse({ office: { code: officeCode } }),
  D31: documentFacts.D31.parse({ office: { code: officeCode } }),
  D32: documentFacts.D32.parse({ office: { code: officeCode }, child: { subjectCode: 'MED-2026-0002-V', role: 'HARMED' } }),
  LABEL: documentFacts.LABEL.parse({ office: { code: officeCode }, person: { subjectCode: 'MED-2026-0002-V', role: 'HARMED' } }),
  D05: documentFacts.D05.parse({ office: { code: officeCode }, subjectCode: 'MED-2026-0002-V' }),
  D06: documentFacts.D06.parse({ office: { code: officeCode } }),
  'D06-N': documentFacts['D06-N'].parse({ office: { code: officeCode } }),
  'D08-B': documentFacts['D08-B'].parse({ office: { code: officeCode } }),
  D25: documentFacts.D25.parse({ office: { code: officeCode } }),
  'D25-C': documentFacts['D25-C'].parse({ office: { code: officeCode }, subjectCode: 'MED-2026-0002-V' }),
  CARD: documentFacts.CARD.parse({ office: { code: officeCode } }),
  D07: documentFacts.D07.parse({ office: { code: officeCode } }),
  'D07-C': documentFacts['D07-C'].parse({ office: { code: officeCode }, rows: [{}] }),
  'D08-A': documentFacts['D08-A'].parse({ office: { code: officeCode }, person: { subjectCode: 'MED-2026-0002-V', role: 'HARMED' } }),
  D26: documentFacts.D26.parse({ office: { code: officeCode }, person: { subjectCode: 'MED-2026-0002-V', role: 'HARMED' } }),
};
