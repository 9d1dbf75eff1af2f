import type { DirectoryEntry } from '../../shared/contract/directory.ts';
import type { Provider } from '../../shared/model/provider.ts';
import { accept, type Failure } from '../../shared/result.ts';
import { answersTo, namesake, shippedProvider, wholeDirectory } from '../../domain/directory/directory.ts';
import { providerProblem, type ProviderProblem } from '../../domain/directory/provider-checks.ts';
import { savedProvider, savedProviders, saveProvider } from '../../vault/repositories/providers.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';

/** A body of the directory, retired ones too; PROVIDER_NOT_FOUND. */
export function providerOf(desk: Desk, orgId: string): DirectoryEntry {
  const found = desk.office.read((db) => savedProvider(db, orgId)) ?? shippedProvider(orgId);
  if (!found) throw new Refusal('PROVIDER_NOT_FOUND');
  return found;
}

/** Every body this office knows. */
export const directoryOf = (desk: Desk): DirectoryEntry[] => wholeDirectory(desk.office.read(savedProviders));

export const listProviders: UseCase<'directory.list'> = (desk, { search = '', service, includeRetired = false }) =>
  accept({
    providers: directoryOf(desk).filter(
      (entry) => (includeRetired || entry.retiredOn === null) && (service === undefined || entry.services.includes(service)) && answersTo(entry, search.trim()),
    ),
  });

export const openProvider: UseCase<'directory.open'> = (desk, { orgId }) => accept(providerOf(desk, orgId));

/** What a body is to the gates. */
const FIXED = ['type', 'isStateBody', 'isProsecutionBody', 'country'] as const;

const PROBLEMS: Record<ProviderProblem, [Failure['code'], path?: string]> = {
  shelterAddress: ['INVALID_INPUT', 'contactOfficial.address'],
  agreementAhead: ['DATE_IN_FUTURE'],
  agreementOrder: ['WRONG_ORDER'],
};

/** Adds a body, or changes one that is in use. */
export const saveProviderFacts: UseCase<'directory.save'> = (desk, { token, orgId, ...facts }) => {
  const before = orgId === null ? undefined : inUse(desk, orgId);
  if (orgId === null && (shippedProvider(token) ?? desk.office.read((db) => savedProvider(db, token)))) throw new Refusal('TOKEN_REUSED');
  const problem = providerProblem(facts, desk.today());
  if (problem) {
    const [code, path] = PROBLEMS[problem];
    throw new Refusal(code, path === undefined ? {} : { fields: [{ path, problem: 'not_allowed' }] });
  }
  if (namesake(directoryOf(desk), { ...facts, orgId })) throw new Refusal('ALREADY_EXISTS');
  // People said yes to what it is: something else is another body, and this one is retired.
  if (before && FIXED.some((key) => before[key] !== facts[key])) throw new Refusal('WRONG_STATUS');
  return keep(desk, { ...facts, orgId: orgId ?? token, retiredOn: null, seeded: before?.seeded ?? false });
};

/** From today on nothing new goes to it; what was sent stays as it was. */
export const retireProvider: UseCase<'directory.retire'> = (desk, { orgId }) => keep(desk, { ...inUse(desk, orgId), retiredOn: desk.today() });

export const restoreProvider: UseCase<'directory.restore'> = (desk, { orgId }) => {
  const entry = providerOf(desk, orgId);
  if (entry.retiredOn === null) throw new Refusal('WRONG_STATUS');
  if (namesake(directoryOf(desk), entry)) throw new Refusal('ALREADY_EXISTS');
  return keep(desk, { ...entry, retiredOn: null });
};

/** A body that may be used and changed; PROVIDER_NOT_FOUND, WRONG_STATUS for a retired one. */
function inUse(desk: Desk, orgId: string): DirectoryEntry {
  const entry = providerOf(desk, orgId);
  if (entry.retiredOn !== null) throw new Refusal('WRONG_STATUS');
  return entry;
}

function keep(desk: Desk, entry: Provider) {
  desk.write(desk.office, entry.orgId, null, (db) => saveProvider(db, entry, desk.now(), desk.userId));
  return accept({ id: entry.orgId });
}
