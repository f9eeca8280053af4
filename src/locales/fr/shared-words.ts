/** The words by which a script highlights what a sentence shares with its source: an aid to the eye. */
export const sharedWords = {
  /** Words of four letters and more that say nothing about the subject of a sentence. */
  common:
    /^(?:afin|ainsi|alors|aucun|aucune|aussi|autre|autres|avaient|avait|avant|avec|avoir|ayant|beaucoup|cela|celle|celles|celui|ceux|cette|chaque|chez|comme|comment|contre|dans|depuis|déjà|dès|donc|dont|elle|elles|encore|entre|était|étaient|être|eux|faire|fait|faut|fois|font|hors|ici|jamais|jusque|leur|leurs|lors|lorsque|mais|même|mêmes|moins|notre|nous|ont|parce|parmi|pendant|peut|peuvent|plus|plusieurs|pour|pourquoi|près|puis|quand|quel|quelle|quelles|quels|quelque|quelques|sans|sera|seront|serait|seulement|selon|soit|sont|sous|tous|tout|toute|toutes|très|trop|vers|voici|voilà|votre|vous)$/i,
  /** Endings by which the forms of a word differ, behind at least three letters. */
  endings: /(?<=.{3})(?:e?s|[ex]|ée?s?|er(?:a|ont|ait|aient)?|ai(?:t|ent)|[ae]nt)$/,
};
