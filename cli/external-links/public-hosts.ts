import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { findAddressIssue, isPublicIp } from '#lib/web/address-issue.ts';
import { NOT_PUBLIC } from '#authoring/external-links/outcome.ts';

/** Which part of the network may be requested, and how names are resolved; tests pass their own. */
export interface Web {
  /** Whether an address may be requested, by its host as it is written. */
  isPublicUrl(url: string): boolean;
  /** Whether a machine may be connected to, by its IP address. */
  isPublicIp(address: string): boolean;
  lookup: typeof lookup;
}

export const PUBLIC_WEB: Web = { isPublicUrl: (url) => findAddressIssue(url) === undefined, isPublicIp, lookup };

/** The error of a request that must not be sent. */
export const refuse = (what: string): Error => Object.assign(new Error(what), { code: NOT_PUBLIC });

/**
 * Resolves the host of a connection, and refuses it if any of its machines is not public. A public name can lead into a private
 * network, and somewhere else each time it is asked for: so what is checked here is what the connection uses.
 */
export const createLookup =
  ({ lookup: resolve, isPublicIp: isPublic }: Web): LookupFunction =>
  (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, machines) => {
      if (error) {
        callback(error, []);
        return;
      }
      const [first] = machines;
      if (!first || !machines.every(({ address }) => isPublic(address))) callback(refuse(host), []);
      else if (options.all) callback(null, machines);
      else callback(null, first.address, first.family);
    });
  };
