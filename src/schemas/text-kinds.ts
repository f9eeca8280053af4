/**
 * The kinds of texts. `isOurs`: we wrote it, so that our spelling and the words that we avoid hold for it; otherwise it is
 * what others wrote, or a form that a name also has. `claims`: what readers may take for a fact, so that its dates, figures
 * and quotations must be in its sources. `isCompared`: it speaks of the subject, and not of a text or a source, so that the rest
 * of its words can be compared with its sources, too. `isMarkdown`: pages show it with its emphasis and links, and not as it is
 * written.
 */
interface KindInfo {
  isOurs: boolean;
  claims: boolean;
  isCompared: boolean;
  isMarkdown: boolean;
}

const OURS: KindInfo = { isOurs: true, claims: true, isCompared: true, isMarkdown: false };
const ABOUT_TEXTS: KindInfo = { ...OURS, isCompared: false };
const NO_CLAIM: KindInfo = { ...ABOUT_TEXTS, claims: false };
const OURS_IN_MARKDOWN: KindInfo = { ...OURS, isMarkdown: true };
const OTHERS: KindInfo = { ...NO_CLAIM, isOurs: false };

/** Every kind of text that readers see, and the few that only people with the files see. */
const TEXT_KINDS = {
  /** A sentence with its sources, guidance, or a question in the prose. */
  statement: OURS_IN_MARKDOWN,
  question: OURS,
  heading: OURS,
  'table head': OURS_IN_MARKDOWN,
  /** The text alternative of a picture. */
  picture: OURS,
  /** What readers should know about a date, a wording, a name, or why a page may be cited. */
  note: OURS,
  /** What readers should know about a source. A caution with sources is a statement. */
  caution: ABOUT_TEXTS,
  /** What a date is of, or as what somebody takes part. */
  label: OURS,
  /** How a source describes a speaker. */
  attribution: ABOUT_TEXTS,
  /** Why a text was corrected. */
  correction: { ...ABOUT_TEXTS, isMarkdown: true },
  /** The title of the site, its tagline, the names of its topics. */
  setting: OURS,
  /** What a source says, in our words: other texts rest on it. */
  digest: NO_CLAIM,
  /** What we call an actor, a place or a term. */
  name: NO_CLAIM,
  /** What a correction put in place: it stands in the entry, where it is checked. */
  'corrected text': { ...NO_CLAIM, isMarkdown: true },
  /** What stood there before a correction: it may be wrong. */
  'former text': { ...OTHERS, isMarkdown: true },
  quotation: OTHERS,
  /** A headline, a section, or the title of another page. */
  'page title': OTHERS,
  /** Who published or wrote a source. */
  'source name': OTHERS,
  /** Another name or spelling, also in another language. */
  variant: OTHERS,
  /** The words of the article from which a date follows. */
  'date words': OTHERS,
  /** A question as readers may type it, for search only, and names that are not linked. */
  'search words': OTHERS,
  /** Why a rule does not hold, or a passage is not used. No page shows it. */
  reason: NO_CLAIM,
  /** Words of a page to which a link leads. No page shows them. */
  locator: OTHERS,
  /** A passage word for word, for checks only. No page shows it. */
  'article text': OTHERS,
} as const satisfies Readonly<Record<string, KindInfo>>;

export type TextKind = keyof typeof TEXT_KINDS;

/** The properties of a kind, with the same type for all kinds. */
export const kindInfo = (kind: TextKind): KindInfo => TEXT_KINDS[kind];

/** The kinds of the texts that others wrote. */
export const OTHERS_KINDS: readonly TextKind[] = (Object.keys(TEXT_KINDS) as TextKind[]).filter((kind) => !kindInfo(kind).isOurs);
