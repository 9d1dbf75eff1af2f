import type { Answer } from '../../../../shared/result.ts';

/**
 * Whether text waits for somebody else's notes: `closed`, another mediator checks it in the session that holds them;
 * `gone`, nobody can open them any more and a supervisor releases the text. Null: it waits for neither.
 */
export function notesWait(answer: Answer<unknown> | null): 'closed' | 'gone' | null {
  const blocks = answer === null ? [] : answer.ok ? answer.warnings : (answer.error.blocks ?? []);
  const items = blocks.filter(({ rule }) => rule === 'R-56').flatMap(({ missing }) => missing.map(({ item }) => item));
  if (items.includes('notesGone')) return 'gone';
  return items.includes('notesClosed') ? 'closed' : null;
}

/** Whether nothing but somebody else's yes stands in the way. */
export function onlySecondPerson(answer: Answer<unknown>): boolean {
  const blocks = answer.ok ? [] : (answer.error.blocks ?? []);
  return blocks.length > 0 && blocks.every(({ effect }) => effect === 'two-person');
}
