import { autocompleteMultiselect, cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import { Cancelled, type Ask, type Question } from './question.ts';

const LATER = { value: '', label: '(later, in the file)' };

/** More choices than are looked through with the arrow keys. */
const LONG = 12;

/** Asks at the terminal. */
export const ask: Ask = async ({ message, example, options, isNeeded = false, isMany = false, check }) => {
  const answer = options?.length
    ? isMany
      ? options.length > LONG
        ? await autocompleteMultiselect({ message: `${message} (type to search, tab chooses, enter goes on)`, options: shown(options) })
        : await multiselect({ message: `${message} (space chooses, enter goes on)`, options: shown(options), required: false })
      : await select({ message, options: listChoices(options, isNeeded) })
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

type Choices = NonNullable<Question['options']>;

/** The answers of which one is chosen. Enter alone chooses what stands first: it decides nothing where that can wait. */
export const listChoices = (options: Choices, isNeeded: boolean) => [...(isNeeded ? [] : [LATER]), ...shown(options)];

const shown = (options: Choices) => options.map(({ value, label, hint }) => ({ value, label, ...(hint === undefined ? {} : { hint }) }));
