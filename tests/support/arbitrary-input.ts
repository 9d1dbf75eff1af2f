import fc from 'fast-check';
import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Texts that have hurt programs before. */
const HOSTILE = [
  '', ' ', '\u0000', '../../etc/passwd', "'; DROP TABLE cases; --", '{{7*7}}', '<img src=x onerror=alert(1)>', '\u202Etxt.exe', '%s%s%s%n', '${jndi:x}',
  'İ'.repeat(500), '💥', '\ud800', '__proto__', 'constructor', 'file:///x?mode=memory', '-1', 'NaN', '9'.repeat(400),
];

/** Values of a call's own JSON Schema, now and then spoiled: right in form, wrong in sense. `known` are ids and codes that exist. */
export function inputOf(schema: z.ZodType, known: readonly string[]): fc.Arbitrary<unknown> {
  return fromSchema(z.toJSONSchema(schema, { io: 'input' }), known);
}

/** Anything at all. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true }),
  fc.constantFrom<unknown>(...HOSTILE, null, undefined, [], {}, { token: {} }, { __proto__: null }, () => 1, Symbol.iterator),
);

function fromSchema(schema: JsonSchema, known: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.filter(isSchema).map((one) => fromSchema(one, known)));
  switch (schema.type) {
    case 'object': return anObject(schema, known);
    case 'array': return fc.array(isSchema(schema.items) ? fromSchema(schema.items, known) : fc.anything(), { maxLength: 4, minLength: Number(schema.minItems ?? 0) });
    case 'integer':
    case 'number': return fc.integer({ min: Math.max(-1e9, Number(schema.minimum ?? -1e9)), max: Math.min(1e9, Number(schema.maximum ?? 1e9)) });
    case 'boolean': return fc.boolean();
    case 'null': return fc.constant(null);
    case 'string': return aString(schema, known);
    default: return fc.jsonValue();
  }
}

function anObject(schema: JsonSchema, known: readonly string[]): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {}).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1]));
  if (properties.length === 0) {
    const keys = isSchema(schema.propertyNames) && schema.propertyNames.enum ? schema.propertyNames.enum.map(String) : ['k'];
    const value = isSchema(schema.additionalProperties) ? fromSchema(schema.additionalProperties, known) : fc.jsonValue();
    return fc.record(Object.fromEntries(keys.map((key) => [key, value])));
  }
  return fc.record(Object.fromEntries(properties.map(([key, value]) => [key, fromSchema(value, known)])), { requiredKeys: [...(schema.required ?? [])] });
}

function aString(schema: JsonSchema, known: readonly string[]): fc.Arbitrary<unknown> {
  const exists = known.length > 0 ? fc.constantFrom(...known) : fc.uuid();
  if (schema.format === 'uuid') return fc.oneof({ weight: 3, arbitrary: exists }, { weight: 1, arbitrary: fc.uuid() });
  if (schema.format === 'date') return fc.constantFrom('0001-01-01', '1899-12-31', '2024-02-29', '2026-02-20', '2026-03-02', '2026-03-03', '2026-04-15', '2100-12-31', '9999-12-31');
  if (schema.format === 'date-time') return fc.constantFrom('2026-03-02T08:00:00+04:00', '2026-03-02T23:00:00+04:00', '9999-12-31T23:59:59+04:00', '0001-01-01T00:00:00+04:00');
  if (schema.pattern?.includes('MED|VPN')) return exists;
  if (schema.pattern?.includes(':[0-5]')) return fc.constantFrom('00:00', '09:30', '23:59');
  return fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: Math.min(60, Number(schema.maxLength ?? 60)), unit: 'grapheme' }), exists);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
