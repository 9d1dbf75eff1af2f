import type { DocumentCode } from '../../src/shared/model/enumerations.ts';

/** One line of the table: a paper, who reads it, what was consented to, and which fields of whom the DOCX says. */
export interface Line {
  readonly document: DocumentCode;
  readonly recipient: string;
  readonly consent: string;
  /** `V` is the harmed person, `O` the responsible one; `–` nobody. */
  readonly prints: string;
}

const NOBODY = '–';
/** Yes or no to a body changes nothing on these papers: made before the first yes, and after every token was given to every body. */
const alike = (document: DocumentCode, recipient: string, prints: string): Line[] => ['none', 'every token, to every body'].map((consent) => ({ document, recipient, consent, prints }));
const one = (document: DocumentCode, recipient: string, consent: string, prints: string): Line[] => [{ document, recipient, consent, prints }];

const BEFORE_HEALTH = 'V: name, birthDate, sex, citizenship, idDoc, contact, serviceAddress, family';
const AFTER_HEALTH = 'psychSummary, exploitationFacts, harmFacts, needs, servicesReceived, caseFact';
/** A body of the directory, at each level of consent to it. */
const body = (recipient: string, everything: string): Line[] => [
  ...one('D05', recipient, 'none', 'stopped: R-79 disclosureConsent'),
  ...one('D05', recipient, 'name', 'V: name'),
  ...one('D05', recipient, 'name, dob', 'V: name, birthDate'),
  ...one('D05', recipient, 'name, dob, idDoc', 'V: name, birthDate, idDoc'),
  ...one('D05', recipient, 'every token', everything),
  ...one('D05', recipient, 'expired', 'stopped: R-79 consentExpired'),
  ...one('D05', recipient, 'withdrawn', 'stopped: R-79 consentWithdrawn'),
  ...one('D06', recipient, 'none', NOBODY),
  ...one('D08-B', recipient, 'withdrawn', NOBODY),
];

export const TABLE: readonly Line[] = [
  ...alike('D01', 'the person', 'V: name, birthDate'),
  ...alike('D02', 'the person', 'V: name, birthDate'),
  ...alike('D03', 'both parties', 'V: name; O: name'),
  ...alike('D03', 'referrer, OUTCOME_SHARING of both', 'V: name; O: name'),
  ...one('D03', 'referrer, OUTCOME_SHARING of one', 'none', 'stopped: R-57 outcomeSharing'),
  ...alike('D03-A1', 'the office’s own file', 'V: name, birthDate, idDoc; O: name, birthDate, idDoc'),
  ...alike('D03-A1', 'referrer, OUTCOME_SHARING of both', 'V: name, birthDate, idDoc; O: name, birthDate, idDoc'),
  ...one('D03-A1', 'referrer, OUTCOME_SHARING of one', 'none', 'stopped: R-57 outcomeSharing'),
  ...alike('D04', 'referrer, OUTCOME_SHARING of both', NOBODY),
  ...one('D04', 'referrer, OUTCOME_SHARING of one', 'none', NOBODY),
  ...body('NGO', `${BEFORE_HEALTH}, ${AFTER_HEALTH}`),
  ...body('health provider', `${BEFORE_HEALTH}, healthSummary, ${AFTER_HEALTH}`),
  ...body('state body', `${BEFORE_HEALTH}, ${AFTER_HEALTH}`),
  ...body('prosecution body', `${BEFORE_HEALTH}, ${AFTER_HEALTH}`),
  ...body('body abroad', `${BEFORE_HEALTH}, ${AFTER_HEALTH}`),
  ...one('D05', 'body abroad', 'no country named', 'stopped: R-70 countryNotNamed'),
  ...one('D06-N', 'state body', 'none', 'stopped: WRONG_STATUS'),
  ...one('D07', 'the person', 'every token', 'V: name'),
  ...one('D07-C', 'the person', 'every token', 'V: name'),
  ...one('D08-A', 'the person', 'withdrawn', 'V: name'),
  ...alike('D16-A', 'the office’s own file', NOBODY),
  ...one('D17', 'the office’s own file', 'none', NOBODY),
  ...one('D17', 'the person', 'none', NOBODY),
  ...alike('D21', 'the person, of whom they made peace with', 'V: name, birthDate, idDoc, contact, serviceAddress; O: name'),
  ...one('D25', 'a court', 'none', NOBODY),
  ...one('D25-C', 'a court', 'none', 'stopped: WRONG_STATUS'),
  ...one('D25-C', 'a court', 'compelled to name, dob', 'V: name, birthDate'),
  ...one('D25-N', 'a court', 'none', NOBODY),
  ...alike('D26', 'the person, an extract', 'V: name'),
  ...alike('D26', 'the person, as an answer', 'V: name, birthDate, citizenship, idDoc, contact, serviceAddress'),
  ...one('D27', 'the person', 'none', 'V: name'),
  ...one('D27-N', 'the person', 'none', 'O: name'),
  ...alike('D28', 'the person', 'V: name'),
  ...alike('D29', 'both parties', 'V: name; O: name'),
  ...one('D31', 'an outside reviewer', 'none', NOBODY),
  ...one('D32', 'guardianship authority', 'none', 'V: name, birthDate'),
  ...alike('LABEL', 'the person', NOBODY),
  ...alike('CARD', 'the person', NOBODY),
];

/** Lines that differ in one column alone become one. */
function joined(lines: readonly Line[], column: 'recipient' | 'consent'): Line[] {
  const groups = Map.groupBy(lines, (line) => JSON.stringify({ ...line, [column]: '' }));
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map((line) => ({ ...line, [column]: group.map((each) => each[column]).join(' · ') })));
}

/** `docs/DISCLOSURE.md`. */
export function disclosurePage(): string {
  const order = [...new Set(TABLE.map(({ document }) => document))];
  const lines = joined(joined(TABLE, 'recipient'), 'consent').toSorted((a, b) => order.indexOf(a.document) - order.indexOf(b.document));
  const rows = lines.map(({ document, recipient, consent, prints }) => `| ${document} | ${recipient} | ${consent} | ${prints} |`);
  return `# What leaves, to whom, by which consent

Every document is made through the router in a practice office, saved as a person saves it, and read: what it prints is looked for in
each part of the DOCX itself (\`tests/application/disclosure-table.test.ts\`, which also keeps this page). *V* is the harmed person, *O*
the responsible one; fields are named as in \`src/domain/disclosure/fields.ts\`; *–* says nothing of anybody. Where it says *stopped*, no document is
made, and the rule and what it misses follow. Consent is that of V to the reader, until its day, for one purpose (R-04); for another
purpose it opens nothing.

The code word, other names, a pseudonym and the residence of V are on file, and were found in no document. *Every token, to every body* repeats a document after V has signed for everything:
it must say what it said before.

| document | reader | consent | prints |
|---|---|---|---|
${rows.join('\n')}
`;
}
