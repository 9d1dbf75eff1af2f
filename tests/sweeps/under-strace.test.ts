import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { underStrace } from './under-strace.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sirdash-sweep-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, input?: string) => underStrace(process.execPath, ['-e', script], { cwd: folder, ...(input === undefined ? {} : { input }) });

describe.skipIf(process.platform !== 'linux')('underStrace, which is there on Linux only', () => {
  it.each([
    ['a connection', "require('node:net').connect(9, '127.0.0.1').on('error', () => {})"],
    ['a server', "require('node:net').createServer().listen(0, () => process.exit())"],
    ['a datagram', "const s = require('node:dgram').createSocket('udp4'); s.send('x', 9, '127.0.0.1', () => s.close())"],
    ['the same in a child process', "require('node:child_process').execFileSync(process.execPath, ['-e', \"require('node:net').connect(9, '127.0.0.1').on('error', () => {})\"])"],
  ])('sees %s', async (_what, script) => {
    expect((await run(script)).sockets).not.toEqual([]);
  });

  it('passes a program that talks to its child over a pipe', async () => {
    writeFileSync(join(folder, 'child.js'), 'process.on("message", (said) => process.send(said, () => process.exit()));');
    const traced = await run("const c = require('node:child_process').fork('child.js'); c.on('message', (said) => console.log(said)); c.send('pong')");
    expect(traced).toMatchObject({ code: 0, stdout: 'pong\n', sockets: [] });
  });

  it('lists what was written and nothing that was only read', async () => {
    const traced = await run("const fs = require('node:fs'); fs.writeFileSync('a', ''); fs.renameSync('a', 'b'); fs.readFileSync('/etc/hostname'); fs.appendFileSync('b', process.argv[0])");
    expect(traced.written.filter((path) => !path.startsWith('/dev/')).sort()).toEqual([join(folder, 'a'), join(folder, 'b')]);
  });

  it('hands the input over and the exit code back', async () => {
    expect(await run("process.stdin.pipe(process.stdout); process.exitCode = 3", 'sətir')).toMatchObject({ code: 3, stdout: 'sətir' });
  });
});
