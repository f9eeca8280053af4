import { tokenise } from './tokenise.ts';

/** Phrases, and which texts consist of them. */
export interface PhraseBook {
  add(phrase: string): void;
  /**
   * The offset of the word up to which a text can be made of phrases, or of its last word if the last phrase is not
   * complete; undefined if the whole text consists of phrases, one after another, with nothing between them but marks such as
   * commas. White space does not count, and a phrase may begin with a capital.
   */
  findUncovered(text: string): number | undefined;
}

/** A mark may stand between phrases: punctuation, or a symbol. */
const MARK = /^[\p{P}\p{S}]$/u;

/** Creates an empty phrase book. A search takes time in proportion to the text, unless phrases repeat their own words. */
export function createPhraseBook(): PhraseBook {
  const ids = new Map<string, number>();
  const tree = createTree();
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };

  return {
    add: (phrase) => {
      let node = ROOT;
      for (const { word } of tokenise(phrase)) node = tree.addChild(node, idOf(word));
      if (node !== ROOT) tree.markEnd(node);
    },
    findUncovered: (text) => {
      const tokens = tokenise(text);
      const tokenIds = tokens.map(({ word }) => ids.get(word) ?? UNKNOWN);
      const isReached = new Uint8Array(tokens.length + 1);
      isReached[0] = 1;
      let furthest = 0;
      /** Follows phrases from a node of the tree and a token, and notes where they end. */
      const follow = (from: number, first: number): void => {
        let [node, at] = [from, first];
        while (node !== NONE) {
          if (tree.isEnd(node)) isReached[at] = 1;
          furthest = Math.max(furthest, at);
          const token = tokens[at];
          if (!token) return;
          // Elements may begin and end inside a word.
          for (let next = at, word = token.word; tokens[next]?.isJoined && next < at + MOST_PARTS;) {
            word += tokens[++next]?.word ?? '';
            const id = ids.get(word);
            if (id !== undefined) follow(tree.childOf(node, id), next + 1);
          }
          node = tree.childOf(node, tokenIds[at] as number);
          at++;
        }
      };
      for (const [at, { word }] of tokens.entries()) {
        if (!isReached[at]) continue;
        if (MARK.test(word)) isReached[at + 1] = 1;
        follow(ROOT, at);
        const initial = word.charAt(0).toLowerCase();
        const small = initial === word.charAt(0) ? undefined : ids.get(initial + word.slice(1));
        if (small !== undefined) follow(tree.childOf(ROOT, small), at + 1);
      }
      return isReached[tokens.length] ? undefined : tokens[Math.min(furthest, tokens.length - 1)]?.start;
    },
  };
}

/** In how many elements a word may be, so that no page takes too long. */
const MOST_PARTS = 8;

const ROOT = 0;
const NONE = -1;
const UNKNOWN = -2;

/** A tree whose edges are numbers. Most nodes have one child, which needs no map. */
function createTree() {
  const edges: number[] = [NONE];
  const onlyChildren: number[] = [NONE];
  const others: (Map<number, number> | undefined)[] = [undefined];
  const ends: boolean[] = [false];
  const childOf = (node: number, edge: number): number =>
    edges[node] === edge ? (onlyChildren[node] as number) : (others[node]?.get(edge) ?? NONE);
  return {
    childOf,
    addChild: (node: number, edge: number): number => {
      const known = childOf(node, edge);
      if (known !== NONE) return known;
      const child = ends.length;
      edges.push(NONE);
      onlyChildren.push(NONE);
      others.push(undefined);
      ends.push(false);
      if (edges[node] === NONE) {
        edges[node] = edge;
        onlyChildren[node] = child;
      } else (others[node] ??= new Map()).set(edge, child);
      return child;
    },
    markEnd: (node: number): void => {
      ends[node] = true;
    },
    isEnd: (node: number): boolean => ends[node] === true,
  };
}
