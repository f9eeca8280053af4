export const briefings = {
  description: 'Короткі відповіді на запитання читачів, з джерелом для кожного речення.',
  /** Says for which day the briefing tells the story, because that is long before the day of publication. */
  published: ({ isUpdated, isLater }: { isUpdated: boolean; isLater: boolean }) =>
    `{topics} · Опубліковано: {date}${isUpdated ? ', оновлено: {updated}' : ''} · ${isLater ? 'Розповідає, що було після дня статті:' : 'Розповідає, що було відомо станом на'} {asOf}`,
  draft: 'Чернетка',
  draftNote: 'Цю сторінку бачите лише ви. Її буде опубліковано, щойно ви видалите рядок «draft: true».',
  previous: 'Назад',
  next: 'Далі',
};
