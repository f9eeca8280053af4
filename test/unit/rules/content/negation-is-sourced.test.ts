import { describe, expect, test } from 'vitest';
import { negationIsSourced } from '#rules/content/negation-is-sourced.ts';
import type { Language } from '#schemas/languages.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(negationIsSourced);
const reasonsFor = (digest: string, prose: string, language: Language = 'en-GB') =>
  check(
    { 'references/report.yaml': `digest: ${JSON.stringify(digest)}`, 'briefings/ferry.mdx': `${prose}[^report]` },
    language === 'en-GB' ? {} : { settings: { language } },
  ).reasons;

describe('a negation is reported', () => {
  test.each([
    [
      'that is put in beside one that the source has, too',
      'The council rejected the bridge.',
      'The council did not reject the bridge.',
      'here it is “not”, but report does not negate this',
    ],
    [
      'that is put in before a date',
      'The steamer has sailed since 1911.',
      'It has never sailed since 1911.',
      'here it is “never”, but report does not negate this',
    ],
    [
      'that is dropped beside a “without” that is kept',
      'Without a licence, a skipper may not carry passengers.',
      'A skipper may carry passengers without a licence.',
      'nothing is negated here, but report has “not carry”',
    ],
    [
      'that is dropped from the only word of a sentence',
      'The pier is not listed as a historic monument.',
      'It is listed.',
      'nothing is negated here, but report has “not listed”',
    ],
  ])('%s', (_, digest, prose, reason) => {
    expect(reasonsFor(digest, prose)).toEqual([reason]);
  });

  test.each<[Language, digest: string, prose: string, reason: string]>([
    [
      'en-GB',
      'The bridge opened in 2019.',
      'The bridge did not open in 2019 but in 2018.',
      'here it is “not”, but report does not negate this',
    ],
    ['en-GB', 'Cars may enter the pier.', 'Cars may not enter the pier.', 'here it is “not”, but report does not negate this'],
    [
      'de',
      'Der Antrag auf die Brücke fand keine Mehrheit, erst im Mai wird neu abgestimmt.',
      'Der Antrag auf die Brücke fand eine Mehrheit, erst im Mai wird neu abgestimmt.',
      'nothing is negated here, but report has “keine Mehrheit”',
    ],
    ['fr', 'Le vieux moulin ne tourne plus de jour.', 'Le vieux moulin tourne de jour.', 'nothing is negated here, but report has “plus”'],
    ['fr', 'Il n’y a plus de bac vers l’île.', 'Il y a un bac vers l’île.', 'nothing is negated here, but report has “plus de bac”'],
    [
      'en-GB',
      'The ferry lacks space for cars.',
      'The ferry does not lack space for cars.',
      'here it is “not”, but report does not negate this',
    ],
    [
      'de',
      'Der Fähre fehlt es an Platz für Autos.',
      'Der Fähre fehlt es nicht mehr an Platz für Autos.',
      'here it is “nicht”, but report does not negate this',
    ],
    ['fr', 'L’île manque de médecins.', 'L’île ne manque plus de médecins.', 'here it is “plus”, but report does not negate this'],
    ['fr', 'Le bac a de la place.', 'Le bac n’a plus de place.', 'here it is “plus”, but report does not negate this'],
    [
      'fr',
      'Les voitures ne passent plus au port.',
      'Les voitures passent au port.',
      'nothing is negated here, but report has “plus au port”',
    ],
    ['uk', 'Порому бракує місця для машин.', 'Порому не бракує місця для машин.', 'here it is “не”, but report does not negate this'],
    [
      'en-GB',
      'There is a shortage of space for cars on the ferry.',
      'The ferry does not lack space for cars.',
      'here it is “not”, but report does not negate this',
    ],
    [
      'en-GB',
      'The ferry does not lack space for cars.',
      'The ferry is short of space for cars.',
      'nothing is negated here, but report has “not lack”',
    ],
    [
      'de',
      'Auf der Fähre ist der Platz für Autos knapp.',
      'Der Fähre fehlt es nicht an Platz für Autos.',
      'here it is “nicht”, but report does not negate this',
    ],
    [
      'fr',
      'L’île souffre d’une pénurie de médecins.',
      'L’île ne manque pas de médecins.',
      'here it is “pas”, but report does not negate this',
    ],
    ['uk', 'На поромі дефіцит місця для машин.', 'Порому не бракує місця для машин.', 'here it is “не”, but report does not negate this'],
  ])('in a sentence with a contrast, a limit or a lack (%s): %s', (language, digest, prose, reason) => {
    expect(reasonsFor(digest, prose, language)).toEqual([reason]);
  });

  test('that is dropped before a date with the same preposition', () => {
    expect(reasonsFor('The pier was not listed until 1990.', 'The pier was listed until 1990.')).toEqual([
      'nothing is negated here, but report has “not listed”',
    ]);
  });

  test('that stands behind its verb, in German', () => {
    expect(reasonsFor('Der Dampfer kommt seit 1911.', 'Der Dampfer kommt nicht seit 1911.', 'de')).toEqual([
      'here it is “nicht”, but report does not negate this',
    ]);
  });
});

