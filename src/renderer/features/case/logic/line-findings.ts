import type { Answer, Missing } from '../../../../shared/result.ts';

/** What the rules say of one line of an agreement, blocking or warning, so that it stands where it is mended. */
export function lineFindings(answer: Answer<unknown> | null, no: number): Missing[] {
  if (answer === null) return [];
  const blocks = answer.ok ? answer.warnings : (answer.error.blocks ?? []);
  return blocks.flatMap(({ missing }) => missing.filter(({ params }) => params?.['no'] === no));
}
