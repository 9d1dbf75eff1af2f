/** One tree of all areas' words; each file's top key is its area, so nothing is overwritten. */
export const merge = (files: Record<string, Record<string, unknown>>): Record<string, unknown> =>
  Object.assign({}, ...Object.values(files));
