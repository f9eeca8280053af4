import { autocompleteMultiselect, cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import { Cancelled, type Ask, type Question } from './question.ts';

const LATER = { value: '', label: '(skip: fill it in later)' };

/** A longer list can be searched by typing. */
const LONG_LIST = 12;

const NOTHING_WRITTEN = 'Nothing was written.';

export const ask: Ask = async (question) => {
  const stop = () => {
    cancel(question.ifCancelled ?? NOTHING_WRITTEN);
    process.exit(130);
  };
  // The prompts never settle once the input has ended, as after Ctrl+D.
  process.once('beforeExit', stop);
  try {
    return await prompt(question);
  } finally {
    process.off('beforeExit', stop);
  }
};

/** Asks with the prompt for the kind of answer. */
const prompt: Ask = async ({ message, example, options, isNeeded = false, isMany = false, ifCancelled = NOTHING_WRITTEN, check }) => {
  const answer = options?.length
    ? isMany
      ? options.length > LONG_LIST
        ? await autocompleteMultiselect({
            message: `${message} (type to search, Tab to select, Enter to continue)`,
            options: toOptions(options),
          })
        : await multiselect({ message: `${message} (Space to select, Enter to continue)`, options: toOptions(options), required: false })
      : await select({ message, options: listChoices(options, isNeeded) })
    : await text({
        message,
        placeholder: [example && `for example ${example}`, isNeeded ? undefined : 'Enter to skip'].filter(Boolean).join('; '),
        validate: (value) => (value?.trim() ? check?.(value) : isNeeded ? 'This is required. Press Ctrl+C to cancel.' : undefined),
      });
  if (isCancel(answer)) {
    cancel(ifCancelled);
    throw new Cancelled();
  }
  return [answer as string | string[] | undefined].flat().flatMap((value) => value?.trim() || []);
};

type Choices = NonNullable<Question['options']>;

/** The options of a list with one answer. Enter alone takes the first, so an optional question begins with “skip”. */
export const listChoices = (options: Choices, isNeeded: boolean) => [...(isNeeded ? [] : [LATER]), ...toOptions(options)];

const toOptions = (options: Choices) =>
  options.map(({ value, label, hint }) => ({ value, label, ...(hint === undefined ? {} : { hint }) }));
