import { cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import { Cancelled, type Ask } from './question.ts';

const LATER = { value: '', label: '(later, in the file)' };

/** Asks at the terminal. */
export const ask: Ask = async ({ message, example, options, isNeeded = false, isMany = false, check }) => {
  const answer = options?.length
    ? isMany
      ? await multiselect({ message: `${message} (space chooses, enter goes on)`, options: shown(options), required: false })
      : await select({ message, options: [...shown(options), ...(isNeeded ? [] : [LATER])] })
    : await text({
        message,
        placeholder: [example && `such as ${example}`, isNeeded ? undefined : 'enter leaves it for later'].filter(Boolean).join('; '),
        validate: (value) =>
          value?.trim() ? check?.(value) : isNeeded ? 'There is no going on without it; Ctrl+C ends it all.' : undefined,
      });
  if (isCancel(answer)) {
    cancel('Nothing was written.');
    throw new Cancelled();
  }
  return [answer as string | string[] | undefined].flat().flatMap((value) => value?.trim() || []);
};

const shown = (options: readonly { value: string; label: string; hint?: string | undefined }[]) =>
  options.map(({ value, label, hint }) => ({ value, label, ...(hint === undefined ? {} : { hint }) }));
