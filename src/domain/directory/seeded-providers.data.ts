import { provider, type Provider } from '../../shared/model/provider.ts';

/**
 * Bodies that ship with the program (A.7). An id is never given to another body and never leaves the list, because consents
 * and papers of old name it: a body that is gone gets `retiredOn`. `confirmed` says that its official name is known for sure.
 * What nobody has found out is null, false or empty; telephone numbers are the published short ones alone. An international
 * organisation stands with the country of its seat: what it is told crosses a border until the office writes down a
 * branch in this country. Sources: A.7, F3, F8, F9, F35, F42, J1; forms of names: Azerbaijani and Russian grammar.
 */

type Shipped = Partial<Omit<Provider, 'names' | 'contactOfficial'>> &
  Pick<Provider, 'type'> & {
    /** Nominative, genitive, dative. */
    readonly az: readonly [string, string, string];
    readonly en: string;
    readonly ru: readonly [string, string, string];
    readonly phone?: string;
  };

function shipped(orgId: string, { az, en, ru, phone, ...rest }: Shipped): Provider {
  return provider.parse({
    orgId, legalForm: null, region: null, services: [], inHousePhone: null, focalPoint: null, secureChannel: null, dataAgreement: null, capacity: null, languages: ['az'],
    acceptsAnonymous: false, isProsecutionBody: false, isStateBody: false, isHealthProvider: false, confirmed: false, retiredOn: null, seeded: true,
    ...rest,
    names: { az: formsOf(az), en: { nominative: en, genitive: null, dative: null }, ru: formsOf(ru) },
    contactOfficial: { phone: phone ?? null, email: null, address: null },
  });
}

const formsOf = ([nominative, genitive, dative]: readonly [string, string, string]) => ({ nominative, genitive, dative });

