import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { sideWords, type SideEchoes } from '../rules/r-55-wall.ts';
import { sessionNotes, type OutgoingText } from '../rules/r-56-session-notes.ts';

/** Writing down what was said, on a side of the wall or in what both may read. */
export type AddItem = InCase & Pick<Asked<'items.add'>, 'side'> & OutgoingText & SideEchoes;

export const addItemGate: readonly Rule<AddItem>[] = [sideWords, sessionNotes];
