import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { dates } from '#locales/fr/dates/dates.ts';

const found = (text: string) =>
  dates.find(text).map(({ date, yearless }) => (date.ok ? date.value.edtf + (yearless ? ' yearless' : '') : date.reason));

test.each([
  ['le 26 janvier 2022', ['2022-01-26']],
  ['le 26\u00a0janvier\u00a02022', ['2022-01-26']],
  ['Mercredi 26 janvier 2022, le conseil', ['2022-01-26']],
  ['les 26 et 27 janvier 2022', ['2022-01-26/2022-01-27']],
  ['du 17 au 23 janvier 2022', ['2022-01-17/2022-01-23']],
  ['du lundi 17 au dimanche 23 janvier 2022', ['2022-01-17/2022-01-23']],
  ['entre le 10 et le 20 février 2022', ['2022-02-10/2022-02-20']],
  ['du 28 janvier au 3 février 2022', ['2022-01-28/2022-02-03']],
  ['le 1er mai et le 3 juin 2022', ['2000-05-01 yearless', '2022-06-03']],
  ['le 26 janvier', ['2000-01-26 yearless']],
  ['fin janvier 2022', ['2022-01']],
  ['mi-janvier 2022', ['2022-01']],
  ['de janvier à mars 2022', ['2022-01/2022-03']],
  ['Janvier 2022 fut froid', ['2022-01']],
  ['à l’automne 2021', ['2021-23']],
  ['à l’hiver 2021-2022', ['2021-24']],
  ['le 31 février 2022', ['there is no 31 February 2022']],
  ['Le bac a été vendu à 26 personnes en mai.', []],
])('“%s” is read', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['le 26/01/2022', ['26 janvier 2022']],
  ['le 26.1.2022', ['26 janvier 2022']],
  ['le 03/04/2019', ['3 avril 2019', '4 mars 2019']],
  ['le 26 janv. 2022', ['26 janvier 2022']],
  ['le 26 Janvier 2022', ['26 janvier 2022']],
  ['le 26. janvier 2022', ['26 janvier 2022']],
  ['le 1 mars 2022', ['1er mars 2022']],
  ['le 3 aout 2022', ['3 août 2022']],
  ['January 26, 2022', ['26 janvier 2022']],
  ['26 January 2022', ['26 janvier 2022']],
  ['2022-01-26', ['26 janvier 2022']],
  ['janv. 2022', ['janvier 2022']],
  ['01/2022', ['janvier 2022']],
  ['le 26/01/22', []],
])('“%s” is another form', (text, meant) => {
  expect(dates.findUnreadable(text).map((date) => date.meant)).toEqual([meant]);
  expect(found(text)).toEqual([]);
});

test('numbers before words that look like months are no dates', () => {
  expect(dates.findUnreadable('Ils étaient 12. Sept membres, 3 marins et 2 décisions.')).toEqual([]);
});

describe('words of an article from Thursday, 27 January 2022', () => {
  const readings = (text: string) =>
    dates.findWords(text, '2022-01-27').map(({ words, readings: all }) => `${words}: ${all.map(({ edtf }) => edtf).join(' or ')}`);

  test.each([
    ['Le conseil a voté mercredi soir.', ['mercredi soir: 2022-01-26 or 2022-02-02']],
    ['C’était hier soir.', ['hier soir: 2022-01-26']],
    ['Elle part aujourd’hui.', ['aujourd’hui: 2022-01-27']],
    ['Avant-hier, elle est venue.', ['Avant-hier: 2022-01-25']],
    ['Elle est venue mardi dernier.', ['mardi dernier: 2022-01-25']],
    ['Il débat lundi prochain.', ['lundi prochain: 2022-01-31']],
    ['La semaine dernière, il est tombé en panne.', ['La semaine dernière: 2022-01-17/2022-01-23']],
    ['Elle voyage le mois prochain.', ['le mois prochain: 2022-02']],
    ['L’an dernier, il a neigé.', ['L’an dernier: 2021']],
    ['Cette année, il neige.', ['Cette année: 2022']],
    ['Il y a deux jours, il circulait.', ['Il y a deux jours: 2022-01-25']],
    ['Il y a quinze jours, il circulait.', ['Il y a quinze jours: 2022-01-10/2022-01-16']],
    ['Dans une semaine, elle part.', ['Dans une semaine: 2022-01-31/2022-02-06']],
    ['Le conseil débat à l’automne.', ['à l’automne: 2021-23 or 2022-23']],
    ['L’été dernier, il faisait beau.', ['L’été dernier: 2021-22']],
    ['Le bac a été vendu.', []],
    ['Il circule depuis décembre.', ['depuis décembre: 2021-12']],
    ['Fin janvier, il s’arrête.', ['Fin janvier: 2022-01']],
    ['Il circule le 3 mai 2022.', ['3 mai 2022: 2022-05-03']],
    ['Il circule le 1er mai.', ['1er mai: 2021-05-01 or 2022-05-01']],
    ['Il circule depuis 1911.', ['1911: 1911']],
    ['Le 26/01/2022, il circulait.', ['26/01/2022: 2022-01-26']],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});

test.each([
  ['2022-03-01', '1er mars 2022'],
  ['2022-01-17/2022-01-23', '17–23 janvier 2022'],
  ['2021-24', 'hiver 2021-2022'],
  ['2014~', 'vers 2014'],
  ['2022-01-26?', '26 janvier 2022, date incertaine'],
  ['2022-01-17/..', 'à partir du 17 janvier 2022'],
  ['2022-04/..', 'à partir d’avril 2022'],
  ['2022~/..', 'début\u202f: vers 2022'],
  ['../2022-01', 'jusqu’en janvier 2022'],
  ['199X', 'années 1990'],
])('%s is shown as “%s”', (edtf, shown) => {
  expect(dates.format(parseEdtf(edtf))).toBe(shown);
});

test('a time of day stands behind its date', () => {
  expect(dates.formatMoment(parseEdtf('2022-01-26T21:06+02:00'))).toBe('26 janvier 2022, 21:06 (UTC+2)');
});

test('a weekday is found in the plural and at the beginning of a sentence', () => {
  expect(dates.findWeekdays('Mercredi soir, les lundis, dimanche').map(({ text }) => text)).toEqual(['Mercredi', 'lundi', 'dimanche']);
});
