/// <reference types="vite/client" />
import { preview as words } from 'virtual:browser-words';
import '../../styles/dev-preview.css';
import { LOOK, OVERLAY, SAVES, SHOW, type Look, type Note, type Shown, type Source } from './channel.ts';

/**
 * For editors, on the pages of the development server: each finding stands as a note at the sentence it is about, and a
 * switch shows what every sentence rests on. No build holds any of it.
 */

/** Whether the switch is on is kept over the reload that follows a save. */
const KEPT = 'backgrounder:rests';

const STATEMENT = '.statement';
const NOTE = '.preview-note';
const citesOf = (within: ParentNode) =>
  [...within.querySelectorAll<HTMLAnchorElement>('.cite a')].map((link) => link.hash.replace('#source-', ''));

let sources = new Map<string, Source>();

const bar = make('aside', 'preview-bar ui');
bar.setAttribute('aria-label', words.bar);
const rests = make('button', '', words.showSources);
rests.type = 'button';
const findings = make('button');
findings.type = 'button';
findings.hidden = true;
const told = make('span', 'sr-only');
told.setAttribute('role', 'status');
bar.append(rests, findings, told);
document.body.append(bar);

rests.addEventListener('click', () => {
  showRests(rests.ariaPressed !== 'true');
});
findings.addEventListener('click', () => import.meta.hot?.send(OVERLAY));
// Vite's own overlay closes by it; Astro puts another in its place, which does not.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
});
showRests(sessionStorage.getItem(KEPT) === 'true');

import.meta.hot?.on(SHOW, (shown: Shown) => {
  sources = new Map(shown.sources.map((source) => [source.id, source]));
  showNotes(shown);
  showRests(rests.ariaPressed === 'true');
});
const look: Look = { path: location.pathname, cites: [...new Set(citesOf(document))], saves: countSaves() };
import.meta.hot?.send(LOOK, look);

/** Where the browser hides the header, as on a host that is not trusted, the page counts as new. */
function countSaves(): number {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return Number(visit?.serverTiming.find(({ name }) => name === SAVES)?.description ?? Infinity);
}

/** An element with text in it. */
function make<K extends keyof HTMLElementTagNameMap>(name: K, className = '', text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function showNotes({ notes, elsewhere }: Shown): void {
  for (const old of document.querySelectorAll(NOTE)) old.remove();
  // From the last to the first: of several at one sentence the first then stands first.
  for (const note of notes.toReversed()) placeNote(note);
  const count = notes.length + elsewhere;
  findings.hidden = count === 0;
  findings.textContent = words.findings(notes.length, elsewhere);
  findings.dataset['severity'] = notes.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  told.textContent = count === 0 ? '' : findings.textContent;
}

function placeNote({ anchor, severity, ruleId, reason, hint, place }: Note): void {
  const note = make('small', 'preview-note');
  note.setAttribute('role', 'note');
  note.dataset['severity'] = severity;
  note.append(make('strong', '', severity === 'error' ? words.error : words.warning), ` ${reason}. `, hint ?? '', make('br'));
  note.append(make('code', '', `${place.file.split('/').at(-1) ?? ''}:${place.line}:${place.column}`), ` ${ruleId}`);
  const at = anchor === undefined ? null : document.getElementById(anchor);
  if (at?.matches(STATEMENT)) {
    at.classList.add('is-found');
    at.after(note);
  } else (at ?? document.querySelector('main h1'))?.append(note);
}

function showRests(isOn: boolean): void {
  rests.ariaPressed = String(isOn);
  sessionStorage.setItem(KEPT, String(isOn));
  for (const old of document.querySelectorAll('.preview-rests')) old.remove();
  document.documentElement.toggleAttribute('data-preview-rests', isOn);
  if (!isOn) return;
  for (const statement of document.querySelectorAll(STATEMENT)) {
    let last = statement;
    while (last.nextElementSibling?.matches(NOTE)) last = last.nextElementSibling;
    last.after(describeRests(statement));
  }
}

/** What one sentence rests on. */
function describeRests(statement: Element): HTMLElement {
  const list = make('small', 'preview-rests');
  list.setAttribute('role', 'note');
  const cited = citesOf(statement).flatMap((id) => sources.get(id) ?? []);
  if (cited.length === 0) list.textContent = words.noSource;
  for (const { id, label, digest, href } of cited) {
    const link = make('a', '', `${id} (${label})`);
    link.href = href;
    const line = make('span');
    line.append(link, ` ${digest}`);
    list.append(line);
  }
  return list;
}
