import { describe, expect, test } from 'vitest';
import { readSubject } from '../../support/subject.ts';

const { dossier, findAfter } = await readSubject('ukrainian-project');

test('a subject in Ukrainian has no findings', () => {
  expect(findAfter()).toEqual([]);
});

test.each([
  ['За словами Левка Ставицького, трамвай старий.', 'actors/levko-stavytskyi', 'Левка Ставицького'],
  ['За словами Марти Дорошенко, трамвай старий.', 'actors/marta-doroshenko', 'Марти Дорошенко'],
  ['Статут обіцяв це міській раді Калинової Гаті.', 'actors/miska-rada', 'міській раді Калинової Гаті'],
  ['Так сказано у Трамвайному статуті.', 'glossary/tramvainyi-statut', 'Трамвайному статуті'],
  ['Колії оглянув інженер ناجي عزام.', 'actors/nadzhi-azzam', 'ناجي عزام'],
])('in „%s“, the name is found', (text, key, name) => {
  expect(dossier?.names.find(text).map((mention) => [mention.key, text.slice(mention.start, mention.end)])).toContainEqual([key, name]);
});

const BUS = 'chomu-ne-avtobus.mdx';
const NEXT = 'shcho-dali.mdx';
const DAY = 'У середу, 26 січня 2022 року';

describe.each<[what: string, file: string, from: string, to: string, rule: string]>([
  ['another day', NEXT, DAY, '25 січня 2022 року', 'date-is-sourced'],
  ['another month', NEXT, DAY, '26 березня 2022 року', 'date-is-sourced'],
  ['a day that does not exist', NEXT, DAY, '31 лютого 2022 року', 'date-is-possible'],
  ['a wrong weekday', NEXT, DAY, 'У вівторок, 26 січня 2022 року', 'weekday-matches-date'],
  ['another season', NEXT, 'восени 2022', 'влітку 2022', 'date-is-sourced'],
  ['a date in figures', NEXT, DAY, '26.01.2022', 'date-is-readable'],
  ['another year', NEXT, 'з 1911 року', 'з 1921 року', 'number-is-sourced'],
  ['another figure', BUS, '8 500', '8 600', 'number-is-sourced'],
  ['another decimal', BUS, '1,6 мільйона', '1,5 мільйона', 'number-is-sourced'],
  ['another number word', NEXT, 'сім депутатів', 'вісім депутатів', 'number-word-is-sourced'],
  ['another collective numeral', NEXT, 'четверо', 'п’ятеро', 'number-word-is-sourced'],
  ['other quoted words', BUS, 'Ми не продамо нашої тиші', 'Ми не віддамо нашої тиші', 'quote-is-verbatim'],
  ['a quotation without its „не“', BUS, '«Ми не продамо нашої тиші»', '«Ми продамо нашої тиші»', 'quote-is-verbatim'],
  ['a quotation from which „не“ is left out', BUS, 'який узимку не їздить', 'який узимку … їздить', 'quote-is-verbatim'],
  ['another speaker', BUS, 'сказав Ставицький.[^p3]\n\n', 'сказала Дорошенко.[^p3]\n\n', 'quote-has-right-speaker'],
  [
    'a speaker in front of the words',
    BUS,
    'Міська голова Марта Дорошенко не підтримує автобуса:',
    'Левко Ставицький сказав:',
    'quote-has-right-speaker',
  ],
  ['English quotation marks', BUS, '«Ми не продамо нашої тиші»', '“Ми не продамо нашої тиші”', 'quotation-marks-are-paired'],
  ['inner quotation marks', BUS, '«Ми не продамо нашої тиші»', '„Ми не продамо нашої тиші“', 'quotation-marks-are-paired'],
  ['a mark that is not closed', BUS, '«Ми не продамо нашої тиші»', '«Ми не продамо нашої тиші', 'quotation-marks-are-paired'],
  ['a claim of somebody else', BUS, 'за словами Ставицького', 'за словами Дорошенко', 'attribution-is-sourced'],
  ['a citation that leads nowhere', BUS, '[^vysnovok-kolii]', '[^vysnovok-mosty]', 'citation-resolves'],
  ['a citation of another source', BUS, '2,4 мільйона гривень.[^vysnovok-kolii]', '2,4 мільйона гривень.[^p3]', 'number-is-sourced'],
  ['a sentence without a source', NEXT, 'з 1911 року.[^p1]', 'з 1911 року.', 'statement-has-source'],
  ['a negation that is dropped', BUS, 'рада не оприлюднила', 'рада оприлюднила', 'negation-is-sourced'],
  ['a negation that is dropped, with another case', BUS, 'не оприлюднила висновку', 'оприлюднила висновок', 'negation-is-sourced'],
  ['one and a half for another number', BUS, ', 1,6 мільйона', ', півтора мільйона', 'number-word-is-sourced'],
  ['a negation that is put in', NEXT, 'Трамвай їздить', 'Трамвай не їздить', 'negation-is-sourced'],
  ['a doubt that is put in', NEXT, 'Міська рада планує обговорити', 'Міська рада, можливо, обговорить', 'modality-is-sourced'],
  ['a Latin letter for a word', NEXT, 'автобуса, а четверо', 'автобуса, a четверо', 'text-is-clean'],
  [
    'a newspaper’s name that no entry has',
    NEXT,
    'За даними міської ради',
    'Пише «Інша газета»: за даними міської ради',
    'quote-is-verbatim',
  ],
  ['a quantity that is put in', BUS, 'Міська рада не оприлюднила', 'Більшість міської ради не оприлюднила', 'quantifier-is-sourced'],
  ['a Latin letter in a name', BUS, 'Левко Ставицький', 'Левко Ставицьkий', 'text-has-normal-form'],
  ['a name with a Latin initial', BUS, 'Левко Ставицький', 'Левко Cтавицький', 'text-has-normal-form'],
])('%s', (_, file, from, to, rule) => {
  test(`is reported by ${rule}`, () => {
    expect(findAfter(file, from, to).map((line) => line.split(':')[0])).toContain(rule);
  });
});
