import { SESSION_TYPES, type ConsentType } from '../../../shared/model/enumerations.ts';
import type { Missing } from '../../../shared/result.ts';
import type { Rule } from '../../rule.ts';
import { whom, type Asked, type InCase, type SessionAct } from '../acts.ts';
import { askedForAssent } from '../age.ts';
import { partyOf } from '../case-facts.ts';
import { activeConsent } from '../consent-status.ts';
import { lacking, missingIf } from '../finding.ts';
import { sessionMoment } from '../session-readiness.ts';

const common = { code: 'R-15', effect: 'block', source: 'CRC 12; FAM-AZ' } as const;

type Consenting = InCase & Pick<Asked<'consents.record'>, 'subjectCode' | 'granted' | 'forms' | 'assent'> & { readonly type: ConsentType; readonly givenAt: string };

/**
 * a child of P_ASSENT_AGE years or more is asked for their own word, and for taking part of each form their
 * representative agreed to. The child's no goes before the representative's yes: it is recorded as a refusal, which passes.
 */
export const childAssent: Rule<Consenting> = {
  ...common,
  check: ({ file, subjectCode, type, granted, forms, assent, givenAt }, { parameters }) => {
    const party = partyOf(file, subjectCode);
    if (!granted || !party || !askedForAssent(party, givenAt.slice(0, 10), parameters)) return undefined;
    if (!assent || assent.overall === 'NOT_ASKED') return lacking([{ item: 'childAssent', subjectCode }]);
    if (assent.overall === 'NO') return lacking([{ item: 'childRefused', subjectCode }]);
    const agreed = type === 'MEDIATION_PARTICIPATION' ? SESSION_TYPES.filter((form) => forms?.[form] === true) : [];
    return lacking(
      agreed.flatMap((form) => missingIf((assent.forms[form] ?? 'NOT_ASKED') === 'NOT_ASKED', { item: 'childAssent', subjectCode, params: { form } })),
    );
  },
};

/** R-15 at the door: a child who was too young to be asked when the consent was given is asked before a session they come to. */
export const assentBeforeSession: Rule<SessionAct> = {
  ...common,
  check: (act, { now, parameters }) => {
    const { file, session } = act;
    const children = whom(act).flatMap((code) => partyOf(file, code) ?? []).filter((party) => askedForAssent(party, session.on, parameters));
    return lacking(
      children.flatMap(({ subjectCode }): Missing[] => {
        const consent = activeConsent(file, { subjectCode, type: 'MEDIATION_PARTICIPATION' }, sessionMoment(session, now), parameters);
        // Without a representative's word there is nothing yet to ask the child about: that is R-13's.
        if (!consent || consent.representativeCode === null || !consent.forms?.[session.type]) return [];
        const word = consent.assent?.overall === 'YES' ? consent.assent.forms[session.type] : consent.assent?.overall;
        return missingIf(word === undefined || word === 'NOT_ASKED', { item: 'childAssent', subjectCode, params: { form: session.type } });
      }),
    );
  },
};
