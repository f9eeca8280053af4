import ipaddr from 'ipaddr.js';
import { findHostIssue } from './host-issue.ts';
import { codePointOf } from '../text/code-point.ts';

/** Characters that are not seen, or that a browser drops from an address: blanks, controls, marks without width. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Why an address must not be published or requested, as a sentence without a full stop; undefined if it is one of the public
 * web: http or https, without a name or password, with a host that is public and looks like what it is. Names that are reserved
 * for examples are allowed: they lead nowhere. With `mayBeLocal`, so is this machine.
 */
export function findAddressIssue(address: string, { mayBeLocal = false } = {}): string | undefined {
  const unseen = UNSEEN.exec(address)?.[0];
  if (unseen !== undefined) return `the address contains the invisible character ${codePointOf(unseen)}`;
  const url = URL.parse(address);
  const [, authority] = /^https?:\/\/([^/?#\\]+)(?![^/?#])/i.exec(address) ?? [];
  if (!url || authority === undefined) return 'the address does not begin with https:// or http:// and a host';
  if (url.username !== '' || url.password !== '' || authority.includes('@'))
    return `the address has a user name in front of its host, which is ${url.hostname}`;
  const unwritten = UNWRITTEN.exec(address)?.[0];
  if (unwritten !== undefined)
    return `the address contains “${unwritten}”, which no address can: copy it from the browser, which writes it as a code`;
  if (/:0*$/.test(authority)) return 'the address has no number behind the colon of its host, or 0';
  const written = authority.replace(/:\d*$/, '');
  const ip = parseIp(url.hostname);
  if (ip) return findIpIssue(ip, written, url.hostname, mayBeLocal);
  return mayBeLocal && url.hostname === 'localhost' ? undefined : findHostIssue(written, url.hostname);
}

/** What no address has as such, and codes of nothing or of control characters. Source: RFC 3986, sections 2.1 and 2.2. */
const UNWRITTEN = /["<>`{}|\\^]|%(?![\da-f]{2})|%[01][\da-f]|%7f/i;

/** Whether an address of the Internet protocol, such as `203.0.113.7`, is public. */
export const isPublicIp = (text: string): boolean => parseIp(text)?.range() === 'unicast';

function parseIp(hostname: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const text = hostname.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(text) ? ipaddr.process(text) : undefined;
}

function findIpIssue(ip: ipaddr.IPv4 | ipaddr.IPv6, written: string, hostname: string, mayBeLocal: boolean): string | undefined {
  const range = ip.range();
  if (range === 'loopback' && mayBeLocal) return undefined;
  const shown = written === hostname ? hostname : `${written}, which is ${hostname},`;
  if (range !== 'unicast') return `the host ${shown} is not public (${RANGES[range] ?? 'it is reserved'})`;
  return written === hostname ? undefined : `the host ${written} is ${hostname}, and must be written so`;
}

const RANGES: Readonly<Record<string, string>> = {
  carrierGradeNat: 'it is inside the network of a provider',
  linkLocal: 'it is on the same network as the reader',
  loopback: 'it is the machine of the reader',
  private: 'it is in a private network',
  uniqueLocal: 'it is in a private network',
};
