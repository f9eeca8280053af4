export const glossary = {
  description: 'The terms a reader needs: what each means, what the article says about it, and background.',
  notInArticle: 'The article does not use this term.',
  participants: 'Who takes part',
  related: 'Related terms',
  mentions: 'Also used in',
};
