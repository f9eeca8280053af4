import { storeChoice } from './store-choice.ts';

/**
 * Switches between light and dark. A choice that differs from the system's is stored; without one the page follows the
 * system.
 */
export function startThemeSwitch(button: HTMLButtonElement): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const { dataset } = document.documentElement;
  const isDark = () => (dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => (button.ariaPressed = String(isDark()));
  button.addEventListener('click', () => {
    const wantsDark = !isDark();
    storeChoice('theme', wantsDark === system.matches ? undefined : wantsDark ? 'dark' : 'light');
    show();
  });
  system.addEventListener('change', show);
  button.hidden = false;
  show();
}
