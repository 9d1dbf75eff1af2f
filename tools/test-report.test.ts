import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closingLine, NOTHING, ofExit, ofPlaywright, ofVitest, sum, withExit } from './test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'sirdash-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('tallies', () => {
  it("counts vitest's tests, pending ones as skipped", () => {
    const tests = ['passed', 'passed', 'failed', 'pending', 'todo'].map((status, index) => ({ status, fullName: `t${index}` }));
    expect(ofVitest(report({ testResults: [{ assertionResults: tests.slice(0, 3) }, { assertionResults: tests.slice(3) }] }))).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
      why: ['failed: t2', 'skipped: t3', 'skipped: t4'],
    });
  });

  it("counts Playwright's tests in nested suites, with the reason of a skip, and a flaky one as failed", () => {
    const spec = (title: string, status: string, description?: string) => ({
      title,
      tests: [{ projectName: 'window', status, annotations: description === undefined ? [] : [{ type: 'skip', description }] }],
    });
    const suites = [{ specs: [spec('a', 'expected'), spec('b', 'unexpected')], suites: [{ specs: [spec('c', 'skipped', 'no runtime'), spec('d', 'flaky')] }] }];
    expect(ofPlaywright(report({ suites, errors: [] }))).toEqual({
      passed: 1,
      failed: 2,
      skipped: 1,
      why: ['failed: [window] b', 'skipped: [window] c: no runtime', 'failed: [window] d'],
    });
    expect(ofPlaywright(report({ suites: [], errors: [{ message: 'No tests found\nat x' }] }))).toMatchObject({ failed: 1, why: ['failed: No tests found'] });
  });

  it('takes silence for failure', () => {
    expect(withExit('unit', 0, NOTHING).failed).toBe(1);
    expect(withExit('unit', 1, { ...NOTHING, passed: 5 }).failed).toBe(1);
    expect(withExit('unit', null, { ...NOTHING, passed: 5 }).failed).toBe(1);
    expect(withExit('unit', 1, { ...NOTHING, failed: 2 }).failed).toBe(2);
    expect(withExit('unit', 0, { ...NOTHING, passed: 5 }).failed).toBe(0);
    expect(withExit('unit', 0, ofVitest(join(folder, 'missing.json'))).failed).toBe(1);
    expect(withExit('unit', 0, ofVitest(report('{ half'))).failed).toBe(1);
  });

  it('sums up in one line', () => {
    expect(closingLine(sum([ofExit('lint', 0), ofExit('types', 2), { ...NOTHING, passed: 40, skipped: 1 }]))).toBe('41 passed, 1 failed, 1 skipped');
  });
});
