/** Words every document shares, one object a language. */
import type { PaperLanguage } from '../model.ts';
import type { PartyRole, SessionType } from '../../shared/model/enumerations.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { ru } from './ru.ts';
import { ur } from './ur.ts';

type PlaceType = 'OFFICE' | 'PARTNER_OFFICE' | 'PROBATION_OFFICE' | 'COURT' | 'PRISON' | 'VIDEO' | 'OTHER';
type IdKind = 'ID_CARD' | 'PASSPORT' | 'RESIDENCE_PERMIT' | 'BIRTH_CERTIFICATE' | 'OTHER';

export interface CommonWords {
  readonly practiceMark: string;
  readonly draftMark: string;
  readonly confidential: string;
  readonly pageOf: string;
  readonly version: string;
  readonly versionAfter: string;
  readonly fileCopy: string;
  /** Under a paper whose translation nobody has vouched for. */
  readonly notCertified: string;
  readonly original: string;
  readonly yes: string;
  readonly no: string;
  readonly labels: {
    readonly number: string; readonly date: string; readonly time: string; readonly place: string; readonly person: string; readonly birthDate: string;
    readonly code: string; readonly representative: string; readonly interpreter: string; readonly language: string; readonly mediator: string;
    readonly coMediator: string; readonly certificate: string; readonly validUntil: string; readonly idDocument: string; readonly fin: string;
    readonly executor: string; readonly phone: string; readonly legalBasis: string; readonly enclosure: string; readonly matter: string; readonly none: string;
  };
  /** A meeting from one time to another. */
  readonly timeRange: string;
  readonly languages: Record<PaperLanguage, string>;
  readonly roles: Record<PartyRole, string>;
  readonly sessionTypes: Record<SessionType, string>;
  readonly placeTypes: Record<PlaceType, string>;
  readonly idKinds: Record<IdKind, string>;
  readonly signature: {
    readonly sign: string; readonly date: string; readonly place: string; readonly name: string; readonly seal: string;
    readonly person: string; readonly staff: string; readonly witness: string;
    /** A child's own mark: name, initial or drawing. */
    readonly child: string; readonly mark: string;
  };
  readonly receipt: { readonly title: string; readonly text: string; readonly refusal: string };
  readonly complaint: { readonly title: string; readonly lines: readonly string[] };
}

export const commonWords: Readonly<Record<PaperLanguage, CommonWords>> = { az, en, ru, ar, fa, ur };
