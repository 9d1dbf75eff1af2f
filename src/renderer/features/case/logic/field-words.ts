import type { Params } from '../../../../shared/result.ts';
import type { EnumerationName } from '../../../ui/enumerations.ts';

/** Words for a document's field: a message with parameters, or a code of an enumeration, or one right. */
export interface FieldWords {
  key: string;
  params: Params;
  /** A code to be put into words first and passed as `what`. */
  code?: { enumeration: EnumerationName; code: string };
}

const words = (key: string, params: Params = {}): FieldWords => ({ key: `case.field.${key}`, params });

/** `obligation.2.instalment.1.amount`, `choice.JOINT`, `office.name`: how the documents name their fields. */
export function fieldWords(field: string): FieldWords {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = field.split('.');
  if (first === 'obligation' && third === 'instalment') return words(`instalment-${fifth}`, { no: second, instalment: fourth });
  if (first === 'obligation') return words(`obligation-${third}`, { no: second });
  if (first === 'right') return words(third === 'repeat' ? 'right-repeat' : 'right', { code: second });
  if (first === 'assent') return second === 'overall' ? words('assent-overall') : { ...words('assent'), code: { enumeration: 'SESSION_TYPES', code: second } };
  if (first === 'choice' && second !== 'dataProcessing') return { ...words('choice'), code: { enumeration: 'SESSION_TYPES', code: second } };
  if (first === 'sessions' && second !== '') return { ...words('sessions-of'), code: { enumeration: 'SESSION_TYPES', code: second } };
  if (first === 'legalBasis') return words('legalBasis');
  return words(field.replaceAll('.', '-'));
}
