import { buildForElectron, ensureRenderer } from '../../../tools/build.ts';
import { electronRuntime } from '../../../tools/electron-runtime.ts';

/** Journeys walk through what is built, never through sources. */
export default async function build(): Promise<void> {
  if (electronRuntime() === null) await ensureRenderer();
  else await buildForElectron();
}
