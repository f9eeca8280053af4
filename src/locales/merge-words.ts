/** The words of a catalogue, with those of a site’s own in their places. */
export function mergeWords<T extends object>(catalogue: T, own: object): T {
  const merged = Object.entries(own as Readonly<Record<string, unknown>>).map(([name, word]): [string, unknown] => {
    const ours = (catalogue as Readonly<Record<string, unknown>>)[name];
    return [name, isGroup(ours) && isGroup(word) ? mergeWords(ours, word) : word];
  });
  return { ...catalogue, ...(Object.fromEntries(merged) as Partial<T>) };
}

/** Whether a value of a catalogue is a group of words, and not a word. */
export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !(value instanceof RegExp) && !Array.isArray(value);
