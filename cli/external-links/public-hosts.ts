import { lookup } from 'node:dns/promises';
import { findAddressIssue, isPublicIp } from '#lib/web/address-issue.ts';

/** Whether an address may be requested. */
export type IsPublic = (url: string) => Promise<boolean>;

/**
 * Whether an address belongs to the public web, by its name and by the machines that it stands for: a public name can lead into
 * a private network. Where the name cannot be resolved, the request itself says why.
 */
export const isPublicAddress: IsPublic = async (url) => {
  if (findAddressIssue(url) !== undefined) return false;
  const machines = await lookup(new URL(url).hostname.replace(/^\[(.*)\]$/, '$1'), { all: true }).catch(() => []);
  return machines.every(({ address }) => isPublicIp(address));
};
