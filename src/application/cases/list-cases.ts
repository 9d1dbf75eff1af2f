import { accept } from '../../shared/result.ts';
import { countCases, pageOfCases } from '../../vault/repositories/cases.ts';
import type { UseCase } from '../use-case.ts';

const PAGE = 50;

/** One page of the case list; its cost does not depend on how many cases there are. */
export const listCases: UseCase<'cases.list'> = (desk, input) => {
  const query = {
    statuses: input.status ?? [],
    stages: input.stage ?? [],
    assignedTo: input.mine ? desk.userId : null,
    numberPrefix: input.search ? asNumberPrefix(input.search) : null,
    sort: input.sort ?? 'caseNo',
    descending: input.descending ?? input.sort !== 'nextActBy',
    limit: input.limit ?? PAGE,
    after: input.after ?? null,
  };
  return desk.facts.read((db) => {
    const rows = pageOfCases(db, query);
    const last = rows.at(-1);
    const after = rows.length === query.limit && last ? { value: last[query.sort], id: last.id } : null;
    return accept({ rows, total: countCases(db, query), after });
  });
};

/** `2026-12`, `med-2026-0012` and `12` all find case numbers. */
function asNumberPrefix(search: string): string {
  const text = search.toUpperCase();
  if (text.startsWith('MED')) return text;
  return /^\d{4}(-\d*)?$/.test(text) ? `MED-${text}` : text;
}
