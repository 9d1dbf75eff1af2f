import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { INDICATOR_DIMENSIONS } from '../../shared/model/care/enumerations.ts';
import { SERVICE_CODES } from '../../shared/model/enumerations.ts';
import { language } from '../../shared/model/basic.ts';
import { legalBasisTable, UNVERIFIED_MARK } from '../legal-basis.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, linesOf, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD06, buildD06N } from './build.ts';
import { AGE_GROUPS, d06Facts, d06nFacts } from './facts.ts';

const sample = facts.D06;
const notice = facts['D06-N'];
const FILE = 'S-48213_mektub_az_v1.docx';
const LETTER = /^(office\.\w+|number|date|recipient\.dative|signatory\.\w+|executor\.\w+|contactOfficer\.\w+)$/;
/** Everything about a person that some other paper may carry. */
const OF_A_PERSON = [
  'person', 'name', 'surname', 'birthDate', 'birthYear', 'age', 'sex', 'citizenship', 'nationality', 'district', 'region', 'idDoc', 'fin', 'contact', 'serviceAddress', 'address', 'residence',
  'family', 'healthSummary', 'psychSummary', 'exploitationFacts', 'exploitedFrom', 'exploitedUntil', 'exploitationType', 'employer', 'harmFacts', 'needs', 'servicesReceived', 'caseFact', 'data', 'text', 'note',
  'details', 'place', 'pseudonym', 'caseNo', 'withheld',
];
const fieldsOf = (model: ReturnType<typeof buildD06>) => describeFields(model).map(({ field }) => field).filter((field) => !LETTER.test(field));

describe('D06: anonymised referral', () => {
  it('I1: our number, adult or child, language, service, urgency, danger, our officer; nothing else', () => {
    expect(fieldsOf(buildD06(sample))).toEqual(['outsideNo', 'ageGroup', 'languageNeeded', 'services', 'urgency', 'immediateDanger', 'answerBy']);
    for (const said of ['S-48213', az.ages.PRESUMED_CHILD, 'gürcü dili', 'yaşayış yeri ilə təminat; qida', '24 saat ərzində', 'Dərhal təhlükə: xeyr', 'İcraçılı Nümunə, tel. +994 00 000 00 01', '07.04.2026', az.withheld]) {
      expect(textOf(buildD06(sample))).toContain(said);
    }
  });
  it('R-79: there is no place for anything about a person', () => {
    const bare = { office: { code: 'X' } };
    expect(d06Facts.safeParse(bare).success).toBe(true);
    for (const key of [...OF_A_PERSON, 'subjectCode', 'dimensions']) for (const value of ['x', [], {}]) expect(d06Facts.safeParse({ ...bare, [key]: value }).success, key).toBe(false);
    for (const [key, value] of [['ageGroup', '17'], ['languageNeeded', 'Sınaqlı'], ['services', ['Sınaqlı']], ['urgency', 'Sınaqlı'], ['immediateDanger', 'Sınaqlı']] as const) expect(d06Facts.safeParse({ ...bare, [key]: value }).success, key).toBe(false);
  });
  it('R-81: no code of it has a word that tells what the matter is', () => {
    for (const ageGroup of AGE_GROUPS) for (const languageNeeded of language.options) {
      expect(findModuleNames(buildD06({ ...sample, ageGroup, languageNeeded, services: [...SERVICE_CODES] }), FILE)).toEqual([]);
    }
    expect(textOf(buildD06(sample))).not.toContain(office.name.az);
  });
  it('danger not asked about is a gap, never a no', () => {
    const { immediateDanger: _, ...unasked } = sample;
    expect(missingFields(buildD06(unasked))).toEqual([{ field: 'immediateDanger' }]);
    expect(textOf(buildD06({ ...sample, immediateDanger: true }))).toContain('Dərhal təhlükə: bəli');
  });
  it('the slip names our two numbers and nobody', () => {
    const slip = buildD06(sample).blocks.filter(({ kind }) => kind === 'receipt').flatMap(linesOf).join('\n');
    for (const said of ['Ç-12/26', 'S-48213', az.slip.title]) expect(slip).toContain(said);
  });
  it('R-72: the ground stands only once a lawyer has confirmed it', () => {
    const ground = legalBasisTable.PERSONAL_DATA.text.az;
    expect(textOf(buildD06(sample))).not.toContain(ground);
    expect(buildD06(sample).withheld).toEqual([{ field: 'legalBasis.PERSONAL_DATA', reason: 'LEGAL_BASIS_UNVERIFIED' }]);
    expect(textOf(buildD06({ ...sample, draft: true }))).toContain(`${ground} ${UNVERIFIED_MARK}`);
    expect(textOf(buildD06({ ...sample, legalConfirmations: [{ key: 'PERSONAL_DATA', verifiedBy: 'desk 2', verifiedOn: '2026-01-05' }] }))).toContain(ground);
  });
});

