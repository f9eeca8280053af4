import { count, formatNumber } from './numbers.ts';

export const front = {
  summary: (asOf: string, briefings: number, statements: number) =>
    `As of ${asOf} · ${count(briefings, { one: 'briefing', other: 'briefings' })} · ${formatNumber(statements)} statements with their sources`,
  keyActors: 'Who took part',
  inBrief: 'In brief',
  timeline: 'When it happened',
  timelineNote: '[The chronology](chronology) has every event with its sources.',
  day: 'The day in the article',
  places: 'Where it happened',
  briefings: 'Questions, answered',
  keyTerms: 'Key terms',
};
