/** Headings of the hours sheet. Kinds of work are named as any office names them. */
import type { WorkKind } from '../../shared/model/enumerations.ts';
import type { Language } from '../model.ts';

export interface TabelTexts {
  readonly title: string;
  readonly user: string;
  readonly month: string;
  readonly kind: string;
  readonly total: string;
  readonly km: string;
  readonly cost: string;
  readonly dayOff: string;
  readonly offMark: string;
  readonly kinds: Record<WorkKind, string>;
}

export const tabelTexts: Readonly<Record<Language, TabelTexts>> = {
  az: {
    title: 'İş vaxtının uçotu cədvəli', user: 'Əməkdaş', month: 'Dövr', kind: 'İşin növü', total: 'Cəmi', km: 'Yol, km', cost: 'Yol xərci, manat', dayOff: 'İstirahət günü', offMark: 'İ',
    kinds: {
      PREPARATION: 'Hazırlıq', SESSION: 'Görüş', FOLLOW_UP: 'Sonrakı əlaqə', TRAVEL: 'Yol', PAPERWORK: 'Sənədlərlə iş', SUPERVISION: 'Peşəkar məsləhət', TRAINING: 'Təlim', OTHER: 'Digər',
    },
  },
  en: {
    title: 'Hours sheet', user: 'Worker', month: 'Period', kind: 'Kind of work', total: 'Total', km: 'Travel, km', cost: 'Cost of travel, AZN', dayOff: 'Day off', offMark: 'O',
    kinds: {
      PREPARATION: 'Preparation', SESSION: 'Meeting', FOLLOW_UP: 'Follow-up', TRAVEL: 'Travel', PAPERWORK: 'Paperwork', SUPERVISION: 'Supervision', TRAINING: 'Training', OTHER: 'Other',
    },
  },
  ru: {
    title: 'Табель учёта рабочего времени', user: 'Сотрудник', month: 'Период', kind: 'Вид работы', total: 'Всего', km: 'Проезд, км', cost: 'Расходы на проезд, манат', dayOff: 'Выходной', offMark: 'В',
    kinds: {
      PREPARATION: 'Подготовка', SESSION: 'Встреча', FOLLOW_UP: 'Последующий контакт', TRAVEL: 'Дорога', PAPERWORK: 'Работа с документами', SUPERVISION: 'Супервизия', TRAINING: 'Обучение', OTHER: 'Другое',
    },
  },
};
