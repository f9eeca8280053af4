import { z } from 'zod';
import { corrections } from './fields/correction.ts';
import { actorId, formerIds } from './ids.ts';
import { names } from './fields/names.ts';
import { nameText } from './fields/plain.ts';
import { actorBackground, actorStatement, cautions, later, statement } from './fields/statement.ts';

export const ACTOR_KINDS = ['person', 'state', 'organisation', 'formation', 'agency'] as const;

/** A person or organisation in the article: schema.org Person or Organization. */
export const actor = z.strictObject({
  name: nameText.meta({ description: 'The name in the house spelling.' }),
  sortName: nameText
    .optional()
    .meta({ description: 'The name under which the actor is sorted, family name first.', examples: ['Curie, Marie'] }),
  kind: z
    .enum(ACTOR_KINDS)
    .meta({ description: 'What the actor is: a person, a state, an organisation, a military formation or an agency.' }),
  ...names,
  role: statement.meta({ description: 'Who the actor was on the day of the article, in a few words.' }),
  affiliation: z.array(actorId).default([]).meta({ description: 'Ids of the actors that the actor belongs to or speaks for.' }),
  statements: z
    .array(actorStatement)
    .default([])
    .meta({ description: 'What the article says about the actor, or quotes from the actor. Each statement cites a passage.' }),
  cautions,
  background: actorBackground,
  later,
  corrections,
  formerIds,
});

export type ActorData = z.output<typeof actor>;
