import { PARSERS } from '../documents/foreign/index.ts';
import { refuseNetwork } from '../shared/network-guard.ts';
import { ParserJob, parserFailure } from '../shared/parser-protocol.ts';
import type { ParserAnswer } from '../shared/parser-protocol.ts';
import { portOf } from '../shared/process-port.ts';
import { shutDoors } from './doors.ts';

/**
 * The process that looks into foreign bytes: no keys, no vault, no files, no network, no programs. It takes one job,
 * answers once, and is ended by whoever started it. What it says is believed by nobody before it fits the schema.
 */
process.umask(0o077);
refuseNetwork(process.getBuiltinModule);
shutDoors(process.getBuiltinModule, process);
// A message of an error may hold words of the file.
process.on('uncaughtException', () => process.exit(1));
process.on('disconnect', () => process.exit(0));

const port = portOf(process);
let taken = false;

port.listen((raw) => {
  const job = ParserJob.safeParse(raw);
  if (taken || !job.success) return;
  taken = true;
  port.send(answerTo(job.data));
});

function answerTo({ kind, bytes }: ParserJob): ParserAnswer {
  try {
    return PARSERS[kind](bytes);
  } catch (fault) {
    // No room for an array is the only foreseen fault; of any other the end of this process tells.
    if (fault instanceof RangeError) return parserFailure('PARSER_MEMORY');
    process.exit(1);
  }
}
