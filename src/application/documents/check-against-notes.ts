import { documentCode } from '../../shared/model/enumerations.ts';
import { id, language } from '../../shared/model/basic.ts';
import { z } from 'zod';
import { freeTextOf } from '../../documents/index.ts';
import type { Approval } from '../../vault/repositories/approvals.ts';
import { draftsOf } from '../../vault/repositories/sealed.ts';
import { pendingKey } from '../approvals/approval-of-call.ts';
import { Refusal, type Desk } from '../desk.ts';
import { outgoingText } from '../mediation/outgoing-text.ts';
import { compose } from './compose.ts';

const asked = z.object({
  caseId: id, code: documentCode, language, aboutId: id.nullable(), subjectCode: z.string().nullable(), forAuthority: z.boolean(), largePrint: z.boolean(),
});
const words = z.object({ text: z.string() });

/**
 * places where what another person asked to let out repeats the notes of whoever is at the desk. The text is made
 * anew from the asked input, in the session that holds the notes; RECORD_NOT_FOUND when the input waits no longer.
 */
export function checkAgainstNotes(desk: Desk, request: Approval): number {
  const draft = desk.sealed.read((db) => draftsOf(db, request.askedBy)).find(({ key }) => key === pendingKey(request.id));
  if (!draft) throw new Refusal('RECORD_NOT_FOUND');
  const input: unknown = JSON.parse(draft.body);
  const file = desk.caseFile(request.caseId);
  const paper = asked.safeParse(input);
  const free = paper.success ? freeTextOf(compose(desk, file, paper.data, { draft: true }).model) : [words.parse(input).text];
  return outgoingText(desk, file, free).noteEchoes;
}
