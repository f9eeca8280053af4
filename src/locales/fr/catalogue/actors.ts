export const actors = {
  description:
    'Les personnes, les États, les organisations et les forces dont parle l’article\u202f: qui ils étaient alors, et ce que l’article en dit.',
  describe: (name: string, role: string) => `${name}\u202f: ${role}. Ce que dit l’article, le contexte et ce qui est venu après.`,
  belongsTo: 'Appartenance\u202f: {actors}',
};
