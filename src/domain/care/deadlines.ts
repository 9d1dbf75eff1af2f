import type { CaseFile } from '../../shared/model/case-file.ts';
import type { Due } from '../mediation/due.ts';
import type { RuleContext } from '../rule.ts';
import { protectionDue } from './protection-clocks.ts';
import { shelterDue } from './shelter-clocks.ts';
import { traffickingDue } from './trafficking-clocks.ts';

import { assistanceDue } from './assistance-clocks.ts';
import { childrenDue } from './children-clocks.ts';

type Clock = (file: CaseFile, context: RuleContext) => Due[];

/** Every clock of protection needs, trafficking, shelter, assistance and children; each room keeps its own. */
const CLOCKS: readonly Clock[] = [
  assistanceDue,
  childrenDue,
  protectionDue,
  traffickingDue,
  shelterDue,
];

export function careDue(file: CaseFile, context: RuleContext): Due[] {
  return CLOCKS.flatMap((clock) => clock(file, context));
}
