import { instantAt } from '../../../../domain/dates/instant.ts';
import { parsePlainDate } from '../../../../domain/dates/plain-date.ts';
import type { SessionType } from '../../../../shared/model/enumerations.ts';

/** Every form of meeting unanswered: a yes and a no are both somebody's own words. */
export function emptyFormChoices(): Record<SessionType, boolean | null> {
  return { JOINT: null, SHUTTLE: null, CAUCUS: null, LETTER: null, CONFERENCE: null, CIRCLE: null, VIDEO_JOINT: null };
}

/** Consents on paper carry the moment of signing; all others that of entry. */
export function onPaper(form: string | null): boolean {
  return form === 'PAPER_SIGNED' || form === 'THUMBPRINT_WITNESSED';
}

/** The moment two fields name, as an instant in Baku; null while one of them is empty or unreadable. */
export function givenAt(on: string | null, time: string | null): string | null {
  const date = on === null ? undefined : parsePlainDate(on);
  return date === undefined || time === null ? null : (instantAt(date, time) ?? null);
}
