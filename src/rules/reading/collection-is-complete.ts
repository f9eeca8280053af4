import { defineReadingRule } from './reading-rule.ts';

export const collectionIsComplete = defineReadingRule({
  id: 'collection-is-complete',
  summary: 'A site has exactly one article, exactly one explainer and at least one briefing.',
  why: 'A site explains one article and answers one main question. Without a briefing, there is nothing to read.',
  fix: 'Add the missing entry; `npm run new -- briefing` creates a briefing. Keep one article and one explainer, and move others out of the content folder.',
  examples: [
    { shows: 'one entry in each collection', files: {} },
    {
      shows: 'a site without places',
      files: { 'places/holm.yaml': null, 'chronology/council-vote.yaml': 'places: []' },
    },
    {
      shows: 'a site without a briefing',
      files: { 'briefings/what-was-decided.mdx': null },
      findings: { 'briefings:1:1': 'the collection briefings is empty' },
    },
    {
      shows: 'a second explainer',
      files: {
        'explainers/other.yaml':
          'question: Why?\nanswer: { text: So., cites: [p1] }\ninBrief: [{ text: So., cites: [p1] }]\nkeyActors: [ada-quill]\nkeyTerms: [subsidy]',
      },
      findings: { 'explainers/other.yaml:1:1': 'explainers/ holds more than one entry; a site has one' },
    },
  ],
});
