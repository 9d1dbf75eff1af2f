import { Decrypter, Encrypter } from 'age-encryption';
import { z } from 'zod';
import { canonicalJson, taggedBytes } from './canonical.ts';
import { base64, fromBase64, signatureHolds, signBytes } from './crypto.ts';
import { entitled, liveTenure, tenuresAt } from './directory.ts';
import type { Directory, Signer } from './directory.ts';
import { VaultError } from './errors.ts';
import { TAGS } from './manifest.ts';
import type { Grant } from './manifest.ts';
import type { FileName } from './roles.ts';

const contents = z.strictObject({ vaultId: z.string(), file: z.string(), generation: z.number(), holder: z.string(), key: z.string().length(44) });

/** Seals a file key to its holder and signs the envelope as the granter. */
export async function makeGrant(
  directory: Directory,
  what: { file: FileName; generation: number; key: Uint8Array; holder: string; at: string },
  by: Signer,
): Promise<Grant> {
  const { file, generation, holder, at } = what;
  const recipient = liveTenure(directory, holder)?.agePublic;
  if (recipient === undefined) throw new VaultError('USER_UNKNOWN');
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const plain = canonicalJson({ vaultId: directory.vaultId, file, generation, holder, key: base64(what.key) });
  const open = { file, generation, holder, by: by.id, at, sealed: base64(await encrypter.encrypt(plain)) };
  return { ...open, signature: signBytes(by.signing, taggedBytes(TAGS.grant, open)) };
}

/**
 * Every grant must be for a live holder who may open the file, for the file's present key, one of a kind, and signed
 * by somebody who could open that file themselves at that time. GRANT_FORGED otherwise.
 */
export function checkGrants(directory: Directory, grants: readonly Grant[]): void {
  const seen = new Set<string>();
  for (const grant of grants) {
    const { signature, ...open } = grant;
    const holder = liveTenure(directory, grant.holder);
    const pair = `${grant.file} ${grant.holder}`;
    const sound =
      holder !== undefined &&
      directory.files.get(grant.file)?.generation === grant.generation &&
      entitled(directory, grant.holder, holder, grant.file) &&
      !seen.has(pair) &&
      tenuresAt(directory, grant.by, grant.at).some(
        (tenure) =>
          entitled(directory, grant.by, tenure, grant.file) && signatureHolds(tenure.signPublic, taggedBytes(TAGS.grant, open), signature),
      );
    if (!sound) throw new VaultError('GRANT_FORGED', { file: grant.file, holder: grant.holder });
    seen.add(pair);
  }
}

/** The 32-byte file key inside a grant; GRANT_FORGED when it does not open or speaks of something else. */
export async function openGrant(directory: Directory, grant: Grant, agePrivate: string): Promise<Buffer> {
  const forged = (cause?: unknown): VaultError => new VaultError('GRANT_FORGED', { file: grant.file, holder: grant.holder }, cause);
  const decrypter = new Decrypter();
  decrypter.addIdentity(agePrivate);
  let plain: unknown;
  try {
    plain = JSON.parse(await decrypter.decrypt(fromBase64(grant.sealed), 'text'));
  } catch (error) {
    throw forged(error);
  }
  const parsed = contents.safeParse(plain);
  const about = parsed.data;
  if (
    about?.vaultId !== directory.vaultId ||
    about.file !== grant.file ||
    about.generation !== grant.generation ||
    about.holder !== grant.holder
  )
    throw forged();
  return fromBase64(about.key);
}
