import { stem } from './stem.ts';
import type { Word } from '../../parts/words.ts';

/** Forms of irregular French verbs by their infinitive. */
const FORMS: Readonly<Record<string, string>> = {
  accueillir: 'accueille, accueillent, accueilli, accueillie, accueillis',
  appeler: 'appelle, appellent, appelé, appelée',
  apprendre: 'apprend, apprennent, appris, apprise',
  atteindre: 'atteint, atteinte, atteignent, atteignait',
  attendre: 'attend, attendent, attendu, attendue, attendus, attendues',
  conduire: 'conduit, conduite, conduisent, conduisait',
  construire: 'construit, construite, construits, construites, construisent, construira',
  courir: 'court, courent, couru, courra',
  craindre: 'craint, craignent, craignait',
  croire: 'croit, croient, cru, croyait',
  défendre: 'défend, défendent, défendu, défendue',
  détruire: 'détruit, détruite, détruits, détruites, détruisent',
  devenir: 'devient, deviennent, devenu, devenue, devenus, deviendra',
  disparaître: 'disparaît, disparaissent, disparu, disparue',
  écrire: 'écrit, écrivent, écrivait, écrite, écrits',
  élire: 'élit, élisent, élu, élue, élus, élues',
  entendre: 'entend, entendent, entendu, entendue',
  interdire: 'interdit, interdite, interdits, interdisent',
  lire: 'lit, lisent, lu, lue, lisait',
  maintenir: 'maintient, maintiennent, maintenu, maintenue',
  mourir: 'meurt, meurent, mort, morte, morts, mourut',
  naître: 'naît, naissent, né, née, nés',
  obtenir: 'obtient, obtiennent, obtenu, obtenue, obtint',
  offrir: 'offre, offrent, offert, offerte',
  ouvrir: 'ouvre, ouvrent, ouvert, ouverte, ouverts, ouvertes',
  partir: 'part, partent, parti, partie, partis, partait',
  perdre: 'perd, perdent, perdu, perdue, perdus',
  permettre: 'permet, permettent, permis, permise',
  produire: 'produit, produite, produits, produisent',
  promettre: 'promet, promettent, promis, promise, promettait',
  recevoir: 'reçoit, reçoivent, reçu, reçue, reçus, recevait',
  rendre: 'rend, rendent, rendu, rendue',
  répondre: 'répond, répondent, répondu',
  savoir: 'sait, savent, su, savait',
  soutenir: 'soutient, soutiennent, soutenu, soutenue, soutenait',
  suivre: 'suit, suivent, suivi, suivie, suivait',
  tenir: 'tient, tiennent, tenu, tenue, tint, tenait',
  vendre: 'vend, vends, vendent, vendu, vendue, vendus, vendues, vendait, vendra',
  vivre: 'vit, vivent, vécu, vivait',
  voir: 'voit, voient, vu, vue, voyait, verra',
};

const STEMS = new Map(Object.entries(FORMS).flatMap(([base, forms]) => forms.split(', ').map((form) => [form, stem(base)] as const)));

/** The stem of a word; for a form of an irregular verb, that of its infinitive. */
export const verbStem = (word: Pick<Word, 'text' | 'stem'>): string => STEMS.get(word.text) ?? word.stem;
