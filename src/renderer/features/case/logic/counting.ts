/** Records that count: those entered in error are shown, and no more. */
export const counting = <R extends { enteredInError: boolean }>(records: readonly R[]): R[] => records.filter(({ enteredInError }) => !enteredInError);
