import { pathOfListPage, type SitePath } from '#dossier/paths.ts';

/** A page of a list that is too long for one. */
export interface ListPage<T> {
  /** Counted from 1. */
  number: number;
  path: SitePath;
  items: T[];
}

/** Splits a list into pages of at most `most` items; an empty list has one empty page. */
export const splitList = <T>(items: readonly T[], list: SitePath, most: number): ListPage<T>[] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / most)) }, (_, index) => ({
    number: index + 1,
    path: pathOfListPage(list, index + 1),
    items: items.slice(index * most, (index + 1) * most),
  }));
