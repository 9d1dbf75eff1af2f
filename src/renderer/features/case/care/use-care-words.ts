import type { EnumerationName } from '../../../ui/enumerations.ts';
import type { Params } from '../../../../shared/result.ts';
import { useWords } from '../use-words.ts';

const AREAS = ['care', 'house'] as const;

/** Words of declared forms, by their names. */
export function useCareWords() {
  const words = useWords();
  const { t, has } = words;
  const keyOf = (...paths: readonly string[]): string | undefined => paths.flatMap((path) => AREAS.map((area) => `${area}.${path}`)).find(has);
  const text = (key: string | undefined, params?: Params): string | undefined => (key === undefined ? undefined : t(key, params));

  /** Words of one part of a form (`title`, `intro`, `open`, `submit`); undefined where it has none. */
  const formText = (form: string, part: string): string | undefined => text(keyOf(`${form}.${part}`));
  /** A field of a group is named by its own name: the group's key holds the group's own words. */
  const ownName = (field: string): string => field.slice(field.lastIndexOf('.') + 1);
  const keysOf = (form: string, field: string, end: string) => [`${form}.${field}${end}`, `${form}.${ownName(field)}${end}`, `field.${ownName(field)}${end}`];
  const fieldLabel = (form: string, field: string): string => text(keyOf(...keysOf(form, field, ''))) ?? `${form}.${field}`;
  const fieldHint = (form: string, field: string): string | undefined => text(keyOf(...keysOf(form, field, '-hint')));
  /** The link that opens a form. */
  const openText = (form: string): string => formText(form, 'open') ?? formText(form, 'title') ?? form;
  /** What one code means, where it needs saying: `care.code.<ENUMERATION>.<CODE>`. */
  const codeHint = (enumeration: string, code: string): string | undefined => text(keyOf(`code.${enumeration}.${code}`));

  /** A code's word at the beginning of a line. */
  const cap = (word: string): string => word.slice(0, 1).toLocaleUpperCase(words.locale.value) + word.slice(1);
  const codeWord = (name: EnumerationName, code: string | null | undefined): string => cap(words.enumLabel(name, code));

  return { ...words, cap, codeWord, formText, fieldLabel, fieldHint, openText, codeHint };
}
