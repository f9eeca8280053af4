export const briefings = {
  description: 'De courtes réponses aux questions des lecteurs, avec une source pour chaque phrase.',
  /** Says for which day the briefing tells the story, because that is long before the day of publication. */
  published: ({ isUpdated, isLater }: { isUpdated: boolean; isLater: boolean }) =>
    `{topics} · Publication\u202f: {date}${isUpdated ? ', mise à jour\u202f: {updated}' : ''} · ${isLater ? 'Raconte ce qui est venu après cette date\u202f:' : 'Raconte ce que l’on savait à cette date\u202f:'} {asOf}`,
  draft: 'Brouillon',
  draftNote: 'Vous seul pouvez voir cette page. Elle sera publiée dès que vous retirerez la ligne «\u202fdraft: true\u202f».',
  previous: 'Précédent',
  next: 'Suivant',
};
