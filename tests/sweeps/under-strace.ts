import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export interface Traced {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Every internet socket any process of the command made or used, as strace wrote it. */
  readonly sockets: readonly string[];
  /** Absolute paths opened for writing, created or renamed to, each once. */
  readonly written: readonly string[];
}

export interface TraceOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Given to the command, then closed. */
  readonly input?: string;
}

/** Runs a command and all it starts under strace. Linux with strace only. */
export async function underStrace(command: string, args: readonly string[], { cwd = process.cwd(), env = process.env, input = '' }: TraceOptions = {}): Promise<Traced> {
  const folder = mkdtempSync(join(tmpdir(), 'sirdash-strace-'));
  const log = join(folder, 'log');
  try {
    const child = spawn('strace', ['-f', '-qq', '-yy', '-s', '256', '-e', 'trace=%network,open,openat,creat,rename,renameat,renameat2', '-o', log, '--', command, ...args], { cwd, env });
    child.stdin.end(input);
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    const lines = readFileSync(log, 'utf8').split('\n');
    return { code, stdout, stderr, sockets: lines.filter(isInternet), written: writtenIn(lines, cwd) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Unix sockets, pipes and questions to the kernel about its own interfaces are no network; everything with an address is. */
export function isInternet(line: string): boolean {
  return /\bsocket\([AP]F_INET6?\b|\bsin6?_addr\b|\b[AP]F_PACKET\b|<(TCP|UDP|RAW|PING|SCTP)(v6)?:/.test(line);
}

/**
 * Of these lines, the ones by which something can have left the computer or come in. A browser asks the kernel for a
 * route by connecting a datagram socket, which sends nothing; only with something written to it does it count.
 */
export function exchanged(sockets: readonly string[]): string[] {
  return sockets.filter((line) => {
    if (/\b(send|sendto|sendmsg|sendmmsg|recv|recvfrom|recvmsg|recvmmsg|bind|listen|accept|accept4)\(/.test(line)) return !/\{nlmsg_len=/.test(line);
    return /\bconnect\(/.test(line) && !/\bconnect\(\d+<UDP(v6)?:/.test(line);
  });
}

/** Paths of successful opens for writing and of renames' targets. */
export function writtenIn(lines: readonly string[], cwd: string): string[] {
  const paths = lines.flatMap((line) => {
    if (/= -1 E/.test(line)) return [];
    const opened = /\bopen(?:at)?\((?:[^,]*, )?"([^"]*)", ([A-Z_|]+)/.exec(line);
    if (opened?.[1] !== undefined && /O_(WRONLY|RDWR|CREAT)/.test(opened[2] ?? '')) return [opened[1]];
    const created = /\bcreat\("([^"]*)"/.exec(line);
    if (created?.[1] !== undefined) return [created[1]];
    return /\brename(?:at2?)?\(/.test(line) ? [...line.matchAll(/"([^"]*)"/g)].slice(1, 2).map((match) => match[1] ?? '') : [];
  });
  return [...new Set(paths.map((path) => (path.startsWith('/') ? path : join(cwd, path))))];
}
