import { describe, expect, test } from 'vitest';
import { parseBlocks } from '#authoring/import/parse-article.ts';
import { packOf } from '#locales/packs.ts';
import type { Language } from '#schemas/languages.ts';
import { makeDossier } from '../../../support/entries.ts';

const { names } = makeDossier({ 'actors/courier.yaml': 'name: Holm Courier' });

/** What is taken for a quotation, with its speaker, and what for a name in quotation marks. */
function parse(language: Language, text: string) {
  const [passage] = parseBlocks([{ text, boilerplate: undefined }], names, packOf({ language }));
  return {
    said: passage!.quotations.map(({ words, speaker }) => (speaker ? `${words} – ${speaker.text}` : words)),
    named: passage!.names.map(({ text: name }) => name),
  };
}

describe.each<[Language, text: string, name: string]>([
  ['uk', '«Укрзалізниця» повідомила, що потяг до Липового запізнюється на дві години.', 'Укрзалізниця'],
  ['uk', 'Про це пише газета «Дзеркало тижня» з посиланням на міністерство.', 'Дзеркало тижня'],
  ['uk', 'У компанії «Нафтогаз» кажуть, що газу вистачить.', 'Нафтогаз'],
  ['uk', 'Пором «Надія» стояв біля причалу, а «Чайка» пішла в море.', 'Чайка'],
  ['uk', 'Мер Ада Квіл сказала виданню «Голос Липового», що рада проти.', 'Голос Липового'],
  ['de', '„Der Spiegel“ berichtete am Montag, dass die Fähre bleibt.', 'Der Spiegel'],
  ['de', 'Harms sagte der Zeitung „Der Inselbote“, die Fähre bleibe.', 'Der Inselbote'],
  ['de', 'Bürgermeisterin Wiebke Harms sagte dem „Spiegel“, die Fähre bleibe.', 'Spiegel'],
  ['de', 'Die Reederei „Nordlicht“ verkauft zwei Schiffe.', 'Nordlicht'],
  ['de', 'Darüber berichteten die „Inselpost“, „Der Strand“ und „Die Woche“.', 'Der Strand'],
  ['de', 'Die „Aldersand“ fährt seit 1911 zum Festland.', 'Aldersand'],
  ['fr', 'Le bac « Espérance » est resté au port.', 'Espérance'],
  ['fr', '« Le Courrier de l’Île » a révélé l’affaire en mars.', 'Le Courrier de l’Île'],
  ['fr', 'La maire Ada Quill a déclaré au journal « Le Phare » que le bac resterait.', 'Le Phare'],
  ['en-GB', 'The ferry “Hope” lay at the pier.', 'Hope'],
  ['en-GB', 'The newspaper “The Beacon” reported that the council would vote.', 'The Beacon'],
  ['en-GB', '“The Beacon” reported that the council would vote.', 'The Beacon'],
  ['en-GB', 'Mayor Ada Quill told “Holm Courier” that the ferry stays.', 'Holm Courier'],
])('%s: %s', (language, text, name) => {
  test(`“${name}” is a name`, () => {
    const { said, named } = parse(language, text);
    expect(said.filter((words) => words.startsWith(name))).toEqual([]);
    expect(named).toContain(name);
  });
});

