import { makeSpine } from '../spine.ts';
import type { Migration } from '../migration.ts';

export const spine: Migration = { version: 1, name: 'spine', up: makeSpine };
