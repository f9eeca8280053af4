import { findTarget } from '#browser/targets/find-target.ts';
import { storeChoice } from './store-choice.ts';

/** The value of the choice that leaves out what came after the day of the article. The other one is not stored. */
const DAY = 'day';

/**
 * Switches between what was known on the day of the article and everything. `fields` are two radio buttons, for the day and
 * for since then. Style sheets hide what is later: see clock.css. What counts or draws listens for the event `clock`.
 */
export function startClock([day, since]: readonly HTMLInputElement[]): void {
  if (!day || !since) return;
  const { dataset } = document.documentElement;
  const show = () => {
    day.checked = dataset['clock'] === DAY;
    since.checked = !day.checked;
  };
  const choose = (value: string | undefined) => {
    storeChoice('clock', value);
    show();
    document.dispatchEvent(new Event('clock'));
  };
  for (const field of [day, since]) field.addEventListener('change', () => choose(day.checked ? DAY : undefined));
  document.querySelector('.later-page button')?.addEventListener('click', () => {
    choose(undefined);
    since.focus(); // the button is hidden now
  });
  // A link that leads to something later shows it, on this page only.
  const reveal = () => {
    const target = findTarget();
    if (dataset['clock'] !== DAY || !target || target.checkVisibility()) return;
    delete dataset['clock'];
    // What is still not visible is hidden for another reason.
    if (target.checkVisibility()) target.scrollIntoView();
    else dataset['clock'] = DAY;
    show();
  };
  addEventListener('hashchange', reveal);
  show();
  reveal();
}