describe.each<[Language, text: string, said: string]>([
  ['uk', '«Ніколи», – сказала мер Ада Квіл.', 'Ніколи – Ада Квіл'],
  ['uk', 'Ада Квіл відповіла: «Ніколи».', 'Ніколи – Ада Квіл'],
  ['uk', 'Ада Квіл назвала міст «помилкою».', 'помилкою – Ада Квіл'],
  ['uk', '«Ми нікуди не підемо з цієї землі» стало гаслом зборів.', 'Ми нікуди не підемо з цієї землі'],
  ['uk', 'Мер заговорила. «Ніколи!»', 'Ніколи!'],
  ['de', '„Unsinn“, sagte Bürgermeisterin Wiebke Harms.', 'Unsinn – Bürgermeisterin Wiebke Harms'],
  ['de', 'Wiebke Harms nannte den Plan einen „Fehler“.', 'Fehler – Wiebke Harms'],
  ['de', 'Wiebke Harms sprach von dem „Fehler“ des Rats.', 'Fehler – Wiebke Harms'],
  ['de', 'Harms nannte den Plan eine „Katastrophe“.', 'Katastrophe'],
  ['de', 'Für Harms ist der Plan „Unsinn“.', 'Unsinn'],
  ['de', 'Harms schwieg lange. „Nein.“', 'Nein.'],
  ['de', 'Sie sagte: „Niemals“ und ging.', 'Niemals'],
  ['fr', '« Jamais », a déclaré la maire Ada Quill.', 'Jamais – Ada Quill'],
  ['fr', 'La maire Ada Quill a parlé d’une « erreur ».', 'erreur – Ada Quill'],
  ['fr', 'La réponse du conseil : « Jamais ».', 'Jamais'],
  ['en-GB', '“Never,” said Mayor Ada Quill.', 'Never – Mayor Ada Quill'],
  ['en-GB', 'Protesters carried signs with “No Ferry”.', 'No Ferry'],
  ['en-GB', 'He wore a cap with “Make Holm Great Again” on it.', 'Make Holm Great Again'],
  ['en-GB', 'Quill ran under the slogan “Make Holm Great Again” in May.', 'Make Holm Great Again'],
  ['en-GB', 'The crowd chanted “Free Holm” on the pier.', 'Free Holm'],
  ['en-GB', 'The banners read “Save Our Ferry Now!” in red.', 'Save Our Ferry Now!'],
  ['de', 'Auf Plakaten mit „Die Fähre Zuerst“ stand ihr Name.', 'Die Fähre Zuerst'],
  ['fr', 'Il portait une casquette « Rendez-nous Le Bac » ce jour-là.', 'Rendez-nous Le Bac'],
  ['uk', 'Люди стояли з написом «Зробимо Гольм Великим Знову» в руках.', 'Зробимо Гольм Великим Знову'],
  ['en-GB', 'Ada Quill called it “Madness”.', 'Madness – Ada Quill'],
  ['en-GB', 'Locals called the pier “old”.', 'old'],
  ['en-GB', 'The sign said: “Closed”.', 'Closed – The sign'],
])('%s: %s', (language, text, words) => {
  test(`“${words}” is said`, () => {
    expect(parse(language, text).said).toEqual([words]);
  });
});

test('a slogan with capitals is not listed among the names, but names in it, before it and after it are', () => {
  expect(parse('en-GB', 'Ada Quill wore a cap with “Make Holm Great Again” on it.').named).toEqual(['Ada Quill']);
  expect(parse('en-GB', 'Ada Quill wore a cap with “We love Port Holm” on it.').named).toEqual(['Ada Quill', 'Port Holm']);
  expect(parse('en-GB', 'Ada Quill sailed on the ship “Make Holm Great Again” then.').named).toEqual([
    'Ada Quill',
    'Make Holm Great Again',
  ]);
  expect(parse('en-GB', 'The crowd chanted “Ada Quill!” on the pier. Then Ada Quill came.').named).toEqual(['Ada Quill']);
  expect(parse('en-GB', 'The crowd chanted “Ada Quill!” on the pier.').named).toEqual([]);
  expect(parse('en-GB', 'The crowd chanted “Holm Courier” on the pier.').named).toEqual(['Holm Courier']);
});

test.each<[Language, text: string, named: string[]]>([
  ['en-GB', 'Parents stood under a banner that read: “No More Buckets”. Then Ada Quill came.', ['Ada Quill']],
  ['en-GB', 'Their chant was: “Mend The Roof”.', []],
  ['en-GB', 'The crowd shouted: “We love Port Holm”.', ['Port Holm']],
  ['en-GB', 'The mayor asked: “Where is Port Holm”.', ['Port Holm']],
  ['fr', 'Ils avaient une banderole proclamant : « Rendez-nous Le Bac ».', []],
  ['uk', 'Люди скандували: «Зробимо Гольм Великим Знову».', []],
])('a slogan after a colon is none either (%s): %s', (language, text, named) => {
  expect(parse(language, text).named).toEqual(named);
});

test('a name is one in another form, too', () => {
  const text = '«Укрзалізниця» відновила рух. «Ми не спали», – сказав речник «Укрзалізниці» Петро Шум.';
  expect(parse('uk', text)).toMatchObject({ said: ['Ми не спали – речник'], named: ['Укрзалізниця', 'Укрзалізниці', 'Петро Шум'] });
});

test('a newspaper in quotation marks speaks', () => {
  expect(parse('uk', '«Укрзалізниця» повідомила: «Рух відновлено».').said).toEqual(['Рух відновлено – Укрзалізниця']);
  expect(parse('de', '„Der Inselbote“ schrieb: „Die Fähre bleibt.“').said).toEqual(['Die Fähre bleibt. – Der Inselbote']);
});