export const seededProviders: readonly Provider[] = [
  shipped('9d8a5326-cd47-4bea-b405-487f111d27b1', {
    az: ['Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsi', 'Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsinin', 'Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsinə'],
    en: 'Main Department for Combating Trafficking in Human Beings of the Ministry of Internal Affairs',
    ru: ['Главное управление по борьбе с торговлей людьми Министерства внутренних дел', 'Главного управления по борьбе с торговлей людьми Министерства внутренних дел', 'Главному управлению по борьбе с торговлей людьми Министерства внутренних дел'],
    type: 'PROSECUTION_BODY', legalForm: 'STATE_BODY', knownAs: ['DİN'], services: ['PROTECTION'], inHousePhone: '152', isStateBody: true, isProsecutionBody: true, acceptsAnonymous: true, confirmed: true,
  }),
  shipped('15511fb8-4d5b-42c0-8827-3b8ab2a00366', {
    az: ['Daxili İşlər Nazirliyinin insan alveri qurbanları üçün sığınacağı', 'Daxili İşlər Nazirliyinin insan alveri qurbanları üçün sığınacağının', 'Daxili İşlər Nazirliyinin insan alveri qurbanları üçün sığınacağına'],
    en: 'Shelter of the Ministry of Internal Affairs for victims of trafficking in human beings',
    ru: ['Убежище Министерства внутренних дел для жертв торговли людьми', 'Убежища Министерства внутренних дел для жертв торговли людьми', 'Убежищу Министерства внутренних дел для жертв торговли людьми'],
    type: 'SHELTER', legalForm: 'STATE_BODY', knownAs: ['DİN sığınacağı'], services: ['ACCOMMODATION', 'FOOD', 'MEDICAL_URGENT', 'PSYCHOLOGICAL', 'SOCIAL', 'LEGAL_INFO'], isStateBody: true,
  }),
  shipped('b44e0509-e455-4697-bce2-6e1a2d704fbd', {
    az: ['İnsan Alveri Qurbanlarına Yardım Mərkəzi', 'İnsan Alveri Qurbanlarına Yardım Mərkəzinin', 'İnsan Alveri Qurbanlarına Yardım Mərkəzinə'],
    en: 'Assistance Centre for Victims of Trafficking in Human Beings',
    ru: ['Центр помощи жертвам торговли людьми', 'Центра помощи жертвам торговли людьми', 'Центру помощи жертвам торговли людьми'],
    type: 'ASSISTANCE_CENTRE', legalForm: 'STATE_BODY', knownAs: ['SXA', 'ƏƏSMN'], services: ['MEDICAL', 'PSYCHOLOGICAL', 'SOCIAL', 'LEGAL_INFO'], isStateBody: true, confirmed: true,
  }),
  shipped('d5e080c9-e583-4995-a1c9-9d1a7255fc31', {
    az: ['Sosial Xidmətlər Agentliyi', 'Sosial Xidmətlər Agentliyinin', 'Sosial Xidmətlər Agentliyinə'],
    en: 'Agency of Social Services',
    ru: ['Агентство социальных услуг', 'Агентства социальных услуг', 'Агентству социальных услуг'],
    type: 'STATE_SERVICE', legalForm: 'STATE_BODY', knownAs: ['SXA', 'ƏƏSMN'], services: ['SOCIAL'], isStateBody: true, confirmed: true,
  }),
  shipped('9aedfa22-ef8d-46a3-b823-ef7d12510f50', {
    az: ['Dayanıqlı və Operativ Sosial Təminat Agentliyi', 'Dayanıqlı və Operativ Sosial Təminat Agentliyinin', 'Dayanıqlı və Operativ Sosial Təminat Agentliyinə'],
    en: 'Agency for Sustainable and Operational Social Security (DOST)',
    ru: ['Агентство устойчивого и оперативного социального обеспечения', 'Агентства устойчивого и оперативного социального обеспечения', 'Агентству устойчивого и оперативного социального обеспечения'],
    type: 'STATE_SERVICE', legalForm: 'PUBLIC_LEGAL_ENTITY', knownAs: ['DOST', 'ДОСТ'], services: ['SOCIAL', 'SOCIAL_ASSISTANCE', 'ALLOWANCE'], phone: '142', isStateBody: true, confirmed: true,
  }),
  shipped('05729186-188d-4201-812e-e6f34d3521c6', {
    az: ['Dövlət Məşğulluq Agentliyi', 'Dövlət Məşğulluq Agentliyinin', 'Dövlət Məşğulluq Agentliyinə'],
    en: 'State Employment Agency',
    ru: ['Государственное агентство занятости', 'Государственного агентства занятости', 'Государственному агентству занятости'],
    type: 'STATE_SERVICE', knownAs: ['DMA'], services: ['VOCATIONAL', 'EMPLOYMENT'], isStateBody: true, confirmed: true,
  }),
  shipped('e99c5b0e-43e0-4412-81ef-855a1d426b5e', {
    az: ['Dövlət Əmək Müfəttişliyi Xidməti', 'Dövlət Əmək Müfəttişliyi Xidmətinin', 'Dövlət Əmək Müfəttişliyi Xidmətinə'],
    en: 'State Labour Inspectorate Service',
    ru: ['Государственная служба трудовой инспекции', 'Государственной службы трудовой инспекции', 'Государственной службе трудовой инспекции'],
    type: 'STATE_SERVICE', legalForm: 'STATE_BODY', knownAs: ['DƏMX'], services: ['COMPLAINTS'], isStateBody: true, confirmed: true,
  }),
  shipped('f8400e82-deb8-45dc-99c5-c98d3e012c19', {
    az: ['Əmək Münasibətlərinin Monitorinqi Mərkəzi', 'Əmək Münasibətlərinin Monitorinqi Mərkəzinin', 'Əmək Münasibətlərinin Monitorinqi Mərkəzinə'],
    en: 'Labour Relations Monitoring Centre',
    ru: ['Центр мониторинга трудовых отношений', 'Центра мониторинга трудовых отношений', 'Центру мониторинга трудовых отношений'],
    type: 'STATE_SERVICE', isStateBody: true,
  }),
  shipped('113ebda8-ff97-4cf2-9527-0674da381732', {
    az: ['Dövlət Miqrasiya Xidməti', 'Dövlət Miqrasiya Xidmətinin', 'Dövlət Miqrasiya Xidmətinə'],
    en: 'State Migration Service',
    ru: ['Государственная миграционная служба', 'Государственной миграционной службы', 'Государственной миграционной службе'],
    type: 'STATE_SERVICE', legalForm: 'STATE_BODY', knownAs: ['DMX'], services: ['MIGRATION'], phone: '919', languages: ['az', 'en', 'ru'], isStateBody: true, confirmed: true,
  }),
  shipped('17851478-e3a1-4420-9e41-33985ba51eed', {
    az: ['Ədliyyə Nazirliyinin Probasiya Xidməti (Bakı)', 'Ədliyyə Nazirliyinin Probasiya Xidmətinin (Bakı)', 'Ədliyyə Nazirliyinin Probasiya Xidmətinə (Bakı)'],
    en: 'Probation Service of the Ministry of Justice (Baku)',
    ru: ['Служба пробации Министерства юстиции (Баку)', 'Службы пробации Министерства юстиции (Баку)', 'Службе пробации Министерства юстиции (Баку)'],
    type: 'PROBATION', legalForm: 'STATE_BODY', services: ['PROBATION'], region: 'Bakı', isStateBody: true,
  }),
  shipped('1bfea1e5-9e08-4738-8284-482c4a95fd6b', {
    az: ['Ədliyyə Nazirliyinin Probasiya Xidməti (Gəncə)', 'Ədliyyə Nazirliyinin Probasiya Xidmətinin (Gəncə)', 'Ədliyyə Nazirliyinin Probasiya Xidmətinə (Gəncə)'],
    en: 'Probation Service of the Ministry of Justice (Ganja)',
    ru: ['Служба пробации Министерства юстиции (Гянджа)', 'Службы пробации Министерства юстиции (Гянджа)', 'Службе пробации Министерства юстиции (Гянджа)'],
    type: 'PROBATION', legalForm: 'STATE_BODY', services: ['PROBATION'], region: 'Gəncə', isStateBody: true,
  }),
  shipped('2852e5aa-cce0-4247-8031-9241816b6543', {
    az: ['Ədliyyə Nazirliyinin Probasiya Xidməti (Sumqayıt)', 'Ədliyyə Nazirliyinin Probasiya Xidmətinin (Sumqayıt)', 'Ədliyyə Nazirliyinin Probasiya Xidmətinə (Sumqayıt)'],
    en: 'Probation Service of the Ministry of Justice (Sumgait)',
    ru: ['Служба пробации Министерства юстиции (Сумгайыт)', 'Службы пробации Министерства юстиции (Сумгайыт)', 'Службе пробации Министерства юстиции (Сумгайыт)'],
    type: 'PROBATION', legalForm: 'STATE_BODY', services: ['PROBATION'], region: 'Sumqayıt', isStateBody: true,
  }),
  shipped('15ce31be-4c07-4fcf-98af-ede696080421', {
    az: ['Mediasiya Şurası', 'Mediasiya Şurasının', 'Mediasiya Şurasına'],
    en: 'Mediation Council',
    ru: ['Совет по медиации', 'Совета по медиации', 'Совету по медиации'],
    type: 'MEDIATION', services: ['COMPLAINTS'], confirmed: true,
  }),
  shipped('334f4fab-207a-4f68-92a4-8c53397e2b12', {
    az: ['Ədliyyə Nazirliyi', 'Ədliyyə Nazirliyinin', 'Ədliyyə Nazirliyinə'],
    en: 'Ministry of Justice',
    ru: ['Министерство юстиции', 'Министерства юстиции', 'Министерству юстиции'],
    type: 'MINISTRY', legalForm: 'STATE_BODY', isStateBody: true, confirmed: true,
  }),
  shipped('eb580cd0-4119-41b5-8303-64f0c6823080', {
    az: ['Baş Prokurorluq', 'Baş Prokurorluğun', 'Baş Prokurorluğa'],
    en: 'Prosecutor General’s Office',
    ru: ['Генеральная прокуратура', 'Генеральной прокуратуры', 'Генеральной прокуратуре'],
    type: 'PROSECUTION_BODY', legalForm: 'STATE_BODY', isStateBody: true, isProsecutionBody: true, confirmed: true,
  }),
  shipped('52a58eac-1cc8-4b9f-aea0-cc907a17787d', {
    az: ['İnsan Hüquqları üzrə Müvəkkil (Ombudsman)', 'İnsan Hüquqları üzrə Müvəkkilin (Ombudsmanın)', 'İnsan Hüquqları üzrə Müvəkkilə (Ombudsmana)'],
    en: 'Commissioner for Human Rights (Ombudsman)',
    ru: ['Уполномоченный по правам человека (Омбудсмен)', 'Уполномоченного по правам человека (Омбудсмена)', 'Уполномоченному по правам человека (Омбудсмену)'],
    type: 'OMBUDSMAN', legalForm: 'STATE_BODY', services: ['COMPLAINTS'], phone: '916', isStateBody: true, confirmed: true,
  }),
  shipped('de72bd35-794b-480c-848a-d72a74c832ce', {
    az: ['Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsi', 'Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsinin', 'Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsinə'],
    en: 'State Committee for Family, Women and Children Affairs',
    ru: ['Государственный комитет по проблемам семьи, женщин и детей', 'Государственного комитета по проблемам семьи, женщин и детей', 'Государственному комитету по проблемам семьи, женщин и детей'],
    type: 'CHILD_PROTECTION', legalForm: 'STATE_BODY', knownAs: ['AQUPDK'], services: ['CHILD_PROTECTION'], isStateBody: true, confirmed: true,
  }),
  shipped('395c413a-5e57-47a1-94da-dfa12dfa52b2', {
    az: ['Yetkinlik yaşına çatmayanların işləri və hüquqlarının müdafiəsi üzrə komissiya', 'Yetkinlik yaşına çatmayanların işləri və hüquqlarının müdafiəsi üzrə komissiyanın', 'Yetkinlik yaşına çatmayanların işləri və hüquqlarının müdafiəsi üzrə komissiyaya'],
    en: 'Commission on the affairs and protection of the rights of minors',
    ru: ['Комиссия по делам и защите прав несовершеннолетних', 'Комиссии по делам и защите прав несовершеннолетних', 'Комиссии по делам и защите прав несовершеннолетних'],
    type: 'CHILD_PROTECTION', legalForm: 'STATE_BODY', services: ['CHILD_PROTECTION'], isStateBody: true,
  }),
  shipped('05e5dce5-0149-4d1a-9551-224809be9780', {
    az: ['Yerli icra hakimiyyətinin qəyyumluq və himayə orqanı', 'Yerli icra hakimiyyətinin qəyyumluq və himayə orqanının', 'Yerli icra hakimiyyətinin qəyyumluq və himayə orqanına'],
    en: 'Guardianship and custody authority of the local executive power',
    ru: ['Орган опеки и попечительства местной исполнительной власти', 'Органа опеки и попечительства местной исполнительной власти', 'Органу опеки и попечительства местной исполнительной власти'],
    type: 'CHILD_PROTECTION', legalForm: 'STATE_BODY', services: ['CHILD_PROTECTION'], isStateBody: true,
  }),
  shipped('d3b29ef0-3d84-488e-8c28-e301152d4ec3', {
    az: ['Tibbi Ərazi Bölmələrini İdarəetmə Birliyi', 'Tibbi Ərazi Bölmələrini İdarəetmə Birliyinin', 'Tibbi Ərazi Bölmələrini İdarəetmə Birliyinə'],
    en: 'Management Union of Medical Territorial Units (TABIB)',
    ru: ['Объединение по управлению медицинскими территориальными подразделениями', 'Объединения по управлению медицинскими территориальными подразделениями', 'Объединению по управлению медицинскими территориальными подразделениями'],
    type: 'HEALTH', legalForm: 'PUBLIC_LEGAL_ENTITY', knownAs: ['TƏBİB'], services: ['MEDICAL_URGENT', 'MEDICAL'], isStateBody: true, isHealthProvider: true, confirmed: true,
  }),
  shipped('b7275310-0912-4aff-8afc-69d9daea94ed', {
    az: ['Səhiyyə Nazirliyi', 'Səhiyyə Nazirliyinin', 'Səhiyyə Nazirliyinə'],
    en: 'Ministry of Health',
    ru: ['Министерство здравоохранения', 'Министерства здравоохранения', 'Министерству здравоохранения'],
    type: 'MINISTRY', legalForm: 'STATE_BODY', isStateBody: true, confirmed: true,
  }),
  shipped('943d44bc-b6f3-482b-bec5-f1a852809c9a', {
    az: ['Elm və Təhsil Nazirliyi', 'Elm və Təhsil Nazirliyinin', 'Elm və Təhsil Nazirliyinə'],
    en: 'Ministry of Science and Education',
    ru: ['Министерство науки и образования', 'Министерства науки и образования', 'Министерству науки и образования'],
    type: 'MINISTRY', legalForm: 'STATE_BODY', services: ['EDUCATION'], isStateBody: true, confirmed: true,
  }),
  shipped('60e72c4b-0771-4f6a-94d0-f558f618a34c', {
    az: ['Vəkillər Kollegiyası', 'Vəkillər Kollegiyasının', 'Vəkillər Kollegiyasına'],
    en: 'Bar Association',
    ru: ['Коллегия адвокатов', 'Коллегии адвокатов', 'Коллегии адвокатов'],
    type: 'LEGAL', legalForm: 'SELF_GOVERNING', services: ['LEGAL_AID'], confirmed: true,
  }),
  shipped('bb35424c-5d96-4b30-9147-fe088e856b33', {
    az: ['İnsan Alveri Qurbanlarına Kömək Fondu', 'İnsan Alveri Qurbanlarına Kömək Fondunun', 'İnsan Alveri Qurbanlarına Kömək Fonduna'],
    en: 'Assistance Fund for Victims of Trafficking in Human Beings',
    ru: ['Фонд помощи жертвам торговли людьми', 'Фонда помощи жертвам торговли людьми', 'Фонду помощи жертвам торговли людьми'],
    type: 'FUND', services: ['FUND_AID'], isStateBody: true,
  }),
  shipped('3048f14a-7a64-4cef-84ba-1286423c7d24', {
    az: ['Maliyyə Monitorinqi Xidməti', 'Maliyyə Monitorinqi Xidmətinin', 'Maliyyə Monitorinqi Xidmətinə'],
    en: 'Financial Monitoring Service',
    ru: ['Служба финансового мониторинга', 'Службы финансового мониторинга', 'Службе финансового мониторинга'],
    type: 'STATE_SERVICE', isStateBody: true, confirmed: true,
  }),
  shipped('38ce436f-9761-4ca8-befe-ef7b4aecbe18', {
    az: ['Kiçik və Orta Biznesin İnkişafı Agentliyi', 'Kiçik və Orta Biznesin İnkişafı Agentliyinin', 'Kiçik və Orta Biznesin İnkişafı Agentliyinə'],
    en: 'Small and Medium Business Development Agency (KOBIA)',
    ru: ['Агентство развития малого и среднего бизнеса', 'Агентства развития малого и среднего бизнеса', 'Агентству развития малого и среднего бизнеса'],
    type: 'STATE_SERVICE', legalForm: 'PUBLIC_LEGAL_ENTITY', knownAs: ['KOBİA'], isStateBody: true, confirmed: true,
  }),
  shipped('1e06ac4d-5c92-46ac-b72c-a5b10d3804ea', {
    az: ['“ASAN xidmət” mərkəzi', '“ASAN xidmət” mərkəzinin', '“ASAN xidmət” mərkəzinə'],
    en: 'ASAN xidmat centre',
    ru: ['Центр «ASAN xidmət»', 'Центра «ASAN xidmət»', 'Центру «ASAN xidmət»'],
    type: 'STATE_SERVICE', knownAs: ['ASAN'], services: ['DOCUMENTS'], isStateBody: true, confirmed: true,
  }),
  shipped('7f6a4893-1639-4a94-8486-6ff96b81fc8f', {
    az: ['“Təmiz Dünya” İctimai Birliyi', '“Təmiz Dünya” İctimai Birliyinin', '“Təmiz Dünya” İctimai Birliyinə'],
    en: '“Təmiz Dünya” (Clean World) Public Union',
    ru: ['Общественное объединение «Təmiz Dünya»', 'Общественного объединения «Təmiz Dünya»', 'Общественному объединению «Təmiz Dünya»'],
    type: 'NGO', legalForm: 'PUBLIC_UNION', languages: [],
  }),
  shipped('a39c79cc-6160-4a35-b31f-98a218687745', {
    az: ['“Etibarlı Gələcək” İctimai Birliyi', '“Etibarlı Gələcək” İctimai Birliyinin', '“Etibarlı Gələcək” İctimai Birliyinə'],
    en: '“Etibarlı Gələcək” (Reliable Future) Public Union',
    ru: ['Общественное объединение «Etibarlı Gələcək»', 'Общественного объединения «Etibarlı Gələcək»', 'Общественному объединению «Etibarlı Gələcək»'],
    type: 'NGO', legalForm: 'PUBLIC_UNION', languages: [],
  }),
  shipped('e25cdfa4-694e-434b-b785-6945a57c81ea', {
    az: ['Azərbaycan Uşaqlar Birliyi', 'Azərbaycan Uşaqlar Birliyinin', 'Azərbaycan Uşaqlar Birliyinə'],
    en: 'Azerbaijan Children’s Union',
    ru: ['Союз детей Азербайджана', 'Союза детей Азербайджана', 'Союзу детей Азербайджана'],
    type: 'NGO', legalForm: 'PUBLIC_UNION', languages: [],
  }),
  shipped('27f66429-caf9-44b2-8bc0-56e491a46aff', {
    az: ['“Regional İnkişaf” İctimai Birliyi', '“Regional İnkişaf” İctimai Birliyinin', '“Regional İnkişaf” İctimai Birliyinə'],
    en: '“Regional İnkişaf” (Regional Development) Public Union',
    ru: ['Общественное объединение «Regional İnkişaf»', 'Общественного объединения «Regional İnkişaf»', 'Общественному объединению «Regional İnkişaf»'],
    type: 'NGO', legalForm: 'PUBLIC_UNION', knownAs: ['RİİB'], languages: [],
  }),
  shipped('5997e74d-ad19-41ea-86bb-fd4cf5fb810a', {
    az: ['İnsan alverinə qarşı QHT koalisiyası', 'İnsan alverinə qarşı QHT koalisiyasının', 'İnsan alverinə qarşı QHT koalisiyasına'],
    en: 'NGO Coalition against Trafficking in Human Beings',
    ru: ['Коалиция НПО против торговли людьми', 'Коалиции НПО против торговли людьми', 'Коалиции НПО против торговли людьми'],
    type: 'NGO', languages: [],
  }),
  shipped('0136f31e-cdfc-4d48-92d1-b132a70fd8ad', {
    az: ['Beynəlxalq Miqrasiya Təşkilatı', 'Beynəlxalq Miqrasiya Təşkilatının', 'Beynəlxalq Miqrasiya Təşkilatına'],
    en: 'International Organization for Migration',
    ru: ['Международная организация по миграции', 'Международной организации по миграции', 'Международной организации по миграции'],
    type: 'INTERNATIONAL', legalForm: 'INTERNATIONAL', knownAs: ['BMqT', 'IOM', 'МОМ'], services: ['REPATRIATION', 'MIGRATION'], languages: ['en'], country: 'CH', confirmed: true,
  }),
  shipped('3e20e159-a2c1-43c3-8edb-71283e695db2', {
    az: ['BMT-nin Qaçqınlar üzrə Ali Komissarlığı', 'BMT-nin Qaçqınlar üzrə Ali Komissarlığının', 'BMT-nin Qaçqınlar üzrə Ali Komissarlığına'],
    en: 'Office of the United Nations High Commissioner for Refugees',
    ru: ['Управление Верховного комиссара ООН по делам беженцев', 'Управления Верховного комиссара ООН по делам беженцев', 'Управлению Верховного комиссара ООН по делам беженцев'],
    type: 'INTERNATIONAL', legalForm: 'INTERNATIONAL', knownAs: ['BMT QAK', 'UNHCR', 'УВКБ'], services: ['MIGRATION'], languages: ['en'], country: 'CH', confirmed: true,
  }),
  shipped('012e3c41-5f85-48bf-b158-2de1f8a6bf58', {
    az: ['BMT-nin Uşaq Fondu', 'BMT-nin Uşaq Fondunun', 'BMT-nin Uşaq Fonduna'],
    en: 'United Nations Children’s Fund',
    ru: ['Детский фонд ООН', 'Детского фонда ООН', 'Детскому фонду ООН'],
    type: 'INTERNATIONAL', legalForm: 'INTERNATIONAL', knownAs: ['UNICEF', 'ЮНИСЕФ'], languages: ['en'], country: 'US', confirmed: true,
  }),
  shipped('12140be7-b470-4edd-b057-66c13de8f434', {
    az: ['Avropada Təhlükəsizlik və Əməkdaşlıq Təşkilatı', 'Avropada Təhlükəsizlik və Əməkdaşlıq Təşkilatının', 'Avropada Təhlükəsizlik və Əməkdaşlıq Təşkilatına'],
    en: 'Organization for Security and Co-operation in Europe',
    ru: ['Организация по безопасности и сотрудничеству в Европе', 'Организации по безопасности и сотрудничеству в Европе', 'Организации по безопасности и сотрудничеству в Европе'],
    type: 'INTERNATIONAL', legalForm: 'INTERNATIONAL', knownAs: ['ATƏT', 'OSCE', 'ОБСЕ'], languages: ['en'], country: 'AT', confirmed: true,
  }),
  shipped('e41b1e3e-4b1a-4e88-9bf9-252d3057d1a4', {
    az: ['Avropa İttifaqı', 'Avropa İttifaqının', 'Avropa İttifaqına'],
    en: 'European Union',
    ru: ['Европейский союз', 'Европейского союза', 'Европейскому союзу'],
    type: 'INTERNATIONAL', legalForm: 'INTERNATIONAL', knownAs: ['Aİ', 'EU', 'ЕС'], languages: ['en'], country: 'BE', confirmed: true,
  }),
  shipped('6cc098f1-7bd4-4939-8587-fe4a48542a0d', {
    az: ['Avropa Şurası', 'Avropa Şurasının', 'Avropa Şurasına'],
    en: 'Council of Europe',
    ru: ['Совет Европы', 'Совета Европы', 'Совету Европы'],
    type: 'INTERNATIONAL', legalForm: 'INTERNATIONAL', knownAs: ['AŞ', 'CoE', 'СЕ'], languages: ['en'], country: 'FR', confirmed: true,
  }),
];
