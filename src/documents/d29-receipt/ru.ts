import type { D29Texts } from './texts.ts';

export const ru: D29Texts = {
  fileTitle: 'Расписка',
  title: 'РАСПИСКА',
  about: 'в получении денег',
  amount: 'Сумма',
  instalment: 'Часть',
  agreement: 'Соглашение',
  paidOn: 'Получено',
  paidBy: 'Деньги передал(а)',
  receivedBy: 'Деньги получил(а)',
  only: 'Эта расписка подтверждает только получение указанной выше суммы.',
};
