import { storeChoice } from './store-choice.ts';

/** Switches between the clean edition, with one mark behind a sentence, and the annotated one. */
export function startEvidenceSwitch(button: HTMLButtonElement): void {
  const { dataset } = document.documentElement;
  let hasNotes = false;
  const show = () => {
    const isAnnotated = dataset['evidence'] === 'all';
    button.ariaPressed = String(isAnnotated);
    if (isAnnotated && !hasNotes) void import('#browser/side-notes.ts').then(({ addSideNotes }) => addSideNotes());
    hasNotes ||= isAnnotated;
  };
  button.addEventListener('click', () => {
    storeChoice('evidence', dataset['evidence'] ? undefined : 'all');
    show();
  });
  show();
}
