export const actors = {
  description: 'Люди, держави, організації та війська у статті: ким вони були тоді і що про них сказано.',
  describe: (name: string, role: string) => `${name}: ${role}. Що сказано у статті, що є контекстом і що було потім.`,
  belongsTo: 'Належить до: {actors}',
};
