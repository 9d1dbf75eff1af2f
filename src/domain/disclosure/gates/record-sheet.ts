import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ConsentForm, DisclosureConsentType } from '../../../shared/model/enumerations.ts';
import { rightsBeforeConsent } from '../../care/rules/r-35-before-consent.ts';
import type { Rule } from '../../rule.ts';
import { bundledConsent } from '../../mediation/rules/r-04-bundled.ts';
import { understoodLanguage } from '../../mediation/rules/r-11-language.ts';
import { minorConsents } from '../../mediation/rules/r-13-minor.ts';
import { representativeConflict } from '../../mediation/rules/r-14-representative-conflict.ts';
import { childAssent } from '../../mediation/rules/r-15-child-assent.ts';
import { ownRepresentative } from '../../mediation/rules/r-16-capacity.ts';
import { interpreterForRights } from '../../mediation/rules/r-17-interpreter.ts';
import { ownWordGiven } from '../../mediation/rules/r-18-comes-of-age.ts';
import { latePaper } from '../../mediation/rules/r-59-consent-before-document.ts';
import type { RecordConsent } from '../../mediation/gates/record-consent.ts';
import { explainedAloud } from '../rules/r-04-explained-aloud.ts';
import { howLong } from '../rules/r-58-how-long.ts';
import { border } from '../rules/r-70-border.ts';
import { ofEachRow } from '../rules/each-row.ts';

/** One row of a sheet as the rules read it: a consent like any other, with its day and the country of its recipient. */
export type SheetRow = Omit<RecordConsent, 'type'> & {
  readonly type: DisclosureConsentType;
  readonly validUntil: string | null;
  readonly crossBorder: string | null;
  readonly country: string;
};

/** A sheet of up to eight yes and no of one person (D07, D07-C). */
export interface RecordSheet {
  readonly file: CaseFile;
  readonly subjectCode: string;
  readonly explainedAloud: boolean;
  readonly form: ConsentForm;
  readonly rows: readonly SheetRow[];
}

export const recordSheetGate: readonly Rule<RecordSheet>[] = [
  explainedAloud, ofEachRow(bundledConsent), ofEachRow(understoodLanguage), ofEachRow(minorConsents), ofEachRow(representativeConflict), ofEachRow(childAssent),
  ofEachRow(ownRepresentative), ofEachRow(interpreterForRights), ofEachRow(ownWordGiven), ofEachRow(rightsBeforeConsent), ofEachRow(howLong), ofEachRow(latePaper), ofEachRow(border),
];
