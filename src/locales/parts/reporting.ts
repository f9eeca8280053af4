/**
 * How articles name people and say who speaks, for the import of an article. In texts with quotations, each letter of these is
 * a `_`.
 */
export interface Reporting {
  /** What shows that a name is no person’s: “Ministry”. */
  organisation: RegExp;
  /** A title before the name of a person, as a part of the name: “Mayor”. */
  title: RegExp;
  /** A word of office or trade before the name of a person, at the end of a text: “union leader ”. */
  office: RegExp;
  /** Whether the text behind a name shows that it is a person’s: “, 54,”. */
  describesPerson(after: string): boolean;
  /** Whether the text before a name shows that it is no person’s: “the ”. */
  namesThing(before: string): boolean;
  /**
   * What stands before the name of a newspaper, a company, a ship or a work in quotation marks and says what it is, at the end of
   * a text: “the newspaper ”.
   */
  beforeQuotedName: RegExp;
  /** What stands before a slogan in quotation marks, which may have capitals as a name has, at the end of a text: “banners with ”. */
  beforeSlogan: RegExp;
  /**
   * What may stand directly before any other name in quotation marks, at the end of a text in which `_` stands for each
   * quoted character. Undefined where nouns have small initials, so that a capital in a sentence shows a name.
   */
  mayPrecedeQuotedName?: RegExp;
  /** The noun of a phrase that may stand for a name with this noun: “ministry” in “the ministry”. */
  nounOf(phrase: string): string | undefined;
  /** Whether a longer name is that of something else that belongs to a name: “Bank of Holm” and “Holm”. */
  isOfName(longer: string, name: string): boolean;
  /** Whether only what may begin a sentence stands before its subject. */
  beginsSubject(before: string): boolean;

  /** What follows a name that speaks. Its group `noun` belongs to the name. */
  speaks: RegExp;
  /** What stands before a name that speaks, at the end of a text: “_,” said union leader ”. */
  spokenBy: RegExp;
  /** What follows a subject up to its verb of speaking. */
  upToVerb: RegExp;
  /** Pronouns that speak; global. */
  pronoun: RegExp;
  /** Whether such a pronoun stands for a thing. */
  isThing(pronoun: string): boolean;
  /** Subjects without a name that speak, such as “a spokesman”; global. */
  phrase: RegExp;

  /** What belongs to the number before it: “ per cent”. */
  afterNumber: RegExp;
  /** A line that names the authors, with the groups `by`, `authors` and `rest`. */
  byline: RegExp;
  /** The place of an author in it; global. */
  inPlace: RegExp;
  /** Patterns of lines that are no news text, each with what the line may be, in English. */
  boilerplate: readonly (readonly [RegExp, string])[];
}