describe('no negation is reported', () => {
  test.each([
    ['that says the same with another word', 'The council rejected the bridge.', 'The council did not approve the bridge.'],
    [
      'of two that say together that something is needed',
      'Without the new ferry, nobody can leave the island in winter.',
      'The new ferry is needed to leave the island in winter.',
    ],
    [
      'that both sentences have, in another order',
      'Without it, a skipper may not carry passengers.',
      'A skipper may not carry passengers without a licence.',
    ],
    ['that follows from when something was for the last time', 'The steamer last sailed in 1911.', 'It has not sailed since 1911.'],
    ['that follows from the day of a loss', 'The island lost its ferry on 3 May 2019.', 'It has had no ferry since 3 May 2019.'],
    ['that ends at the date', 'The pier was not listed until 1990.', 'The pier was listed in 1990.'],
    ['that begins where something ends', 'Ferries ran until 3 May.', 'No ferry has run since 3 May.'],
    ['that two sentences share with other words', 'There was no storm, and none was expected.', 'No storm was expected.'],
  ])('%s', (_, digest, prose) => {
    expect(reasonsFor(digest, prose)).toEqual([]);
  });

  test.each<[Language, digest: string, prose: string]>([
    ['en-GB', 'The bridge opened in 2019.', 'The bridge did not open in 2018 but in 2019.'],
    ['en-GB', 'The bridge opened on 5 May 2019.', 'The bridge did not open on 6 May but on 5 May 2019.'],
    ['en-GB', 'Cars are not allowed on the pier.', 'The council prohibits cars on the pier.'],
    ['en-GB', 'The council prohibits cars on the pier.', 'Cars are not allowed on the pier.'],
    ['de', 'Die Brücke wurde 2019 eröffnet.', 'Die Brücke wurde nicht 2018, sondern 2019 eröffnet.'],
    ['de', 'Harms nennt die Kosten der Brücke nicht.', 'Harms schweigt zu den Kosten der Brücke.'],
    ['de', 'Harms schweigt zu den Kosten der Brücke.', 'Harms nennt die Kosten der Brücke nicht.'],
    ['de', 'Im Winter fährt keine Fähre, sie fährt nur im Sommer.', 'Die Fähre fährt nur im Sommer.'],
    ['fr', 'Le pont a ouvert en 2019.', 'Le pont n’a pas ouvert en 2018 mais en 2019.'],
    ['fr', 'Le bac ne transporte plus de 100 voitures.', 'Le bac transporte 100 voitures.'],
    ['fr', 'Le bac ne prend plus de vingt voitures.', 'Le bac prend vingt voitures au plus.'],
    ['fr', 'Il n’y a plus de bac vers l’île.', 'Le bac vers l’île n’existe plus.'],
    ['fr', 'Il n’y a plus d’école sur l’île.', 'L’école de l’île est fermée.'],
    ['fr', 'L’école de l’île est fermée depuis 2019.', 'Il n’y a plus d’école sur l’île depuis 2019.'],
    ['fr', 'Le vieux moulin ne tourne plus que l’été.', 'Le vieux moulin tourne seulement l’été.'],
    ['fr', 'L’île ne manque plus de médecins.', 'L’île a assez de médecins.'],
    ['fr', 'L’île a assez de médecins.', 'L’île ne manque plus de médecins.'],
    ['fr', 'L’île a de l’eau potable.', 'L’île n’a jamais manqué d’eau potable.'],
    ['en-GB', 'The ferry has space for cars.', 'The ferry does not lack space for cars.'],
    ['en-GB', 'There is no lack of space for cars.', 'There is space for cars.'],
    ['en-GB', 'The ferry has space for cars.', 'There is no shortage of space for cars.'],
    ['de', 'Der Fähre fehlt es nicht mehr an Platz für Autos.', 'Die Fähre hat Platz für Autos.'],
    ['de', 'Die Fähre hat Platz für Autos.', 'Auf der Fähre ist kein Mangel an Platz für Autos.'],
    ['uk', 'На поромі є місце для машин.', 'Порому не бракує місця для машин.'],
    ['uk', 'Порому не бракує місця для машин.', 'На поромі є місце для машин.'],
    ['uk', 'Міст відкрили 2019 року.', 'Міст відкрили не 2018 року, а 2019-го.'],
    ['uk', 'Мер не назвала вартість мосту.', 'Мер мовчить про вартість мосту.'],
    ['de', 'Die Fähre wurde 2019 eingestellt.', 'Die Fähre fährt seit 2019 nicht mehr.'],
    ['de', 'Der Rat beschloss die Brücke nicht vor Mai.', 'Der Rat beschloss die Brücke im Mai.'],
    ['fr', 'Le bac a circulé pour la dernière fois en 1911.', 'Le bac ne circule plus depuis 1911.'],
    ['fr', 'Nul n’a été blessé dans l’accident.', 'L’accident n’a fait aucun blessé.'],
    ['fr', 'Le bac ne circule que de mai à septembre.', 'Le bac ne circule pas en hiver.'],
    ['fr', 'Le vote nul du maire a compté.', 'Le vote du maire a compté.'],
    ['uk', 'Рада не голосувала проти плану.', 'Ніхто в раді не голосував проти плану.'],
    ['uk', 'Пристань не була пам’яткою до 1990 року.', 'Пристань стала пам’яткою 1990 року.'],
  ])('in another language (%s): %s', (language, digest, prose) => {
    expect(reasonsFor(digest, prose, language)).toEqual([]);
  });
});
