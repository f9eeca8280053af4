export const actors = {
  description: 'The people, states, organisations and forces of the article: who they were on its day, and what it says of them.',
  explanation: 'The figure counts the statements elsewhere on this site that name the actor.',
  describe: (name: string, role: string) => `${name}: ${role}. What the article says, what is background, and what came later.`,
  belongsTo: 'Belongs to: {actors}',
  events: 'In the chronology',
  mentions: 'Also named in',
};
