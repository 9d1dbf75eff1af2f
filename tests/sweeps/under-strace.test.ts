import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchanged, isInternet, underStrace } from './under-strace.ts';

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

describe('lines of strace', () => {
  const probe = '7 connect(18<UDPv6:[1]>, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr)}, 28) = 0';
  const sent = '7 sendto(18<UDPv6:[1]>, "x", 1, 0, NULL, 0) = 1';
  const connected = '7 connect(20<TCP:[2]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 EINPROGRESS';
  const listening = '7 listen(21<TCP:[[::]:40000]>, 511) = 0';
  const kernel = '7 recvfrom(32<NETLINK:[5]>, [{nlmsg_len=76, nlmsg_type=RTM_NEWADDR}, {ifa_family=AF_INET, ifa_prefixlen=8}], 4096, 0, NULL, NULL) = 76';
  const unix = '7 connect(9<UNIX-STREAM:[3]>, {sa_family=AF_UNIX, sun_path="/run/x"}, 110) = 0';

  it('name a network by its addresses, not the kernel nor a socket of the file system', () => {
    expect([probe, sent, connected, listening].every(isInternet)).toBe(true);
    expect([kernel, unix].some(isInternet)).toBe(false);
  });

  it('tell asking for a route from sending', () => {
    expect(exchanged([probe])).toEqual([]);
    expect(exchanged([probe, sent, connected, listening])).toEqual([sent, connected, listening]);
  });
});
