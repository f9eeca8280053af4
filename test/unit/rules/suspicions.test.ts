import { describe, expect, test } from 'vitest';
import { fillIn, findMessages } from '../../support/entries.ts';

const SUSPECTING: ReadonlySet<string> = new Set(
  'negation-is-sourced quantifier-is-sourced modality-is-sourced tense-is-sourced'.split(' '),
);

/** The rules that suspect a statement which rests on a source with this sentence, and others. */
const suspect = (source: string, statement: string): string[] =>
  findMessages(
    fillIn({
      'references/report.yaml': `digest: >-\n  ${source} The council of Holm has nine members and a small office.`,
      'briefings/ferry.mdx': `${statement}[^report]`,
    }),
  ).flatMap(({ ruleId }) => (SUSPECTING.has(ruleId) ? [ruleId] : []));

describe('a sentence that says the same in other words passes', () => {
  test.each([
    // Negations
    ['The mayor did not rule out a bridge to Holm.', 'A bridge to Holm remained possible, the mayor said.'],
    ['The ferry no longer stops at Holm.', 'The ferry stopped at Holm until 2019.'],
    ['The council will not vote unless the mayor returns.', 'The council will vote only if the mayor returns.'],
    ['The council voted without a debate on the ferry.', 'There was no debate on the ferry before the council voted.'],
    ['The storm damaged not only the pier but also the ferry.', 'The storm damaged the pier and the ferry.'],
    ['The mayor refused to sign the contract for the bridge.', 'The mayor did not sign the contract for the bridge.'],
    ['The mayor denied that the council had sold the ferry.', 'The council had not sold the ferry, the mayor said.'],
    ['The harbour stayed closed until the storm passed.', 'The harbour did not open before the storm passed.'],
    ['The bridge is unlikely to open before winter, the council said.', 'The council did not expect the bridge to open before winter.'],
    ['The ferry has yet to reach Holm after the storm.', 'The ferry had not reached Holm after the storm.'],
    ['Neither the mayor nor the council wanted a bridge.', 'The mayor and the council did not want a bridge.'],
    ['The council, not the mayor, ordered the closure of the harbour.', 'The council ordered the closure of the harbour.'],
    ['The mayor, who was not present, sent a letter to the council.', 'The mayor sent the council a letter.'],
    ['Not until Friday did the ferry reach Holm.', 'The ferry reached Holm only on Friday.'],
    // Quantities
    ['The majority of the members voted for the bridge.', 'Most members voted for the bridge.'],
    ['The members of the council voted for the bridge unanimously.', 'All members of the council voted for the bridge.'],
    ['The ferry is the sole link to Holm.', 'The ferry is the only link to Holm.'],
    ['Few members of the council came to the vote.', 'Not many members of the council came to the vote.'],
    ['Some islanders welcomed the bridge, others feared it.', 'Islanders were divided over the bridge.'],
    // Possibilities
    ['The mayor threatened to close the harbour.', 'The mayor said she might close the harbour.'],
    ['The council plans to build a bridge to Holm.', 'The council would build a bridge to Holm.'],
    ['If the storm passes, the ferry will sail to Holm.', 'The ferry might sail to Holm, depending on the storm.'],
    ['The mayor vowed to build the bridge to Holm.', 'The mayor said she would build the bridge to Holm.'],
    ['The harbour should open in May.', 'The harbour is expected to open in May.'],
    // Plans
    ['The council will meet at the harbour on Friday.', 'The council was to meet at the harbour on Friday.'],
    ['The council was due to meet at the harbour on Friday. It met there for two hours.', 'The council met at the harbour for two hours.'],
    ['The vote in Holm took place on Friday, as planned.', 'The vote in Holm was held on Friday.'],
    [
      'The members of the council were to meet at the harbour. The ferry sailed to Holm.',
      'The council was to meet at the harbour after the ferry had sailed to Holm.',
    ],
  ])('%s → %s', (source, statement) => {
    expect(suspect(source, statement)).toEqual([]);
  });
});

describe('a sentence that says something else is suspected', () => {
  test.each<[string, string, string]>([
    ['The mayor did not sign the contract for the ferry.', 'The mayor signed the contract for the ferry.', 'negation-is-sourced'],
    ['The mayor signed the contract for the ferry.', 'The mayor never signed the contract for the ferry.', 'negation-is-sourced'],
    ['Some members of the council resigned in Holm.', 'Every member of the council resigned in Holm.', 'quantifier-is-sourced'],
    ['Two ferries sailed to Holm in the storm.', 'Only two ferries sailed to Holm in the storm.', 'quantifier-is-sourced'],
    ['The council might close the harbour of Holm.', 'The council will close the harbour of Holm.', 'modality-is-sourced'],
    ['The mayor was considering a bridge to Holm.', 'The mayor would build a bridge to Holm.', 'modality-is-sourced'],
    ['The mayor intends to resign from the council of Holm.', 'The mayor resigned from the council of Holm.', 'tense-is-sourced'],
    ['The council met at the harbour on Friday.', 'The council was to meet at the harbour on Friday.', 'tense-is-sourced'],
  ])('%s → %s', (source, statement, ruleId) => {
    expect(suspect(source, statement)).toContain(ruleId);
  });
});

test('of several sources, one that says the same is enough', () => {
  const files = {
    'references/report.yaml': 'digest: The council did not meet at the harbour.',
    'references/letter.yaml': 'digest: The council met at the harbour for two hours.',
  };
  const found = (cites: string) => findMessages(fillIn({ ...files, 'briefings/ferry.mdx': `The council met at the harbour.${cites}` }));
  expect(found('[^report]').map(({ ruleId }) => ruleId)).toContain('negation-is-sourced');
  expect(found('[^report][^letter]').map(({ ruleId }) => ruleId)).not.toContain('negation-is-sourced');
});
