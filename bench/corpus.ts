import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeBriefing } from './corpus/briefing.ts';
import { inventCast } from './corpus/cast.ts';
import { createStatementWriter, writeActor, writeEvent, writePlace, writeReference, writeTerm } from './corpus/entries.ts';
import { writeArticle, writeExplainer, writeSite } from './corpus/front.ts';
import { createRandom } from './corpus/random.ts';
import type { CollectionName } from '#schemas/collections.ts';

export interface CorpusOptions {
  /** The folder of the project; created if it does not exist. */
  folder: string;
  briefingCount: number;
  /** At least so many events, half as many places, and half as many other names. */
  events?: number | undefined;
  /** The same seed and counts give the same files, byte for byte. */
  seed?: number;
}

/** Writes a generated project that passes every check: one article, its briefings, and two other entries for each briefing. */
export function writeCorpus({ folder, briefingCount, events, seed = 1 }: CorpusOptions): void {
  const random = createRandom(seed);
  const cast = inventCast(random, briefingCount, events);
  const write = createStatementWriter(random, cast);

  const writeFile = (collection: CollectionName, name: string, text: string) =>
    writeFileSync(join(folder, 'src/content', collection, name), text);
  const writeYaml = (collection: CollectionName, id: string, data: unknown) => writeFile(collection, `${id}.yaml`, stringify(data));
  const writeAll = (collection: CollectionName, entries: { id: string; data: unknown }[]) => {
    mkdirSync(join(folder, 'src/content', collection), { recursive: true });
    for (const { id, data } of entries) writeYaml(collection, id, data);
  };

  writeAll('articles', [{ id: 'harbour-works', data: writeArticle(cast, write) }]);
  writeAll('explainers', [{ id: 'harbour-works', data: writeExplainer(cast, write) }]);
  writeAll(
    'actors',
    cast.actors.map((actor, index) => writeActor(write, actor, index)),
  );
  writeAll(
    'glossary',
    cast.terms.map((term, index) => writeTerm(write, term, cast.terms[(index + 1) % cast.terms.length] ?? term)),
  );
  writeAll(
    'places',
    cast.places.map((place) => writePlace(random, write, place)),
  );
  writeAll(
    'chronology',
    Array.from({ length: cast.eventCount }, (_, index) => writeEvent(random, cast, write, index)),
  );
  writeAll(
    'references',
    [...cast.references, ...cast.laterReferences].map((reference) => writeReference(random, cast, reference)),
  );
  mkdirSync(join(folder, 'src/content/briefings'), { recursive: true });
  for (let index = 0; index < briefingCount; index++)
    writeFile('briefings', `briefing-${index + 1}.mdx`, writeBriefing(random, cast, index));
  writeFileSync(join(folder, 'site.config.ts'), `export default ${JSON.stringify(writeSite(), null, 2)};\n`);
}
