import { describe, expect, it } from 'vitest';
import { fileWords } from './file-words.ts';

describe('what a vault file is called', () => {
  it.each([
    ['office', 'office', null],
    ['MED', 'facts', 'MED'],
    ['MED-sealed', 'sealed', 'MED'],
    ['THB-sealed', 'sealed', 'THB'],
    ['notes-aaaa2222', 'ownNotes', null],
    ['notes-bbbb3333', 'otherNotes', null],
    ['S-k7', 'secret', null],
    ['MEDX', 'other', null],
  ] as const)('%s', (file, key, module) => {
    expect(fileWords(file, 'aaaa2222')).toEqual({ key, module });
  });

  it('calls nobody’s notes one’s own before the reader is known', () => {
    expect(fileWords('notes-', undefined).key).toBe('ownNotes');
    expect(fileWords('notes-aaaa2222', undefined).key).toBe('otherNotes');
  });
});
