import type { Appointment, CaseFile, ContactEntry } from '../../../shared/model/case-file.ts';
import type { DocumentCode } from '../../../shared/model/enumerations.ts';
import type { Missing } from '../../../shared/result.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { InCase, SessionAct } from '../acts.ts';
import { isChild } from '../age.ts';
import { currentRisk, partyOf, sidesOf, standing, withWhomTheyStandFor } from '../case-facts.ts';
import { activeConsent, lastWithdrawal, outgrownConsent, takesBack } from '../consent-status.ts';
import { lacking, missingIf } from '../finding.ts';

const common = { code: 'R-03', effect: 'block', source: 'RJ-CoE ¶16; VRD 12(1)(a)' } as const;

/** after a withdrawal, no session with that person before a new consent, a new preparation and a new risk assessment. */
export const renewalAfterWithdrawal: Rule<SessionAct> = {
  ...common,
  check: ({ file, session }, context) => {
    const { harmed, responsible } = sidesOf(file, session.attendees);
    return lacking([...harmed, ...responsible].flatMap(({ subjectCode }) => notRenewed(file, subjectCode, context)));
  },
};

/** after a withdrawal, neither a preparatory meeting nor a signature before a new consent. */
export const consentRenewed: Rule<InCase & { readonly subjectCode: string }> = {
  ...common,
  check: ({ file, subjectCode }, context) => lacking(consentNotRenewed(file, subjectCode, context)),
};

interface Contact extends InCase {
  readonly direction: 'IN' | 'OUT';
  readonly purpose: ContactEntry['purpose'];
  readonly withSubject: string | null;
}

/**
 * after any withdrawal in the case nobody is persuaded, and somebody who withdrew is asked about safety, they or whoever
 * stands for them, only if they agreed to that.
 */
export const persuasion: Rule<Contact> = {
  ...common,
  check: ({ file, direction, purpose, withSubject }, context) => {
    const subject = withSubject === null ? {} : { subjectCode: withSubject };
    if (purpose === 'PERSUADE') {
      return lacking(missingIf(standing(file.consents).some((consent) => consent.withdrawal !== null || takesBack(consent, file)), { item: 'persuasionAfterWithdrawal', ...subject }));
    }
    if (purpose !== 'SAFETY' || direction !== 'OUT' || withSubject === null) return undefined;
    const closed = gone(file, [withSubject], context).filter((code) => !mayAskAboutSafety(file, code, context));
    return lacking(missingIf(closed.length > 0, { item: 'safetyContactNotAgreed', ...subject }));
  },
};

interface Paper extends InCase {
  readonly code: DocumentCode;
  readonly subjectCode: string | null;
}

/** nobody who withdrew is invited again before they have consented anew, nor asked for through whoever stands for them. */
export const invitationAfterWithdrawal: Rule<Paper> = {
  ...common,
  check: ({ file, code, subjectCode }, context) =>
    lacking(code === 'D27' && subjectCode !== null ? gone(file, [subjectCode], context).map((who) => ({ item: 'persuasionAfterWithdrawal', subjectCode: who }) as const) : []),
};

/** nor asked to come, but to a word about their safety if they agreed to that when they withdrew. */
export const appointmentAfterWithdrawal: Rule<InCase & { readonly kind: Appointment['kind']; readonly subjects: readonly string[] }> = {
  ...common,
  check: ({ file, kind, subjects }, context) =>
    lacking(
      gone(file, subjects, context)
        .filter((code) => kind !== 'FOLLOW_UP' || !mayAskAboutSafety(file, code, context))
        .map((subjectCode) => ({ item: 'persuasionAfterWithdrawal', subjectCode }) as const),
    ),
};

/** no message from or to somebody who withdrew, or whoever stands for them, before they have consented anew. */
export const messageAfterWithdrawal: Rule<InCase & { readonly from: string; readonly to: string }> = {
  ...common,
  check: ({ file, from, to }, context) => lacking(withWhomTheyStandFor(file, [from, to]).flatMap((code) => consentNotRenewed(file, code, context))),
};

/**
 * whoever signs takes part, and of their own will: a consent that stands, given by the day they sign. After a withdrawal, and of
 * a child or somebody who has grown up since, other rules speak.
 */
export const standingConsent: Rule<InCase & { readonly subjectCode: string; readonly on: string }> = {
  ...common,
  check: ({ file, subjectCode, on }, context) => {
    const consent = activeConsent(file, participation(subjectCode), context.now, context.parameters);
    const party = partyOf(file, subjectCode);
    const spokenFor = (party && isChild(party, on)) || outgrownConsent(file, participation(subjectCode), context.now, context.parameters) !== undefined;
    const silent = spokenFor || withdrawn(file, subjectCode, context);
    return lacking(missingIf(!silent && (consent === undefined || consent.givenAt.slice(0, 10) > on), { item: 'standingConsent', subjectCode }));
  },
};

/** Whether a person withdrew from taking part and has not consented again since. */
export function withdrawn(file: CaseFile, subjectCode: string, context: RuleContext): boolean {
  return consentNotRenewed(file, subjectCode, context).length > 0;
}

/** Of those asked for, and those they stand for, who withdrew. */
function gone(file: CaseFile, codes: readonly string[], context: RuleContext): string[] {
  return withWhomTheyStandFor(file, codes).filter((code) => withdrawn(file, code, context));
}

function mayAskAboutSafety(file: CaseFile, subjectCode: string, { now }: RuleContext): boolean {
  return lastWithdrawal(file, participation(subjectCode), now)?.safetyFollowUpAgreed === true;
}

const participation = (subjectCode: string) => ({ subjectCode, type: 'MEDIATION_PARTICIPATION' }) as const;

function consentNotRenewed(file: CaseFile, subjectCode: string, { now, parameters }: RuleContext): Missing[] {
  const withdrawal = lastWithdrawal(file, participation(subjectCode), now);
  if (!withdrawal) return [];
  // One the person has outgrown renewed it in its time: that theirs is missing is R-18's to say.
  const consent = activeConsent(file, participation(subjectCode), now, parameters) ?? outgrownConsent(file, participation(subjectCode), now, parameters);
  return missingIf(!consent || consent.givenAt <= withdrawal.at, { item: 'renewalAfterWithdrawal', subjectCode, params: { what: 'consent' } });
}

function notRenewed(file: CaseFile, subjectCode: string, context: RuleContext): Missing[] {
  const withdrawal = lastWithdrawal(file, participation(subjectCode), context.now);
  if (!withdrawal) return [];
  const since = (record: { on: string; recordedAt: string }) => record.recordedAt > withdrawal.at && record.on >= withdrawal.at.slice(0, 10);
  const risk = currentRisk(file);
  return [
    ...consentNotRenewed(file, subjectCode, context),
    ...missingIf(!standing(file.preparations).some((one) => one.subjectCode === subjectCode && one.alone && since(one)), {
      item: 'renewalAfterWithdrawal', subjectCode, params: { what: 'preparation' },
    }),
    ...missingIf(!risk || !since(risk), { item: 'renewalAfterWithdrawal', subjectCode, params: { what: 'risk' } }),
  ];
}
