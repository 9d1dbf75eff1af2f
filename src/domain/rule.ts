import type { RuleCode, RuleEffect } from '../shared/codes/rules.ts';
import type { Parameters } from '../shared/model/parameters.ts';
import type { Block, Missing, Params } from '../shared/result.ts';
import type { WorkCalendar } from './dates/work-calendar.ts';

/** What every rule may look at beside the act itself; all of it passed in. */
export interface RuleContext {
  /** Plain date in Asia/Baku. */
  today: string;
  /** Instant, `+04:00`. */
  now: string;
  parameters: Parameters;
  calendar: WorkCalendar;
}

/** What a rule found: nothing missing means it is satisfied. `effect` overrides the rule's own (R-07 blocks or asks two). */
export interface Finding {
  effect?: RuleEffect;
  missing: Missing[];
  params?: Params;
}

/** One rule of `docs/RULES.md`: pure, with its code, its effect and its source. */
export interface Rule<Act> {
  code: RuleCode;
  effect: RuleEffect;
  source: string;
  check(act: Act, context: RuleContext): Finding | undefined;
}

export interface Judgement {
  blocks: Block[];
  twoPerson: Block[];
  warnings: Block[];
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** By rule number: R-02 before R-10. */
export function inRuleOrder<T>(items: readonly T[], codeOf: (item: T) => string): T[] {
  return items.toSorted((a, b) => byNumber.compare(codeOf(a), codeOf(b)));
}

/** Asks every rule and lists all that fail in rule-number order; the caller decides nothing a rule has not said. */
export function judge<Act>(rules: readonly Rule<Act>[], act: Act, context: RuleContext): Judgement {
  const judgement: Judgement = { blocks: [], twoPerson: [], warnings: [] };
  for (const rule of inRuleOrder(rules, ({ code }) => code)) {
    const finding = rule.check(act, context);
    if (!finding || finding.missing.length === 0) continue;
    const effect = finding.effect ?? rule.effect;
    const block: Block = { rule: rule.code, effect, missing: finding.missing, ...(finding.params && { params: finding.params }) };
    const list = effect === 'block' ? judgement.blocks : effect === 'two-person' ? judgement.twoPerson : judgement.warnings;
    list.push(block);
  }
  return judgement;
}
