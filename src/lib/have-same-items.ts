/** Whether two lists have the same objects in the same order. */
export const haveSameItems = (a: readonly object[], b: readonly object[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
