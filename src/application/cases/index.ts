export { readToday } from './read-today.ts';
export { listCases } from './list-cases.ts';
export { openCase } from './open-case.ts';
export { registerCase } from './register-case.ts';
export { acceptCase, archiveCase, assignCase, changeDetails, forwardCase, reopenCase, resumeCase, sendForResolution, suspendCase } from './change-case.ts';
export { closeCase, recordClosingStep, recordFollowUp } from './close-case.ts';
export { correctRecord, readText, recordFact } from './records.ts';
export { addCover, endCover, listCovers, transferCase } from './hand-over.ts';
export { extendTarget, holdCase, reconfirmVoluntariness, recordWish, setCoMediator } from './safeguards.ts';
