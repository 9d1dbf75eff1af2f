import { z } from 'zod';
import { complaintAbout } from '../../../shared/model/care/enumerations.ts';
import type { Desk } from '../../desk.ts';

/**
 * What is said in a complaint, by whom and about whom, lies in no file of the office: each supervisor it does not concern has it in letters of their
 * own. What was told comes from whoever wrote it down, the answer and the note from a supervisor.
 */
const about = { complaintId: z.string(), caseId: z.string() };
const told = z.strictObject({ ...about, part: z.literal('told'), subjectCode: z.string().nullable(), about: complaintAbout, concerns: z.string().nullable(), words: z.string(), wish: z.string().nullable() });
const answer = z.strictObject({ ...about, part: z.literal('answer'), text: z.string() });
const note = z.strictObject({ ...about, part: z.literal('note'), text: z.string() });
const letter = z.discriminatedUnion('part', [told, answer, note]);
export type ComplaintLetter = z.infer<typeof letter>;
export type ToldLetter = z.infer<typeof told>;

/** How many supervisors have it now; none, and it goes out on paper. */
export async function tellSupervisors(desk: Desk, concerns: string | null, said: ComplaintLetter): Promise<number> {
  return (await desk.session.postComplaint(concerns === null ? [] : [concerns], said)).length;
}

export interface ReceivedLetter {
  /** What it is discarded by. */
  readonly name: string;
  readonly from: string;
  readonly said: ComplaintLetter;
}

/** Every letter about a complaint this person has, oldest first; reading takes none away. */
export async function ownLetters(desk: Desk): Promise<ReceivedLetter[]> {
  const { messages } = await desk.session.collect('me');
  return messages.flatMap(({ name, kind, from, body }) => {
    const said = kind === 'complaint' ? letter.safeParse(body).data : undefined;
    return said ? [{ name, from, said }] : [];
  });
}
