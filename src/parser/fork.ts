import { fork } from 'node:child_process';
import { join } from 'node:path';
import { PARSER_HEAP_MB, runParserWith } from '../shared/run-parser.ts';
import type { ParserChild, RunParser } from '../shared/run-parser.ts';

const ROOT = join(import.meta.dirname, '../..');
export const PARSER_ENTRY = join(import.meta.dirname, 'process.ts');
/** Its own code and nothing else on the disk. */
const READABLE = ['src/parser', 'src/documents/foreign', 'src/shared', 'node_modules/fflate', 'node_modules/saxes', 'node_modules/xmlchars', 'node_modules/zod', 'package.json'];
/** What the system's own libraries need. */
const KEPT = ['SystemRoot', 'windir'];

export interface ForkOptions {
  readonly entry?: string;
  readonly heapMb?: number;
  readonly limitMs?: number;
}

/** The parser as a child of node's own, under node's permission model: it may read its own code, and do nothing else. */
export function forkedParser({ entry = PARSER_ENTRY, heapMb = PARSER_HEAP_MB, limitMs }: ForkOptions = {}): RunParser {
  return runParserWith(() => started(entry, heapMb), limitMs);
}

function started(entry: string, heapMb: number): ParserChild {
  const child = fork(entry, {
    serialization: 'advanced',
    execArgv: ['--permission', ...READABLE.map((path) => `--allow-fs-read=${join(ROOT, path)}`), `--max-old-space-size=${heapMb}`],
    env: Object.fromEntries(KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    send: (job) => void child.send(job, () => undefined),
    onMessage: (listener) => void child.once('message', listener),
    onExit: (listener) => {
      // Node ends itself with an abort when its heap is full.
      child.once('exit', (code, signal) => listener(code === 134 || signal === 'SIGABRT' ? 'memory' : 'ended'));
      child.once('error', () => listener('ended'));
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
