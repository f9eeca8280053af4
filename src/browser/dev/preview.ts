/// <reference types="vite/client" />
import { preview as words } from 'virtual:browser-words';
import '../../styles/dev-preview.css';
import { idOfSource } from '#schemas/page-ids.ts';
import { OVERLAY, PAGE_FINDINGS, PAGE_OPEN, SAVES, type Note, type OpenPage, type PageFindings, type Source } from './channel.ts';

/**
 * For editors, on the pages of the development server: shows each finding as a note beside its sentence and, with a
 * switch, the sources of every sentence. No build contains this script.
 */

/** The key in session storage for the state of the switch, which must survive the reload after a save. */
const STORAGE_KEY = 'backgrounder:sources';

const STATEMENT = '.statement';
const NOTE = '.preview-note';
const citesOf = (within: ParentNode) =>
  [...within.querySelectorAll<HTMLAnchorElement>('.cite a')].map((link) => link.hash.replace(`#${idOfSource('')}`, ''));

let sources = new Map<string, Source>();

const bar = make('aside', 'preview-bar ui');
bar.setAttribute('aria-label', words.bar);
const sourcesSwitch = make('button', '', words.showSources);
sourcesSwitch.type = 'button';
const findings = make('button');
findings.type = 'button';
findings.hidden = true;
const status = make('span', 'sr-only');
status.setAttribute('role', 'status');
bar.append(sourcesSwitch, findings, status);
document.body.append(bar);

sourcesSwitch.addEventListener('click', () => {
  showSources(sourcesSwitch.ariaPressed !== 'true');
});
findings.addEventListener('click', () => import.meta.hot?.send(OVERLAY));
// Vite's own overlay closes on Escape, but Astro's overlay, which replaces it, does not.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
});
showSources(sessionStorage.getItem(STORAGE_KEY) === 'true');

import.meta.hot?.on(PAGE_FINDINGS, (shown: PageFindings) => {
  sources = new Map(shown.sources.map((source) => [source.id, source]));
  showNotes(shown);
  showSources(sourcesSwitch.ariaPressed === 'true');
});
const page: OpenPage = { path: location.pathname, cites: [...new Set(citesOf(document))], saves: countSaves() };
import.meta.hot?.send(PAGE_OPEN, page);

/** If the browser hides the header, as on an untrusted host, the page counts as new. */
function countSaves(): number {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return Number(visit?.serverTiming.find(({ name }) => name === SAVES)?.description ?? Infinity);
}

/** Creates an element with text. */
function make<K extends keyof HTMLElementTagNameMap>(name: K, className = '', text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function showNotes({ notes, elsewhere }: PageFindings): void {
  for (const old of document.querySelectorAll(NOTE)) old.remove();
  // In reverse, because each note is inserted before the earlier notes of its sentence.
  for (const note of notes.toReversed()) placeNote(note);
  const count = notes.length + elsewhere;
  findings.hidden = count === 0;
  findings.textContent = words.findings(notes.length, elsewhere);
  findings.dataset['severity'] = notes.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  status.textContent = count === 0 ? '' : findings.textContent;
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

function showSources(isOn: boolean): void {
  sourcesSwitch.ariaPressed = String(isOn);
  sessionStorage.setItem(STORAGE_KEY, String(isOn));
  for (const old of document.querySelectorAll('.preview-sources')) old.remove();
  document.documentElement.toggleAttribute('data-preview-sources', isOn);
  if (!isOn) return;
  for (const statement of document.querySelectorAll(STATEMENT)) {
    let last = statement;
    // oxlint-disable-next-line no-unmodified-loop-condition -- the rule overlooks optional calls: https://eslint.org/docs/latest/rules/no-unmodified-loop-condition
    while (last.nextElementSibling?.matches(NOTE)) last = last.nextElementSibling;
    last.after(describeSources(statement));
  }
}

/** Lists the sources of one sentence. */
function describeSources(statement: Element): HTMLElement {
  const list = make('small', 'preview-sources');
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
