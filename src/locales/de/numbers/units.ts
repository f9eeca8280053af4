/** German units of time, each with all its forms. */
export const UNITS = {
  Stunde: 'stunden?',
  Tag: 'tag(?:e[ns]?|s)?',
  Woche: 'wochen?',
  Monat: 'monat(?:e[ns]?|s)?',
  Jahr: 'jahr(?:e[ns]?|s)?',
} as const;
