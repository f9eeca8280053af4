export const actors = {
  description: 'Die Menschen, Staaten, Organisationen und Truppen im Artikel: wer sie damals waren, und was er über sie sagt.',
  describe: (name: string, role: string) => `${name}: ${role}. Was der Artikel sagt, was Hintergrund ist, und was danach kam.`,
  belongsTo: 'Gehört zu: {actors}',
};
