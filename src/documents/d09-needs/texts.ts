/** Texts of D09. */
import type { z } from 'zod';
import type { assessmentStep, factorSource, needsResult } from '../../shared/model/care/enumerations.ts';
import type { Language } from '../model.ts';

export interface D09Texts {
  readonly fileTitle: string;
  readonly title: string;
  readonly letter: string;
  readonly person: string;
  readonly assessment: { readonly heading: string; readonly on: string; readonly version: string; readonly step: string };
  readonly steps: Record<z.infer<typeof assessmentStep>, string>;
  readonly method: { readonly heading: string; readonly sources: string; readonly wishes: string; readonly note: string };
  readonly sources: Record<z.infer<typeof factorSource>, string>;
  readonly factors: string;
  readonly noFactors: string;
  readonly source: string;
  readonly result: string;
  readonly results: Record<z.infer<typeof needsResult>, string>;
  readonly measures: { readonly heading: string; readonly wanted: string; readonly notWanted: string; readonly none: string; readonly note: string };
  readonly review: string;
  readonly consent: string;
  readonly initials: { readonly role: string; readonly caption: string };
}

export const d09Texts: Readonly<Record<Language, D09Texts>> = {
  az: {
    fileTitle: 'Arayış',
    title: 'Müdafiə ehtiyaclarının qiymətləndirilməsi — xülasə',
    letter: 'Müdafiə ehtiyacları barədə',
    person: 'Şəxs',
    assessment: { heading: 'Qiymətləndirmə', on: 'Tarix', version: 'Versiya', step: 'Mərhələ' },
    steps: { GENERAL: 'ümumi', DETAILED: 'ətraflı' },
    method: { heading: 'Necə aparılıb', sources: 'Mənbə', wishes: 'Şəxsin öz istəkləri', note: 'Şəxsin dedikləri və baş verənlər burada təsvir edilmir.' },
    sources: { VICTIM: 'şəxsin öz sözü', FILE: 'sənəd', OBSERVATION: 'müşahidə' },
    factors: 'Nəzərə alınan hallar',
    noFactors: 'Qeyd edilən hal yoxdur.',
    source: 'Mənbə',
    result: 'Nəticə',
    results: { NO_SPECIFIC_NEEDS: 'Xüsusi müdafiə ehtiyacı müəyyən edilməyib.', SPECIFIC_NEEDS: 'Xüsusi müdafiə ehtiyacı var.', IMMEDIATE_DANGER: 'Dərhal təhlükə var.' },
    measures: { heading: 'Tədbirlər', wanted: 'Şəxs istəyir', notWanted: 'Şəxs istəmir', none: 'göstərilməyib', note: 'Şəxsin istəmədiyi tədbir tətbiq edilmir.' },
    review: 'Yenidən baxılır',
    consent: 'Məlumatın əsası',
    initials: { role: 'Şəxs', caption: '(baş hərflər)' },
  },
  en: {
    fileTitle: 'Statement',
    title: 'Assessment of protection needs: summary',
    letter: 'On protection needs',
    person: 'The person',
    assessment: { heading: 'The assessment', on: 'Date', version: 'Version', step: 'Step' },
    steps: { GENERAL: 'general', DETAILED: 'detailed' },
    method: { heading: 'How it was made', sources: 'Source', wishes: 'The person’s own wishes', note: 'What the person said and what happened is not described here.' },
    sources: { VICTIM: 'the person’s own word', FILE: 'a document', OBSERVATION: 'observation' },
    factors: 'What was taken into account',
    noFactors: 'Nothing is marked.',
    source: 'Source',
    result: 'Result',
    results: { NO_SPECIFIC_NEEDS: 'No specific protection needs were found.', SPECIFIC_NEEDS: 'There are specific protection needs.', IMMEDIATE_DANGER: 'There is immediate danger.' },
    measures: { heading: 'Measures', wanted: 'The person wants', notWanted: 'The person does not want', none: 'none stated', note: 'A measure the person does not want is not applied.' },
    review: 'To be reviewed on',
    consent: 'Ground of this information',
    initials: { role: 'The person', caption: '(initials)' },
  },
  ru: {
    fileTitle: 'Справка',
    title: 'Оценка потребностей в защите: краткое изложение',
    letter: 'О потребностях в защите',
    person: 'Лицо',
    assessment: { heading: 'Оценка', on: 'Дата', version: 'Версия', step: 'Этап' },
    steps: { GENERAL: 'общая', DETAILED: 'подробная' },
    method: { heading: 'Как проводилась', sources: 'Источник', wishes: 'Собственные пожелания человека', note: 'Слова человека и произошедшее здесь не описываются.' },
    sources: { VICTIM: 'собственные слова человека', FILE: 'документ', OBSERVATION: 'наблюдение' },
    factors: 'Что принято во внимание',
    noFactors: 'Ничего не отмечено.',
    source: 'Источник',
    result: 'Результат',
    results: { NO_SPECIFIC_NEEDS: 'Особых потребностей в защите не выявлено.', SPECIFIC_NEEDS: 'Есть особые потребности в защите.', IMMEDIATE_DANGER: 'Есть непосредственная опасность.' },
    measures: { heading: 'Меры', wanted: 'Человек хочет', notWanted: 'Человек не хочет', none: 'не указаны', note: 'Мера, которой человек не хочет, не применяется.' },
    review: 'Пересматривается',
    consent: 'Основание сведений',
    initials: { role: 'Лицо', caption: '(инициалы)' },
  },
};
