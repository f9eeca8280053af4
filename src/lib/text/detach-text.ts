/** Copies a text that was cut from a longer one: the cut itself would keep the longer one in memory. */
export const detach = (text: string): string => ` ${text}`.slice(1);
