import type { ParserJob } from '../shared/parser-protocol.ts';
import { PARSER_HEAP_MB, runParserWith } from '../shared/run-parser.ts';
import type { ParserChild, RunParser } from '../shared/run-parser.ts';

/** The part of Electron's UtilityProcess used here. */
export interface Utility {
  postMessage(message: ParserJob): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'exit', listener: () => void): unknown;
  kill(): boolean;
  readonly pid: number | undefined;
}

export interface ParserOptions {
  fork(): Utility;
  /** Kilobytes a process holds now; undefined if it is not known. Electron has no limit of memory, so it is watched. */
  memoryOf(pid: number): number | undefined;
  readonly limitMs?: number;
}

const LOOK_EVERY_MS = 200;
/** Heap, the bytes themselves and their copies. */
export const MOST_KB = (PARSER_HEAP_MB + 512) * 1024;

/** The parser in Electron: a utility process, which knows no permission model; its own entry shuts its doors. */
export function utilityParser({ fork, memoryOf, limitMs }: ParserOptions): RunParser {
  return runParserWith(() => started(fork(), memoryOf), limitMs);
}

function started(child: Utility, memoryOf: ParserOptions['memoryOf']): ParserChild {
  let tooMuch = false;
  const watch = setInterval(() => {
    if (child.pid === undefined || (memoryOf(child.pid) ?? 0) <= MOST_KB) return;
    tooMuch = true;
    child.kill();
  }, LOOK_EVERY_MS);
  return {
    send: (job) => child.postMessage(job),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => {
      child.once('exit', () => {
        clearInterval(watch);
        listener(tooMuch ? 'memory' : 'ended');
      });
    },
    kill: () => {
      clearInterval(watch);
      child.kill();
    },
  };
}
