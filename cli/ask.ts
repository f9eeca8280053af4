import { cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import { Cancelled, type Ask } from './question.ts';

const LATER = { value: '', label: '(later, in the file)' };

/** Asks at the terminal. */
export const ask: Ask = async ({ message, example, options, isNeeded = false, isMany = false, check }) => {
  const answer = options?.length
    ? isMany
      ? await multiselect({ message: `${message} (space chooses, enter goes on)`, options: [...options], required: false })
      : await select({ message, options: isNeeded ? [...options] : [...options, LATER] })
    : await text({
        message,
        placeholder: example ? `such as ${example}; enter leaves it for later` : 'enter leaves it for later',
        validate: (value) => (value ? check?.(value) : undefined),
      });
  if (isCancel(answer)) {
    cancel('Nothing was written.');
    throw new Cancelled();
  }
  return (Array.isArray(answer) ? answer : [answer as string | undefined]).filter(
    (value) => value !== undefined && value !== '',
  ) as string[];
};
