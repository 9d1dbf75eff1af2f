import type { CallName } from '../shared/contract/index.ts';
import type { Answer } from '../shared/result.ts';
import type { Desk } from './desk.ts';
import type { House } from './house.ts';
import type { OpeningUseCase, UseCase } from './use-case.ts';
import * as vault from './vault/index.ts';
import * as users from './users/index.ts';
import * as office from './office/index.ts';
import * as drafts from './drafts/drafts.ts';
import * as cases from './cases/index.ts';
import * as parties from './parties/index.ts';
import * as mediation from './mediation/index.ts';
import * as documents from './documents/index.ts';
import * as disclosure from './disclosure/index.ts';
import * as foreign from './foreign/index.ts';
import * as correspondence from './correspondence/index.ts';
import * as approvals from './approvals/index.ts';
import * as matches from './matches/index.ts';
import * as directory from './directory/index.ts';
import * as workplace from './workplace/index.ts';
import { assistanceUseCases } from './care/assistance/index.ts';
import { childrenUseCases } from './care/children/index.ts';
import { protectionUseCases } from './care/protection/index.ts';
import { shelterUseCases } from './care/shelter/index.ts';
import { traffickingUseCases } from './care/trafficking/index.ts';

type EarlyCall =
  | 'contract.describe'
  | 'vault.describe'
  | 'vault.suggest-folder'
  | 'vault.suggest-passphrase'
  | 'vault.estimate-passphrase'
  | 'vault.create'
  | 'vault.create-practice'
  | 'vault.unlock'
  | 'vault.recover'
  | 'vault.lock'
  | 'session.confirm-clock'
  | 'practice.set-clock'
  | 'session.read';

/** Calls that need no desk: before unlocking, or about the session itself. */
const early: { [N in EarlyCall]: OpeningUseCase<N> } = {
  'contract.describe': vault.describeContract,
  'vault.describe': vault.describeVaultFolder,
  'vault.suggest-folder': vault.suggestFolder,
  'vault.suggest-passphrase': vault.suggest,
  'vault.estimate-passphrase': vault.estimate,
  'vault.create': vault.create,
  'vault.create-practice': vault.createPractice,
  'vault.unlock': vault.unlock,
  'vault.recover': vault.recoverVault,
  'vault.lock': vault.lock,
  'session.read': vault.readSession,
  'session.confirm-clock': vault.confirmClock,
  'practice.set-clock': vault.setClock,
};

