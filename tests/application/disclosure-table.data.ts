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

const STATE = ['state body', 'prosecution body'];
const BODIES = ['NGO', 'health provider', ...STATE, 'body abroad'];
/** A paper about a person of care to a body: nothing without a yes to it, the same body by body but for what only health bodies are told. */
function letter(document: DocumentCode, needs: string, opens: string, everything: string, { health = everything, trafficking = true }: { health?: string; trafficking?: boolean } = {}): Line[] {
  return BODIES.flatMap((recipient) => {
    // Of a trafficking file R-32 says of state and prosecution bodies that nothing overrides it.
    const stopped = (item: string) => `stopped: ${trafficking && STATE.includes(recipient) ? `R-32 ${item}; ` : ''}R-79 ${item}`;
    return [
      ...one(document, recipient, 'none', stopped('disclosureConsent')),
      ...(needs === 'name' ? [] : one(document, recipient, 'name', stopped('fieldNotInScope'))),
      ...one(document, recipient, needs, opens),
      ...one(document, recipient, 'every token', recipient === 'health provider' ? health : everything),
      ...one(document, recipient, 'expired', stopped('consentExpired')),
      ...one(document, recipient, 'withdrawn', stopped('consentWithdrawn')),
    ];
  });
}
/** The law itself sends it to authorities that protect children, whatever was consented to; to nobody else. */
const byStatute = (document: DocumentCode, first: string): Line[] => [first, ...BODIES].flatMap((recipient) => alike(document, recipient, [first, 'state body'].includes(recipient) ? 'V: name, birthDate' : 'stopped: INVALID_INPUT'));
const FILE = 'the office’s own file';
const TICKED = 'V: healthSummary, psychSummary, exploitationFacts, harmFacts, needs';

/** Papers of protection needs, trafficking, the shelter, the assistance centre and of children. */
export const CARE_TABLE: readonly Line[] = [
  ...alike('D02', 'the person, of a trafficking file', NOBODY),
  ...alike('D02', 'the person, of a file of protection needs', 'V: name, birthDate'),
  ...alike('D02-E', 'the person', NOBODY),
  ...alike('D06-N', 'state body, of a trafficking file', NOBODY),
  ...alike('D06-T', FILE, NOBODY),
  ...alike('D09', 'the person', TICKED),
  ...alike('D09', FILE, TICKED),
  ...letter('D09', 'name, needs', 'V: name, needs', 'V: name, birthDate, psychSummary, exploitationFacts, harmFacts, needs', { health: 'V: name, birthDate, healthSummary, psychSummary, exploitationFacts, harmFacts, needs', trafficking: false }),
  ...BODIES.flatMap((recipient) => one('D09', recipient, 'every token but caseFact', 'stopped: R-81 moduleNamed')),
  ...letter('D10', 'name', 'V: name', 'V: name, birthDate, serviceAddress, caseFact', { trafficking: false }),
  ...BODIES.flatMap((recipient) => one('D10', recipient, 'every token but caseFact', 'V: name, birthDate, serviceAddress')),
  ...alike('D11', 'the person', NOBODY),
  ...alike('D11', FILE, NOBODY),
  ...one('D12', 'the person', 'none', 'stopped: WRONG_STATUS'),
  ...one('D12', 'the person, who has left', 'none', 'V: servicesReceived'),
  ...one('D12', 'the office’s own file, of one who has left', 'none', 'V: servicesReceived'),
  ...alike('D13', 'the person', 'V: caseFact'),
  ...letter('D13-A', 'name, caseFact', 'V: name, caseFact', 'V: name, birthDate, caseFact'),
  ...letter('D14', 'name, harmFacts', 'V: name, harmFacts', 'V: name, birthDate, idDoc, harmFacts, servicesReceived, caseFact'),
  ...alike('D15', 'the person', 'V: healthSummary, needs'),
  ...alike('D15', FILE, 'V: healthSummary, needs'),
  ...letter('D15', 'name, needs', 'V: name, needs', 'V: name, birthDate, needs', { health: 'V: name, birthDate, healthSummary, needs' }),
  ...alike('D16-B', FILE, 'V: servicesReceived'),
  ...byStatute('D16-C', 'guardianship authority'),
  ...letter('D20', 'name, dob, idDoc, caseFact', 'V: name, birthDate, idDoc, caseFact', 'V: name, birthDate, idDoc, contact, serviceAddress, caseFact'),
  ...byStatute('D22', 'guardianship authority'),
  ...byStatute('D23', 'guardianship authority'),
  ...byStatute('D24', 'a court'),
  ...alike('D30', 'the person', 'V: name'),
  ...alike('D30', FILE, NOBODY),
  ...alike('CALL', FILE, 'V: contact'),
  ...one('COVER', 'the parent body', 'none', NOBODY),
];

/** Lines that differ in one column alone become one. */
function joined(lines: readonly Line[], column: 'recipient' | 'consent'): Line[] {
  const groups = Map.groupBy(lines, (line) => JSON.stringify({ ...line, [column]: '' }));
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map((line) => ({ ...line, [column]: group.map((each) => each[column]).join(' · ') })));
}

/** `docs/DISCLOSURE.md`. */
export function disclosurePage(): string {
  const all = [...TABLE, ...CARE_TABLE];
  const order = [...new Set(all.map(({ document }) => document))];
  const lines = joined(joined(all, 'recipient'), 'consent').toSorted((a, b) => order.indexOf(a.document) - order.indexOf(b.document));
  const rows = lines.map(({ document, recipient, consent, prints }) => `| ${document} | ${recipient} | ${consent} | ${prints} |`);
  return `# What leaves, to whom, by which consent

Every document is made through the router in a practice office, saved as a person saves it, and read: what it prints is looked for in
each part of the DOCX itself (\`tests/application/disclosure-table.test.ts\`, which also keeps this page, and
\`disclosure-table-care.test.ts\`). *V* is the harmed person, or the one a file of care is about, *O* the responsible one; fields are
named as in \`src/domain/disclosure/fields.ts\`; *–* says nothing of anybody. Where it says *stopped*, no document is made, and the rule
and what it misses follow. Consent is that of V to the reader, until its day, for one purpose (R-04); for another purpose it opens nothing.
Of a file of care each yes is given for protection, compensation and employment at once: what a paper is for is in its rule.

The code word, other names, a pseudonym and the residence of V are on file, and were found in no document. *Every token, to every body* repeats a document after V has signed for everything:
it must say what it said before.

| document | reader | consent | prints |
|---|---|---|---|
${rows.join('\n')}
`;
}
