import type { CaseItem } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { sideWords, tellable, type SideEchoes } from '../rules/r-55-wall.ts';
import { sessionNotes, type OutgoingText } from '../rules/r-56-session-notes.ts';

/** Telling the other side what one side said, in new words. `item` is the one on file; `sideEchoes` counts the items that may not be told. */
export interface TellItem extends InCase, OutgoingText, SideEchoes {
  readonly item: CaseItem;
}

export const tellItemGate: readonly Rule<TellItem>[] = [tellable, sideWords, sessionNotes];
