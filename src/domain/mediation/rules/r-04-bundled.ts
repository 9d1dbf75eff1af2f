import type { ConsentType } from '../../../shared/model/enumerations.ts';
import type { Asked, InCase } from '../acts.ts';
import { standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';
import type { Rule } from '../../rule.ts';

type Act = InCase & Pick<Asked<'consents.record'>, 'subjectCode' | 'granted' | 'forms' | 'paperNo'> & { readonly type: ConsentType };

/**
 * one consent is one purpose of one person. Forms of session belong to taking part, which cannot do without them, and
 * to nothing else; one numbered paper holds the words of one person.
 */
export const bundledConsent: Rule<Act> = {
  code: 'R-04',
  effect: 'block',
  source: 'DP-AZ; DP-NGO',
  check: ({ file, subjectCode, type, granted, forms, paperNo }) => {
    if (!granted) return undefined;
    const participation = type === 'MEDIATION_PARTICIPATION';
    const shared = paperNo !== null && standing(file.consents).some((other) => other.paperNo === paperNo && other.subjectCode !== subjectCode);
    return lacking([
      ...missingIf(shared || (!participation && forms !== null), { item: 'bundledConsent', subjectCode }),
      ...missingIf(participation && forms === null, { item: 'formNotChosen', subjectCode }),
    ]);
  },
};
