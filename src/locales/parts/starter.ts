/** The texts of the example with which a new repository begins: a small local matter that the reader can replace. */
export interface StarterTexts {
  headline: string;
  headlineDigest: string;
  publisher: string;
  /** What the only passage of the article says. */
  passage: string;
  /** The same in a sentence of the site. */
  decision: string;
  /** The question of the site, and its answer. */
  question: string;
  answer: string;
  /** The question of the briefing, and its answer. */
  briefing: string;
  standfirst: string;
}
