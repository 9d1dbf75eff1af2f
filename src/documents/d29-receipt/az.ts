import type { D29Texts } from './texts.ts';

export const az: D29Texts = {
  fileTitle: 'Qəbz',
  title: 'QƏBZ',
  about: 'pulun alınması barədə',
  amount: 'Məbləğ',
  instalment: 'Hissə',
  agreement: 'Razılaşma',
  paidOn: 'Alındığı gün',
  paidBy: 'Pulu verən',
  receivedBy: 'Pulu alan',
  only: 'Bu qəbz yalnız yuxarıda göstərilən məbləğin alındığını təsdiq edir.',
};
