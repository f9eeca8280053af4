import { formatNumber } from './numbers/format.ts';

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
  subscribe: 'Mettez l’une de ces adresses dans un lecteur de flux\u202f: il vous dira ce qui est nouveau.',

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

  /** An event whose date a calendar cannot show, or that had not happened. */
  datedTitle: (title: string, date: string) => `${title} (${date})`,
  /** The sources of an event in a calendar or a timeline. */
  sources: (names: readonly string[]) => `${names.length === 1 ? 'Source' : 'Sources'}\u202f: ${names.join('\u202f; ')}.`,
};
