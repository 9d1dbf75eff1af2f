import type { CaseFile, Party } from '../../../shared/model/case-file.ts';
import type { Language } from '../../../shared/model/basic.ts';
import type { Missing } from '../../../shared/result.ts';
import type { Rule } from '../../rule.ts';
import { dayOfStep, type Asked, type InCase, type Step } from '../acts.ts';
import { partyOf, principals } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';
import { hasInterpreter } from '../interpreters.ts';

const common = { code: 'R-11', effect: 'block', source: 'F12; RJ-UN 13(a)' } as const;

type Explained = Step & { readonly subjectCode: string; readonly language: Language; readonly interpreterUsed: boolean; readonly granted?: boolean };

/** rights and consents are explained in the person's own language or through an interpreter. */
export const understoodLanguage: Rule<Explained> = {
  ...common,
  check: (step, { today }) => {
    const { file, subjectCode, language, interpreterUsed, granted } = step;
    const party = partyOf(file, subjectCode);
    if (granted === false || (party && interpreterUsed)) return undefined;
    return lacking(party ? unread(file, party, [language], dayOfStep(step, today)) : [{ item: 'partyUnknown', subjectCode }]);
  },
};

type Paper = InCase & Pick<Asked<'documents.make'>, 'code' | 'language' | 'aboutId' | 'subjectCode'>;

/** a paper for a person is in their language, or an interpreter is recorded for them. */
export const documentLanguage: Rule<Paper> = {
  ...common,
  check: (paper, { today }) => {
    const { readers, languages } = readersOf(paper);
    if (!readers) return undefined;
    return lacking(readers.length === 0 ? [{ item: 'partyUnknown' }] : readers.flatMap((party) => unread(paper.file, party, languages, today)));
  },
};

function unread(file: CaseFile, party: Party, languages: readonly Language[], on: string): Missing[] {
  const { subjectCode, language } = party;
  return missingIf(!languages.includes(language) && !hasInterpreter(file, party, on), { item: 'interpreter', subjectCode, params: { language } });
}

/** Who is to read a paper, and in which languages it speaks; no readers at all for papers that no party reads. */
function readersOf({ file, code, language, aboutId, subjectCode }: Paper): { readers?: Party[]; languages: readonly Language[] } {
  switch (code) {
    case 'D01':
    case 'D02':
    case 'D07':
    case 'D07-C':
    case 'D08-A':
    case 'D21':
    case 'D26':
    case 'D27':
    case 'D27-N': {
      const reader = partyOf(file, subjectCode ?? subjectOf(file, aboutId));
      return { readers: reader ? [reader] : [], languages: [language] };
    }
    case 'D17':
    case 'D02-E':
    case 'D09':
    case 'D11':
    case 'D12':
    case 'D13':
    case 'D15':
    case 'D30': {
      // Without a person it is the copy for the file.
      const reader = partyOf(file, subjectCode);
      return reader ? { readers: [reader], languages: [language] } : { languages: [language] };
    }
    case 'D29':
      return { readers: receiptReaders(file, aboutId, subjectCode), languages: [language] };
    case 'D03':
      // One paper in parallel columns: the version's own languages stand beside the one it is made in.
      return { readers: principals(file), languages: [language, ...(file.agreements.find(({ id }) => id === aboutId)?.languages ?? [])] };
    case 'D03-A1':
    case 'D06-T':
    case 'D10':
    case 'D13-A':
    case 'D14':
    case 'D16-B':
    case 'D16-C':
    case 'D20':
    case 'D22':
    case 'D23':
    case 'D24':
    case 'CALL':
    case 'COVER':
    case 'D04':
    case 'D05':
    case 'D06':
    case 'D06-N':
    case 'D08-B':
    case 'D16-A':
    case 'D25':
    case 'D25-C':
    case 'D25-N':
    case 'D28':
    case 'D31':
    case 'D32':
    case 'LABEL':
    case 'CARD':
      return { languages: [language] };
  }
}

/** The person a protocol, a consent or a statement is of. */
function subjectOf({ protocols, consents, statements }: CaseFile, aboutId: string | null): string | null {
  return [...protocols, ...consents, ...statements].find(({ id }) => id === aboutId)?.subjectCode ?? null;
}

/** The one a receipt is made for, else who paid and who was paid. */
function receiptReaders(file: CaseFile, aboutId: string | null, subjectCode: string | null): Party[] {
  const payment = file.payments.find(({ id }) => id === aboutId);
  const paid = file.agreements.flatMap(({ obligations }) => obligations).find(({ id }) => id === payment?.obligationId);
  const codes = subjectCode !== null ? [subjectCode] : paid ? [paid.byWhom, paid.toWhom] : [];
  return codes.flatMap((code) => partyOf(file, code) ?? []);
}
