import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ChildPlacement } from '../../../shared/model/care/child.ts';
import type { Rule } from '../../rule.ts';
import { representativeNeeded } from '../rules/r-14-representative-needed.ts';
import { placementReady } from '../rules/r-48-placement.ts';

/** Placing a child away from home. */
export type PlaceChild = Pick<ChildPlacement, 'subjectCode' | 'urgent' | 'on' | 'factors'> & { readonly file: CaseFile };

export const placeChildGate: readonly Rule<PlaceChild>[] = [representativeNeeded, placementReady];
