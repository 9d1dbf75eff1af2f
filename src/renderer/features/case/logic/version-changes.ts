import type { Agreement, Obligation } from '../../../../shared/model/case-file.ts';

/** What two versions may differ in, line by line; words are sealed and compared only where both were opened. */
export const CHANGED_PARTS = ['who', 'type', 'amount', 'due', 'instalments', 'route', 'words'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

export interface LineChange {
  no: number;
  before: Obligation | null;
  after: Obligation | null;
  kind: 'added' | 'removed' | 'changed' | 'same';
  parts: ChangedPart[];
}

export type Texts = readonly { field: string; text: string }[];

/** Lines of two versions side by side by their numbers, and what changed in each. */
export function versionChanges(before: Agreement, after: Agreement, texts: { before: Texts; after: Texts } | null = null): LineChange[] {
  const numbers = [...new Set([...before.obligations, ...after.obligations].map(({ no }) => no))].toSorted((a, b) => a - b);
  return numbers.map((no) => {
    const was = before.obligations.find((line) => line.no === no) ?? null;
    const is = after.obligations.find((line) => line.no === no) ?? null;
    const parts = was === null || is === null ? [] : changedParts(was, is, texts);
    return { no, before: was, after: is, parts, kind: was === null ? 'added' : is === null ? 'removed' : parts.length > 0 ? 'changed' : 'same' };
  });
}

function changedParts(was: Obligation, is: Obligation, texts: { before: Texts; after: Texts } | null): ChangedPart[] {
  const plan = ({ instalments }: Obligation) => instalments.map(({ dueOn, amount }) => `${dueOn}:${amount}`).join();
  const differs: Record<ChangedPart, boolean> = {
    who: was.byWhom !== is.byWhom || was.toWhom !== is.toWhom,
    type: was.type !== is.type,
    amount: was.amount !== is.amount,
    due: was.dueOn !== is.dueOn,
    instalments: plan(was) !== plan(is),
    route: was.route !== is.route,
    words: texts !== null && lineWords(texts.before, was.no) !== lineWords(texts.after, is.no),
  };
  return CHANGED_PARTS.filter((part) => differs[part]);
}

/** A line's own words: what, how and proof. */
export function lineWords(texts: Texts, no: number): string {
  return ['what', 'how', 'proof'].flatMap((name) => texts.find(({ field }) => field === `${name}-${no}`)?.text ?? []).join('\n');
}
