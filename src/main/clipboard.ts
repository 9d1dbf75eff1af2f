import { createHash, randomBytes } from 'node:crypto';
import { clipboard, ClipboardItem } from 'electron';

const raw = (format: string) => `electron application/osclipboard;format="${format}"`;

/** Asks clipboard histories, managers and cloud clipboards to leave the text alone; systems ignore what is not theirs. */
function markedPrivate(): Record<string, Blob> {
  const zero = new Blob([new Uint8Array(4)]);
  switch (process.platform) {
    case 'win32':
      return {
        [raw('ExcludeClipboardContentFromMonitorProcessing')]: zero,
        [raw('CanIncludeInClipboardHistory')]: zero,
        [raw('CanUploadToCloudClipboard')]: zero,
      };
    case 'darwin':
      return { [raw('org.nspasteboard.ConcealedType')]: zero };
    default:
      return { [raw('x-kde-passwordManagerHint')]: new Blob(['secret']) };
  }
}

let copied: { salt: Buffer; digest: string } | null = null;
let timer: NodeJS.Timeout | undefined;

const digestOf = (text: string, salt: Buffer) => createHash('sha256').update(salt).update(text).digest('hex');

/** Copies text; it goes after so many seconds (1 to 300) unless something else was copied meanwhile. Keeps only a salted digest. */
export async function copy(text: string, clearAfterSeconds: number): Promise<void> {
  clearTimeout(timer);
  await clipboard.write([new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), ...markedPrivate() })]).catch(() => clipboard.writeText(text));
  const salt = randomBytes(16);
  copied = { salt, digest: digestOf(text, salt) };
  timer = setTimeout(() => void clearCopied(), Math.min(Math.max(clearAfterSeconds, 1), 300) * 1_000);
}

/** Takes our text off the clipboard, at the end of its time, on lock and on quit. */
export async function clearCopied(): Promise<void> {
  clearTimeout(timer);
  const mine = copied;
  copied = null;
  if (mine !== null && digestOf(await clipboard.readText(), mine.salt) === mine.digest) clipboard.clear();
}
