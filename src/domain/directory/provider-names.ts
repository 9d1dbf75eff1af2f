import type { Language } from '../../shared/model/basic.ts';
import type { NameForms, Provider } from '../../shared/model/provider.ts';

type Named = Pick<Provider, 'names'>;

/** Name of a body as a paper in that language writes it; without a name in it, the Azerbaijani one, which is the official one. */
export function nameOf({ names }: Named, language: Language): string {
  return (formsIn({ names }, language) ?? (language === 'ru' ? null : names.en) ?? names.az).nominative;
}

/** *Kimin?* Null where nobody gave the form: a paper prints "[…]". */
export function genitiveOf(provider: Named, language: Language): string | null {
  return inflects(language) ? (formsIn(provider, language)?.genitive ?? null) : nameOf(provider, language);
}

/** *Kimə?* Null where nobody gave the form: a paper prints "[…]". */
export function dativeOf(provider: Named, language: Language): string | null {
  return inflects(language) ? (formsIn(provider, language)?.dative ?? null) : nameOf(provider, language);
}

/** Languages whose names take endings; in the others the words around the name do that work. */
const inflects = (language: Language): language is 'az' | 'ru' => language === 'az' || language === 'ru';

const formsIn = ({ names }: Named, language: Language): NameForms | null => (inflects(language) ? names[language] : null);
