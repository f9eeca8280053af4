import { formatNumber } from '../numbers/format.ts';

/** The page of the open data, and words in its files. */
export const data = {
  description: 'Le contenu de ce site en fichiers pour tableurs, agendas, cartes et programmes, et en flux.',
  explanation:
    'Tout ce qui est sur ce site existe aussi en fichiers. Ils sont créés avec les pages et disent donc exactement la même chose. Chacun nomme ses sources, ou y mène.',
  whatItIs: 'Ce que c’est',
  files: 'Fichiers',
  licence: 'Les données sont disponibles sous la licence {licence}.',
  noLicence: 'L’éditeur n’indique aucune licence pour les données\u202f: demandez avant de les republier.',
  notOurs: 'Le texte de l’article n’est pas dans les données, car il appartient à d’autres. Les citations y sont, chacune avec sa source.',
  spreadsheet:
    'Les tableaux sont des fichiers CSV en UTF-8, que tout tableur ouvre. Une date peut être large, par exemple 2022-01 pour un mois\u202f: mettez sa colonne en texte, sinon le tableur en fait un jour. Un texte qu’un tableur prendrait pour une formule commence par une apostrophe.',
  /** The folded description of the columns of a table. */
  columnsHeading: 'Ce que contiennent les colonnes',
  columnsAlso:
    'Les fichiers « CSVW » disent la même chose aux programmes qui lisent CSV on the Web. Quand une cellule contient plusieurs valeurs, un point-virgule et une espace les séparent. Ce qui n’est pas connu est vide. Les noms des colonnes et les valeurs fixes, comme «\u202fhappened\u202f», sont en anglais, pour que les programmes les lisent de la même façon dans toutes les langues.',
  column: 'Colonne',
  holds: 'Contenu',
  /** What the cells of a column hold. */
  types: {
    text: 'texte',
    texts: 'textes',
    day: 'jour',
    edtf: 'date en EDTF',
    count: 'nombre',
    number: 'nombre décimal',
    address: 'adresse',
    addresses: 'adresses',
  },
  /** What the columns of the tables hold, each in a sentence. A column of one name holds the same in all tables, if not in `columnsOf`. */
  columns: {
    accessed: 'Le jour où nous avons lu la page, si ce n’est pas dans une copie enregistrée.',
    actors: 'Qui a pris part.',
    address: 'Où cela se trouve sur ce site.',
    affiliation: 'Les États et institutions auxquels l’acteur appartient.',
    answer: 'La réponse courte.',
    archived: 'L’adresse d’une copie archivée.',
    attribution: 'Comment la source nomme la personne qui parle.',
    date: 'Quand cela s’est produit ou a été dit, aussi précisément qu’on le sait.',
    date_in_words: 'La même date en toutes lettres.',
    definition: 'Ce que le terme signifie, en une phrase.',
    digest: 'Ce qu’on y lit, dans nos propres mots.',
    end_earliest: 'Le premier jour où l’événement peut avoir pris fin. S’il était en cours, le dernier jour où on le sait.',
    end_latest: 'Le dernier jour où l’événement peut avoir pris fin ; vide s’il était en cours ou si sa fin n’est pas connue.',
    entry: 'Le nom de la fiche à laquelle cela appartient.',
    gone: 'Le jour où la page a été trouvée disparue.',
    id: 'Identifie la ligne. Il ne change pas tant que les mots ne changent pas.',
    issued: 'Quand la source a paru, aussi précisément qu’on le sait.',
    issued_in_words: 'La même date en toutes lettres.',
    kind: 'Le type.',
    language: 'La langue de la source : une étiquette BCP 47.',
    last_change: 'Le jour où le texte a été mis à jour ou corrigé pour la dernière fois.',
    latitude: 'Degrés au nord de l’équateur ; négatifs au sud.',
    longitude: 'Degrés à l’est de Greenwich ; négatifs à l’ouest.',
    name: 'Le nom que ce site emploie.',
    note: 'Une remarque sur les mots.',
    now: 'Le texte après la correction ; vide s’il a été retiré.',
    origin: 'D’où on le sait : de l’article, de son contexte ou de sources postérieures. Vide pour les indications.',
    original_names: 'Les noms dans leurs propres langues et écritures.',
    other_names: 'Autres noms et graphies.',
    part: 'La partie de la fiche où cela se trouve ; « body » est le texte d’une réponse.',
    places: 'Où cela s’est produit.',
    published: 'Le jour où la réponse a été publiée.',
    publisher: 'Qui a publié la source.',
    question: 'La question.',
    read: 'Ce que nous avons lu de la source.',
    role: 'Qui ou ce qu’était l’acteur le jour de l’article.',
    sort_name: 'Le nom selon lequel les listes sont triées.',
    source_addresses: 'Où les sources se trouvent sur ce site, dans le même ordre.',
    sources: 'Les sources, telles que ce site les nomme.',
    speaker: 'Qui a prononcé les mots ; vide si la source ne nomme personne.',
    start_earliest: 'Le premier jour où l’événement peut avoir commencé.',
    start_latest: 'Le dernier jour où l’événement peut avoir commencé.',
    status: 'S’il avait eu lieu, était en cours ou était prévu le jour de l’article ; pour les événements postérieurs, à leur propre jour.',
    text: 'Les mots tels qu’on les lit.',
    times_cited: 'Combien d’affirmations reposent dessus.',
    title: 'Le titre, ou ce qui s’est produit.',
    topic: 'Le sujet sur lequel c’est une position.',
    topics: 'Les sujets.',
    url: 'L’adresse de la source.',
    via: 'Qui l’a republiée, si c’est là que nous l’avons lue.',
    was: 'Le texte avant la correction.',
    why: 'Pourquoi cela a été corrigé.',
  },
  columnsOf: {
    corrections: { date: 'Le jour de la correction.' },
    quotations: { text: 'Les mots de la source.' },
  },
  subscribe: (most: number): string =>
    `Donnez une de ces adresses à un lecteur de flux : il vous dira ce qui est nouveau. Un flux contient au plus les ${formatNumber(most)} éléments les plus récents. Toutes les corrections et toutes les réponses sont sur leurs pages et dans les tableaux ci-dessus.`,
  /** A feed that has not all items. */
  newest: (shown: number, total: number): string => `Le flux contient les ${formatNumber(shown)} plus récents sur ${formatNumber(total)}.`,

  feeds: 'Flux',
  groups: {
    tables: 'Tableaux',
    tools: 'Pour agendas, frises, cartes et références',
    programs: 'Pour programmes',
  },
  /** What each set of data is, in a sentence. */
  sets: {
    explainers: 'La question principale du site, avec la réponse en bref.',
    articles: 'Les parties de l’article, chacune résumée avec nos propres mots.',
    briefings: 'Les questions des lecteurs, chacune avec sa courte réponse.',
    actors: 'Les personnes, les États et les institutions, chacun avec son rôle le jour de l’article.',
    glossary: 'Les termes, chacun avec sa définition.',
    chronology: 'Les événements, chacun avec sa date, aussi exacte que possible.',
    places: 'Les lieux, chacun avec un point sur la carte.',
    references: 'Les sources autres que l’article, chacune avec ce que nous en tirons.',
    statements: 'Toutes les phrases du site, avec les sources sur lesquelles elles reposent.',
    quotations: 'Toutes les citations, mot pour mot, avec leur auteur et leur source.',
    corrections: 'Toutes les corrections, avec ce qu’on lisait avant.',
    calendar: 'Les événements pour un agenda. Un mois est une barre d’un mois, et le titre dit ce qui est incertain.',
    timeline: 'Les événements pour l’outil de frise de Knight Lab, avec l’adresse de ce fichier comme source de données.',
    map: 'Les lieux, et les mouvements sur la carte, pour les logiciels de cartographie.',
    bibliography: 'L’article et toutes les sources pour les logiciels de bibliographie comme Zotero.',
    dossier: 'Tout en un fichier\u202f: toutes les entrées, phrases, citations et corrections.',
    schema: 'La description de ce fichier, avec laquelle un programme peut le vérifier.',
    linkedData: 'De quoi parle ce site, dans le vocabulaire de schema.org.',
    annotations: 'Chaque phrase comme annotation de ses sources (Web Annotation), avec les mots qu’une source dit textuellement.',
  },
  /** A collection of a site’s own; the label is in the plural. */
  collection: (label: string) => `Toutes les entrées sous «\u202f${label}\u202f».`,
  feedSets: {
    briefings: 'Les questions des lecteurs avec leurs réponses entières et leurs sources, nouvelles et mises à jour.',
    corrections: 'Les corrections, chacune avec ce qu’on lisait avant.',
    changes: 'Tout ce qui change\u202f: chaque nouvelle réponse, mise à jour et correction est un élément à part.',
  },

  /** The names of formats, for links to files. */
  formats: {
    atom: 'Atom',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    csv: 'CSV',
    csvw: 'CSVW',
    geojson: 'GeoJSON',
    icalendar: 'iCalendar',
    json: 'JSON',
    jsonFeed: 'JSON Feed',
    jsonLd: 'JSON-LD',
    jsonSchema: 'JSON Schema',
    rss: 'RSS',
    timeline: 'TimelineJS',
  },
  /** The size of a file. */
  size: (bytes: number): string => {
    if (bytes < 1000) return `${formatNumber(bytes)} octets`;
    return bytes < 999_500 ? `${formatNumber(Math.round(bytes / 1000))} ko` : `${formatNumber(Math.round(bytes / 100_000) / 10)} Mo`;
  },

  /** An event whose end is not on record. */
  underWayOn: (day: string) => `Encore en cours le ${day} ; la fin n’est pas consignée ici.`,
  /** An event whose date a calendar cannot show, or that had not happened. */
  datedTitle: (title: string, date: string) => `${title} (${date})`,
  /** The sources of an event in a calendar or a timeline. */
  sources: (names: readonly string[]) => `${names.length === 1 ? 'Source' : 'Sources'}\u202f: ${names.join('\u202f; ')}.`,
};
