import { z } from 'zod';
import { findAddressIssue } from '#lib/web/address-issue.ts';

/** The address of a page of the public web. With `mayBeLocal`, it may be on this machine. */
export const makeWebAddress = (options: { mayBeLocal?: boolean } = {}) =>
  z.url({ protocol: /^https?$/, abort: true }).superRefine((address, { addIssue }) => {
    const issue = findAddressIssue(address, options);
    if (issue !== undefined) addIssue({ code: 'custom', message: issue });
  });

export const webAddress = makeWebAddress();
