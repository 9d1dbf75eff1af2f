import type { Agreement } from '../../../../shared/model/case-file.ts';
import type { ObligationInput } from '../../../../shared/contract/mediation.ts';
import { textOrNull } from './blank.ts';
import type { PlannedInstalment } from './instalments.ts';

/** One line of an agreement while it is being written. */
export interface ObligationForm {
  /** Keeps a line's fields with it while lines are added and taken away; never sent. */
  key: number;
  byWhom: string | null;
  toWhom: string | null;
  type: string | null;
  what: string;
  how: string;
  proof: string;
  amount: number | null;
  /** What the family agreed a child pays of their own money. */
  familyAgreedAmount: number | null;
  instalments: PlannedInstalment[];
  dueOn: string | null;
  readAloudAndAgreed: boolean;
  /** The way the money will go. */
  route: string | null;
}

export function emptyObligation(key: number, byWhom: string | null, toWhom: string | null): ObligationForm {
  return { key, byWhom, toWhom, type: null, what: '', how: '', proof: '', amount: null, familyAgreedAmount: null, instalments: [], dueOn: null, readAloudAndAgreed: false, route: null };
}

/** The line as the contract takes it, not yet checked. Money stands only where something is paid. */
export function obligationInput(form: ObligationForm): Record<keyof ObligationInput, unknown> {
  const paid = form.type === 'PAYMENT';
  return {
    byWhom: form.byWhom,
    toWhom: form.toWhom,
    type: form.type,
    what: form.what,
    how: textOrNull(form.how),
    proof: textOrNull(form.proof),
    amount: paid ? form.amount : null,
    familyAgreedAmount: paid ? form.familyAgreedAmount : null,
    instalments: paid ? form.instalments : [],
    dueOn: paid && form.instalments.length > 0 ? lastDay(form.instalments) : form.dueOn,
    readAloudAndAgreed: form.readAloudAndAgreed,
    route: paid ? form.route : null,
  };
}

function lastDay(instalments: readonly PlannedInstalment[]): string | null {
  return instalments.reduce<string | null>((last, { dueOn }) => (dueOn !== null && (last === null || dueOn > last) ? dueOn : last), null);
}

/** Lines of an earlier version to go on from, with its sealed words (`what-1`); what was agreed aloud is asked anew. */
export function linesOf(agreement: Agreement, texts: readonly { field: string; text: string }[]): ObligationForm[] {
  return agreement.obligations.map((line) => {
    const word = (name: string) => texts.find(({ field }) => field === `${name}-${line.no}`)?.text ?? '';
    return {
      key: line.no, byWhom: line.byWhom, toWhom: line.toWhom, type: line.type, what: word('what'), how: word('how'), proof: word('proof'),
      amount: line.amount, instalments: line.instalments.map(({ dueOn, amount }) => ({ dueOn, amount })), dueOn: line.dueOn, readAloudAndAgreed: false,
      familyAgreedAmount: line.familyAgreedAmount, route: line.route,
    };
  });
}
