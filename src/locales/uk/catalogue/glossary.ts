export const glossary = {
  description: 'Поняття, потрібні читачеві: що означає кожне, що про нього сказано у статті, і контекст.',
  notInArticle: 'У статті цього поняття немає.',
  participants: 'Хто бере участь',
  /** After the names of several members: “is a state” becomes “: each is a state”. */
  each: (statement: string) => `: кожен${statement}`,
  related: 'Споріднені поняття',
  mentions: 'Також вжито тут',
};
