import type { Confirmation, HostStart } from '../shared/process-protocol.ts';
import type { ParseForeign } from '../shared/parser-protocol.ts';
import type { Clock } from './clock.ts';

/** What the application takes from outside: time, ids, chance, and the door it stands behind. */
export interface Runtime {
  clock: Clock;
  /** UUID v4. */
  newId(): string;
  randomBytes(count: number): Uint8Array;
  /** Milliseconds that never run back; for the count of opened identities. */
  monotonicMs(): number;
  host: HostStart | 'headless' | 'in-process';
  /** The person's own folder, absolute; the part of it that is taken is asked of the file system. */
  homeFolder: string;
  exists(path: string): boolean;
  /** Asks the person in a dialog the window cannot draw; a host without a person says yes. */
  confirm(what: Confirmation): Promise<boolean>;
  /** Writes a file whole or not at all, never over another; FOLDER_NOT_WRITABLE, FILE_EXISTS, DISK_FULL as values. */
  saveFile(folder: string, name: string, bytes: Uint8Array): { path: string } | { error: 'FOLDER_NOT_WRITABLE' | 'FILE_EXISTS' | 'DISK_FULL' };
  /** Reads an ordinary file whole, at most so many bytes; a folder, a pipe or a device is FILE_NOT_READABLE. */
  readFile(path: string, mostBytes: number): { bytes: Uint8Array } | { error: 'FILE_NOT_READABLE' | 'FILE_TOO_BIG' };
  /**
   * Bytes from outside are read in a process of their own, without keys, write access or network; this process
   * never looks into them. `inspect` and `clean` are for DOCX, `scan` for a PDF or a picture of a paper.
   */
  parseForeign: ParseForeign;
}
