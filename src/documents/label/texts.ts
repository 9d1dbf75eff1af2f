/** Texts of the envelope label. */
import type { Language } from '../model.ts';

export interface LabelTexts {
  readonly fileTitle: string;
  readonly inPerson: string;
}

export const labelTexts: Readonly<Record<Language, LabelTexts>> = {
  az: { fileTitle: 'Məktub', inPerson: 'şəxsən verilir' },
  en: { fileTitle: 'Letter', inPerson: 'hand over in person' },
  ru: { fileTitle: 'Письмо', inPerson: 'вручить лично' },
};
