import { MOST_BYTES, PARSER_ANSWERS, parserFailure } from './parser-protocol.ts';
import type { ParserAnswer, ParserJob, ParserJobKind } from './parser-protocol.ts';

/** A started parser process, as its host sees it. */
export interface ParserChild {
  send(job: ParserJob): void;
  onMessage(listener: (message: unknown) => void): void;
  /** It is gone; `memory` where it is known to have wanted too much. */
  onExit(listener: (why: 'memory' | 'ended') => void): void;
  /** Ends it at once, whatever it is doing. */
  kill(): void;
}

/** As `ParseForeign`; the signal (a lock) ends the process and answers PARSER_ENDED. */
export type RunParser = <K extends ParserJobKind>(kind: K, bytes: Uint8Array, signal?: AbortSignal) => Promise<ParserAnswer<K>>;

/** The longest a file may take; a thousand pages take some seconds on an old computer. */
export const PARSER_LIMIT_MS = 30_000;
/** Heap of the parser process, in megabytes: several times what the largest allowed file needs. */
export const PARSER_HEAP_MB = 768;

/** One process a file: started, given its bytes, heard once, ended. Whatever happens to it is an answer with a code. */
export function runParserWith(start: () => ParserChild, limitMs = PARSER_LIMIT_MS): RunParser {
  return (kind, bytes, signal) => {
    if (bytes.length > MOST_BYTES[kind]) return Promise.resolve(parserFailure('FILE_TOO_BIG'));
    if (signal?.aborted) return Promise.resolve(parserFailure('PARSER_ENDED'));
    let child: ParserChild;
    try {
      child = start();
    } catch {
      return Promise.resolve(parserFailure('PARSER_UNAVAILABLE'));
    }
    return new Promise((resolve) => {
      let settled = false;
      const settle = (answer: Parameters<typeof resolve>[0]) => {
        if (settled) return;
        settled = true;
        clearTimeout(timer);
        signal?.removeEventListener('abort', aborted);
        child.kill();
        resolve(answer);
      };
      const aborted = () => settle(parserFailure('PARSER_ENDED'));
      const timer = setTimeout(() => settle(parserFailure('PARSER_TIME')), limitMs);
      signal?.addEventListener('abort', aborted);
      child.onMessage((message) => {
        const answer = PARSER_ANSWERS[kind].safeParse(message);
        settle(answer.success ? answer.data : parserFailure('PARSER_ENDED'));
      });
      child.onExit((why) => settle(parserFailure(why === 'memory' ? 'PARSER_MEMORY' : 'PARSER_ENDED')));
      child.send({ kind, bytes });
    });
  };
}
