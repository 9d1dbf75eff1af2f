import type { InterfaceLanguage } from './model/basic.ts';

/**
 * What the window may ask of the program around it, beyond the contract.
 * Electron (`src/preload`) and the Chromium window (`tools/chromium-host`) implement it alike.
 */
export interface Host {
  readonly platform: HostPlatform;
  /** Ends the vault process and the page: save drafts first, nothing after it is certain to run. */
  lock(): Promise<void>;
  /** Calls back with the reason when the vault was locked, in the page that goes (Chromium) or in the fresh one (Electron); returns the unsubscriber. */
  onLocked(callback: (reason: LockReason) => void): () => void;
  /** Absolute path from the native folder dialog; null if closed, or if this host has none (`platform.folderDialog`). */
  chooseFolder(purpose: FolderPurpose): Promise<string | null>;
  /** Absolute path from the native file dialog; null if closed, or if this host has none (`platform.folderDialog`). */
  chooseFile(purpose: FilePurpose): Promise<string | null>;
  /** Absolute path of a `File` dropped on the window; null where the host does not tell (Chromium). */
  pathOf(file: unknown): string | null;
  /** Puts text on the clipboard; it is removed after so many seconds and on lock, unless replaced meanwhile. */
  copy(text: string, clearAfterSeconds: number): Promise<void>;
  /** Keeps for the run of the program, in memory only, where the person was: a lock loads the window anew. `null` forgets it. */
  remember(place: RememberedPlace | null): Promise<void>;
  /** What was remembered last in this run; null if nothing was. */
  recall(): Promise<RememberedPlace | null>;
}

/** What the lock screen fills in again. Never on disk. */
export interface RememberedPlace {
  /** Of the vault opened last; empty while none was. */
  readonly folder: string;
  /** Who opened it. */
  readonly label: string | null;
  readonly language: InterfaceLanguage;
}

/** Fixed facts of this start, so the window can say what is missing. */
export interface HostPlatform {
  readonly kind: 'electron' | 'chromium';
  readonly system: 'linux' | 'windows' | 'mac';
  /** False where screenshots and screen sharing cannot be kept out. */
  readonly contentProtection: boolean;
  /** True where sleep and the system's lock screen lock the vault. */
  readonly locksOnSuspend: boolean;
  /** True where the window's profile never touches the disk. */
  readonly profileInMemory: boolean;
  /** False only in practice, as root. */
  readonly sandbox: boolean;
  /** False where `chooseFolder` always answers null and the window asks for the path in a field. */
  readonly folderDialog: boolean;
}

export const FOLDER_PURPOSES = ['vault-new', 'vault-open', 'documents-out'] as const;
export type FolderPurpose = (typeof FOLDER_PURPOSES)[number];

export const FILE_PURPOSES = ['foreign-document', 'scan'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** Endings the dialog proposes; what a file is, its bytes tell. */
export const FILE_ENDINGS: Readonly<Record<FilePurpose, readonly string[]>> = {
  'foreign-document': ['docx', 'docm', 'dotx', 'dotm'],
  scan: ['pdf', 'jpg', 'jpeg', 'png', 'tif', 'tiff', 'heic', 'heif'],
};

export const LOCK_REASONS = ['by-hand', 'idle', 'suspend', 'screen-locked', 'user-switched', 'shutdown', 'hidden', 'process-ended'] as const;
export type LockReason = (typeof LOCK_REASONS)[number];

/** `window.api`: one function a contract name, each answering the contract's answer for that call. */
export type WindowApi<Name extends string = string> = Readonly<Record<Name, (input: unknown) => Promise<unknown>>>;

/** Electron's channels; the window never sees their names. */
export const CHANNELS = {
  call: 'sirdash:call',
  lock: 'sirdash:lock',
  locked: 'sirdash:locked',
  chooseFolder: 'sirdash:choose-folder',
  chooseFile: 'sirdash:choose-file',
  copy: 'sirdash:copy',
  remember: 'sirdash:remember',
  recall: 'sirdash:recall',
} as const;
