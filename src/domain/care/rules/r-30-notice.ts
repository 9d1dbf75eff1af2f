import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { RecognitionStatus } from '../../../shared/model/care/enumerations.ts';
import type { Notification } from '../../../shared/model/care/trafficking.ts';
import { lacking } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';
import { caredFor, of } from '../care-facts.ts';

/** Statuses the Main Department is told of. */
const TOLD_OF: readonly RecognitionStatus[] = ['POTENTIAL', 'PRESUMED'];

/** The instant from which the hours of R-30 run for one person: the first such status, as it was written down. Undefined while there is none. */
export function noticeOwedSince(file: CaseFile, subjectCode: string): string | undefined {
  return of(file.care.recognitions, subjectCode).filter(({ status }) => TOLD_OF.includes(status)).map(({ recordedAt }) => recordedAt).toSorted()[0];
}

/** When the Main Department was first told of one person, by us or by whoever sent them; undefined while it was not. */
export function noticeGivenAt(file: CaseFile, subjectCode: string): string | undefined {
  return of(file.care.notifications, subjectCode).map(({ sentAt }) => sentAt).toSorted()[0];
}

/** Ours by telephone, which a signed letter follows on the next working day. */
export function needsLetter({ kind, channel }: Pick<Notification, 'kind' | 'channel'>): boolean {
  return channel === 'TELEFONOQRAM' && kind !== 'INFORMED_BY_REFERRER';
}

/** R-30 said once more before a file closes: the Main Department was never told, or no letter followed the telephone. Source: F38. */
export const noticeOwed: Rule<{ readonly file: CaseFile }> = {
  code: 'R-30',
  effect: 'warn',
  source: 'F38; TIP',
  check: ({ file }) =>
    lacking(
      caredFor(file).flatMap(({ subjectCode }) => [
        ...(noticeOwedSince(file, subjectCode) !== undefined && noticeGivenAt(file, subjectCode) === undefined ? [{ item: 'notifyDepartment' as const, subjectCode }] : []),
        ...of(file.care.notifications, subjectCode).filter((one) => needsLetter(one) && one.letterSentOn === null).map(() => ({ item: 'signedLetter' as const, subjectCode })),
      ]),
    ),
};
