import { writeCitation, writeSourceCitation, type Cited } from '../../common/write-citation.ts';
import { citationFormats } from './citation.ts';

/** How the site and its parts are cited. */
export const citing = {
  citation: (cited: Cited, version: { id: string; day: string } | undefined): string =>
    writeCitation(cited, version && `Версія ${version.id}, ${version.day}.`),
  sourceCitation: writeSourceCitation,
  citeSource: 'Цитувати це джерело',
  citeSourceOrPage: 'Цитувати це джерело або цю сторінку',
  citePage: 'Цитувати цю сторінку',
  heading: 'Як цитувати',
  explanation:
    'Опис містить день останньої зміни сторінки або, якщо його не записано, сайту. Він також називає версію тексту: коміт, з якого створено сайт, і його день. Цей опис — для всього сайту:',
  files: 'Те саме для програм, що керують бібліографією: [BibTeX](bibtex), [CSL-JSON](csl).',
  ofParts:
    'Кожна сторінка закінчується посиланням на свій опис, і кожне речення має адресу: посилання на нього стоїть поряд із його джерелами, які відкриває позначка після речення. Для цих описів потрібен JavaScript; без нього підставте назву та адресу сторінки в опис вище.',
  formats: citationFormats,
  /** The link that copies a text beside it; its accessible name also says which. */
  copy: 'Копіювати',
  copyWhat: (what: string): string => `Копіювати: ${what}`,
  permalink: 'Посилання на цю частину',
  /** The accessible name of the link to an entry of a list. */
  permalinkTo: (name: string): string => `Посилання на «${name}»`,
};
