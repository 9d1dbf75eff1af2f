import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ShelterStay } from '../../../shared/model/care/shelter.ts';
import type { Rule } from '../../rule.ts';
import { admissionYes, bedFree, oneStay, type TakenBed } from '../rules/r-40-admission.ts';

/** Somebody is let into the house, at any hour; `taken`: the beds people sleep in now. */
export type Admit = Pick<ShelterStay, 'subjectCode' | 'roomCode' | 'bed' | 'admittedAt' | 'ground' | 'yes'> & { readonly file: CaseFile; readonly taken: readonly TakenBed[] };

export const admitGate: readonly Rule<Admit>[] = [admissionYes, bedFree, oneStay];