describe('D06-N: notification', () => {
  it('R-30: exactly the whitelist', () => {
    expect(fieldsOf(buildD06N(notice))).toEqual(['subjectCode', 'ageGroup', 'dimensions', 'urgency', 'immediateDanger']);
    const rows = buildD06N(notice).blocks.flatMap((block) => (block.kind === 'particulars' ? linesOf(block) : []));
    expect(rows).toEqual([
      `Kod: ${notice.subjectCode}`, 'Yaş qrupu: yetkin şəxs', `Məlumatın xarakteri: ${az.dimensions.DECEPTIVE_RECRUITMENT}; istismar`, 'Təcililik: dərhal', 'Dərhal təhlükə: bəli',
      `Təşkilat: ${office.neutralName.az}`, 'Əlaqələndirici şəxs: İcraçılı Nümunə, tel. +994 00 000 00 01',
    ]);
    expect(textOf(buildD06N(notice))).toContain(az.withheld);
    expect(textOf(buildD06N(notice))).not.toContain('S-48213');
  });
  it('R-30: every other key is refused', () => {
    const bare = { office: { code: 'X' } };
    expect(d06nFacts.safeParse(bare).success).toBe(true);
    for (const key of [...OF_A_PERSON, 'languageNeeded', 'services', 'answerBy']) for (const value of ['x', [], {}]) expect(d06nFacts.safeParse({ ...bare, [key]: value }).success, key).toBe(false);
    expect(d06nFacts.safeParse({ ...bare, dimensions: ['Sınaqlı'] }).success).toBe(false);
  });
  it('a dimension says what kind of sign was seen, in its own words', () => {
    expect(new Set(Object.values(az.dimensions)).size).toBe(INDICATOR_DIMENSIONS.length);
    for (const code of INDICATOR_DIMENSIONS) {
      const text = textOf(buildD06N({ ...notice, dimensions: [code] }));
      expect(text).toContain(`Məlumatın xarakteri: ${az.dimensions[code]}\n`);
      expect(text).not.toContain(code);
    }
  });
  it('what is not known is a gap', () => {
    expect(missingFields(buildD06N(facts['D06-N'])).map(({ field }) => field)).toEqual([]);
    const { subjectCode: _, ...unknown } = notice;
    expect(missingFields(buildD06N({ ...unknown, dimensions: [] })).map(({ field }) => field)).toEqual(['subjectCode', 'dimensions']);
  });
  it('R-72: the law on anonymity stands here, where it may be named, and never on D06', () => {
    const ground = legalBasisTable.THB_ANONYMITY.text.az;
    expect(textOf(buildD06N(notice))).toContain(ground);
    expect(buildD06N(notice).withheld).toEqual([]);
    expect(textOf(buildD06(sample))).not.toContain(ground);
    expect(findModuleNames(buildD06N(notice), FILE)).toEqual([]);
  });
});
