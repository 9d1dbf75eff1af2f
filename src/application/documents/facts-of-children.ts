import type { Party } from '../../shared/model/case-file.ts';
import { PLACEMENT_FACTORS } from '../../shared/model/care/enumerations.ts';
import { of } from '../../domain/care/care-facts.ts';
import { windows } from '../../domain/dates/monitoring-windows.ts';
import { parsePlainDate, plainDate, type PlainDate } from '../../domain/dates/plain-date.ts';
import { addWorkingDays } from '../../domain/dates/work-calendar.ts';
import { ageOn } from '../../domain/mediation/age.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { providerOf } from '../directory/index.ts';
import { partyOf, recordOf } from '../step.ts';
import { bodyNamed, organisation, signatory } from './facts-of-disclosures.ts';
import { compact, type Facts, type PaperSource } from './paper-source.ts';
import { GUARDIANSHIP_AUTHORITY } from './viewer-of.ts';

/** Working days in which the eight factors are looked at after an urgent placement. */
const FACTORS_WD = 3;
/** Windows of a year (F47). */
const WINDOWS = 4;

/** To whom the law sends papers about a child: the body that was named, else the guardianship authority. */
function byStatute(s: PaperSource): Facts {
  const orgId = s.request.orgId ?? null;
  return { copy: 'authority', recipient: orgId === null ? bodyNamed(s.desk, GUARDIANSHIP_AUTHORITY) : organisation(providerOf(s.desk, orgId)) };
}

const child = (s: PaperSource, party: Party): Facts => ({ ...s.person(party, { birthDate: true }), isMinor: true });

/** A child's own word on a day; under seven nobody is made to say one. */
function ownWord(s: PaperSource, party: Party, on: string, heard: boolean, words: string | undefined): Facts {
  const born = parsePlainDate(s.identity(party)?.birthDate ?? '');
  return compact({ age: born && ageOn(born, plainDate(on)), heard, words: heard ? words : undefined });
}

const workingDays = (s: PaperSource, from: string, days: number): PlainDate => addWorkingDays(plainDate(from), days, s.desk.calendar).date;

/** One visit of the year after a return: which window it falls in, and what was found. */
export function d16c(s: PaperSource): Facts {
  const visit = recordOf(s.file.care.monitoringVisits, s.request.aboutId ?? '');
  const party = partyOf(s.file, visit.subjectCode);
  const returned = recordOf(s.file.care.returns, visit.returnId);
  const words = s.texts(visit.id);
  const quarter = windows(plainDate(returned.on), { count: WINDOWS, months: s.desk.parameters.P_MONITOR_MONTHS, mode: 'ROLLING' }).find(({ firstDay, lastDay }) => firstDay <= visit.on && visit.on <= lastDay);
  return compact({
    ...byStatute(s),
    child: child(s, party),
    returnedOn: returned.on,
    window: quarter && { ...quarter, of: WINDOWS },
    visitOn: visit.on,
    health: visit.health,
    familySituation: visit.family,
    observed: words['words'],
    ownWord: ownWord(s, party, visit.on, visit.heard, words['childsWords']),
    danger: visit.danger,
    nextOn: visit.nextOn ?? undefined,
    last: quarter?.number === WINDOWS && visit.nextOn === null,
    ...signatory(s),
  });
}

/** The newest word about a child that had come by a day. */
const informationBefore = (s: PaperSource, subjectCode: string, on: string) =>
  of(s.file.care.childInformations, subjectCode).filter(({ receivedOn }) => receivedOn <= on).toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1)).at(-1);

