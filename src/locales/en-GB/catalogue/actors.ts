export const actors = {
  description: 'The people, states, organisations and forces in the article: who they were at the time, and what it says about them.',
  describe: (name: string, role: string) => `${name}: ${role}. What the article says, what is background, and what came after.`,
  belongsTo: 'Belongs to: {actors}',
};
