import { MODULES } from '../../../shared/model/roles.ts';
import type { Module } from '../../../shared/model/roles.ts';

const OFFERED: readonly Module[] = MODULES.filter((module) => module !== 'JDV');

/** Modules in which this person may register a case: those whose files they hold. */
export const registerable = (held: readonly Module[]): Module[] => OFFERED.filter((module) => held.includes(module));
