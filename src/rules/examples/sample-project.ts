/**
 * The smallest project that passes every check, with one entry in each collection: a fictional island votes on its ferry.
 * Tests add their own files (see entries.ts).
 */
export const SAMPLE_PROJECT: Readonly<Record<string, string>> = {
  'articles/ferry-vote.yaml': `headline: Holm keeps its ferry
headlineDigest: The island of Holm, the headline says, keeps its ferry.
language: en
publisher:
  name: The Holm Gazette
byline:
  name: null
publishedAt:
  edtf: 2020-03-04
  basis: stated
asOf: 2020-03-04
provenance:
  - text: The paper printed the report on its front page.
    cites: [gazette-2020]
passages:
  - id: p1
    digest: The council of Holm voted on Wednesday to keep the ferry.
    dates:
      - of: the vote
        date:
          edtf: 2020-03-04
          basis: resolved
          words: on Wednesday
  - id: p2
    digest: The ferry is “a lifeline”, in the words of Mayor Ada Quill.
    quotations:
      - text: a lifeline
        speaker: ada-quill
`,
  'explainers/ferry-vote.yaml': `question: Will the ferry stay?
answer:
  text: Yes, the council voted to keep it.
  cites: [p1]
inBrief:
  - text: The headline says that Holm keeps its ferry.
    cites: [headline]
keyActors: [ada-quill]
keyTerms: [subsidy]
`,
  'briefings/what-was-decided.mdx': `---
question: What was decided?
standfirst:
  text: The council keeps the ferry.
  cites: [p1]
order: 1
topics: [the-vote]
published: 2020-04-01
---

The council voted on Wednesday.[^p1] Mayor Ada Quill called the ferry “a lifeline”.[^p2]
`,
  'actors/ada-quill.yaml': `name: Ada Quill
sortName: Quill, Ada
kind: person
role:
  text: Mayor of Holm.
  cites: [p2]
statements:
  - text: She called the ferry “a lifeline”.
    cites: [p2]
    topic: the-vote
`,
  'glossary/subsidy.yaml': `term: subsidy
definition:
  text: Public money that keeps a service going.
  cites: [gazette-2020]
`,
  'chronology/council-vote.yaml': `title: The council votes to keep the ferry
cites: [p1]
date:
  edtf: 2020-03-04
  basis: resolved
  words: on Wednesday
status: happened
origin: article
actors: [ada-quill]
places: [holm]
topics: [the-vote]
`,
  'places/holm.yaml': `name: Holm
kind: area
coordinates:
  latitude: 61.2
  longitude: -2.5
inArticle:
  - text: The island keeps its ferry.
    cites: [headline]
`,
  'references/gazette-2020.yaml': `title: How the ferry is paid for
publisher: The Holm Gazette
kind: news
url: https://gazette.example.org/2020/how-the-ferry-is-paid-for
issued: 2020-03-05
standing: The ferry had its subsidy before the vote.
opened: whole
digest: A subsidy, public money, keeps the ferry going. The paper printed the report of the vote on its front page.
`,
};
