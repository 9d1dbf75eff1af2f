import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { forkedParser } from '../../src/parser/fork.ts';
import { MOST_KB, utilityParser } from '../../src/main/parser-process.ts';
import type { Utility } from '../../src/main/parser-process.ts';
import { MOST_BYTES } from '../../src/shared/parser-protocol.ts';
import type { ParserJob } from '../../src/shared/parser-protocol.ts';
import { runParserWith } from '../../src/shared/run-parser.ts';
import type { ParserChild } from '../../src/shared/run-parser.ts';
import { dirtyDocx, packed, plainParts } from '../fixtures/foreign-docx.ts';
import { pdfOf } from '../fixtures/foreign-scans.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sirdash-parser-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An entry of a test's own, started as the parser is: it may read this one file and what the parser may read. */
const entry = (name: string, body: string): string => {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, body);
  return path;
};
const report = (text: string) => `process.send({ ok: true, value: { findings: [{ code: 'TITLE', count: 1, excerpts: [${text}] }] } })`;
const said = async (body: string, name: string) => {
  const answer = await forkedParser({ entry: entry(name, body) })('inspect', new Uint8Array(1));
  return answer.ok ? answer.value.findings[0]?.excerpts[0] : answer.error;
};

describe('the parser process', () => {
  test('answers for each of its three jobs', async () => {
    const parse = forkedParser();
    const [inspected, cleaned, scan] = await Promise.all([parse('inspect', dirtyDocx()), parse('clean', dirtyDocx()), parse('scan', pdfOf(2))]);
    expect(inspected.ok && inspected.value.findings.length).toBeGreaterThan(25);
    expect(cleaned.ok && cleaned.value.bytes).toBeInstanceOf(Uint8Array);
    expect(scan).toEqual({ ok: true, value: { kind: 'pdf', pages: 2, flags: [] } });
  });

  test.each([
    ['a bomb', () => packed({ ...plainParts(''), 'word/media/a.bmp': new Uint8Array(8 * 1024 * 1024) }), 'PACKAGE_RATIO'],
    ['a renamed PDF', () => pdfOf(1), 'NOT_A_DOCX'],
    ['half a file', () => dirtyDocx().subarray(0, 2000), 'FILE_DAMAGED'],
  ])('says a code for %s', async (_, bytes, error) => {
    expect(await forkedParser()('clean', bytes())).toEqual({ ok: false, error });
  });

  test('more bytes than allowed start no process', async () => {
    const start = vi.fn();
    expect(await runParserWith(start)('scan', new Uint8Array(MOST_BYTES.scan + 1))).toEqual({ ok: false, error: 'FILE_TOO_BIG' });
    expect(start).not.toHaveBeenCalled();
  });
});

describe("under node's permission model it can", () => {
  test.each([
    ['read no file of this computer', `import { readFileSync } from 'node:fs'; try { readFileSync('/etc/hostname'); ${report("'read'")} } catch (e) { ${report('e.code')} }`, 'ERR_ACCESS_DENIED'],
    ['write nothing', `import { writeFileSync } from 'node:fs'; try { writeFileSync(${JSON.stringify(join(tmpdir(), 'sirdash-written'))}, 'x'); ${report("'written'")} } catch (e) { ${report('e.code')} }`, 'ERR_ACCESS_DENIED'],
    ['start no program', `import { spawnSync } from 'node:child_process'; try { spawnSync('true'); ${report("'started'")} } catch (e) { ${report('e.code')} }`, 'ERR_ACCESS_DENIED'],
    ['start no thread', `import { Worker } from 'node:worker_threads'; try { new Worker('1', { eval: true }); ${report("'started'")} } catch (e) { ${report('e.code')} }`, 'ERR_ACCESS_DENIED'],
    ['load no machine code', `try { process.dlopen({ exports: {} }, '/lib/x.node'); ${report("'loaded'")} } catch (e) { ${report('e.code')} }`, 'ERR_DLOPEN_DISABLED'],
  ])('%s', async (name, body, expected) => {
    expect(await said(body, name.replaceAll(' ', '-'))).toBe(expected);
    expect(existsSync(join(tmpdir(), 'sirdash-written'))).toBe(false);
  });

  test('see nothing of the environment it was started from', async () => {
    process.env['SIRDASH_PASSPHRASE_OF_TEST'] = 'x';
    expect(await said(report("Object.keys(process.env).filter((name) => !name.startsWith('NODE_CHANNEL')).join()"), 'env')).toBe('');
    delete process.env['SIRDASH_PASSPHRASE_OF_TEST'];
  });
});

