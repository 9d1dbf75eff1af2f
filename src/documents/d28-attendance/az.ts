import type { D28Texts } from './texts.ts';

export const az: D28Texts = {
  fileTitle: 'Arayış',
  title: 'ARAYIŞ',
  text: 'Aşağıda adı göstərilən şəxsin göstərilən vaxtda təşkilatımızda olduğu təsdiq edilir.',
  hours: 'Saat',
  given: 'Arayış şəxsin öz xahişi ilə onun özünə verilir. Əlavə məlumat verilmir.',
};
