export const glossary = {
  description: 'The terms a reader needs: what each means, what the article says about it, and background.',
  notInArticle: 'The article does not use this term.',
  participants: 'Who takes part',
  /** After the names of several members: “is a state” becomes “: each is a state”. */
  each: (statement: string) => `: each${statement}`,
  related: 'Related terms',
  mentions: 'Also used in',
};
