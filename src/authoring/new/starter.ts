import { writeScalar } from '#lib/yaml/yaml-write.ts';
import { slugIn } from '#locales/slug.ts';
import { STARTERS } from '#locales/starters.ts';
import type { SiteInput } from '#schemas/site.ts';

/**
 * The content of a new repository: the least that makes a site, as an example to replace, in the language of the site. Files by their
 * paths in `src/content/`.
 */
export function writeStarter({ language, topics }: Pick<SiteInput, 'language' | 'topics'>): Record<string, string> {
  const { headline, headlineDigest, publisher, passage, decision, question, answer, briefing, standfirst } = STARTERS[language];
  const id = slugIn(language, headline);
  return {
    [`articles/${id}.yaml`]: `# An example. npm run import -- article.txt writes such a file from the text of an article: delete this one first.
headline: ${writeScalar(headline)}
headlineDigest: ${writeScalar(headlineDigest)}
language: ${new Intl.Locale(language).language}
publisher:
  name: ${writeScalar(publisher)}
byline:
  name: null
publishedAt: { edtf: 2020-03-04, basis: stated }
asOf: 2020-03-04
passages:
  - id: p1
    digest: ${writeScalar(passage)}
`,
    [`explainers/${id}.yaml`]: `# The front page: the question that the site answers, and the answer in brief.
question: ${writeScalar(question)}
answer:
  text: ${writeScalar(answer)}
  cites: [p1]
inBrief:
  - text: ${writeScalar(decision)}
    cites: [p1]
`,
    [`briefings/${slugIn(language, briefing)}.mdx`]: `---
# A briefing answers one question. Each sentence ends with its sources: a passage of the article, or a reference.
question: ${writeScalar(briefing)}
standfirst:
  text: ${writeScalar(standfirst)}
  cites: [p1]
order: 1
topics: [${topics[0]?.id ?? ''}]
published: 2020-04-01
---

${decision}[^p1]
`,
  };
}
