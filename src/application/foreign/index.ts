import { accept, refuse } from '../../shared/result.ts';
import { MOST_BYTES } from '../../shared/parser-protocol.ts';
import { sha256Hex } from '../../vault/index.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';
import { saveOut } from '../workplace/agenda.ts';

/** What a foreign DOCX reveals. That somebody looked is written down; what they looked at is not. */
export const inspectForeign: UseCase<'foreign.inspect'> = async (desk, { path }) => {
  const bytes = readFrom(desk, path, MOST_BYTES.inspect);
  desk.facts.write((tx) => tx.audit({ action: desk.call.name, recordId: null, caseId: null }));
  const report = await desk.runtime.parseForeign('inspect', bytes);
  return report.ok ? accept(report.value) : refuse(report.error);
};

/** The cleaned copy goes out as every file does: confirmed, written down, whole or not at all, never over another. */
export const cleanForeign: UseCase<'foreign.clean'> = async (desk, { path, folder }) => {
  const copy = await desk.runtime.parseForeign('clean', readFrom(desk, path, MOST_BYTES.clean));
  if (!copy.ok) return refuse(copy.error);
  const { bytes, removed, left } = copy.value;
  const saved = await saveOut(desk, folder, `temiz_suret_${sha256Hex(bytes).slice(0, 8)}.docx`, bytes);
  return saved.ok ? accept({ ...saved.value, removed, left }) : saved;
};

function readFrom(desk: Desk, path: string, mostBytes: number): Uint8Array {
  const file = desk.runtime.readFile(path, mostBytes);
  if ('error' in file) throw new Refusal(file.error);
  return file.bytes;
}