/** The assessment by its record: what was received, seen and heard, the danger, and the decision of three (F45, R-47). */
export function d22(s: PaperSource): Facts {
  const assessment = recordOf(s.file.care.childAssessments, s.request.aboutId ?? '');
  const { subjectCode, on, kind, decision } = assessment;
  const party = partyOf(s.file, subjectCode);
  const words = s.texts(assessment.id);
  const information = informationBefore(s, subjectCode, on);
  const staysHome = decision === 'KEEP_IN_FAMILY' || decision === 'SUPPORT_FAMILY';
  return compact({
    ...byStatute(s),
    child: child(s, party),
    kind,
    receivedOn: information?.receivedOn,
    received: information && s.texts(information.id)['words'],
    assessedOn: on,
    seen: assessment.seen,
    observed: words['words'],
    ownWord: ownWord(s, party, on, assessment.heard, words['childsWords']),
    danger: assessment.danger,
    decision: decision ?? undefined,
    familyRefused: assessment.familyRefused,
    additionalBy: kind === 'INITIAL' && staysHome ? workingDays(s, on, s.desk.parameters.P_ADD_ASSESS_WD) : undefined,
    ...signatory(s),
  });
}

/** What a child said, as the newest assessment around a placement has it. */
function saidAround(s: PaperSource, party: Party, on: string): Facts {
  const heard = of(s.file.care.childAssessments, party.subjectCode).filter((one) => one.heard).toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  return ownWord(s, party, on, heard !== undefined, heard && s.texts(heard.id)['childsWords']);
}

/** Out of danger and placed (F48): the eight factors, or the day until which they are looked at. */
export function d23(s: PaperSource): Facts {
  const placement = recordOf(s.file.care.placements, s.request.aboutId ?? '');
  const party = partyOf(s.file, placement.subjectCode);
  const words = s.texts(placement.id);
  const { P_INIT_ASSESS_WD, P_COURT_WD } = s.desk.parameters;
  return compact({
    ...byStatute(s),
    child: child(s, party),
    urgent: placement.urgent,
    placedOn: placement.on,
    type: placement.type,
    danger: words['words'],
    factors: PLACEMENT_FACTORS.filter((factor) => placement.factors.includes(factor)),
    factorsOn: placement.factorsOn ?? undefined,
    factorsBy: workingDays(s, placement.on, FACTORS_WD),
    factorWords: words['factors'],
    ownWord: saidAround(s, party, placement.on),
    assessmentBy: placement.urgent ? workingDays(s, placement.on, P_INIT_ASSESS_WD) : undefined,
    courtBy: workingDays(s, placement.on, P_COURT_WD),
    ...signatory(s),
  });
}

/** The application to the court; the competent body signs it, for our office is not one. */
export function d24(s: PaperSource): Facts {
  const placement = recordOf(s.file.care.placements, s.request.aboutId ?? '');
  const party = partyOf(s.file, placement.subjectCode);
  const orgId = s.request.orgId ?? null;
  const assessment = of(s.file.care.childAssessments, party.subjectCode).filter(({ kind }) => kind === 'INITIAL').toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  const assessed = of(s.file.care.childAssessments, party.subjectCode).map(({ id }) => id);
  const acts = standing(s.file.documents).filter(({ code, superseded, aboutId }) => !superseded && ((code === 'D23' && aboutId === placement.id) || (code === 'D22' && aboutId !== null && assessed.includes(aboutId))));
  return compact({
    copy: 'authority',
    recipient: orgId === null ? undefined : organisation(providerOf(s.desk, orgId)),
    authority: bodyNamed(s.desk, GUARDIANSHIP_AUTHORITY),
    child: child(s, party),
    receivedOn: informationBefore(s, party.subjectCode, placement.on)?.receivedOn,
    assessedOn: assessment?.on,
    placedOn: placement.on,
    type: placement.type,
    urgent: placement.urgent,
    danger: s.texts(placement.id)['words'],
    factors: PLACEMENT_FACTORS.filter((factor) => placement.factors.includes(factor)),
    ownWord: saidAround(s, party, placement.on),
    courtBy: workingDays(s, placement.on, s.desk.parameters.P_COURT_WD),
    attachments: acts.map(({ code, outNo, madeOn }) => compact({ what: code, number: outNo ?? undefined, on: madeOn })),
    ...signatory(s),
  });
}
