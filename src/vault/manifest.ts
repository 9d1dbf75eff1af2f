import { z } from 'zod';
import { moduleSchema, roleSchema } from '../shared/model/roles.ts';
import { canonicalBytes } from './canonical.ts';
import { VaultError } from './errors.ts';

export const FORMAT = 1;
export const MAX_MANIFEST_BYTES = 1024 * 1024;

/** The tag under which each kind of statement is signed, sealed or derived. */
export const TAGS = {
  directory: 'sirdash/1/directory',
  grant: 'sirdash/1/grant',
  audit: 'sirdash/1/audit',
  anchor: 'sirdash/1/anchor',
  slotCheck: 'sirdash/1/slot-check',
  recovery: 'sirdash/1/recovery',
  sheet: 'sirdash/1/sheet',
  inbox: 'sirdash/1/inbox',
} as const;

/** Standard base64 with padding, one spelling a value. */
function base64(bytes?: number) {
  return z.string().refine(
    (text) => {
      const decoded = Buffer.from(text, 'base64');
      return decoded.toString('base64') === text && (bytes === undefined ? decoded.length > 0 : decoded.length === bytes);
    },
    { error: 'base64' },
  );
}

const key = base64(32);
const hash = base64(32);
export const signature = base64(64);
const agePublic = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);
export const instant = z.string().refine((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?\+04:00$/.test(text) && !Number.isNaN(Date.parse(text)));
export const counter = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

export const RECOVERY = 'recovery';
export const userId = z.string().regex(/^[a-z2-7]{8}$/).refine((id) => id !== RECOVERY);
/** Whom a message is for. */
export const moduleOrUser = z.union([moduleSchema, userId]);
const signer = z.string().regex(/^[a-z2-7]{8}$|^recovery$/);
export const labelSchema = z
  .string()
  .min(1)
  .max(40)
  .refine((text) => text === text.normalize('NFC').trim() && !/\p{C}/u.test(text));
const fileName = z.string().regex(/^(office|(MED|VPN|THB|JDV)(-sealed)?|notes-[a-z2-7]{8}|S-[a-z2-7]{8})$/);
const roles = z.array(roleSchema).min(1).max(11);
const modules = z.array(moduleSchema).max(4);

const userRecord = z.strictObject({ id: userId, label: labelSchema, roles, modules, agePublic, signPublic: key });
export type UserRecord = z.infer<typeof userRecord>;

const bodySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vault-made'), kind: z.enum(['practice', 'real']), user: userRecord, onePersonOffice: z.boolean(), modules: modules.min(1) }),
  z.strictObject({ type: z.literal('office-changed'), onePersonOffice: z.boolean(), modules: modules.min(1) }),
  z.strictObject({ type: z.literal('user-added'), user: userRecord }),
  z.strictObject({ type: z.literal('user-changed'), userId, roles, modules }),
  z.strictObject({ type: z.literal('user-removed'), userId }),
  z.strictObject({ type: z.literal('user-keys-replaced'), userId, agePublic, signPublic: key }),
  z.strictObject({ type: z.literal('file-added'), name: fileName, holders: z.array(userId).min(1).nullable() }),
  z.strictObject({ type: z.literal('file-holders-changed'), name: fileName, holders: z.array(userId).min(1) }),
  z.strictObject({ type: z.literal('module-key'), module: moduleSchema, agePublic }),
  z.strictObject({ type: z.literal('recovery-set'), set: counter.max(65535), agePublic, signPublic: key }),
  z.strictObject({
    type: z.literal('generation-made'),
    generation: counter,
    rotated: z.array(fileName),
    copied: z.array(z.strictObject({ name: fileName, sha256: hash })),
  }),
]);
export type StatementBody = z.infer<typeof bodySchema>;

export const statementSchema = z.strictObject({ seq: counter, at: instant, by: signer, body: bodySchema, prev: hash, signature });
export type Statement = z.infer<typeof statementSchema>;

export const grantSchema = z.strictObject({
  file: fileName,
  generation: counter,
  holder: signer,
  by: signer,
  at: instant,
  sealed: base64(),
  signature,
});
export type Grant = z.infer<typeof grantSchema>;

const argon2id = z.strictObject({
  alg: z.literal('argon2id'),
  m: z.number().int(),
  t: z.number().int(),
  p: z.number().int(),
  salt: base64(16),
});
const fullEntropy = z.strictObject({ alg: z.literal('hkdf-sha256'), salt: base64(32) });
export type PassphraseKdf = z.infer<typeof argon2id>;

export const slotSchema = z.strictObject({
  id: z.uuid(),
  label: labelSchema,
  kind: z.enum(['passphrase', 'recovery']),
  userId: signer,
  genesis: key,
  kdf: z.discriminatedUnion('alg', [argon2id, fullEntropy]),
  nonce: base64(12),
  wrapped: base64(),
  check: hash,
});
export type Slot = z.infer<typeof slotSchema>;

export const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  vaultId: z.uuid(),
  kind: z.enum(['practice', 'real']),
  epoch: counter,
  genesis: key,
  directory: z.array(statementSchema).min(1),
  grants: z.array(grantSchema),
  slots: z.array(slotSchema).min(1),
  recovery: z.strictObject({ set: counter.max(65535), sheets: counter.max(16), threshold: counter.max(16) }).nullable(),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type VaultKind = Manifest['kind'];

const formatOnly = z.looseObject({ format: z.number().int() });

/**
 * Reads vault.json. A newer format answers VAULT_NEWER before anything else is looked at; all else that is not
 * exactly format 1 answers VAULT_DAMAGED_DIRECTORY. Signatures are checked by `replay`, not here.
 */
export function parseManifest(bytes: Uint8Array): Manifest {
  if (bytes.length > MAX_MANIFEST_BYTES) throw new VaultError('VAULT_DAMAGED_DIRECTORY');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new VaultError('VAULT_DAMAGED_DIRECTORY', {}, error);
  }
  const format = formatOnly.safeParse(json);
  if (format.success && format.data.format > FORMAT) throw new VaultError('VAULT_NEWER', { format: format.data.format });
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success || !canonicalBytes(parsed.data).equals(bytes)) throw new VaultError('VAULT_DAMAGED_DIRECTORY');
  return parsed.data;
}

export function manifestBytes(manifest: Manifest): Buffer {
  const bytes = canonicalBytes(manifest);
  if (bytes.length > MAX_MANIFEST_BYTES) throw new VaultError('VAULT_DAMAGED_DIRECTORY', { bytes: bytes.length });
  return bytes;
}
