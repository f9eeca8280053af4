export const briefings = {
  description: 'Kurze Antworten auf Fragen von Leserinnen und Lesern, mit einer Quelle für jeden Satz.',
  /** Says for which day the briefing tells the story, because that is long before the day of publication. */
  published: ({ isUpdated, isLater }: { isUpdated: boolean; isLater: boolean }) =>
    `{topics} · Veröffentlicht: {date}${isUpdated ? ', aktualisiert: {updated}' : ''} · ${isLater ? 'Erzählt, was danach kam: nach dem' : 'Erzählt, was bekannt war: Stand'} {asOf}`,
  draft: 'Entwurf',
  draftNote: 'Nur Sie sehen diese Seite. Sie wird veröffentlicht, sobald Sie die Zeile „draft: true“ entfernen.',
  previous: 'Zurück',
  next: 'Weiter',
};
