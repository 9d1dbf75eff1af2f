import type { Missing } from '../../../shared/result.ts';
import type { Rule } from '../../rule.ts';

/** A rule of one consent, asked of every row of a sheet: the strongest effect any row has, each gap named once. */
export function ofEachRow<Row>(rule: Rule<Row>): Rule<{ readonly rows: readonly Row[] }> & { readonly rule: Rule<Row> } {
  return {
    ...rule,
    rule,
    check: ({ rows }, context) => {
      const findings = rows.flatMap((row) => rule.check(row, context) ?? []).filter(({ missing }) => missing.length > 0);
      if (findings.length === 0) return undefined;
      const effects = findings.map(({ effect }) => effect ?? rule.effect);
      const effect = effects.includes('block') ? 'block' : effects.includes('two-person') ? 'two-person' : (effects[0] ?? rule.effect);
      return { effect, missing: once(findings.flatMap(({ missing }) => missing)) };
    },
  };
}

function once(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.map((one) => [JSON.stringify(one), one])).values()];
}
