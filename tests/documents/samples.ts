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
const carePerson = { ...first, subjectCode: 'THB-2026-0001-V', role: 'PERSON' } as const;
const careChild = { subjectCode: 'VPN-2026-0001-V', role: 'PERSON', isMinor: true, birthDate: '2014-05-06', name: { surname: 'Sınaqlı', givenName: 'Balaca', patronymic: 'Test', sex: 'FEMALE' } } as const;
const guardianship = { nominative: { az: 'Uydurma Rayon İcra Hakimiyyətinin qəyyumluq və himayə orqanı' }, dative: { az: 'Uydurma Rayon İcra Hakimiyyətinin qəyyumluq və himayə orqanına' } };

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
  // The assistance centre, children, complaints, the cover note.
  D14: documentFacts.D14.parse({
    ...common, copy: 'authority', recipient: { nominative: { az: 'Uydurma Fond' }, dative: { az: 'Uydurma Fonda' } }, route: 'FUND_CLAIMANT', subjectCode: carePerson.subjectCode, heads: ['MATERIAL', 'MORAL', 'UNPAID_WAGES', 'MEDICAL'],
    evidence: ['MEDICAL', 'WAGES', 'PSYCHOLOGIST_REPORT'], amount: 1_250_000, lawyer: { surname: 'Vəkilov', givenName: 'Nümunə' }, enclosure: { sheets: 7 }, signatory: officer, consent: { number: '18/26', validUntil: '2026-07-06' },
    data: [
      ...disclosed.filter(({ token }) => ['name', 'dob', 'idDoc'].includes(token)), { field: 'harmFacts', token: 'harmFacts', value: 'Səkkiz ay ərzində əməkhaqqı ödənilməyib, müalicə xərcini özü çəkib.' },
    ],
    services: [
      { code: 'ACCOMMODATION', from: '2026-01-12', to: '2026-03-31', quantity: 78, unit: 'NIGHT', cost: 156_000 }, { code: 'LEGAL_AID', from: '2026-02-02', quantity: 6, unit: 'SESSION' },
      { code: 'CLOTHING', from: '2026-01-13', to: '2026-01-13', quantity: 4, unit: 'ITEM', cost: 12_050, costLine: 'CLOTHING' }, { code: 'MEDICAL', from: '2026-01-20', to: '2026-02-20', cost: 43_000, costLine: 'OTHER' },
    ],
  }),
  D15: documentFacts.D15.parse({
    ...common, number: undefined, subjectCode: carePerson.subjectCode, planVersion: 2, madeOn: '2026-03-02', agreedOn: '2026-03-03', interpreted: true,
    goals: [
      { domain: 'HOUSING', goal: 'Özümə otaq tutmaq istəyirəm.', action: 'Kirayə üçün üç ünvana baxmaq, müqaviləni vəkillə oxumaq.', who: 'OFFICE', dueOn: '2026-05-01' },
      { domain: 'JOB', goal: 'Dərzi işləmək, öz pulumu qazanmaq.', action: 'Dərzilik kursuna yazılmaq.', who: 'PERSON', dueOn: '2026-04-15', status: 'REACHED' },
      { domain: 'DOCUMENTS', goal: 'Şəxsiyyət vəsiqəmi geri almaq.', action: 'Yeni vəsiqə üçün müraciət etmək.', who: 'PROVIDER', dueOn: '2026-04-20' },
      { domain: 'HEALTH', goal: 'Rahat yatmaq.', action: 'Həkimə növbə götürmək.', who: 'OFFICE', dueOn: '2026-03-20', status: 'CHANGED' },
    ],
    employment: ['VOCATIONAL_TRAINING', 'SELF_EMPLOYMENT'], allowance: { appliedOn: '2026-03-04', amount: 70_000 }, aids: [{ kind: 'SCHOOL', amount: 15_000, on: '2026-03-10' }, { kind: 'FOOD', on: '2026-03-12' }],
    schooling: { children: 2, attending: 1 }, reviews: [{ on: '2026-04-02', done: true }, { on: '2026-06-02', done: false }],
  }),
  'D16-B': documentFacts['D16-B'].parse({
    ...common, copy: 'authority', from: '2026-01-12', to: '2026-04-06', nextOn: '2026-07-06', signatory: officer,
    services: [
      { code: 'ACCOMMODATION', from: '2026-01-12', to: '2026-03-31', quantity: 78, unit: 'NIGHT', by: 'OFFICE' }, { code: 'PSYCHOLOGICAL', from: '2026-01-15', quantity: 9, unit: 'SESSION', by: 'BODY' }, { code: 'DOCUMENTS', from: '2026-02-01', by: 'BODY' },
    ],
    notGiven: [{ code: 'VOCATIONAL', reason: 'NO_CAPACITY', on: '2026-03-01' }],
  }),
  'D16-C': documentFacts['D16-C'].parse({
    ...common, copy: 'authority', recipient: guardianship, child: careChild, returnedOn: '2026-01-06', window: { number: 1, of: 4, firstDay: '2026-01-07', lastDay: '2026-04-06' }, visitOn: '2026-03-18',
    health: { MENTAL: 'GOOD', PHYSICAL: 'GOOD', PSYCHOLOGICAL: 'CONCERN', PSYCHIATRIC: 'NOT_SEEN' }, familySituation: 'GOOD', observed: 'Uşağın öz çarpayısı və dərs yeri var; məktəbə hər gün gedir.',
    ownWord: { age: 11, heard: true, words: 'Evdə yaxşıdır, gecələr işıq yanılı qalsın istəyirəm.' }, danger: false, nextOn: '2026-06-17', signatory: officer,
  }),
  D20: documentFacts.D20.parse({
    ...common, recipient: { dative: { az: 'Uydurma İdarəyə' } }, person: carePerson, serviceAddress: 'Bakı şəhəri, abonent qutusu 5', safePhone: '+994 00 000 00 02', decision: { number: '0-12/26', on: '2026-03-02' }, amount: 70_000,
    appliedOn: '2026-04-06', method: 'HANDED_OVER',
  }),
  D22: documentFacts.D22.parse({
    ...common, copy: 'authority', recipient: guardianship, child: careChild, receivedOn: '2026-04-01', received: 'Qonşu uşağın tək qaldığını və ac olduğunu bildirib.', assessedOn: '2026-04-03', seen: true, observed: 'Evdə qida yoxdur, uşaq iki gün tək qalıb.',
    ownWord: { age: 11, heard: true, words: 'Nənəmin yanına getmək istəyirəm.' }, danger: false, decision: 'SUPPORT_FAMILY', familyRefused: true, additionalBy: '2026-04-23', signatory: officer,
  }),
  D23: documentFacts.D23.parse({
    ...common, copy: 'authority', recipient: guardianship, child: careChild, placedOn: '2026-04-06', type: 'SHELTER', danger: 'Uşaq evdə tək, isitməsiz və yeməksiz qalıb, qızdırması var.', factors: ['VIEWS', 'INTERESTS', 'MOTHER_TONGUE', 'SAFETY'],
    factorsBy: '2026-04-09', ownWord: { age: 11, heard: true, words: 'Qardaşımla bir yerdə olmaq istəyirəm.' }, items: 'məktəb çantası, gödəkcə, sevdiyi oyuncaq', health: 'həkim baxışından keçib, dərman yazılıb', assessmentBy: '2026-04-09', courtBy: '2026-04-20', signatory: officer,
  }),
  D24: documentFacts.D24.parse({
    ...common, copy: 'authority', recipient: { dative: { az: 'Uydurma Rayon Məhkəməsinə' } }, authority: guardianship, child: careChild, receivedOn: '2026-04-06', placedOn: '2026-04-06', assessedOn: '2026-04-08', type: 'SHELTER',
    danger: 'Uşaq evdə tək, isitməsiz və yeməksiz qalıb, qızdırması var.', factors: ['VIEWS', 'INTERESTS', 'ETHNIC_ORIGIN', 'RELIGION', 'CULTURE', 'MOTHER_TONGUE', 'EDUCATION', 'SAFETY'], ownWord: { age: 11, heard: true, words: 'Qardaşımla bir yerdə olmaq istəyirəm.' },
    courtBy: '2026-04-20', attachments: [{ what: 'D23', number: 'Ç-12/26', on: '2026-04-06' }, { what: 'D22', number: 'Ç-14/26', on: '2026-04-08' }], signatory: officer,
  }),
  D30: documentFacts.D30.parse({
    ...common, complaintNo: '7F3A21BC', on: '2026-04-05', way: 'ORAL', about: 'PRIVACY', words: 'Otağıma döyülmədən girilib. Bunun bir daha olmasını istəmirəm.', wish: 'Qapının içəridən bağlanması.', person: carePerson, interpreter, answerBy: '2026-04-24',
    nextBodies: ['OMBUDSMAN_916', 'MINISTRY'], staff: { name: staff.name },
  }),
  COVER: documentFacts.COVER.parse({
    ...common, number: 'Ç-13/26', copy: 'authority', parentBody: { dative: { az: 'Uydurma Assosiasiyaya' } }, signatory: officer, enclosed: { number: 'Ç-12/26', date: '2026-04-06', sheets: 2 },
  }),
  'D02-E': documentFacts['D02-E'].parse({ ...common, subjectCode: 'THB-2026-0001-V', protocolNo: '12/26', allowanceAzn: 700, reflectionDays: 30, explainer: staff, interpreter }),
  'D06-T': documentFacts['D06-T'].parse({
    ...common, copy: 'file', recipient: { nominative: { az: 'Uydurma Baş İdarə' }, dative: { az: 'Uydurma Baş İdarəyə' } }, subjectCode: 'THB-2026-0001-V', ageGroup: 'ADULT', dimensions: ['EXPLOITATION', 'COERCION_AT_DESTINATION'],
    urgency: 'NOW', immediateDanger: false, messageNo: 'T-3/26', givenBy: 'Vasitəçiyeva Təlim, növbətçi', receivedBy: 'Qəbulçu Nümunə, növbətçi', givenAt: '23:40', ourPhone: '+994 00 000 00 00', theirPhone: '+994 00 000 00 09',
  }),
  D09: documentFacts.D09.parse({
    ...common, copy: 'authority', recipient: provider, subjectCode: 'VPN-2026-0001-V', data: [...disclosed.filter(({ token }) => ['name', 'dob', 'needs'].includes(token)), { field: 'harmFacts', token: 'harmFacts', value: 'Hədələr barədə danışıb.' }],
    consent: { number: '14/26', validUntil: '2026-07-06' }, assessedOn: '2026-04-03', assessmentVersion: 2, step: 'DETAILED',
    factors: [
      { factor: 'NO_LANGUAGE', answer: 'YES', source: 'OBSERVATION' }, { factor: 'ISOLATION', answer: 'YES', source: 'VICTIM' }, { factor: 'LGBT', answer: 'YES', source: 'VICTIM' }, { factor: 'ILLNESS', answer: 'YES', source: 'FILE' },
      { factor: 'CLOSE_RELATIONSHIP', answer: 'YES', source: 'VICTIM' }, { factor: 'SAME_HOUSEHOLD', answer: 'YES', source: 'FILE' }, { factor: 'THREATS_MADE', answer: 'YES', source: 'VICTIM' }, { factor: 'WEAPON', answer: 'UNKNOWN', source: 'FILE' }, { factor: 'MEDIA', answer: 'NO', source: 'VICTIM' },
    ],
    result: 'SPECIFIC_NEEDS', wanted: ['NO_VISUAL_CONTACT', 'SAME_SEX_INTERVIEWER', 'INTERPRETER'], notWanted: ['RELOCATION'], reviewOn: '2026-05-03', signatory: officer,
  }),
  D10: documentFacts.D10.parse({
    ...common, copy: 'authority', recipient: referrer, theirNo: '1-0/26', theirDate: '2026-02-16', subjectCode: 'VPN-2026-0001-V', status: 'HARMED', answerBy: '2026-04-20', attachments: { sheets: 2, copies: 1 }, signatory: officer,
    data: disclosed.filter(({ token }) => ['name', 'dob', 'serviceAddress', 'needs'].includes(token)), measures: [{ code: 'VIDEOCONFERENCE' }, { code: 'CLOSED_HEARING' }, { code: 'NO_VISUAL_CONTACT' }, { code: 'STATE_PROTECTION' }, { code: 'SUPPORT_PERSON' }, { code: 'PROTECTION_ORDER' }],
    consent: { number: '15/26', validUntil: '2026-07-06' },
  }),
  D11: documentFacts.D11.parse({
    ...common, subjectCode: 'THB-2026-0001-V', admittedOn: '2026-04-06', admittedAt: '02:15', ground: 'OWN_YES', yes: 'ORAL_WITNESSED', signedOn: '2026-04-06', houseRulesOn: '2026-04-06', urgentNeeds: ['MEDICAL', 'SLEEP', 'CHILD_NEEDS'],
    belongings: [{ bagNo: 'P-17', what: 'qol saatı, açar' }, { bagNo: 'P-18', what: 'uşaq oyuncağı' }], safetyPlan: { on: '2026-04-06', topics: ['SAFE_PLACES', 'PHONE_AND_INTERNET', 'CHILDREN'] }, children: ['THB-2026-0001-C'], protocolNo: '12/26', interpreter, staff,
  }),
  D12: documentFacts.D12.parse({
    ...common, subjectCode: 'THB-2026-0001-V', admittedOn: '2026-04-06', admittedAt: '02:15', leftOn: '2026-06-01', leftAt: '11:00', nights: 56, exitType: 'PLANNED', services: ['ACCOMMODATION', 'FOOD', 'MEDICAL_URGENT', 'PSYCHOLOGICAL', 'LEGAL_AID', 'DOCUMENTS'],
    planAfter: true, safetyPlanReviewed: true, belongingsReturned: true, documentsReturned: true, toldMayComeBack: true, interpreter, staff,
  }),
  D13: documentFacts.D13.parse({ ...common, subjectCode: 'THB-2026-0001-V', startedOn: '2026-04-06', lastDay: '2026-05-06', ground: 'DECISION_252', foreigner: true, interpreter, staff }),
  'D13-A': documentFacts['D13-A'].parse({
    ...common, copy: 'authority', recipient: referrer, subjectCode: 'THB-2026-0001-V', startedOn: '2026-04-06', lastDay: '2026-05-06', ground: 'DECISION_252', foreigner: true, signatory: officer, consent: { number: '16/26', validUntil: '2026-05-06' },
    data: [...disclosed.filter(({ token }) => token === 'name'), { field: 'caseFact', token: 'caseFact', value: 'bəli' }],
  }),
  CALL: documentFacts.CALL.parse({ ...common, copy: 'file', subjectCode: 'THB-2026-0001-V', contactRule: { channel: 'PHONE', safeHours: '10:00–12:00' }, callNumber: '+994 00 000 00 02', codeAgreed: true, voicemail: false }),
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
  D14: documentFacts.D14.parse({ office: { code: officeCode }, subjectCode: 'THB-2026-0002-V' }),
  D15: documentFacts.D15.parse({ office: { code: officeCode }, subjectCode: 'THB-2026-0002-V' }),
  'D16-B': documentFacts['D16-B'].parse({ office: { code: officeCode } }),
  'D16-C': documentFacts['D16-C'].parse({ office: { code: officeCode }, child: { subjectCode: 'VPN-2026-0002-V', role: 'PERSON' } }),
  D20: documentFacts.D20.parse({ office: { code: officeCode }, person: { subjectCode: 'THB-2026-0002-V', role: 'PERSON' } }),
  D22: documentFacts.D22.parse({ office: { code: officeCode }, child: { subjectCode: 'VPN-2026-0002-V', role: 'PERSON' } }),
  D23: documentFacts.D23.parse({ office: { code: officeCode }, child: { subjectCode: 'VPN-2026-0002-V', role: 'PERSON' } }),
  D24: documentFacts.D24.parse({ office: { code: officeCode }, child: { subjectCode: 'VPN-2026-0002-V', role: 'PERSON' } }),
  D30: documentFacts.D30.parse({ office: { code: officeCode } }),
  COVER: documentFacts.COVER.parse({ office: { code: officeCode } }),
  'D02-E': documentFacts['D02-E'].parse({ office: { code: officeCode }, subjectCode: 'THB-2026-0002-V' }),
  'D06-T': documentFacts['D06-T'].parse({ office: { code: officeCode } }),
  D09: documentFacts.D09.parse({ office: { code: officeCode }, subjectCode: 'THB-2026-0002-V' }),
  D10: documentFacts.D10.parse({ office: { code: officeCode }, subjectCode: 'THB-2026-0002-V' }),
  D11: documentFacts.D11.parse({ office: { code: officeCode }, subjectCode: 'THB-2026-0002-V' }),
  D12: documentFacts.D12.parse({ office: { code: officeCode }, subjectCode: 'THB-2026-0002-V' }),
  D13: documentFacts.D13.parse({ office: { code: officeCode }, subjectCode: 'THB-2026-0002-V' }),
  'D13-A': documentFacts['D13-A'].parse({ office: { code: officeCode }, subjectCode: 'THB-2026-0002-V' }),
  CALL: documentFacts.CALL.parse({ office: { code: officeCode }, subjectCode: 'THB-2026-0002-V' }),
};
