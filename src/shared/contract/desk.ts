import { z } from 'zod';
import * as e from '../model/enumerations.ts';
import { id, instant, interfaceLanguage, line, localTime, paragraphs, plainDate } from '../model/basic.ts';
import { handOverLines } from './cases.ts';
import { gatedWrite, nothing, read, write } from './define.ts';

const userId = z.string().min(1).max(40);
/** A month, `YYYY-MM`. */
const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);
const span = { from: plainDate, to: plainDate };

export const workEntry = z.object({
  id,
  userId: z.string(),
  on: plainDate,
  from: localTime,
  to: localTime,
  kind: e.workKind,
  /** Whole kilometres, and cost of travel in qəpik. */
  km: z.int().min(0).max(5000),
  cost: z.int().min(0).max(10_000_000),
  caseId: id.nullable(),
});
export type WorkEntry = z.infer<typeof workEntry>;

export const AGENDA_KINDS = ['session', 'appointment', 'deadline'] as const;
export const agendaEntry = z.object({
  kind: z.enum(AGENDA_KINDS),
  id,
  caseId: id.nullable(),
  caseNo: z.string().nullable(),
  outsideNo: z.string().nullable(),
  on: plainDate,
  from: localTime.nullable(),
  to: localTime.nullable(),
  /** Session type, appointment kind or the rule of a deadline. */
  what: z.string(),
  placeType: e.placeType.nullable(),
  mediator: z.string().nullable(),
  mine: z.boolean(),
  /** Too close to another appointment in one building; why is not said. */
  tooClose: z.boolean(),
});
export type AgendaEntry = z.infer<typeof agendaEntry>;

export const saved = z.object({ path: z.string(), bytes: z.int() });
export const SAVE_ERRORS = ['FOLDER_NOT_WRITABLE', 'FILE_EXISTS', 'DISK_FULL', 'NOT_CONFIRMED'] as const;

