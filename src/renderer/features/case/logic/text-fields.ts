const KNOWN = ['note', 'expectations', 'mitigation', 'questions', 'adaptation', 'reason', 'communication', 'what', 'how', 'proof', 'asked', 'byWhom', 'source', 'evidence', 'withBody', 'originalAt'];

/** Message key of a sealed text's field, and the line of an agreement it belongs to (`what-2`). */
export function textField(field: string): { key: string; no: number | null } {
  const [, name = '', no] = /^([a-zA-Z]+)(?:-(\d+))?$/.exec(field) ?? [];
  return { key: `case.text-field.${KNOWN.includes(name) ? name : 'other'}`, no: no === undefined ? null : Number(no) };
}
