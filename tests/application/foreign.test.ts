import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../src/shared/parser-protocol.ts';
import { dirtyDocx, SECRETS, VISIBLE } from '../fixtures/foreign-docx.ts';
import { pdfOf } from '../fixtures/foreign-scans.ts';
import { PracticeOffice } from '../support/practice-office.ts';

/** R-62 for files of others, through the router and a parser process of its own. */
let office: PracticeOffice;
let file: string;
const put = (name: string, bytes: Uint8Array): string => {
  const path = join(office.folder, name);
  writeFileSync(path, bytes);
  return path;
};
const code = async (call: 'foreign.inspect' | 'foreign.clean', input: unknown) => {
  const answer = await office.router.answer(call, input);
  return answer.ok ? null : answer.error.code;
};
const audited = async () => (await office.asker.ask('audit.list', { file: 'MED' })).rows;

function pipe(path: string): string {
  execFileSync('mkfifo', [path]);
  return path;
}

beforeAll(async () => {
  office = await PracticeOffice.open();
  file = put('kənar fayl.docx', dirtyDocx());
});
afterAll(() => office.close());

describe('R-62: a foreign file', () => {
  it('is read in another process and says what it reveals', async () => {
    const { findings } = await office.asker.ask('foreign.inspect', { path: file });
    expect(findings.find((finding) => finding.code === 'COMMENTS')?.excerpts).toEqual(['Uydurma Misal Test qızı: şərhin gizli mətni']);
    expect(findings.length).toBeGreaterThan(25);
  });

  it('gives a cleaned copy under a name that names nobody, and stays as it is', async () => {
    const out = join(office.folder, 'out');
    mkdirSync(out);
    const saved = await office.asker.ask('foreign.clean', { path: file, folder: out });
    expect(readdirSync(out)).toEqual([expect.stringMatching(/^temiz_suret_[0-9a-f]{8}\.docx$/)]);
    const text = Object.values(unzipSync(readFileSync(saved.path))).map((part) => strFromU8(part)).join('\n');
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    expect(VISIBLE.filter((words) => !text.includes(words))).toEqual([]);
    expect(saved.left).toEqual([]);
    expect(saved.removed.length).toBeGreaterThan(25);
    expect(readFileSync(file).equals(dirtyDocx())).toBe(true);
    expect((await office.asker.ask('foreign.inspect', { path: saved.path })).findings).toEqual([]);
    expect(await code('foreign.clean', { path: file, folder: out })).toBe('FILE_EXISTS');
  });

  it('leaves a row that it was looked at, and nothing of it', async () => {
    const rows = (await audited()).filter(({ action }) => action.startsWith('foreign.'));
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(['foreign.inspect', 'foreign.clean']));
    expect(JSON.stringify(rows)).not.toMatch(/kənar|docx|Uydurma/);
  });

  it('is saved only when the person says so', async () => {
    const { confirm } = office.house.runtime;
    office.house.runtime.confirm = () => Promise.resolve(false);
    expect(await code('foreign.clean', { path: file, folder: office.folder })).toBe('NOT_CONFIRMED');
    office.house.runtime.confirm = confirm;
  });
});

describe('what is no file to read', () => {
  it.each([
    ['nothing there', () => join(office.folder, 'yoxdur.docx')],
    ['a folder', () => office.folder],
    ['a device', () => '/dev/zero'],
    ['a pipe nobody writes to', () => pipe(join(office.folder, 'boru'))],
  ])('%s: FILE_NOT_READABLE', async (_, path) => {
    expect(await code('foreign.inspect', { path: path() })).toBe('FILE_NOT_READABLE');
  });

  it('too many bytes are not even read', async () => {
    expect(await code('foreign.inspect', { path: put('böyük.docx', new Uint8Array(MOST_BYTES.inspect + 1)) })).toBe('FILE_TOO_BIG');
  });

  it('a PDF under another name: NOT_A_DOCX', async () => {
    expect(await code('foreign.inspect', { path: put('sənəd.docx', pdfOf(1)) })).toBe('NOT_A_DOCX');
  });

  it('without a parser the program says so, and reads nothing itself', async () => {
    const { parseForeign } = office.house.runtime;
    office.house.runtime.parseForeign = () => Promise.resolve({ ok: false, error: 'PARSER_UNAVAILABLE' });
    expect(await code('foreign.inspect', { path: file })).toBe('PARSER_UNAVAILABLE');
    office.house.runtime.parseForeign = parseForeign;
  });
});
