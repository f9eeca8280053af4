import { stringify } from 'yaml';
import type { z } from 'zod';
import type { briefing } from '#schemas/briefing.ts';
import { TOPICS, type Cast, type CastActor, type SourceContent } from './cast.ts';
import type { Random } from './random.ts';
import { paraphrase, type Scene } from './sentences.ts';

/** What one briefing is about. */
interface BriefingScene extends Scene {
  actors: readonly CastActor[];
  sources: readonly (SourceContent & { id: string })[];
  laterSources: readonly (SourceContent & { id: string })[];
}

/**
 * An MDX briefing of about 420 words: four paragraphs with at least four citations each, under headings, with a list,
 * a table, a quotation, and a part for later knowledge.
 */
export function writeBriefing(random: Random, cast: Cast, index: number): string {
  const scene = setScene(random, cast, index);
  const { actors, terms, places, sources } = scene;
  const cited = (from: BriefingScene['sources'] = sources) => {
    const cites = random.sample(from, random.pick([1, 1, 1, 2]));
    return `${paraphrase(random, random.pick(cites), scene)}${cites.map(({ id }) => `[^${id}]`).join('')}`;
  };
  const paragraph = (count: number) => Array.from({ length: count }, () => cited()).join(' ');
  const quoted = random.pick(sources);
  const [first] = sources as [BriefingScene['sources'][number]];
  const data: z.input<typeof briefing> = {
    question: `What did ${actors[0]?.name} want from the ${terms[0]?.name} in ${places[0]?.name}?`,
    standfirst: { text: paraphrase(random, first, scene), cites: [first.id] },
    order: index + 1,
    topics: [TOPICS[index % TOPICS.length] ?? TOPICS[0]],
    published: '2019-03-21',
  };
  return `---
${stringify(data)}---

${paragraph(4)}

## The matter of the ${terms[0]?.name}

${paragraph(3)} ${quoted.speaker.name} said: “${quoted.quotation}”.[^${quoted.id}]

${Array.from({ length: 2 }, () => `- ${cited()}`).join('\n')}

## What each side wanted

${paragraph(4)}

| Who? | What did they want? |
| --- | --- |
${actors
  .slice(0, 3)
  .map(({ name }) => {
    const { id, demand } = random.pick(sources);
    return `| *${name}*[^${id}] | Wanted ${demand.matter} ${demand.deed}.[^${id}] |`;
  })
  .join('\n')}

<Later>

## What came after (not in the article)

${Array.from({ length: 4 }, () => cited(scene.laterSources)).join(' ')}

</Later>
`;
}

/** Takes passages and references in turn, so that each is used. */
function setScene(random: Random, cast: Cast, index: number): BriefingScene {
  const inTurn = <T>(items: readonly T[], count: number): T[] =>
    Array.from({ length: Math.min(count, items.length) }, (_, step) => items[(index * count + step) % items.length] as T);
  return {
    actors: [...new Set([...inTurn(cast.actors, 2), ...random.sample(cast.actors, 2)])],
    terms: [...new Set([...inTurn(cast.terms, 2), ...random.sample(cast.terms, 1)])],
    places: [...new Set([...inTurn(cast.places, 1), ...random.sample(cast.places, 1)])],
    sources: [...inTurn(cast.passages, 5), ...inTurn(cast.references, 4)],
    laterSources: inTurn(cast.laterReferences, 2),
  };
}
