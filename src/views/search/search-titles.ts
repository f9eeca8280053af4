import type { Title } from '#browser/search/rank-titles.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { withBase } from '#dossier/paths.ts';
import { buildSearchRecords } from './search-records.ts';

/** What suggestions offer, and what the search ranks by title: everything that has a name or a question on this site. */
export const listTitles = (dossier: Dossier): Title[] =>
  buildSearchRecords(dossier)
    .filter(({ isWork }) => !isWork)
    .map(({ title, path, kind, names, asked, isLater }) => ({
      title,
      href: withBase(dossier.site.base, path),
      kind,
      names,
      asked,
      isLater,
    }));
