export const glossary = {
  description: 'The terms a reader needs, each defined, with what the article says of it and what is background.',
  explanation: 'The figure counts the statements elsewhere on this site that use the term.',
  notInArticle: 'The article does not use this term.',
  participants: 'Who takes part',
  related: 'Related terms',
  mentions: 'Also used in',
};
