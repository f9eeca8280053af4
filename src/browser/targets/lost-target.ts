import { lostTarget } from 'virtual:browser-words';
import css from '../../styles/lost-target.css?inline';
import { adoptStyles } from '#browser/adopt-styles.ts';
import { findTarget } from './find-target.ts';
import { loadModule } from '#browser/load-module.ts';

adoptStyles(css);

/** The addresses of sentences before they were corrected, as paths with a fragment, with those of today. */
export type CorrectedAddresses = Readonly<Record<string, string>>;

/** What the page says about the last fragment that it did not have. */
let notice: HTMLElement | undefined;
/** The fragment that the notice belongs to or leads to. With any other, it goes. */
let keptAt = '';

/**
 * Says that the page does not have what a link leads to: fragments are made of words, and these have changed. Where a
 * correction says which sentence replaced it, the page shows that one.
 */
async function explainLostTarget(): Promise<void> {
  if (location.hash !== keptAt) notice?.remove();
  // Every page has its top, and that of addresses that do not exist has no parts.
  if (findTarget() || ['', '#top'].includes(location.hash) || !document.querySelector('link[rel=canonical]')) return;
  const fragment = location.hash.slice(1);
  // Of sentences with the same words, one is gone: the others have the words that the link leads to.
  const [, same] = /^((?:.*-)?[sq][0-9a-z]{6,13})-\d+$/.exec(fragment) ?? [];
  if (same !== undefined && document.getElementById(same)) {
    location.replace(`#${same}`);
    return;
  }
  const { corrected } = (await loadModule('corrections/sentences.js').catch(() => ({ corrected: {} }))) as {
    corrected: CorrectedAddresses;
  };
  if (location.hash.slice(1) !== fragment) return;
  const now = corrected[`${location.pathname}#${fragment}`];
  if (now) location.replace(now);
  show(now ? findTarget() : null);
}

/** Shows the notice above the sentence that replaced the one of the link, or at the top of the page. */
function show(replaced: HTMLElement | null): void {
  notice = document.createElement('p');
  notice.className = 'lost-target ui';
  notice.role = 'status';
  if (replaced) (replaced.closest('p') ?? replaced).before(notice);
  else document.querySelector('main')?.prepend(notice);
  const link = linkCorrections();
  keptAt = (!replaced && link.hash) || location.hash;
  notice.append(replaced ? lostTarget.corrected : lostTarget.gone, ' ', link);
  notice.scrollIntoView({ block: 'center' });
}

/** A link to the corrections on the page, or else to all. */
function linkCorrections(): HTMLAnchorElement {
  const link = document.createElement('a');
  // A page with several entries has those of each.
  const [first, second] = document.querySelectorAll('.corrections > details');
  const own = second ? undefined : first;
  if (own) own.id ||= 'corrections-here';
  link.href = own ? `#${own.id}` : `${document.querySelector<HTMLAnchorElement>('.site-name')?.href ?? '/'}corrections/`;
  link.textContent = own ? lostTarget.corrections : lostTarget.allCorrections;
  return link;
}

addEventListener('hashchange', () => void explainLostTarget());
void explainLostTarget();