describe('its own doors, which also hold where that model is not known (Electron)', () => {
  const doors = pathToFileURL(join(ROOT, 'src/parser/doors.ts')).href;
  const guard = pathToFileURL(join(ROOT, 'src/shared/network-guard.ts')).href;
  /** In a process without the permission model. */
  const shut = async (attempt: string, name: string) => {
    const { execFileSync } = await import('node:child_process');
    const body = `import * as fs from 'node:fs'; import { readFileSync } from 'node:fs'; import { spawnSync } from 'node:child_process'; import { Worker } from 'node:worker_threads'; import { connect } from 'node:net';
      import { shutDoors } from ${JSON.stringify(doors)}; import { refuseNetwork } from ${JSON.stringify(guard)};
      refuseNetwork(process.getBuiltinModule); shutDoors(process.getBuiltinModule, process);
      let seen = 'open'; try { await (async () => { ${attempt} })(); } catch (e) { seen = e.code; } process.stdout.write(String(seen));`;
    return execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', entry(name, body)], { encoding: 'utf8' });
  };
  test.each([
    ['a named import', "readFileSync('/etc/hostname')", 'DOOR_SHUT'],
    ['a namespace', "fs.openSync('/etc/hostname', 'r')", 'DOOR_SHUT'],
    ['promises', "await fs.promises.readFile('/etc/hostname')", 'DOOR_SHUT'],
    ['the builtin asked for anew', "process.getBuiltinModule('fs').writeFileSync('/tmp/x', 'x')", 'DOOR_SHUT'],
    ['a program', "spawnSync('true')", 'DOOR_SHUT'],
    ['a thread', "new Worker('1', { eval: true })", 'DOOR_SHUT'],
    ['machine code', "process.dlopen({ exports: {} }, '/lib/x.node')", 'DOOR_SHUT'],
    ['an inner binding', "process.binding('fs')", 'DOOR_SHUT'],
    ['a signal to another process', 'process.kill(1, 0)', 'DOOR_SHUT'],
    ['the network', 'connect(9)', 'NETWORK_REFUSED'],
    ['fetch', "fetch('http://127.0.0.1:9')", 'NETWORK_REFUSED'],
  ])('%s', async (name, attempt, expected) => {
    expect(await shut(attempt, `door-${name.replaceAll(' ', '-')}`)).toBe(expected);
  });

  test('are shut by the entry itself, before the first message', () => {
    const text = readFileSync(join(ROOT, 'src/parser/process.ts'), 'utf8');
    const places = ['refuseNetwork(process.getBuiltinModule);', 'shutDoors(process.getBuiltinModule, process);', 'port.listen('].map((words) => text.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('whatever becomes of it is an answer', () => {
  test.each([
    ['it never answers', 'setInterval(() => {}, 1000)', 'PARSER_TIME'],
    ['it turns in a circle', 'for (;;);', 'PARSER_TIME'],
    ['it ends without a word', 'process.exit(0)', 'PARSER_ENDED'],
    ['it breaks down', 'process.abort !== undefined && process.kill(process.pid, "SIGSEGV")', 'PARSER_ENDED'],
    ['it throws', "throw new Error('Uydurma')", 'PARSER_ENDED'],
    ['it wants all memory', 'const all = []; for (;;) all.push(new Array(1e5).fill(0.5));', 'PARSER_MEMORY'],
    ['it says something else', "process.send('salam')", 'PARSER_ENDED'],
    ['it says too much', "process.send({ ok: true, value: { findings: [] }, more: 1 })", 'PARSER_ENDED'],
    ['it says a code nobody knows', "process.send({ ok: false, error: 'SALAM' })", 'PARSER_ENDED'],
    ['it says words longer than allowed', report("'x'.repeat(5000)"), 'PARSER_ENDED'],
    ['its code is not there', null, 'PARSER_ENDED'],
  ])('%s: %s', async (name, body, expected) => {
    const path = body === null ? join(folder, 'yoxdur.mjs') : entry(name.replaceAll(' ', '-'), body);
    expect(await forkedParser({ entry: path, heapMb: 64, limitMs: 4_000 })('inspect', new Uint8Array(1))).toEqual({ ok: false, error: expected });
  });

  test('a lock ends it at once', async () => {
    const lock = new AbortController();
    const waiting = forkedParser({ entry: entry('waits', 'setInterval(() => {}, 1000)') })('inspect', new Uint8Array(1), lock.signal);
    setTimeout(() => lock.abort(), 100);
    expect(await waiting).toEqual({ ok: false, error: 'PARSER_ENDED' });
    expect(await forkedParser()('inspect', new Uint8Array(1), lock.signal)).toEqual({ ok: false, error: 'PARSER_ENDED' });
  });

  test('and every one of them is gone afterwards', async () => {
    for (const [name, body] of Object.entries({ exits: 'process.exit(0)', circles: 'for (;;);', answers: `${report("'x'")}; setInterval(() => {}, 1000)` })) {
      const path = entry(`gone-${name}`, body);
      await forkedParser({ entry: path, limitMs: 2_000 })('inspect', new Uint8Array(1));
      await vi.waitFor(() => expect(processesOf(path)).toEqual([]), { timeout: 5_000 });
    }
  });
});

/** Processes whose command line names a file; Linux, and none elsewhere. */
function processesOf(path: string): string[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(path);
    } catch {
      return false;
    }
  });
}

describe('in Electron', () => {
  class FakeUtility implements Utility {
    pid: number | undefined = 7;
    readonly sent: ParserJob[] = [];
    #exit: () => void = () => {};
    #message: (message: unknown) => void = () => {};
    postMessage(message: ParserJob): void {
      this.sent.push(message);
    }
    on(_event: 'message', listener: (message: unknown) => void): this {
      this.#message = listener;
      return this;
    }
    once(_event: 'exit', listener: () => void): this {
      this.#exit = listener;
      return this;
    }
    kill(): boolean {
      this.pid = undefined;
      this.#exit();
      return true;
    }
    say(message: unknown): void {
      this.#message(message);
    }
  }

  test('a utility process gets one job, is heard once and killed', async () => {
    const child = new FakeUtility();
    const asked = utilityParser({ fork: () => child, memoryOf: () => 0 })('scan', pdfOf(1));
    expect(child.sent.map(({ kind }) => kind)).toEqual(['scan']);
    child.say({ ok: true, value: { kind: 'pdf', pages: 1, flags: [] } });
    expect(await asked).toMatchObject({ ok: true });
    expect(child.pid).toBeUndefined();
  });

  test('one that holds more memory than allowed is killed', async () => {
    const child = new FakeUtility();
    const memoryOf = vi.fn((pid: number) => (pid === 7 && memoryOf.mock.calls.length > 2 ? MOST_KB + 1 : MOST_KB));
    expect(await utilityParser({ fork: () => child, memoryOf })('inspect', new Uint8Array(1))).toEqual({ ok: false, error: 'PARSER_MEMORY' });
    expect(child.pid).toBeUndefined();
  });

  test('one that cannot be started is a code', async () => {
    const start = (): ParserChild => {
      throw new Error('no such entry');
    };
    expect(await runParserWith(start)('inspect', new Uint8Array(1))).toEqual({ ok: false, error: 'PARSER_UNAVAILABLE' });
  });
});