/** A mediator's own desk: what they carry, who stands in, hours, the calendar. */
export const deskCalls = {
  'desk.workload': read(
    nothing,
    z.object({
      mediators: z.array(
        z.object({
          userId: z.string(), label: z.string(), open: z.int(), awaiting: z.int(), asCoMediator: z.int(), sessionsAhead: z.int(), minutesThisMonth: z.int(),
          certificateValidUntil: plainDate.nullable(), languages: z.array(z.string()), trainedFor: z.array(e.training), awayUntil: plainDate.nullable(),
        }),
      ),
    }),
    { permission: 'case.read' },
  ),
  /** Who stands in for whom, in which case, until when; the five lines of each are the record's own words (`records.read-text`). */
  'covers.list': read(
    nothing,
    z.object({ covers: z.array(z.object({ id, caseId: id, caseNo: z.string(), from: z.string(), to: z.string(), on: plainDate, until: plainDate, endedOn: plainDate.nullable() })) }),
    { permission: 'case.read' },
  ),
  /** A temporary assignment of one case that ends by itself on its last day. */
  'covers.add': gatedWrite(
    { caseId: id, to: userId, on: plainDate, until: plainDate, ...handOverLines },
    { permission: 'case.assign', errors: ['USER_NOT_FOUND', 'CASE_NOT_FOUND', 'CASE_CLOSED', 'NOT_ASSIGNED', 'ALREADY_EXISTS', 'DATE_IN_PAST', 'DATE_TOO_FAR', 'WRONG_ORDER', 'WRONG_STATUS', 'CLOCK_BEHIND'] },
  ),
  'covers.end': write({ caseId: id, coverId: id }, { permission: 'case.assign', errors: ['CASE_NOT_FOUND', 'CASE_CLOSED', 'NOT_ASSIGNED', 'RECORD_NOT_FOUND', 'WRONG_STATUS', 'CLOCK_BEHIND'] }),

  'work.list': read(
    z.strictObject({ month, userId: userId.optional() }),
    z.object({ entries: z.array(workEntry.extend({ caseNo: z.string().nullable() })) }),
    { permission: 'case.read', errors: ['NOT_ALLOWED'] },
  ),
  'work.add': write(
    workEntry.pick({ on: true, from: true, to: true, kind: true, km: true, cost: true, caseId: true }).shape,
    { permission: 'case.work', errors: ['CASE_NOT_FOUND', 'NOT_ASSIGNED', 'DATE_IN_FUTURE', 'DATE_TOO_FAR', 'WRONG_ORDER', 'ALREADY_EXISTS', 'CLOCK_BEHIND'] },
  ),
  'work.remove': write({ entryId: id }, { permission: 'case.work', errors: ['RECORD_NOT_FOUND', 'CLOCK_BEHIND'] }),
  /** Hours by kind and day of one month (*tabel*): no codes, no places. */
  'work.save-tabel': read(
    z.strictObject({ month, userId: userId.optional(), language: interfaceLanguage, folder: z.string().min(1).max(1000) }),
    saved,
    { permission: 'case.work', errors: [...SAVE_ERRORS, 'NOT_ALLOWED'], audited: true },
  ),

  'calendar.agenda': read(z.strictObject(span), z.object({ entries: z.array(agendaEntry) }), { permission: 'case.read', errors: ['WRONG_ORDER', 'DATE_TOO_FAR'] }),
  /** For the mediator's own calendar elsewhere: outside numbers and hours alone. */
  'calendar.save-ics': read(
    z.strictObject({ ...span, folder: z.string().min(1).max(1000) }),
    saved,
    { permission: 'case.work', errors: [...SAVE_ERRORS, 'WRONG_ORDER', 'DATE_TOO_FAR', 'RECORD_NOT_FOUND'], audited: true },
  ),

  /** Holders of the trafficking files: questions that wait for a person's answer. */
  'matches.list': read(
    nothing,
    z.object({
      questions: z.array(
        z.object({
          requestId: id,
          receivedAt: instant,
          /** Both names as they were given, side by side: P2, for holders of that file alone. */
          pairs: z.array(z.object({ watchedId: id, theirs: z.string(), ours: z.string(), role: z.string() })),
        }),
      ),
      waiting: z.int(),
    }),
    { permission: 'match.answer', errors: ['NOT_ALLOWED'], audited: true },
  ),
  /** Works through the queue; what is certain is answered, what is not waits for a person. */
  'matches.run': write({}, { permission: 'match.answer', errors: ['NOT_ALLOWED', 'CLOCK_BEHIND'] }),
  /** *Same* or *not the same person*: kept, and not asked again. */
  'matches.decide': write(
    { requestId: id, watchedId: id, same: z.boolean() },
    { permission: 'match.answer', errors: ['NOT_ALLOWED', 'RECORD_NOT_FOUND', 'WRONG_STATUS', 'CLOCK_BEHIND'] },
  ),

  /** An outside reviewer sees one card at a time: rule, what is asked, why, until when. */
  'cards.list': read(
    nothing,
    z.object({ cards: z.array(z.object({ id, rules: z.array(z.string()), call: z.string(), reason: z.string(), askedAt: instant, expires: instant })) }),
    { permission: 'review', audited: true },
  ),
  'cards.answer': write({ cardId: id, approved: z.boolean(), reason: line(300) }, { permission: 'review', errors: ['RECORD_NOT_FOUND', 'APPROVAL_EXPIRED', 'APPROVAL_NOT_YOURS', 'CLOCK_BEHIND'] }),
  /** The asker sends the card of a waiting request to an enrolled reviewer. */
  'approvals.send-card': write(
    { requestId: id, reviewerId: userId, reason: paragraphs(600) },
    { permission: 'case.work', errors: ['RECORD_NOT_FOUND', 'USER_NOT_FOUND', 'APPROVAL_EXPIRED', 'APPROVAL_NOT_YOURS', 'WRONG_STATUS', 'CLOCK_BEHIND'] },
  ),
  /** What the asker asked for, as it was: the same call again, with the approval, carries it out. */
  'approvals.pending-input': read(
    z.strictObject({ requestId: id }),
    z.object({ call: z.string(), input: z.unknown() }),
    { permission: 'case.work', errors: ['RECORD_NOT_FOUND', 'APPROVAL_NOT_YOURS'], audited: true },
  ),
  /** A second supervisor says that a new or reset account may approve before its first week is over. */
  'approvals.vouch': write({ userId }, { permission: 'users.direct', errors: ['USER_NOT_FOUND', 'APPROVAL_NOT_YOURS', 'ALREADY_EXISTS', 'CLOCK_BEHIND'] }),
};
