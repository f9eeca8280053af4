/** Words after which "that" begins what is said, thought or wanted: "the promise that Norway would pay". */
const BEFORE_CONTENT = new RegExp(
  String.raw`^(?:${[
    'add(?:s|ed)|admit(?:s|ted)|agreed?|announced?|argued?|assurances?|belie(?:f|ves?|ved)|claim(?:s|ed)?|conditions?|den(?:ial|ies|ied)',
    'demand(?:ed)?|doubt(?:s|ed)?|evidence|expect(?:s|ed)?|fact|fear(?:s|ed)?|guarantees?|hope(?:s|d)?|idea|insist(?:s|ed)|judged?|knew|known?',
    'news|opinion|order(?:ed)?|pledged?|possibility|promised?|propos(?:al|ed?)|report(?:s|ed)?|risk|sa(?:id|ys?|ying)|saw|see[ns]?|show(?:s|ed)?',
    'so|stated?|statement|suggest(?:s|ed)?|sure|tells?|th(?:inks?|ought)|threat(?:ened)?|told|view|warn(?:s|ed|ings?)|wish(?:es|ed)|writes?|written|wrote',
  ].join('|')})$`,
  'iu',
);

/** What stands before the subject of a relative clause. */
const RELATIVE = /(?<antecedent>\p{L}+)(?<comma>,?) (?<pronoun>that|which) (?:the )?$/u;

/** How such a pronoun ends, or the article behind it: seen at once, while the clause has to be searched for. */
const ENDING = /(?:at|ch|he) $/;

/** A subject goes on like this where the clause has its object after it, or none: "that Norway would pay". */
const GOES_ON = /^ (?:also |never |not )?(?:am|are|be|can|could|is|may|might|must|should|was|were|will|would)\b/;

/** Whether the text before a name ends with the object of what the name does: in "the demands that Norway made", Norway made them. */
export function followsItsObject(before: string, after: string): boolean {
  if (!ENDING.test(before.slice(-3))) return false;
  const { antecedent, comma, pronoun } = RELATIVE.exec(before)?.groups ?? {};
  if (antecedent === undefined || GOES_ON.test(after)) return false;
  return pronoun === 'which' || (comma === '' && !BEFORE_CONTENT.test(antecedent));
}
