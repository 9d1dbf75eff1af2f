import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Debian package and how to see that what it brings is already here. */
export interface SystemPackage {
  readonly name: string;
  /** Why the project wants it, for the sentence a person reads. */
  readonly purpose: string;
  readonly present: () => boolean;
}

export const SYSTEM_PACKAGES = {
  chromium: { name: 'chromium', purpose: 'the window and its journeys', present: () => anyCommand('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable') },
  libreoffice: { name: 'libreoffice-writer', purpose: 'reading the documents with another program', present: () => anyCommand('soffice', 'libreoffice') },
  poppler: { name: 'poppler-utils', purpose: 'reading the text of printed pages', present: () => anyCommand('pdftotext') },
  strace: { name: 'strace', purpose: 'proving that no socket is opened', present: () => anyCommand('strace') },
  fonts: { name: 'fonts-noto-core', purpose: 'Azerbaijani and Russian letters on printed pages', present: () => anyFont('Noto Sans') },
} as const satisfies Record<string, SystemPackage>;

/** What was there, what was installed now, and what a person has to install themselves. */
export interface PackageReport {
  readonly installed: readonly string[];
  readonly missing: readonly string[];
  /** One sentence, empty when nothing is missing. */
  readonly advice: string;
}

/** True for root on a Debian-like system: only there the project installs anything itself. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && anyCommand('apt-get');
}

/** Checks the packages and installs the absent ones where that is allowed; never throws. */
export function ensurePackages(wanted: readonly SystemPackage[], say: (line: string) => void = () => {}): PackageReport {
  const absent = wanted.filter((one) => !one.present());
  if (absent.length === 0) return { installed: [], missing: [], advice: '' };
  if (mayInstall()) {
    say(`Installing ${absent.map((one) => one.name).join(', ')} with apt-get.`);
    install(absent.map((one) => one.name));
  }
  const missing = absent.filter((one) => !one.present());
  return {
    installed: absent.filter((one) => !missing.includes(one)).map((one) => one.name),
    missing: missing.map((one) => one.name),
    advice: missing.length === 0 ? '' : `Missing: ${missing.map((one) => `${one.name} (${one.purpose})`).join(', ')}. ${howToInstall(missing.map((one) => one.name))}`,
  };
}

/** True when one of the commands is on PATH. */
export function anyCommand(...names: readonly string[]): boolean {
  return names.some((name) => commandPath(name) !== null);
}

/** Absolute path of a command on PATH, or null. */
export function commandPath(name: string, path = process.env['PATH'] ?? ''): string | null {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const candidate = join(folder, name);
    if (isExecutable(candidate)) return candidate;
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function anyFont(family: string): boolean {
  if (!anyCommand('fc-list')) return process.platform !== 'linux';
  return spawnSync('fc-list', [family, 'family'], { encoding: 'utf8' }).stdout.trim() !== '';
}

function install(names: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    apt('update', '-qq');
    apt('install', '-qq', '-y', '--no-install-recommends', ...names);
  } catch {
    // The caller looks again and says what is still missing.
  }
}

function howToInstall(names: readonly string[]): string {
  if (process.platform === 'linux' && debianLike()) return `Install with: sudo apt-get install ${names.join(' ')}`;
  return 'Install them with the package manager of this system and start again.';
}

function debianLike(): boolean {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}
