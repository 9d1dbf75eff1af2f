import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { contract } from '../shared/contract/index.ts';
import { refuse, type Answer } from '../shared/result.ts';
import { refuseNetwork } from '../shared/network-guard.ts';
import { House } from '../application/house.ts';
import { Router } from '../application/router.ts';
import { systemRuntime } from '../application/system-runtime.ts';
import { forkedParser } from '../parser/fork.ts';

/**
 * JSON lines for administrators and automation: `{"id","call","input"}` in, one answer a line out.
 * `--vault <folder> --user <label> [--out <folder>] [--passphrase-fd <n>]`; a practice vault takes its passphrase from
 * SIRDASH_PASSPHRASE and offers every call, a real one from a file descriptor and only calls marked unattended.
 */
process.umask(0o077);
refuseNetwork(process.getBuiltinModule);

const request = z.strictObject({ id: z.union([z.string(), z.number()]), call: z.string(), input: z.unknown().default({}) });
const { values } = parseArgs({ options: { vault: { type: 'string' }, user: { type: 'string' }, out: { type: 'string' }, 'passphrase-fd': { type: 'string' } } });

const house = new House(systemRuntime('headless', () => Promise.resolve(true), forkedParser()));
const router = new Router(house, (call, fault) => process.stderr.write(`${call}: ${fault instanceof Error ? fault.name : 'fault'}\n`));
const say = (answer: unknown) => process.stdout.write(`${JSON.stringify(answer)}\n`);

async function signIn(): Promise<boolean> {
  if (values.vault === undefined) return true;
  if (values.user === undefined) return complain('Say who you are: --user <label>.');
  const passphrase = await passphraseFor(values.vault);
  if (passphrase === undefined) return complain('No passphrase: a practice vault takes it from SIRDASH_PASSPHRASE, a real one from --passphrase-fd <n>.');
  house.signingIn = true;
  const answer = await router.answer('vault.unlock', { folder: values.vault, label: values.user, passphrase });
  house.signingIn = false;
  if (!answer.ok) say({ id: null, ...answer });
  return answer.ok;
}

async function passphraseFor(folder: string): Promise<string | undefined> {
  const fd = values['passphrase-fd'];
  if (fd !== undefined) return readFileSync(z.coerce.number().int().min(0).parse(fd), 'utf8').replace(/\r?\n$/, '');
  const described = await router.answer('vault.describe', { folder });
  const real = described.ok && isObject(described.value) && described.value['kind'] === 'real';
  return real ? undefined : process.env['SIRDASH_PASSPHRASE'];
}

/** Documents are saved into `--out` unless the line says otherwise. */
async function answerTo(line: string): Promise<{ id: string | number | null } & Answer<unknown>> {
  const parsed = request.safeParse(tryJson(line));
  if (!parsed.success) return { id: null, ...refuse('INVALID_INPUT') };
  const { id, call, input } = parsed.data;
  const withFolder = call === 'documents.save' && values.out !== undefined && isObject(input) && !('folder' in input) ? { ...input, folder: values.out } : input;
  if (!Object.hasOwn(contract, call)) return { id, ...refuse('UNKNOWN_CALL') };
  return { id, ...(await router.answer(call, withFolder)) };
}

function tryJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function complain(sentence: string): false {
  process.stderr.write(`${sentence}\n`);
  return false;
}

if (await signIn()) {
  for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') say(await answerTo(line));
} else {
  process.exitCode = 1;
}
house.close();
