import type { CaseFile } from '../../../src/shared/model/case-file.ts';
import { HARMED, MEDIATOR, NOW, RESPONSIBLE, TODAY, uuid } from '../../fixtures/case-builder.ts';

/** Invented records of the wall, of messages, of appointments and of what comes after an agreement. */
type Of<K extends 'items' | 'messages' | 'appointments' | 'statements' | 'correspondence'> = CaseFile[K][number];

const stamp = (n: number) => ({ id: uuid(n), recordedAt: NOW, recordedBy: MEDIATOR, enteredInError: false, hasText: false });

export const item = (n: number, side: Of<'items'>['side'], subjectCode: string | null, change: Partial<Of<'items'>> = {}): Of<'items'> =>
  ({ ...stamp(n), side, subjectCode, on: '2026-04-10', mayTellOther: false, allowedOn: null, ...change });

export const message = (n: number, change: Partial<Of<'messages'>> = {}): Of<'messages'> =>
  ({ ...stamp(n), kind: 'APOLOGY', from: RESPONSIBLE, to: HARMED, on: '2026-04-10', status: 'DRAFT', screening: null, wish: null, deliveredOn: null, returnedOn: null, ...change });

export const appointment = (n: number, status: Of<'appointments'>['status']): Of<'appointments'> =>
  ({ ...stamp(n), kind: 'PREPARATION', status, on: '2026-04-09', from: '10:00', to: '11:00', placeType: 'OFFICE', subjects: [HARMED], mediator: MEDIATOR, requestedByPerson: false });

export const statement = (n: number, change: Partial<Of<'statements'>> = {}): Of<'statements'> =>
  ({ ...stamp(n), subjectCode: HARMED, agreementId: uuid(80), on: '2026-04-13', repaired: 'FULL', amount: null, otherSideAbsent: true, lawyerOffered: true, lawyerPresent: false, representativeCode: null, handedOverOn: null, ...change });

export const incoming = (n: number, change: Partial<Of<'correspondence'>> = {}): Of<'correspondence'> =>
  ({
    ...stamp(n), direction: 'IN', caseId: uuid(1), ourNo: `D-${n}/26`, ourDate: TODAY, theirNo: '7/26', theirDate: TODAY, body: 'Sınaqlı Nümunə Rayon Məhkəməsi', subject: 'Sorğu', sheets: 1, attachments: 0,
    answersId: null, dueOn: null, delivery: null, receivedBy: null, cancelled: false, resolution: null, ...change,
  });
