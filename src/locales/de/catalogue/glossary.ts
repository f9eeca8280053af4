export const glossary = {
  description: 'Die Begriffe, die man braucht: was jeder bedeutet, was der Artikel darüber sagt, und der Hintergrund.',
  notInArticle: 'Der Artikel verwendet diesen Begriff nicht.',
  participants: 'Wer teilnimmt',
  /** After the names of several members: “is a state” becomes “: each is a state”. */
  each: (statement: string) => `: jeweils${statement}`,
  related: 'Verwandte Begriffe',
  mentions: 'Auch verwendet in',
};
