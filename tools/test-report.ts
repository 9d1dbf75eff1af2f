import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a runner did; `why` has a line for each skipped or failed test. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly why: readonly string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0, why: [] };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed, skipped: all.skipped + one.skipped, why: [...all.why, ...one.why] }),
    NOTHING,
  );
}

/** The closing line of `npm test`. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A check without a report of its own: one test, passed or failed. */
export function ofExit(name: string, code: number | null): Tally {
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1, why: [`failed: ${name}`] };
}

/** A runner that ended badly without naming a failed test, or reported no test at all, counts as one failure. */
export function withExit(name: string, code: number | null, tally: Tally): Tally {
  const silent = (code !== 0 && tally.failed === 0) || tally.passed + tally.failed + tally.skipped === 0;
  return silent ? sum([tally, { ...NOTHING, failed: 1, why: [`failed: ${name} ended with code ${code ?? 'none'} and named no failed test`] }]) : tally;
}

const VitestReport = z.object({
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) })),
});

/** Reads vitest's JSON report. A missing or strange report is no test at all. */
export function ofVitest(file: string): Tally {
  const report = VitestReport.safeParse(readJson(file));
  if (!report.success) return NOTHING;
  const tests = report.data.testResults.flatMap(({ assertionResults }) => assertionResults);
  return sum(tests.map(({ status, fullName }) => one(status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped', fullName)));
}

interface Suite {
  specs: { title: string; tests: { projectName: string; status: string; annotations: { type: string; description?: string | undefined }[] }[] }[];
  suites?: Suite[] | undefined;
}
const Suite: z.ZodType<Suite> = z.object({
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(
        z.object({
          projectName: z.string(),
          status: z.string(),
          annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
        }),
      ),
    }),
  ),
  suites: z.array(z.lazy(() => Suite)).optional(),
});
const PlaywrightReport = z.object({ suites: z.array(Suite), errors: z.array(z.object({ message: z.string().optional() })) });

/** Reads Playwright's JSON report, reasons of skips included. A test that passed at a second try only is a failure. */
export function ofPlaywright(file: string): Tally {
  const report = PlaywrightReport.safeParse(readJson(file));
  if (!report.success) return NOTHING;
  const errors = report.data.errors.map(({ message }) => one('failed', message?.split('\n')[0] ?? 'the runner itself'));
  return sum([...report.data.suites.flatMap(ofSuite), ...errors]);
}

function ofSuite({ specs, suites = [] }: Suite): Tally[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status, annotations }) => {
      const reason = annotations.find(({ type }) => type === 'skip')?.description;
      return one(status === 'expected' ? 'passed' : status === 'skipped' ? 'skipped' : 'failed', `[${projectName}] ${title}${reason === undefined ? '' : `: ${reason}`}`);
    }),
  );
  return [...own, ...suites.flatMap(ofSuite)];
}

function one(outcome: 'passed' | 'failed' | 'skipped', name: string): Tally {
  return { ...NOTHING, [outcome]: 1, why: outcome === 'passed' ? [] : [`${outcome}: ${name}`] };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
