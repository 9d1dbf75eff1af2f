import { createI18n } from 'vue-i18n';
import { interfaceLanguage } from '../../shared/model/basic.ts';
import { formatsOf } from './message-format.ts';
import type { InterfaceLanguage } from '../../shared/model/basic.ts';

type Messages = Record<string, unknown>;

const loaders: Record<InterfaceLanguage, () => Promise<{ default: Messages }>> = {
  az: () => import('./messages/az.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
};

export const i18n = createI18n({
  legacy: false,
  locale: 'az',
  fallbackLocale: 'az',
  missingWarn: false,
  fallbackWarn: false,
  messages: {},
});

/** Loads a language's words once and shows them; the document says which language it is in. */
export async function showLanguage(language: InterfaceLanguage): Promise<void> {
  const composer = i18n.global;
  if (!composer.availableLocales.some((known) => known === language)) {
    composer.setLocaleMessage(language, formatsOf((await loaders[language]()).default));
  }
  composer.locale.value = language;
  document.documentElement.lang = language;
}

/** The language on the screen now. */
export const shownLanguage = (): InterfaceLanguage => interfaceLanguage.catch('az').parse(i18n.global.locale.value);
