import type { D13Texts } from './texts.ts';

export const az: D13Texts = {
  fileTitle: 'Bildiriş',
  title: 'BİLDİRİŞ',
  about: 'bərpa və fikirləşmə müddəti barədə',
  period: {
    heading: 'Müddət',
    start: 'Başlanır',
    last: 'Son gün',
    included: 'Son gün müddətə daxildir. Onun bitməsi köməyin bitməsi demək deyil.',
    ground: 'Əsas',
    grounds: { DECISION_252: 'Nazirlər Kabinetinin qərarı', CONVENTION_13: 'beynəlxalq müqavilə', HOUSE_POLICY: 'təşkilatımızın öz qaydası' },
  },
  purposes: {
    heading: 'Bu müddət nə üçündür',
    items: [
      'özünüzə gəlmək və gücünüzü bərpa etmək;',
      'sizə ziyan vurmuş adamların təsirindən uzaqlaşmaq;',
      'əməkdaşlıq edib-etməmək barədə məlumatlı qərar vermək.',
    ],
  },
  notAsked: {
    heading: 'Sizdən nə tələb oluna bilməz',
    items: [
      'ifadə və ya izahat vermək;',
      'ərizə və ya şikayət yazmaq;',
      'əməkdaşlıq barədə qərar vermək;',
      'kiminsə qarşısına çıxmaq və ya görüşmək;',
      'kömək müqabilində hər hansı razılıq.',
    ],
  },
  services: {
    heading: 'Bu müddətdə aldığınız xidmətlər',
    items: [
      'təhlükəsiz yer, qida və geyim;',
      'təxirəsalınmaz tibbi və psixoloji yardım;',
      'vəkil və tərcüməçi;',
      'hüquqlarınız barədə başa düşdüyünüz dildə məlumat.',
    ],
  },
  expulsion: { heading: 'Ölkədə qalmağınız', text: 'Bu müddətdə inzibati qaydada ölkədən çıxarılmırsınız.' },
  early: {
    heading: 'Daha tez qərar',
    items: [
      'Son gündən əvvəl qərar yalnız sizin öz təşəbbüsünüzlə verilə bilər.',
      'Ondan qabaq sizə vəkillə məsləhətləşmək təklif olunur.',
      'Sizi tələsdirməyə heç kimin haqqı yoxdur.',
    ],
  },
  next: {
    heading: 'Sonra nə olur',
    cooperate: 'Əməkdaşlıq etmək də, etməmək də sizin seçiminizdir; hər iki halda kömək davam edir.',
    residence: '1 il müddətinə yaşamaq icazəsi üçün müraciət edə bilərsiniz.',
    goBack: 'Ölkənizə qayıtmaq istəsəniz, kömək edirik; bunun üçün yazılı istəyiniz və orada təhlükəsizliyin qiymətləndirilməsi lazımdır.',
  },
  confirmation: 'Bu bildiriş mənə başa düşdüyüm dildə oxundu. Suallarıma cavab aldım.',
};
