const KNOWN = ['note', 'expectations', 'mitigation', 'questions', 'adaptation', 'reason', 'communication', 'what', 'how', 'proof', 'asked', 'byWhom', 'source', 'evidence', 'withBody', 'originalAt', 'facility', 'officer', 'officerPhone', 'ageAssessedBy', 'issuedBy', 'madeBy', 'whereWeAre', 'promised', 'notToDo', 'nextDate', 'contactRule', 'words', 'reviewer', 'text', 'screening', 'keptAt', 'contactWords', 'feedback', 'answerWords', 'healthSummary', 'psychSummary', 'exploitationFacts', 'harmFacts', 'needs', 'servicesReceived'];

/** Message key of a sealed text's field, the line of an agreement it belongs to and the language it is in (`what-2.ru`). What was said again and again has a mark of its own after a space. */
export function textField(field: string): { key: string; no: number | null; language: string | null } {
  const [, name = '', no, language = null] = /^([a-zA-Z]+)(?:-(\d+))?(?:\.([a-z]+))?$/.exec(field.split(' ')[0] ?? '') ?? [];
  return { key: `case.text-field.${KNOWN.includes(name) ? name : 'other'}`, no: no === undefined ? null : Number(no), language };
}
