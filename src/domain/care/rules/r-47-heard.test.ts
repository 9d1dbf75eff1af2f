import { describe, expect, it } from 'vitest';
import { careFile, CHILD } from '../../../../tests/fixtures/child-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import type { AssessChild } from '../gates/assess-child.ts';
import { childHeard } from './r-47-heard.ts';

const aged = (turns18On: string | null, change: object = {}) => {
  const file = careFile();
  return { ...file, parties: file.parties.map((one) => (one.role === 'CHILD' ? { ...one, turns18On, ...change } : one)) };
};
const act = (change: Partial<AssessChild> = {}): AssessChild => ({ file: careFile(), subjectCode: CHILD, on: '2026-04-10', heard: false, danger: false, familyRefused: false, ...change });

describe('R-47: a child of seven is heard', () => {
  it.each(rows(childHeard, [
    ['heard', act({ heard: true }), ''],
    ['not heard', act(), 'block: childHeard C'],
    ['in danger: said, not stopped', act({ danger: true }), 'warn: childHeard C'],
    ['the family let nobody in', act({ familyRefused: true }), ''],
    ['seven on that day', act({ file: aged('2037-04-10') }), 'block: childHeard C'],
    ['seven the day after', act({ file: aged('2037-04-11') }), ''],
    ['of unknown age', act({ file: aged(null, { mayBeChild: true }) }), 'block: childHeard C'],
    ['grown up', act({ file: aged('2026-04-10') }), ''],
  ]))('R-47: %s', (_, given, expected) => expect(says(childHeard, given)).toBe(expected));
});
