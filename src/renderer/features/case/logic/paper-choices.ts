import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { DocumentCode } from '../../../../shared/model/enumerations.ts';
import { INTERFACE_LANGUAGES } from '../../../../shared/model/basic.ts';
import type { InterfaceLanguage } from '../../../../shared/model/basic.ts';
import { mainParties, partyOf } from './people.ts';
import { currentAgreement } from './money.ts';

/** One paper that can be asked for: of which record, for whom. `key` names it within the case. */
export interface PaperChoice {
  key: string;
  code: DocumentCode;
  aboutId: string | null;
  subjectCode: string | null;
  /** Number, version or day that tells two of one kind apart. */
  detail: string | null;
}

/** Papers the records of the case give ground for; whether one may be made is the gate's word, at the preview. */
export function paperChoices(view: CaseView, approvalIds: readonly string[]): PaperChoice[] {
  const parties = mainParties(view);
  const agreement = currentAgreement(view.agreements);
  const choice = (code: DocumentCode, aboutId: string | null, subjectCode: string | null, detail: string | null = null): PaperChoice => ({
    key: [code, aboutId ?? '', subjectCode ?? ''].join('/'), code, aboutId, subjectCode, detail,
  });
  return [
    ...parties.map(({ subjectCode }) => choice('D01', null, subjectCode)),
    ...view.protocols.filter((r) => !r.enteredInError).map((r) => choice('D02', r.id, r.subjectCode, r.no)),
    ...view.sessions
      .filter((r) => !r.enteredInError && (r.status === 'PLANNED' || r.status === 'MOVED'))
      .flatMap((r) => r.attendees.map(({ subjectCode }) => choice('D27', r.id, subjectCode, r.on))),
    ...(agreement ? [choice('D03', agreement.id, null, String(agreement.version)), choice('D03-A1', agreement.id, null, String(agreement.version))] : []),
    choice('D04', null, null),
    ...parties.map(({ subjectCode }) => choice('D27-N', null, subjectCode)),
    ...approvalIds.map((id) => choice('D31', id, null)),
  ];
}

/** The choice a link asks for: by code, then by the record or person it names. */
export function firstChoice(choices: readonly PaperChoice[], wanted: { code: string | null; record: string | null; subject: string | null }): PaperChoice | undefined {
  return choices.find(
    ({ code, aboutId, subjectCode }) =>
      code === wanted.code && (wanted.record === null || aboutId === wanted.record) && (wanted.subject === null || subjectCode === wanted.subject),
  );
}

/** Language a paper starts in: that of the person it is for where it exists in it, else Azerbaijani. */
export function paperLanguage(view: CaseView, { code, subjectCode }: PaperChoice): InterfaceLanguage {
  const spoken = partyOf(view, subjectCode)?.language;
  return code === 'D31' ? 'az' : (INTERFACE_LANGUAGES.find((known) => known === spoken) ?? 'az');
}
