import { accept } from '../../shared/result.ts';
import { caseNumbersMeant } from '../../domain/mediation/case-number.ts';
import { handOver } from '../../shared/model/case-file.ts';
import { recordsOfDays } from '../../vault/repositories/case-records.ts';
import { coMediated, countCases, pageOfCases, yearsOfCases } from '../../vault/repositories/cases.ts';
import type { Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';

const PAGE = 50;

/** One page of the case list; its cost does not depend on how many cases there are. */
export const listCases: UseCase<'cases.list'> = (desk, input) => {
  const meant = input.search ? caseNumbersMeant(input.search, 'MED', desk.facts.read(yearsOfCases)) : [];
  const query = {
    statuses: input.status ?? [],
    stages: input.stage ?? [],
    assignedTo: input.mine ? desk.userId : null,
    besides: input.mine ? worksOnBesides(desk) : [],
    numberPrefixes: meant.length > 0 ? meant : null,
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
