import { z } from 'zod';
import { serviceCode } from '../model/enumerations.ts';
import { id, instant } from '../model/basic.ts';
import { provider, providerFacts } from '../model/provider.ts';
import { read, write } from './define.ts';

/** A body as the office knows it today; `savedAt` and `savedBy` are null while it is as it shipped. */
export const directoryEntry = provider.extend({ savedAt: instant.nullable(), savedBy: z.string().nullable() });
export type DirectoryEntry = z.infer<typeof directoryEntry>;

const KEEP_ERRORS = ['PROVIDER_NOT_FOUND', 'ALREADY_EXISTS', 'WRONG_STATUS', 'CLOCK_BEHIND'] as const;

/** Bodies of A.7, kept by whoever runs the office; it lies in the office's own file and so every role but the reviewer may read it. */
export const directoryCalls = {
  /** In Azerbaijani order; a search looks at names in three languages, abbreviations, region and short numbers. */
  'directory.list': read(
    z.strictObject({ search: z.string().max(60).optional(), service: serviceCode.optional(), includeRetired: z.boolean().optional() }),
    z.object({ providers: z.array(directoryEntry) }),
    { permission: 'office.read' },
  ),
  'directory.open': read(z.strictObject({ orgId: id }), directoryEntry, { permission: 'office.read', errors: ['PROVIDER_NOT_FOUND'] }),
  /** `orgId` null adds a body; its id is then the token. */
  'directory.save': write({ orgId: id.nullable(), ...providerFacts.shape }, { permission: 'directory.keep', errors: [...KEEP_ERRORS, 'DATE_IN_FUTURE', 'WRONG_ORDER'] }),
  /** It is offered no more; what was sent to it stays. */
  'directory.retire': write({ orgId: id }, { permission: 'directory.keep', errors: KEEP_ERRORS }),
  'directory.restore': write({ orgId: id }, { permission: 'directory.keep', errors: KEEP_ERRORS }),
};
