import type { RuleTexts } from '../../parts/rule-texts.ts';

export const rules: RuleTexts = {
  demands: {
    'citation-resolves': 'Chaque renvoi mène à une partie de l’article ou à une autre source.',
    'statement-has-source': 'Chaque phrase qui affirme quelque chose nomme sa source.',
    'source-was-seen': 'Chaque affirmation cite une partie de l’article, ou une page dont au moins un extrait a été lu.',
    'cited-source-fits-best': 'Aucune autre source ne contient nettement plus de mots d’une affirmation que les sources que celle-ci cite.',
    'text-is-reviewed':
      'Chaque texte que voient les lecteurs a été relu tel quel par une personne\u202f: en regard de chaque source qu’il cite, ou pour lui-même.',
    'statement-is-current':
      'Chaque affirmation a été relue en regard du texte actuel des parties de l’article et des autres sources qu’elle cite.',
    'review-has-second-person':
      'Avec le réglage «\u202fsecond-person\u202f» pour «\u202freview\u202f», chaque texte a été relu par quelqu’un d’autre que son auteur.',
    'passage-is-used': 'Chaque partie de l’article est citée quelque part, ou la raison pour laquelle elle ne l’est pas est notée.',
    'reference-is-used': 'Chaque autre source est citée quelque part.',
    'dead-page-has-copy': 'Pour chaque source dont la page a disparu, une copie archivée est indiquée.',
    'background-is-marked':
      'Les affirmations qui ne reposent que sur d’autres sources sont présentées comme contexte, et ce qui est venu après l’article sous la mention «\u202fdepuis\u202f».',
    'source-is-of-its-time':
      'Un texte qui s’en tient au jour de l’article ne cite aucune page parue après lui, sauf si la source dit pourquoi cette page peut être citée.',
    'quotation-marks-are-paired': 'Les guillemets sont doubles, et chaque guillemet ouvrant a son guillemet fermant.',
    'quote-is-verbatim': 'Les mots entre guillemets correspondent exactement à une citation relevée dans une source citée.',
    'quoted-words-are-marked':
      'Six mots de suite d’une citation relevée (ou le nombre que fixe l’option «\u202fwords\u202f») ne figurent qu’entre guillemets.',
    'quote-has-right-speaker': 'Une citation est attribuée à la personne notée comme son auteur, et à nulle autre.',
    'quote-is-short': 'Aucune citation relevée ne compte plus de mots que n’en permet l’option «\u202fwords\u202f»\u202f; par défaut, 60.',
    'record-stands-in-text':
      'Si le texte même d’une partie de l’article est enregistré, les citations et les indications de date relevées pour elle y figurent.',
    'date-is-readable': 'Chaque date d’un texte a la même forme, avec le mois en toutes lettres\u202f: 15 avril 2019.',
    'date-is-possible': 'Chaque date existe dans le calendrier, et les dates d’une page se suivent dans un ordre possible.',
    'date-is-sourced': 'Chaque date est donnée par une source citée.',
    'date-is-not-too-fine': 'Aucune date n’est plus précise, ni plus certaine, que ne le permettent les sources citées.',
    'date-words-are-recorded':
      'Les mots dont une date a été déduite sont notés, avec cette date, pour une partie de l’article qui est citée.',
    'weekday-matches-date': 'Un jour de la semaine donné avec une date est bien celui de cette date.',
    'event-order-is-possible':
      'Aucun événement prévu ne précède l’article, aucun événement passé ne le suit, et aucune issue ne précède son événement.',
    'number-is-sourced': 'Chaque nombre en chiffres figure dans une source citée, et deux nombres d’une phrase n’y sont pas intervertis.',
    'number-word-is-sourced':
      'Chaque nombre en lettres à partir de trois (ou du nombre que fixe l’option «\u202ffrom\u202f») figure dans une source citée, ou compte ce qui est nommé\u202f; les plus petits ne contredisent aucune source.',
    'source-has-no-opposite': 'Quand une affirmation contient un mot qui a un contraire, ses sources n’ont pas ce contraire à sa place.',
    'negation-is-sourced': 'Une affirmation nie ce que nient ses sources, et rien d’autre.',
    'quantifier-is-sourced':
      'Des mots comme «\u202ftous\u202f» ou «\u202fseulement\u202f» figurent dans une affirmation là où ses sources les ont.',
    'modality-is-sourced':
      'Ce qu’une source dit possible, l’affirmation le dit possible\u202f; si une source dit qu’une chose arrivera, l’affirmation le dit aussi.',
    'tense-is-sourced': 'Ce qu’une source dit prévu, une affirmation ne le présente pas comme fait, ni l’inverse.',
    'speaker-is-named':
      'Ce qui, dans une source, n’est que le propos de quelqu’un, une affirmation ne le présente pas comme un fait, si cela peut être contesté.',
    'attribution-is-sourced': 'Celui à qui un texte prête des propos parle dans une source citée, ou est rattaché à quelqu’un qui y parle.',
    'role-is-sourced': 'Deux acteurs d’une affirmation ne correspondent pas nettement mieux à ses sources si on les intervertit.',
    'cause-is-sourced': 'Une affirmation selon laquelle une chose en a entraîné une autre repose sur une source qui le dit.',
    'direction-is-sourced': 'Ce qui va vers un lieu ou un acteur selon une affirmation n’en vient pas selon ses sources, ni l’inverse.',
    'claim-is-sourced':
      'Ce que quelqu’un a fait selon un titre, une note, un libellé ou un texte de remplacement figure dans les affirmations et les sources sur lesquelles ce texte repose.',
    'fact-has-one-version':
      'Deux affirmations qui semblent rapporter la même chose ne donnent pas pour elle des dates ou des nombres différents.',
    'id-is-unique': 'Deux choses n’ont jamais le même identifiant.',
    'former-id-is-free':
      'Un ancien identifiant n’est pas celui d’une entrée de la même collection, et il n’appartient qu’à une seule entrée.',
    'name-is-unambiguous': 'Deux entrées sur des choses différentes n’ont ni nom ni variante en commun.',
    'name-is-well-spelt':
      'Aucun mot ne diffère du nom d’un acteur, d’un terme ou d’un lieu par une lettre, sauf si une source l’écrit ainsi, ni par des lettres qui se ressemblent.',
    'mention-resolves': 'Chaque identifiant qui renvoie à une autre entrée ou à un thème existe.',
    'house-spelling':
      'Les noms et les mots sont écrits comme le veut «\u202fhouseSpellings\u202f» dans site.config.ts, sauf dans les citations et les listes de variantes.',
    'wording-is-neutral': 'Les mots énumérés sous «\u202fwordsToAvoid\u202f» dans site.config.ts ne figurent que dans des citations.',
    'text-is-clean':
      'Aucun texte ne contient d’appels de note en exposant, d’astérisques égarés, de phrases sans espace ou sans majuscule entre elles, de fins de phrase autres que .\u202f!\u202f?, de nombres en d’autres caractères que les chiffres de 0 à 9, de mots en lettres d’une autre écriture qui n’en ont que l’apparence, de puces de liste ni d’émojis.',
    'term-is-defined':
      'Chaque sigle fait partie du nom d’un terme, d’un acteur ou d’un lieu, ou de celui d’un éditeur parmi les autres sources.',
    'briefing-has-prose':
      'Chaque réponse est rédigée\u202f: elle a au moins une phrase qui n’est ni un titre, ni une question, ni un conseil de lecture, ni un bloc de données.',
    'briefing-is-in-order':
      'Deux réponses n’ont jamais le même numéro («\u202forder\u202f»), et aucune n’a été mise à jour avant sa publication.',
    'some-briefing-is-published': 'Au moins une réponse n’est pas un brouillon.',
    'correction-is-made': 'Les mots corrigés figurent dans l’entrée, jusqu’à ce qu’une autre correction les remplace.',
    'correction-is-in-order':
      'Aucune correction n’est plus ancienne que ce qu’elle corrige, et la correction la plus récente d’une entrée vient en premier.',
    'mdx-is-content':
      'Le contenu n’a ni importations, ni exportations, ni expressions, ni HTML, ni composants inconnus, ni image qui pourrait exécuter du code.',
    'markup-has-meaning':
      'Les textes n’emploient que la mise en relief et les liens et, dans le corps des réponses, des titres avec #, des listes à partir de 1, des tableaux et des images isolées. Un texte en YAML forme un seul paragraphe.',
    'link-is-internal-path':
      'Les liens du contenu mènent à des pages existantes de ce site\u202f; les pages extérieures figurent parmi les autres sources.',
    'image-has-alt': 'Chaque image a un texte de remplacement.',
    'waiver-is-used': 'Chaque exception notée nomme une règle et concerne un endroit où cette règle trouve quelque chose.',
    'record-is-proven':
      'Ce qui est noté d’une partie de l’article ou d’une autre source, et qui a été comparé avec le texte même de la source, n’a pas changé depuis.',
  },
  unchecked: { 'quote-is-verbatim': 'si une citation omet une négation ou une condition' },
};
