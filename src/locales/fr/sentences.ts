import { createSentenceFinder } from '#lib/language/sentences.ts';

/** Before an abbreviation, an article may be elided: “l’art. 5”. */
const elided = (alternatives: string) => `(?:[dlDL][’'])?(?:${alternatives})`;

/** The sentences of French texts. A space may stand before a closing mark: « Nous restons. » */
export const sentences = createSentenceFinder({
  closingMarks: '"“”’»',
  spacedClosingMarks: '»',
  abbreviations: elided(
    String.raw`MM?|Mgr|Mme|Mlle|Me|Dr|Pr|St|Ste|p\.\s?ex|c\.-à-d|env|cf|av|boul|bd|éd|dir|coll|tél|J\.-C|N\.\s?D\.\s?L\.\s?R`,
  ),
  beforeNumbers: elided('art|chap|fig|vol|[Nn]o|n°|p|pp|al|t'),
  ambiguous: elided(String.raw`\p{Lu}|\p{Lu}\.-\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|etc|janv|févr|avr|juil|sept|oct|nov|déc|hab|min|max|réf|suiv`),
  openers:
    'L(?:e|a|es|ui|eurs?|ors|orsque|à)|Un|Une|Des|Du|De|Ce|Cet|Cette|Ces|Cela|Ceux|Celles?|Il|Ils|Elles?|On|Nous|Vous|Je|Tu|Mon|Ma|Mes|Son|Sa|Ses|Notre|Nos|Votre|Vos|Au|Aux|À|En|Dans|Par|Pour|Avec|Sans|Sous|Sur|Chez|Vers|Après|Avant|Depuis|Pendant|Selon|Entre|Contre|Malgré|Si|Quand|Comme|Mais|Et|Ou|Or|Car|Donc|Ni|Aucune?|Personne|Rien|Tous|Tout|Toutes?|Plusieurs|Certains|Certaines|Beaucoup|Ici|Alors|Puis|Ensuite|Enfin|Hier|Demain|Que|Qui|Quoi|Où|Pourquoi|Comment|Combien|Quels?|Quelles?|Ainsi|Pourtant|Cependant|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix',
});
