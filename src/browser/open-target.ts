/** Opens the folded parts around the target of a link, for browsers that do not do so themselves. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  let isHidden = false;
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    isHidden ||= !fold.open;
    fold.open = true;
  }
  if (isHidden) target?.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
