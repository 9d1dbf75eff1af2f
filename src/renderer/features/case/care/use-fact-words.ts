import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { EnumerationName } from '../../../ui/enumerations.ts';
import { formatDate, formatInstant, formatMoney } from '../../../ui/format.ts';
import { useCountry } from '../components/disclosure/use-country.ts';
import type { FormName } from '../logic/places.ts';
import { useCaseStore } from '../store.ts';
import type { CareField } from './care-form.ts';
import { useCareWords } from './use-care-words.ts';

/** What every record of care has. */
export interface CareRecord {
  readonly id: string;
  readonly recordedAt: string;
  readonly enteredInError: boolean;
  readonly hasText: boolean;
  readonly subjectCode?: string | null;
}

/** A fact of a record to be shown, by the field's name and how it reads. */
export interface Fact {
  readonly name: string;
  readonly kind: CareField['kind'];
  readonly enumeration?: EnumerationName;
}

/** Something that can be done with a record: the form it opens, and when it is offered. */
export interface CareAct<R> {
  readonly form: FormName;
  readonly when?: (record: R) => boolean;
}

const UNSHOWN: readonly CareField['kind'][] = ['text', 'hidden', 'custom', 'group', 'provider', 'legal-basis'];

/** Facts of a record in words; null for what it does not say. */
export function useFactWords() {
  const store = useCaseStore();
  const { enumLabel, yesNo, subjectWords } = useCareWords();
  const { countryName } = useCountry();

  function factOf(record: CareRecord, fact: Fact | CareField, view: CaseView): string | null {
    if (UNSHOWN.includes(fact.kind) || fact.name === 'subjectCode' || fact.name.startsWith('_')) return null;
    const value: unknown = Reflect.get(record, fact.name);
    if (value === null || value === undefined) return null;
    if (typeof value === 'boolean') return yesNo(value);
    if (Array.isArray(value)) {
      const parts = value.filter((one): one is string => typeof one === 'string').map((one) => word(one, fact, view));
      return parts.length === 0 ? null : parts.join(', ');
    }
    if (typeof value === 'number') return fact.kind === 'money' ? formatMoney(value) : String(value);
    return typeof value === 'string' ? word(value, fact, view) : null;
  }

  function word(value: string, { kind, enumeration }: Fact | CareField, view: CaseView): string {
    if (enumeration !== undefined) return enumLabel(enumeration, value);
    if (kind === 'date' || kind === 'dates') return formatDate(value);
    if (kind === 'instant') return formatInstant(value);
    if (kind === 'country') return countryName(value);
    if (kind === 'language') return enumLabel('LANGUAGES', value);
    if (kind === 'user' || kind === 'users') return store.labelOf(value);
    if (kind === 'subject' || kind === 'subjects') return subjectWords(view, value);
    return value;
  }
  return { factOf };
}
