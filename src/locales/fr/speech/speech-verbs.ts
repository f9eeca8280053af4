/** Participles of verbs of speaking: “a déclaré”. */
const PARTICIPLES =
  'dit|déclaré|affirmé|expliqué|estimé|ajouté|assuré|répondu|précisé|souligné|indiqué|rappelé|averti|prévenu|critiqué|écrit|promis|demandé|reconnu|confirmé|annoncé|regretté|jugé|lancé|insisté|confié|raconté|témoigné|plaidé|dénoncé|réclamé|salué|qualifié|conclu|commenté|prédit|noté|poursuivi|martelé|soutenu|argué|répliqué|rétorqué|admis|concédé|avancé|prétendu|accusé|appelé|signalé|rapporté|relaté|résumé|ironisé|tranché|protesté|reproché|exigé|observé|constaté|évoqué|cité|parlé|nommé|nié|démenti|relevé|déploré|nuancé|souhaité|espéré|suggéré|soufflé|glissé|recommandé|prévu|justifié|défendu';
/** In the present, the imperfect and the simple past, singular and plural: “déclare”, “déclarait”, “déclara”. */
export const FINITE = String.raw`(?:déclar|affirm|expliqu|estim|ajout|assur|précis|soulign|indiqu|critiqu|demand|confirm|regrett|lanc|insist|confi|racont|témoign|plaid|réclam|salu|qualifi|comment|not|martel|argu|répliqu|rétorqu|prétend|accus|signal|rapport|relat|résum|ironis|tranch|protest|reproch|observ|constat|ni|déplor|souhait|relativis|recommand|souffl|gliss|pest|murmur|s['’]insurg|s['’]alarm|s['’]offusqu|s['’]agac)(?:e|ent|ait|aient|a|èrent)|(?:annon|dénon|avan|commen|nuan)(?:ce|cent|çait|çaient|ça)|(?:ju|exi)g(?:e|ent|eait|eaient|ea)|rappel(?:le|lent|ait|aient|a)|dit|disent|disait|disaient|dirent|répond|répondent|répondait|répondit|écrit|écrivent|écrivait|promet|promettent|promettait|promit|avertit|avertissent|prévient|préviennent|reconnaît|reconnaissent|reconnut|soutient|soutiennent|soutenait|conclut|concluent|poursuit|poursuivait|admet|admettent|prédit|dément|démentent|concède|concèdent|évoque|évoquent|juge|relève|relèvent|relevait|espère|espèrent|espérait|suggère|suggèrent|craint|craignent|craignait|se (?:félicite|félicitent|réjouit|réjouissent|plaint|plaignent|désole|défend|défendent|justifie)`;

/** What may stand between the parts of a verb: “a également déclaré”. */
const ADVERB = String.raw`(?: (?:aussi|également|alors|ensuite|encore|toutefois|pourtant|même|ainsi|toujours|d['’]ailleurs|\p{Ll}+ment))?`;

/** Participles behind “s’est”. */
const REFLEXIVE =
  '(?:écri|exclam|indign|inquiét|interrog|étonn|insurg|alarm|offusqu|agac|emport|félicit|réjou|plain|désol|défend|justifi|expliqu)(?:é|i|t|u)';

/** French verbs of speaking, as alternatives of a regular expression: “déclare”, “a déclaré”, “avait également dit”. */
export const SPEECH_VERBS = String.raw`(?:(?:a|ont|avait|avaient|aurait|auraient|eut)|[lm]['’](?:a|ont))${ADVERB} (?:${PARTICIPLES})(?:e?s?)|(?:s['’](?:est|était)|se sont)${ADVERB} ${REFLEXIVE}e?s?|s['’](?:écrie|écriait|exclame|exclamait|indigne|indignait|inquiète|inquiétait|interroge|interrogeait|étonne|étonnait)|${FINITE}`;

/** A pronoun behind its verb: “a-t-il dit”, “ajoute-t-elle”, “disent-ils”. */
export const INVERTED = String.raw`(?:a|ont|avait|avaient)-(?:t-)?(?:ils?|elles?|on)${ADVERB} (?:${PARTICIPLES})|(?:${FINITE})-(?:t-)?(?:ils?|elles?|on)|s['’](?:écrie|exclame|indigne|inquiète|interroge|étonne)-t-(?:il|elle|on)|(?:s['’]est-(?:il|elle)|se sont-(?:ils|elles)) ${REFLEXIVE}e?s?`;

/** What leaves words to somebody: “selon”, “d’après”. */
export const ACCORDING = String.raw`[Ss]elon|[Dd]['’]après|[Aa]ux yeux (?:de|du|des|d['’])|[Dd]e l['’](?:avis|aveu) (?:de|du|des|d['’])|(?:[Ss]elon )?les (?:mots|termes|propos|paroles|dires) (?:de|du|des|d['’])`;
