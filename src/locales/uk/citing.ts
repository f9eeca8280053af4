import type { Cited } from '../en-GB/citing.ts';

/** How the site and its parts are cited. */
export const citing = {
  /** A citation, in sentences without quotation marks, since titles may have them. */
  citation: ({ editor, title, site, publisher, address }: Cited, version: { id: string; day: string } | undefined): string =>
    [
      editor && `${editor}.`,
      title,
      publisher === undefined ? `${site}.` : `${site}, ${publisher}.`,
      version && `Версія ${version.id}, ${version.day}.`,
      address,
    ]
      .filter(Boolean)
      .join(' '),
  citePage: 'Цитувати цю сторінку',
  heading: 'Як цитувати',
  explanation:
    'Бібліографічний опис називає версію тексту, бо цей сайт змінюється: коміт, з якого його створено, і день. Цей опис — для всього сайту:',
  files: 'Те саме для програм, що керують бібліографією: [BibTeX](bibtex), [CSL-JSON](csl).',
  ofParts:
    'Кожна сторінка закінчується посиланням на свій опис, і кожне речення має адресу: посилання на нього стоїть поряд із його джерелами, які відкриває позначка після речення. Для цих описів потрібен JavaScript; без нього підставте назву та адресу сторінки в опис вище.',
  permalink: 'Посилання на цю частину',
  /** The accessible name of the link to an entry of a list. */
  permalinkTo: (name: string): string => `Посилання на «${name}»`,
};
