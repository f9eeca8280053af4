import { LEAD } from '#lib/language/dateline.ts';
import { createCapitalNameFinder } from '../../common/capital-names.ts';
import { monthNumber, weekdayName } from '../dates/calendar.ts';
import { isOffice } from './offices.ts';

/** Words that often begin a sentence and are no names. */
const OPENERS = new Set(
  'А Або Адже Але Без Більше Був Була Були Було В Від Він Вона Вони Воно Вчора Все Всі Вже Де Для До За Завтра Згідно З Зараз Зі Із І Й Його Її Їх Їхній Кожен Кожна Коли Крім Лише Ми Між Можливо На Навіть Нам Нас Не Немає Ні Ніхто Ніколи О Однак Одна Один Оскільки Перед Під Після По Понад Потім При Про Проте Протягом Разом Рішення Саме Свою Сьогодні Так Також Там Таким Те Тепер Ти Тим Тільки То Тоді Того Тому Тут Та У Усе Усі Учора Хоча Хто Це Цей Ця Ці Цього Чи Чому Через Що Щоб Ще Як Яка Який Якщо Я Два Дві Три Чотири Шість Сім Вісім Десять Ніщо Нічого Багато Деякі Кілька Жоден Жодна Жодне Серед Замість Навесні Влітку Восени Взимку Торік Наступного Минулого'.split(
    ' ',
  ),
);

/** Lower-case words that may be inside a name. */
const LINK = '(?:де|да|ді|дель|ван|фон|дер|ден|бін|аль|ібн|над|на)';

/** Finds words that look like names. Titles such as „голова“ are written small and belong to no name. */
export const { findCapitalNames, wordsOfNames } = createCapitalNameFinder({
  capitalised: String.raw`(?<![’'ʼ-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-‑’'ʼ]\p{L}[\p{L}\p{M}\p{N}]*)*(?![\p{L}\p{M}\p{N}]|[-‑]\p{N})`,
  between: `(?: ${LINK}){0,2} `,
  isOpener: (word) => OPENERS.has(word) || isOffice(word),
  isNoName: (word) => word === 'Я' || monthNumber(word) > 0 || weekdayName(word) !== word,
  sentenceBreak: new RegExp(String.raw`(?:^|[.!?…:]["”’»“)\]]*\s+|["“‘„«(]|\n\s*|^${LEAD})$`, 'u'),
  around: { before: new RegExp(String.raw`^(?:\s|${LINK}\s)*`, 'u'), after: new RegExp(String.raw`(?:\s+${LINK})*\s*$`, 'u') },
});
