/** The child's own word (CRC 12; F47): asked of a child of seven and over, in the child's words and no others. */
import { fill, value, words } from '../inline.ts';
import type { Block } from '../model.ts';
import { paragraph } from '../sections.ts';
import { az } from './az.ts';
import type { OwnWord } from './facts.ts';

export const HEARD_FROM = 7;

export function childsWord({ age, heard, words: said }: OwnWord, subjectCode: string): readonly Block[] {
  const source = { field: 'child.words', subjectCode, free: true };
  if (heard && said) return [paragraph(words(az.word.heard), { keepWithNext: true }), paragraph([{ text: '“' }, value(said, source), { text: '”' }], { style: 'lead' })];
  if (heard) return [paragraph(words(az.word.noWords))];
  if (age !== undefined && age < HEARD_FROM) return [paragraph(words(az.word.young))];
  return [paragraph(fill(az.word.notHeard, { why: value(undefined, { field: 'child.words' }) }))];
}
