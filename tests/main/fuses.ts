import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

const { DISABLE, ENABLE } = FuseState;

/** How every shipped program must answer; the reasons are in docs/adr/0003-electron-hardening.md. */
export const SHIPPED_FUSES: Readonly<Record<number, FuseState>> = {
  [FuseV1Options.RunAsNode]: DISABLE,
  [FuseV1Options.EnableCookieEncryption]: ENABLE,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
  [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
  [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: DISABLE,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
};

/** The fuses read from a program's binary (or .app): number -> state. */
export async function readFuses(program: string): Promise<Record<number, FuseState>> {
  const wire = await getCurrentFuseWire(program);
  return Object.fromEntries(Object.entries(wire).flatMap(([name, value]) => (/^\d+$/.test(name) && typeof value === 'number' ? [[Number(name), value]] : [])));
}

/** `node tests/main/fuses.ts <program>`: ends with 1 and says which fuse is wrong. */
if (import.meta.main) {
  const program = process.argv[2];
  if (program === undefined) throw new Error('say which program to read');
  const found = await readFuses(program);
  const wrong = Object.keys({ ...SHIPPED_FUSES, ...found }).filter((fuse) => found[Number(fuse)] !== SHIPPED_FUSES[Number(fuse)]);
  for (const fuse of wrong) console.error(`fuse ${FuseV1Options[Number(fuse)] ?? fuse} is not as decided`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
