import { useMessages } from '../../ui/messages.ts';
import { fieldWords } from './logic/field-words.ts';

/** Words for a field of a paper, as the check before making and the ledger show it. */
export function useFieldLabel(): (field: string) => string {
  const { t, has, enumLabel } = useMessages();

  /** `row.2.until`, `scope.name`, `kept.NAME`: how consent sheets and extracts name their fields. */
  function outside(field: string): string | undefined {
    const [first = '', second = '', third] = field.split('.');
    if (first === 'scope' && second !== '') return t('disclosure.field-of.scope', { what: enumLabel('SCOPE_TOKENS', second) });
    if (first === 'operation' && second !== '') return t('disclosure.field-of.operation', { what: enumLabel('DISCLOSURE_OPERATIONS', second) });
    if (first === 'kept' && second !== '') return t(has(`disclosure.kept.${second}`) ? `disclosure.kept.${second}` : 'disclosure.kept.OTHER');
    if (first === 'ownNote') return t('disclosure.field-of.ownNote', { no: second });
    const last = field.split('.').at(-1) ?? field;
    const key = [`disclosure.field.${field.replaceAll('.', '-')}`, `disclosure.field.${last}`].find(has);
    if (key === undefined || third === undefined || !NUMBERED.includes(first)) return key === undefined ? undefined : t(key);
    return t(`disclosure.field-of.${first}`, { no: second, what: t(key) });
  }

  /** Fields of the papers of care: a factor or a measure by its code, the rest by name without the places in a list. */
  function ofCare(field: string): string | undefined {
    const [first = '', second = ''] = field.split('.');
    if (first === 'factor') return t('care.paper-field.factor', { what: enumLabel('RISK_FACTORS', second) });
    if (first === 'measure') return t('care.paper-field.measure', { what: enumLabel('MEASURE_CODES', second) });
    const key = `care.paper-field.${field.replaceAll(/\.\d+/g, '').replaceAll('.', '-')}`;
    return has(key) ? t(key) : undefined;
  }

  return (field) => {
    const { key, params, code } = fieldWords(field);
    if (!has(key)) return outside(field) ?? ofCare(field) ?? t('case.field.other', { field });
    if (typeof params['code'] === 'string') {
      const right = `case.right.${params['code']}`;
      const found = [right, `safety.right-child.${params['code']}`, `care.right.${params['code']}`].find(has);
      return t(key, { what: found === undefined ? params['code'] : t(found) });
    }
    return t(key, code === undefined ? params : { ...params, what: enumLabel(code.enumeration, code.code) });
  };
}

/** Lists whose entries count from one. */
const NUMBERED: readonly string[] = ['row', 'received', 'opened'];
