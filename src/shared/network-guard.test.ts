import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const GUARD = new URL('./network-guard.ts', import.meta.url).href;

/** Every way out that Node has, tried in a process of its own; prints how each ended. */
const TRY = `
  import { refuseNetwork } from ${JSON.stringify(GUARD)};
  import { connect } from 'node:net';
  import { lookup } from 'node:dns';
  import dnsPromises from 'node:dns/promises';
  import net from 'node:net';
  import tls from 'node:tls';
  import http from 'node:http';
  import https from 'node:https';
  import http2 from 'node:http2';
  import dgram from 'node:dgram';
  if (process.argv.includes('guarded')) refuseNetwork(process.getBuiltinModule);
  const at = { port: 9, host: '127.0.0.1' };
  const event = (emitter) => new Promise((_resolve, reject) => emitter.on('error', reject));
  const ways = {
    connect: () => event(connect(at)),
    socket: () => event(new net.Socket().connect(at)),
    tls: () => event(tls.connect(at)),
    http: () => event(http.get('http://127.0.0.1:9')),
    https: () => event(https.get('https://127.0.0.1:9')),
    http2: () => event(http2.connect('http://127.0.0.1:9')),
    fetch: () => fetch('http://127.0.0.1:9'),
    socketOfTheWeb: () => event(Object.assign(new WebSocket('ws://127.0.0.1:9'), { on() {} })),
    lookup: () => new Promise((resolve, reject) => lookup('localhost', (error) => (error ? reject(error) : resolve()))),
    resolver: () => dnsPromises.lookup('localhost'),
    udp: () => new Promise((resolve, reject) => dgram.createSocket('udp4').send('x', 9, '127.0.0.1', (error) => (error ? reject(error) : resolve()))),
    listen: () => new Promise((resolve, reject) => net.createServer().on('error', reject).listen(0, '127.0.0.1', resolve)),
  };
  const ends = {};
  for (const [name, way] of Object.entries(ways)) {
    try {
      await Promise.race([Promise.resolve().then(way), new Promise((resolve) => setTimeout(resolve, 300))]);
      ends[name] = 'open';
    } catch (error) {
      ends[name] = error.code ?? error.cause?.code ?? error.message;
    }
  }
  try { net.Socket.prototype.connect = () => {}; } catch {}
  ends.stays = String(net.Socket.prototype.connect).includes('NetworkRefused') ? 'NETWORK_REFUSED' : 'open';
  console.log(JSON.stringify(ends));
  process.exit(0);
`;

const ends = (...argv: string[]): Record<string, string> =>
  JSON.parse(execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', TRY, '--', ...argv], { encoding: 'utf8' }));

test('every way out of the process is refused, and stays so', () => {
  expect(Object.entries(ends('guarded')).filter(([, end]) => end !== 'NETWORK_REFUSED')).toEqual([]);
});

test('without the guard none of them is: the test can fail', () => {
  expect(Object.values(ends()).filter((end) => end === 'NETWORK_REFUSED')).toEqual([]);
});
