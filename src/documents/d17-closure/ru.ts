import type { D17Texts } from './texts.ts';

export const ru: D17Texts = {
  fileTitle: 'Акт',
  title: 'АКТ',
  about: 'о закрытии дела',
  closedOn: 'Дата закрытия',
  how: 'Чем завершено',
  outcomes: {
    AGREEMENT_FULFILLED: 'Соглашение исполнено', AGREEMENT_PARTIAL: 'Соглашение исполнено частично', AGREEMENT_BREACHED: 'Соглашение не исполнено', NO_AGREEMENT: 'Соглашение не достигнуто',
    DIALOGUE_ONLY: 'Завершено без материальных обязательств', NOT_STARTED_REFUSED: 'Процесс не начат', WITHDRAWN: 'Добровольное участие завершено', UNSUITABLE: 'Этот способ не подошёл для дела',
    SAFETY_STOP: 'Остановлено из соображений безопасности', REFERRED_OTHER: 'Направлено в другой орган', PARTY_UNREACHABLE: 'Связаться не удалось', DECEASED: 'Один из участников умер',
  },
  checklist: 'Перечень для закрытия',
  checkHead: ['Что', 'Состояние', 'Дата'],
  items: {
    OUTCOME_SENT: 'Сообщение о результате доставлено направившему органу', FOLLOW_UP: 'Со сторонами связались после завершения', COMPENSATION_EXPLAINED: 'Право на возмещение вреда разъяснено на понятном языке',
    RETENTION_SET: 'Срок хранения установлен', NOTES_DATE_SET: 'Дата уничтожения записей медиатора установлена',
  },
  states: { DONE: 'сделано', NOT_POSSIBLE: 'было невозможно: {reason}', NOT_NEEDED: 'не требуется' },
  reasons: { DECEASED: 'человек умер', LEFT: 'человек уехал', UNREACHABLE: 'связаться не удаётся', DECLINED: 'человек этого не желает', LAW_CHANGED_HANDS: 'дело перешло в другой орган' },
  openRisks: 'Открытые риски и кому они переданы',
  riskHead: ['Риск', 'Кому передан', 'Дата'],
  risks: {
    ONGOING_THREAT: 'продолжающаяся угроза', PRIOR_VIOLENCE: 'насилие в прошлом', COERCIVE_CONTROL: 'принудительный контроль', WEAPON: 'оружие', STALKING: 'преследование', SUBSTANCE: 'алкоголь или наркотики',
    MENTAL_HEALTH_CRISIS: 'кризис психического здоровья', SUICIDE_SELF_HARM: 'риск суицида или самоповреждения', POWER_IMBALANCE: 'неравенство сил', PRESSURE_BY_FAMILY: 'давление семьи или общины',
    RETALIATION: 'риск мести близким', EM_VIOLATION: 'нарушение электронного надзора', TRAFFICKING_INDICATOR: 'признак эксплуатации', LANGUAGE_CAPACITY: 'язык или понимание', MEDIA_INTEREST: 'интерес прессы',
  },
  noRisks: 'Открытых рисков нет.',
  keeping: 'Хранение и уничтожение',
  retention: 'Документы хранятся до {date}.',
  notes: 'Дата уничтожения записей медиатора: {date}.',
  reopening: 'Возобновление',
  reopeningText: 'По желанию человека дело можно открыть снова. Для этого нужны новое согласие, новая подготовка и новая оценка рисков.',
  person: {
    title: 'СПРАВКА О ЗАКРЫТИИ ДЕЛА',
    ended: 'Дело закрыто {date}.',
    kept: 'Документы хранятся конфиденциально до {date}, затем уничтожаются.',
    comeBack: 'Вы можете обратиться снова в любое время. Объяснять причину не нужно, помощь бесплатна.',
  },
};
