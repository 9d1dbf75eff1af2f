/** Papers that name nobody (I0): who they are about, and lines to sign without a printed name. */
import type { CommonFacts, Official, Person, PersonName } from './facts.ts';
import { value, words } from './inline.ts';
import type { Inline, PaperLanguage, SignatureLine, Signatures } from './model.ts';
import { representativeName, staffName } from './parts.ts';
import { commonWords } from './words/common-words.ts';

/** The person's code on the office's own copy; on every other the chosen name if there is one, else the number the case has outside. */
export function unnamed({ copy, outsideNo }: CommonFacts, subjectCode: string, pseudonym?: string): Inline {
  if (copy === 'file') return [value(subjectCode, { field: 'subjectCode', subjectCode })];
  return [pseudonym === undefined ? value(outsideNo, { field: 'outsideNo' }) : value(pseudonym, { field: 'pseudonym', subjectCode })];
}

/** The office's own copy has its letterhead; another the neutral name alone, and where there is none no letterhead at all. */
export const headOf = ({ copy, office }: CommonFacts): 'full' | 'name' | 'none' => (copy === 'file' ? 'full' : office.neutralName ? 'name' : 'none');

export interface UnnamedSigners {
  readonly facts: CommonFacts;
  readonly child?: boolean;
  readonly representative?: Person | undefined;
  readonly interpreter?: { readonly name?: PersonName | undefined } | undefined;
  readonly staff?: Official | undefined;
  readonly intro?: string;
}

/** SB-P without a printed name of the person; those who work here are named on the office's copy alone: they are protected too (Law Art. 17). */
export function unsignedBy({ facts, child = false, representative, interpreter, staff, intro }: UnnamedSigners, language: PaperLanguage): Signatures {
  const w = commonWords[language];
  const inOffice = facts.copy === 'file';
  const line = (role: string, name: Inline, sign = w.signature.sign): SignatureLine => ({ role, name, captions: [sign, w.signature.date] });
  return {
    kind: 'signatures', block: 'SB-P', ...(intro !== undefined && { intro: words(intro) }),
    lines: [
      child ? { ...line(w.signature.child, [], w.signature.mark), drawing: true } : line(w.signature.person, []),
      ...(representative || child ? [line(w.labels.representative, inOffice ? representativeName(representative) : [])] : []),
      ...(interpreter ? [line(w.labels.interpreter, inOffice ? [staffName(interpreter.name, 'interpreter.name')] : [])] : []),
      line(w.signature.staff, inOffice ? [staffName(staff?.name, 'staff.name')] : []),
    ],
  };
}
