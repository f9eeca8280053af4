import { countOf, formatList } from '../numbers/format.ts';

/** „двох груп“: after a preposition with the genitive. */
const groupsOf = (number: number): string => countOf(number, { one: 'групи', many: 'груп' });

/** The page of positions and of memberships in groups. */
export const positions = {
  description: 'Хто яку позицію має з кожної теми, із джерелами кожного твердження, і до яких груп належать учасники.',
  none: 'Жодної позиції не записано.',
  explanation:
    'Чого хотіла чи що казала кожна сторона, за словами статті та інших джерел: спершу одним реченням, потім повністю. Кожна тема розгортається. Знак ¶ веде до тих самих слів на сторінці особи чи держави.',

  overviewNote: 'Хто що казав, по одному реченню. До сторони належать і ті, хто говорить від її імені.',
  dashNote: 'Риска означає, що ми не маємо позиції цієї сторони з цієї теми, а не що її не було.',
  others: 'Інші',
  noPosition: 'позиції не записано',
  /** The link from a sentence to all that an actor says on a topic. */
  more: 'Повністю',
  moreOf: (actor: string, topic: string) => `Повністю: ${actor}, тема «${topic}»`,

  /** The heading of the topics, folded, with everything that was said. */
  inFull: 'Повністю, за темами',
  whoSaidWhat: 'Хто що казав',
  whoSaidWhatOn: (topic: string) => `${topic}: хто що казав`,
  actor: 'Учасник',
  position: 'Позиція',
  ownPlace: (actor: string) => `Те саме твердження на сторінці: ${actor}`,

  memberships: 'Групи та їхні члени',
  /**
   * `actors` belong to `most` groups, more than any other actor; `groups` is the number of all groups, and `next` that of
   * the groups of the actor after them.
   */
  membershipSummary: ({
    actors,
    most,
    groups,
    next,
  }: {
    actors: string[];
    most: number;
    groups: number;
    next: number | undefined;
  }): string => {
    const who = formatList(actors);
    const belong = actors.length === 1 ? 'належить' : 'належать';
    const rest = next === undefined ? '' : `; жоден інший учасник не належить до більш ніж ${groupsOf(next)}`;
    if (groups === 1) return `${who} ${belong} до цієї групи.`;
    if (most === groups) return `${who} ${belong} до ${groups === 2 ? 'обох груп' : `всіх ${groupsOf(groups)}`}${rest}.`;
    if (next === undefined) return `Ніхто не належить до більш ніж ${groupsOf(most)}, а всього груп ${groups}.`;
    return `Ніхто не належить до всіх ${groupsOf(groups)}; ${who} ${belong} до ${groupsOf(most)}${rest}.`;
  },
  member: 'член',
  notInArticle: 'У статті цього немає.',
  /** A member of a group with the role that it has in it. */
  memberAs: (actor: string, role: string) => `${actor} (${role})`,
  membershipNote: 'Порожня клітинка означає, що жодне з наших джерел не називає цього учасника членом групи.',
};
