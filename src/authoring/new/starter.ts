/** The content of a new repository: the least that makes a site, as an example to replace. Files by their paths in `src/content/`. */
export const STARTER: Readonly<Record<string, string>> = {
  'articles/ferry-vote.yaml': `# An example. npm run import -- article.txt writes such a file from the text of an article: delete this one first.
headline: The island keeps its ferry
headlineDigest: The island, the headline says, keeps its ferry.
language: en
publisher: { name: The Holm Gazette }
byline: { name: null }
publishedAt: { edtf: 2020-03-04, basis: stated }
asOf: 2020-03-04
provenance: [{ text: The council voted to keep the ferry., cites: [p1] }]
passages: [{ id: p1, digest: The council of the island voted to keep the ferry. }]
`,
  'explainers/ferry-vote.yaml': `# The front page: the question that the site answers, and the answer in brief.
question: Will the ferry stay?
answer: { text: 'Yes, the council voted to keep it.', cites: [p1] }
inBrief: [{ text: The council voted to keep the ferry., cites: [p1] }]
`,
  'briefings/what-was-decided.mdx': `---
# A briefing answers one question. Each sentence ends with its sources: a passage of the article, or a reference.
question: What was decided?
standfirst: { text: The council keeps the ferry., cites: [p1] }
order: 1
topics: [TOPIC]
published: 2020-04-01
---

The council voted to keep the ferry.[^p1]
`,
};

/** The starter, with a topic of the site. */
export const writeStarter = (topic: string): Record<string, string> =>
  Object.fromEntries(Object.entries(STARTER).map(([path, text]) => [path, text.replace('TOPIC', topic)]));
