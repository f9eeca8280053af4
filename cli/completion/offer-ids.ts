import { flagsOf } from '#authoring/new/flags.ts';
import { COLLECTION_NAMES, ENTRY_KINDS, collectionOf, type CollectionName } from '#schemas/collections.ts';
import { RENAMABLE } from '../rename/renamable.ts';
import { listIds, listPassages } from './list-names.ts';

/** Says which values an option or argument of a command may have. */
export type Offer = (command: string, name: string, list: () => readonly string[]) => void;

interface CompletionContext {
  /** The words after the name of the program. */
  words: readonly string[];
  contentFolder: string;
  offerOption: Offer;
  offerArgument: Offer;
}

/** Offers the ids of entries and passages where commands take them. */
export function offerIds({ words, contentFolder, offerOption, offerArgument }: CompletionContext): void {
  const idsOf = (collection: CollectionName) => listIds(contentFolder, collection);
  const sources = () => [...listPassages(contentFolder), ...idsOf('references')];

  offerArgument('rename', 'old', () => RENAMABLE.filter((kind) => kind === words[1]).flatMap((kind) => idsOf(collectionOf(kind))));
  offerArgument('review', 'names', () => [
    ...COLLECTION_NAMES.flatMap((collection) => idsOf(collection).map((id) => `${collection}/${id}`)),
    ...sources(),
  ]);
  offerArgument('prove', 'ids', sources);
  for (const kind of ENTRY_KINDS.filter((known) => known === words[1]))
    for (const { name, options, idsOf: target } of flagsOf(kind))
      offerOption(`new ${kind}`, name, () => {
        if (target === 'sources') return sources();
        const collection = COLLECTION_NAMES.find((known) => known === target);
        return collection ? idsOf(collection) : options;
      });
}
