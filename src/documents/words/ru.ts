import type { CommonWords } from './common-words.ts';

export const ru: CommonWords = {
  practiceMark: 'TƏLİM NÜSXƏSİ / УЧЕБНЫЙ ЭКЗЕМПЛЯР — юридической силы не имеет',
  draftMark: 'LAYİHƏ / ПРОЕКТ',
  confidential: 'Конфиденциально. Персональные данные.',
  pageOf: 'Страница {page}/{pages}',
  version: 'Версия {version}',
  versionAfter: 'Версия {version}, взамен версии {supersedes}',
  fileCopy: 'экземпляр для дела',
  notCertified: 'Перевод этого текста ещё не заверен.',
  original: 'Исходный текст — на азербайджанском языке.',
  yes: 'да',
  no: 'нет',
  labels: {
    number: '№', date: 'Дата', time: 'Время', place: 'Место', person: 'Лицо', birthDate: 'Дата рождения', code: 'Код', representative: 'Законный представитель',
    interpreter: 'Переводчик', language: 'Язык', mediator: 'Медиатор', coMediator: 'Второй медиатор', certificate: 'Свидетельство', validUntil: 'действует до',
    idDocument: 'Документ, удостоверяющий личность', fin: 'ФИН', executor: 'Исполнитель', phone: 'тел.', legalBasis: 'Правовое основание', enclosure: 'Приложение', matter: 'Дело', none: 'нет',
  },
  timeRange: '{from}–{to}',
  languages: { az: 'Азербайджанский язык', en: 'Английский язык', ru: 'Русский язык', ar: 'Арабский язык', fa: 'Персидский язык', ur: 'Язык урду' },
  roles: {
    HARMED: 'первая сторона', RESPONSIBLE: 'вторая сторона', REPRESENTATIVE: 'законный представитель', SUPPORT: 'поддерживающее лицо', INTERPRETER: 'переводчик', LAWYER: 'адвокат',
    PSYCHOLOGIST: 'психолог', SOCIAL_WORKER: 'социальный работник', COMMUNITY: 'представитель общины', PROBATION_OFFICER: 'сотрудник пробации', PERSON: 'лицо', CHILD: 'ребёнок',
  },
  sessionTypes: {
    JOINT: 'Совместная встреча', SHUTTLE: 'Челночная (раздельная) медиация', CAUCUS: 'Индивидуальная встреча', LETTER: 'Обмен письмами', CONFERENCE: 'Восстановительная конференция',
    CIRCLE: 'Круг', VIDEO_JOINT: 'Видеовстреча',
  },
  placeTypes: {
    OFFICE: 'офис организации', PARTNER_OFFICE: 'офис организации-партнёра', PROBATION_OFFICE: 'учреждение пробации', COURT: 'здание суда', PRISON: 'пенитенциарное учреждение',
    VIDEO: 'видеосвязь', OTHER: 'другое место',
  },
  idKinds: { ID_CARD: 'удостоверение личности', PASSPORT: 'паспорт', RESIDENCE_PERMIT: 'разрешение на проживание', BIRTH_CERTIFICATE: 'свидетельство о рождении', OTHER: 'другой документ' },
  signature: {
    sign: '(подпись)', date: '(дата)', place: '(место)', name: '(фамилия, имя)', seal: 'М.П.', person: 'Лицо', staff: 'Разъяснил(а)', witness: 'Свидетель', child: 'Ребёнок', mark: '(знак: имя, буква или рисунок)',
  },
  receipt: {
    title: 'РАСПИСКА',
    text: 'Один экземпляр этого документа мною получен ({number}).',
    refusal: 'Если лицо решило не брать экземпляр или не подписывать, свидетель отмечает это здесь:',
  },
  complaint: {
    title: 'Если вы недовольны, вы можете подать жалобу',
    lines: [
      'Медиатору или руководителю: {office}, устно или письменно. Телефон: {phone}.',
      'В Совет по медиации.',
      'Уполномоченному по правам человека Азербайджанской Республики (Омбудсмену) — по номеру\u00A0916.',
      'Жалоба не влияет на оказываемую вам помощь. Доказывать её причины не нужно.',
    ],
  },
};
