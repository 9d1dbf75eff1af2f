import type { CommonWords } from './common-words.ts';

export const az: CommonWords = {
  practiceMark: 'TƏLİM NÜSXƏSİ — hüquqi qüvvəsi yoxdur',
  draftMark: 'LAYİHƏ',
  confidential: 'Konfidensial. Fərdi məlumatlar.',
  pageOf: 'Səhifə {page}/{pages}',
  version: 'Versiya {version}',
  versionAfter: 'Versiya {version}, versiya {supersedes} əvəzinə',
  fileCopy: 'işin nüsxəsi',
  notCertified: 'Bu mətnin tərcüməsi hələ təsdiqlənməyib.',
  original: 'Əsl mətn Azərbaycan dilindədir.',
  yes: 'bəli',
  no: 'xeyr',
  labels: {
    number: '№', date: 'Tarix', time: 'Vaxt', place: 'Yer', person: 'Şəxs', birthDate: 'Doğum tarixi', code: 'Kod', representative: 'Qanuni nümayəndə',
    interpreter: 'Tərcüməçi', language: 'Dil', mediator: 'Mediator', coMediator: 'İkinci mediator', certificate: 'Şəhadətnamə', validUntil: 'qüvvədədir:',
    idDocument: 'Şəxsiyyəti təsdiq edən sənəd', fin: 'FİN', executor: 'İcraçı', phone: 'tel.', legalBasis: 'Hüquqi əsas', enclosure: 'Əlavə', matter: 'İş', none: 'yoxdur',
  },
  timeRange: '{from}–{to}',
  languages: { az: 'Azərbaycan dili', en: 'İngilis dili', ru: 'Rus dili', ar: 'Ərəb dili', fa: 'Fars dili', ur: 'Urdu dili' },
  roles: {
    HARMED: 'birinci tərəf', RESPONSIBLE: 'ikinci tərəf', REPRESENTATIVE: 'qanuni nümayəndə', SUPPORT: 'dəstək şəxsi', INTERPRETER: 'tərcüməçi', LAWYER: 'vəkil',
    PSYCHOLOGIST: 'psixoloq', SOCIAL_WORKER: 'sosial işçi', COMMUNITY: 'icma üzvü', PROBATION_OFFICER: 'probasiya əməkdaşı', PERSON: 'şəxs', CHILD: 'uşaq',
  },
  sessionTypes: {
    JOINT: 'Birgə görüş', SHUTTLE: 'Dolayı (ayrı-ayrı) mediasiya', CAUCUS: 'Fərdi görüş', LETTER: 'Məktub mübadiləsi', CONFERENCE: 'Bərpaedici konfrans', CIRCLE: 'Dairə',
    VIDEO_JOINT: 'Videobağlantı ilə görüş',
  },
  placeTypes: {
    OFFICE: 'təşkilatın ofisi', PARTNER_OFFICE: 'tərəfdaş təşkilatın ofisi', PROBATION_OFFICE: 'probasiya qurumu', COURT: 'məhkəmə binası', PRISON: 'cəzaçəkmə müəssisəsi',
    VIDEO: 'videobağlantı', OTHER: 'başqa yer',
  },
  idKinds: {
    ID_CARD: 'şəxsiyyət vəsiqəsi', PASSPORT: 'pasport', RESIDENCE_PERMIT: 'yaşamaq icazəsi vəsiqəsi', BIRTH_CERTIFICATE: 'doğum haqqında şəhadətnamə', OTHER: 'başqa sənəd',
  },
  signature: {
    sign: '(imza)', date: '(tarix)', place: '(yer)', name: '(soyad, ad)', seal: 'M.Y.', person: 'Şəxs', staff: 'Sənədi izah edən', witness: 'Şahid', child: 'Uşaq', mark: '(işarə: ad, hərf və ya şəkil)',
  },
  receipt: {
    title: 'QƏBZ',
    text: 'Bu sənədin bir nüsxəsini aldım ({number}).',
    refusal: 'Şəxs nüsxəni götürməməyi və ya imzalamamağı seçdikdə şahid qeyd edir:',
  },
  complaint: {
    title: 'Narazısınızsa, şikayət edə bilərsiniz',
    lines: [
      'Mediatora və ya {office} rəhbərinə — şifahi və ya yazılı. Telefon: {phone}.',
      'Mediasiya Şurasına.',
      'Azərbaycan Respublikasının İnsan Hüquqları üzrə Müvəkkilinə (Ombudsman) — 916\u00A0nömrəsinə zəng etməklə.',
      'Şikayət sizə göstərilən xidmətə təsir etmir. Səbəbini sübut etmək lazım deyil.',
    ],
  },
};
