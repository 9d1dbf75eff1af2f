import type { traffickingCalls } from '../../../shared/contract/care/trafficking.ts';
import type { UseCase } from '../../use-case.ts';
import { planReturn, recordReturn, updateReturn } from './going-home.ts';
import { decideNonPunishment, recordNonPunishment } from './non-punishment.ts';
import { recordNotification, recordSignedLetter } from './notify.ts';
import { extendReflection, recordChoice } from './reflection.ts';
import { recordResidence, updateResidence } from './residence.ts';
import { recordDetection, recordExploitation, recordIndicator, setRecognition } from './status.ts';
import { endWatch, readWatched, watchPerson } from './watch.ts';

export const traffickingUseCases: { [N in keyof typeof traffickingCalls]: UseCase<N> } = {
  'trafficking.record-detection': recordDetection,
  'trafficking.record-indicator': recordIndicator,
  'trafficking.record-exploitation': recordExploitation,
  'trafficking.set-recognition': setRecognition,
  'trafficking.record-notification': recordNotification,
  'trafficking.record-signed-letter': recordSignedLetter,
  'trafficking.extend-reflection': extendReflection,
  'trafficking.record-choice': recordChoice,
  'trafficking.record-residence': recordResidence,
  'trafficking.update-residence': updateResidence,
  'trafficking.plan-return': planReturn,
  'trafficking.update-return': updateReturn,
  'trafficking.record-return': recordReturn,
  'trafficking.record-non-punishment': recordNonPunishment,
  'trafficking.decide-non-punishment': decideNonPunishment,
  'trafficking.watch-person': watchPerson,
  'trafficking.end-watch': endWatch,
  'trafficking.read-watched': readWatched,
};
