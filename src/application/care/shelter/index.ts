import type { shelterCalls } from '../../../shared/contract/care/shelter.ts';
import type { UseCase } from '../../use-case.ts';
import { admit, moveRoom, recordMedicalCheck, recordSigned, recordStatement, recordYes } from './admit.ts';
import { readBoard } from './board.ts';
import { endMedication, giveMedication, recordChild, recordIncident, recordMedication, recordVisit, returnBelongings, reviewIncident, takeBelongings } from './daily.ts';
import { addForbiddenWord, endForbiddenWord, listForbiddenWords, testWord } from './forbidden-words.ts';
import { exit, recordAbsence, recordBack } from './leave.ts';
import { listBlanks, printBlanks, readSheet, settleBlank } from './paper-kit.ts';
import { closeRoom, saveRoom } from './rooms.ts';
import { finishNote, signOff, takeOver, writeNote } from './shift.ts';

export const shelterUseCases: { [N in keyof typeof shelterCalls]: UseCase<N> } = {
  'shelter.read-board': readBoard,
  'shelter.save-room': saveRoom,
  'shelter.close-room': closeRoom,
  'shelter.admit': admit,
  'shelter.record-yes': recordYes,
  'shelter.record-signed': recordSigned,
  'shelter.record-statement': recordStatement,
  'shelter.record-medical-check': recordMedicalCheck,
  'shelter.move-room': moveRoom,
  'shelter.exit': exit,
  'shelter.take-belongings': takeBelongings,
  'shelter.return-belongings': returnBelongings,
  'shelter.record-absence': recordAbsence,
  'shelter.record-back': recordBack,
  'shelter.record-visit': recordVisit,
  'shelter.record-incident': recordIncident,
  'shelter.review-incident': reviewIncident,
  'shelter.record-medication': recordMedication,
  'shelter.give-medication': giveMedication,
  'shelter.end-medication': endMedication,
  'shelter.record-child': recordChild,
  'shelter.write-note': writeNote,
  'shelter.finish-note': finishNote,
  'shelter.sign-off': signOff,
  'shelter.take-over': takeOver,
  'shelter.list-forbidden-words': listForbiddenWords,
  'shelter.add-forbidden-word': addForbiddenWord,
  'shelter.end-forbidden-word': endForbiddenWord,
  'shelter.test-word': testWord,
  'paper-kit.list': listBlanks,
  'paper-kit.print': printBlanks,
  'paper-kit.sheet': readSheet,
  'paper-kit.settle': settleBlank,
};
