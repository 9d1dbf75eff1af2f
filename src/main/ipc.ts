import { CALL_NAMES } from '../shared/contract/names.ts';
import { CHANNELS } from '../shared/host.ts';
import type { FilePurpose, FolderPurpose, RememberedPlace } from '../shared/host.ts';
import { ChooseFileArguments, ChooseFolderArguments, CopyArguments, RememberArguments, WindowCall } from '../shared/window-messages.ts';
import { ORIGIN } from './bundle.ts';
import type { Locale } from './messages.ts';

/** The part of Electron's events used here. */
export interface Sender {
  senderFrame: { readonly parent: unknown; readonly origin: string } | null;
  sender: { readonly id: number };
}
export interface Handles {
  handle(channel: string, listener: (event: Sender, ...args: unknown[]) => Promise<unknown>): void;
}

export interface IpcActions {
  /** Of the one window; null while there is none. */
  windowId(): number | null;
  call(call: string, input: unknown): Promise<unknown>;
  lock(): Promise<void>;
  chooseFolder(purpose: FolderPurpose, locale: Locale): Promise<string | null>;
  chooseFile(purpose: FilePurpose, locale: Locale): Promise<string | null>;
  copy(text: string, clearAfterSeconds: number): Promise<void>;
}

const names: ReadonlySet<string> = new Set(CALL_NAMES);
const refuse = (code: 'INVALID_INPUT' | 'UNKNOWN_CALL') => ({ ok: false, error: { code } });

/** Opens the only ways from the window into main. Every message must come from the main frame of our own page. */
export function serveWindow(ipc: Handles, actions: IpcActions): void {
  const listen = (channel: string, act: (args: unknown[]) => Promise<unknown>) =>
    ipc.handle(channel, async (event, ...args) => {
      if (!isOurWindow(event, actions.windowId())) throw new Error('SENDER_REFUSED');
      return act(args);
    });

  listen(CHANNELS.call, async ([message]) => {
    const envelope = WindowCall.safeParse(message);
    if (!envelope.success) return refuse('INVALID_INPUT');
    if (!names.has(envelope.data.call)) return refuse('UNKNOWN_CALL');
    return actions.call(envelope.data.call, envelope.data.input);
  });
  listen(CHANNELS.lock, async () => actions.lock());
  listen(CHANNELS.chooseFolder, async (args) => actions.chooseFolder(...accept(ChooseFolderArguments, args)));
  listen(CHANNELS.chooseFile, async (args) => actions.chooseFile(...accept(ChooseFileArguments, args)));
  listen(CHANNELS.copy, async (args) => actions.copy(...accept(CopyArguments, args)));

  // Lives as long as the program: longer than a window, and no longer.
  let place: RememberedPlace | null = null;
  listen(CHANNELS.remember, async (args) => void ([place] = accept(RememberArguments, args)));
  listen(CHANNELS.recall, async () => place);
}

/** True for the top frame of our window, showing our page. */
export function isOurWindow({ senderFrame, sender }: Sender, windowId: number | null): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === ORIGIN && sender.id === windowId;
}

/** A host function asked with anything else rejects with a code and no value. */
function accept<T>(schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } }, args: unknown): T {
  const parsed = schema.safeParse(args);
  if (!parsed.success) throw new Error('INVALID_INPUT');
  return parsed.data;
}
