import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Role } from '../../../../shared/model/roles.ts';

export type OfficialVisit = OutputOf<'front-desk.list-officials'>['visits'][number];
export type BodyKind = InputOf<'front-desk.record-official'>['bodyKind'];

export const BODY_KINDS = ['POLICE', 'PROSECUTOR', 'COURT', 'MIGRATION', 'LOCAL_AUTHORITY', 'MEDIA', 'OTHER'] as const satisfies readonly BodyKind[];

/** Sealed words of a visit in the order they are read. */
export const OFFICIAL_WORDS = ['who', 'badge', 'paperNo', 'body', 'asked', 'answer'] as const;

/** The head of the office answers, or whoever runs it alone. */
export const answersOfficials = (is: (role: Role) => boolean, alone: boolean): boolean => alone || is('SUPERVISOR');
