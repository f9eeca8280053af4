import { findTarget } from './find-target.ts';

/**
 * Opens the folded parts around the target of a link, for browsers that do not do so themselves. Where the page does not
 * have the target any more, `lost-target.ts` says so.
 */
export function openTarget(): void {
  const target = findTarget();
  if (!target && location.hash) void import('./lost-target.ts');
  let isHidden = false;
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    isHidden ||= !fold.open;
    fold.open = true;
  }
  if (isHidden) target?.scrollIntoView();
}