/** One use case a call; the type fails when a call of the contract is missing here. */
const desk: { [N in Exclude<CallName, EarlyCall>]: UseCase<N> } = {
  'vault.check-sheet': vault.checkRecoverySheet,
  'vault.renew-sheets': vault.renewSheets,
  'vault.verify': vault.verify,
  'orphans.discard': vault.discardOrphan,

  'users.list': users.listUsers,
  'users.add-module': users.addModule,
  'users.add': users.addUser,
  'users.change-roles': users.changeRoles,
  'users.remove': users.removeUser,
  'users.change-passphrase': users.changePassphrase,
  'users.rotate-passphrase': users.rotatePassphrase,
  'users.save-language': users.saveLanguage,

  'staff.list': office.listStaff,
  'staff.save': office.saveStaffMember,
  'office.read': office.readOffice,
  'office.save': office.saveOffice,
  'parameters.list': office.listParameters,
  'parameters.set': office.setParameter,
  'calendar.read-year': office.readYear,
  'calendar.set-day': office.setDay,
  'calendar.confirm-year': office.confirmCalendarYear,
  'audit.list': office.listAudit,

  'directory.list': directory.listProviders,
  'directory.open': directory.openProvider,
  'directory.save': directory.saveProviderFacts,
  'directory.retire': directory.retireProvider,
  'directory.restore': directory.restoreProvider,

  'drafts.list': drafts.listDrafts,
  'drafts.save': drafts.keepDraft,
  'drafts.discard': drafts.dropDraft,

  'today.read': cases.readToday,
  'cases.list': cases.listCases,
  'cases.open': cases.openCase,
  'cases.register': cases.registerCase,
  'cases.change-details': cases.changeDetails,
  'cases.send-for-resolution': cases.sendForResolution,
  'cases.assign': cases.assignCase,
  'cases.accept': cases.acceptCase,
  'cases.transfer': cases.transferCase,
  'cases.set-co-mediator': cases.setCoMediator,
  'cases.record-wish': cases.recordWish,
  'cases.reconfirm-voluntariness': cases.reconfirmVoluntariness,
  'cases.extend-target': cases.extendTarget,
  'cases.hold': cases.holdCase,
  'cases.suspend': cases.suspendCase,
  'cases.resume': cases.resumeCase,
  'cases.forward': cases.forwardCase,
  'cases.close': cases.closeCase,
  'cases.reopen': cases.reopenCase,
  'cases.archive': cases.archiveCase,
  'closing-steps.record': cases.recordClosingStep,
  'follow-ups.record': cases.recordFollowUp,
  'records.read-text': cases.readText,
  'records.correct': cases.correctRecord,
  'facts.record': cases.recordFact,

  'parties.add': parties.addParty,
  'parties.change': parties.changeParty,
  'parties.save-identity': parties.savePartyIdentity,
  'parties.reveal': parties.revealIdentity,
  'parties.record-representative': parties.recordRepresentative,
  'parties.record-age': parties.recordAge,
  'parties.record-facility': parties.recordFacility,
  'interpreters.assign': parties.assignInterpreter,
  'interpreters.end': parties.endInterpreter,

  'rights.record': mediation.recordRights,
  'consents.record': mediation.recordConsent,
  'consents.withdraw': mediation.withdrawConsent,
  'conflicts.record': mediation.recordConflict,
  'preparations.record': mediation.recordPreparation,
  'risks.assess': mediation.assessRisk,
  'sessions.schedule': mediation.scheduleSession,
  'sessions.start': mediation.startSession,
  'sessions.finish': mediation.finishSession,
  'sessions.mark-not-held': mediation.markNotHeld,
  'sessions.move': mediation.moveSession,
  'sessions.cancel': mediation.cancelSession,
  'agreements.draft': mediation.draftAgreement,
  'agreements.translate': mediation.translateAgreement,
  'agreements.record-text-received': mediation.recordTextReceived,
  'agreements.record-advice-offered': mediation.recordAdviceOffered,
  'agreements.waive-cooling': mediation.waiveCooling,
  'agreements.sign': mediation.signAgreement,
  'payments.record': mediation.recordPayment,
  'obligations.set-status': mediation.setObligationStatus,
  'contacts.record': mediation.recordContact,
  'statements.prepare': mediation.prepareStatement,
  'statements.hand-over': mediation.handOverStatement,
  'orders.record': mediation.recordOrder,
  'orders.extend': mediation.extendOrder,
  'orders.end': mediation.endOrder,
  'assessments.record': mediation.recordAssessment,
  'items.add': mediation.addItem,
  'items.allow': mediation.allowItem,
  'items.tell': mediation.tellItem,
  'messages.draft': mediation.draftMessage,
  'messages.screen': mediation.screenMessage,
  'messages.ask': mediation.askRecipient,
  'messages.deliver': mediation.deliverMessage,
  'messages.return': mediation.returnMessage,
  'emergencies.record': mediation.recordEmergency,
  'emergencies.confirm': mediation.confirmEmergency,
  'emergencies.confirm-on-paper': mediation.confirmEmergencyOnPaper,
  'appointments.plan': mediation.planAppointment,
  'appointments.settle': mediation.settleAppointment,

  'desk.workload': workplace.readWorkload,
  'covers.list': cases.listCovers,
  'covers.add': cases.addCover,
  'covers.end': cases.endCover,
  'work.list': workplace.listWork,
  'work.add': workplace.addWork,
  'work.remove': workplace.removeWork,
  'work.save-tabel': workplace.saveTabel,
  'calendar.agenda': workplace.readAgenda,
  'calendar.save-ics': workplace.saveIcs,
  'matches.list': matches.listMatches,
  'matches.run': matches.runMatches,
  'matches.decide': matches.decideMatch,
  'notes.list': mediation.listNotes,
  'notes.write': mediation.writeNote,

  'documents.preview': documents.previewDocument,
  'documents.make': documents.makeDocument,
  'documents.register': documents.listDocuments,
  'documents.save': documents.saveDocument,
  'documents.record-delivery': documents.recordDelivery,
  'documents.record-signed-copy': documents.recordSignedCopy,

  'documents.find-leaks': documents.findLeaks,
  'documents.find-by-mark': documents.findByMark,

  'consents.record-sheet': disclosure.recordSheet,
  'disclosures.project': disclosure.projectFields,
  'disclosures.copy-field': disclosure.copyField,
  'disclosures.ledger': disclosure.readLedger,
  'disclosures.outside': disclosure.listOutside,
  'disclosures.end-file': disclosure.endFile,
  'scans.attach': disclosure.attachScan,
  'scans.save': disclosure.saveScan,
  'referrals.prepare': disclosure.prepareReferral,
  'referrals.send': disclosure.sendReferral,
  'referrals.acknowledge': disclosure.acknowledgeReferral,
  'referrals.close': disclosure.closeReferral,
  'recalls.record-sent': disclosure.recordRecallSent,
  'recalls.record-answer': disclosure.recordRecallAnswer,
  'authority-requests.record': disclosure.recordAuthorityRequest,
  'authority-requests.compel': disclosure.compelRequest,
  'authority-requests.record-told': disclosure.recordPersonTold,
  'authority-requests.close': disclosure.closeRequest,
  'subject-requests.record': disclosure.recordSubjectRequest,
  'subject-requests.answer': disclosure.answerSubjectRequest,
  'own-words.add': disclosure.addOwnWords,
  'same-persons.link': disclosure.linkPersons,
  'same-persons.unlink': disclosure.unlinkPersons,
  'same-persons.meanwhile': disclosure.listMeanwhile,
  'inspections.record': disclosure.recordInspection,
  'inspections.view': disclosure.viewInspection,
  'translations.list': disclosure.listTranslations,
  'translations.certify': disclosure.certifyTranslation,
  'legal-basis.list': disclosure.listLegalBasis,
  'legal-basis.save': disclosure.saveLegalBasis,

  ...traffickingUseCases,
  ...shelterUseCases,

  ...assistanceUseCases,
  ...childrenUseCases,

  'foreign.inspect': foreign.inspectForeign,
  'foreign.clean': foreign.cleanForeign,

  'correspondence.list': correspondence.listCorrespondence,
  'correspondence.register': correspondence.registerPaper,
  'correspondence.cancel-number': correspondence.cancelNumber,
  'resolutions.add': correspondence.addResolution,
  'resolutions.mark-done': correspondence.markResolutionDone,

  'approvals.list': approvals.listApprovals,
  'approvals.approve': approvals.approve,
  'approvals.record-card': approvals.recordCard,
  'approvals.send-card': approvals.sendCard,
  'approvals.pending-input': approvals.readPendingInput,
  'approvals.vouch': approvals.vouch,
  'cards.list': approvals.listCards,
  'cards.answer': approvals.answerCard,

  ...protectionUseCases,
};

/**
 * The router has checked the input against the call's own schema before it gets here. Method types compare
 * parameters both ways, which is how one table can hold handlers of different inputs without a cast.
 */
interface Wide {
  early(house: House, input: unknown): Answer<unknown> | Promise<Answer<unknown>>;
  desk(desk: Desk, input: unknown): Answer<unknown> | Promise<Answer<unknown>>;
}

export const beforeUnlock: Readonly<Partial<Record<CallName, Wide['early']>>> = early;
export const atTheDesk: Readonly<Partial<Record<CallName, Wide['desk']>>> = desk;
export const HANDLED_CALLS: readonly string[] = [...Object.keys(early), ...Object.keys(desk)];
