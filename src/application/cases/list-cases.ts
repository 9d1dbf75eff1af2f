import { accept } from '../../shared/result.ts';
import { caseNumbersMeant } from '../../domain/mediation/case-number.ts';
import type { CaseRow } from '../../shared/contract/cases.ts';
import { handOver } from '../../shared/model/case-file.ts';
import { recordsOfDays } from '../../vault/repositories/case-records.ts';
import { coMediated, countCases, pageOfCases, yearsOfCases } from '../../vault/repositories/cases.ts';
import type { Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';

const PAGE = 50;

/** One page of the case list over every module held; its cost does not depend on how many cases there are. */
export const listCases: UseCase<'cases.list'> = (desk, input) => {
  if (input.module !== undefined) desk.turnToHeld(input.module);
  const among = input.module === undefined ? desk.modules : [input.module];
  const sort = input.sort ?? 'caseNo';
  const descending = input.descending ?? sort !== 'nextActBy';
  const limit = input.limit ?? PAGE;
  const pages = among.map((module) =>
    desk.within(module, () => {
      const meant = input.search ? caseNumbersMeant(input.search, module, desk.facts.read(yearsOfCases)) : [];
      const query = {
        statuses: input.status ?? [],
        stages: input.stage ?? [],
        assignedTo: input.mine ? desk.userId : null,
        besides: input.mine ? worksOnBesides(desk) : [],
        numberPrefixes: meant.length > 0 ? meant : null,
        sort, descending, limit,
        after: input.after ?? null,
      };
      return desk.facts.read((db) => ({ rows: pageOfCases(db, query), total: countCases(db, query) }));
    }),
  );
  const rows = pages.length === 1 ? (pages[0]?.rows ?? []) : inOrder(pages.flatMap((page) => page.rows), sort, descending).slice(0, limit);
  const last = rows.at(-1);
  return accept({ rows, total: pages.reduce((sum, page) => sum + page.total, 0), after: rows.length === limit && last ? { value: last[sort], id: last.id } : null });
};

/** Pages of several files as one: each is in this order already. */
function inOrder(rows: CaseRow[], sort: 'caseNo' | 'openedOn' | 'nextActBy', descending: boolean): CaseRow[] {
  const way = descending ? -1 : 1;
  const key = (row: CaseRow) => row[sort] ?? '';
  return rows.toSorted((a, b) => way * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1));
}

const MOST = 1000;
const cover = handOver.pick({ to: true, until: true });

/** Cases of others: mediated beside them, or taken over while they are away. */
function worksOnBesides(desk: Desk): string[] {
  return desk.facts.read((db) => {
    const covers = recordsOfDays(db, 'hand-over', 'COVER', '0000-01-01', desk.today(), MOST).filter(({ body }) => {
      const { to, until } = cover.parse(JSON.parse(body));
      return to === desk.userId && until !== null && until >= desk.today();
    });
    return [...coMediated(db, desk.userId), ...covers.map(({ caseId }) => caseId)];
  });
}
