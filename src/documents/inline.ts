/** Runs of text: fixed words, values from records, and the visible gaps where a record has nothing. */
import { longDate, shortDate } from './grammar/dates.ts';
import { fullName } from './grammar/names.ts';
import type { Localized, PersonName } from './facts.ts';
import { directionOf } from './model.ts';
import type { FieldRef, Inline, PaperLanguage, Run } from './model.ts';

export const GAP = '[…]';
/** Text exists in another language and waits for a translator, never for a machine. */
export const AWAITING_TRANSLATION = '[tərcümə gözlənilir]';

/** What stands between the items of a list. */
export const comma = (language: PaperLanguage): string => (directionOf(language) === 'rtl' ? '، ' : ', ');

export const words = (text: string): Inline => [{ text }];
export const bold = (text: string): Inline => [{ text, bold: true }];

/** A value of a record, or the gap that says it is not there. */
export function value(text: string | null | undefined, source: FieldRef): Run {
  return text ? { text, source } : { text: GAP, source, missing: true };
}
export function dateValue(date: string | null | undefined, source: FieldRef, language: PaperLanguage): Run {
  return value(date ? longDate(date, language) : undefined, source);
}
export function shortDateValue(date: string | null | undefined, source: FieldRef): Run {
  return value(date ? shortDate(date) : undefined, source);
}
export function nameValue(name: PersonName | null | undefined, source: FieldRef): Run {
  const run = value(name ? fullName(name) : undefined, { token: 'name', ...source });
  return run.missing ? run : { ...run, language: 'az' };
}
/** Words somebody wrote in some of the languages. */
export function localizedValue(text: Localized | undefined, language: PaperLanguage, source: FieldRef): Run {
  const own = text?.[language];
  if (own) return { text: own, source, language };
  const elsewhere = Object.values(text ?? {}).some(Boolean);
  return { text: elsewhere ? AWAITING_TRANSLATION : GAP, source, missing: true };
}
/** Name of a body: its Azerbaijani name stands in every language that has no official one. */
export function bodyName(text: Localized | undefined, language: PaperLanguage, source: FieldRef): Run {
  const own = text?.[language];
  if (own || !text?.az) return value(own, source);
  return { text: text.az, source, language: 'az' };
}

/** "Sizinlə {mediator} işləyir" with its places filled; a place without a value is a programming error the texts test finds. */
export function fill(template: string, places: Readonly<Record<string, Run | Inline>> = {}): Inline {
  return template.split(/(\{\w+\})/).filter(Boolean).flatMap((part): Inline => {
    const key = /^\{(\w+)\}$/.exec(part)?.[1];
    if (key === undefined) return [{ text: part }];
    const place = places[key];
    return place === undefined ? [{ text: GAP, missing: true }] : 'text' in place ? [place] : place;
  });
}
