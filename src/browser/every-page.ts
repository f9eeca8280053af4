import { startClock } from './settings/clock.ts';
import { startEvidenceSwitch } from './settings/evidence-switch.ts';
import { fetchNext } from './fetch-next.ts';
import { openTarget } from './targets/open-target.ts';
import { startPreviews } from './cards/previews.ts';
import './search/search-key.ts';
import { startThemeSwitch } from './settings/theme-switch.ts';

/** What every page starts. One script, so that readers fetch it once for the whole site. */
const find = (selector: string) => document.querySelector<HTMLButtonElement>(selector);
const theme = find('.theme-switch');
const evidence = find('.evidence-switch');
if (theme) startThemeSwitch(theme);
if (evidence) startEvidenceSwitch(evidence);
find('[type=search]')?.addEventListener('input', () => void import('./search/suggestions.ts'), { once: true });
startClock([...document.querySelectorAll<HTMLInputElement>('.clock input')]);
startPreviews();
addEventListener('hashchange', openTarget);
openTarget();
fetchNext();
