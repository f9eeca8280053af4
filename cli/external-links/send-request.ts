import { request as sendHttp, type IncomingMessage } from 'node:http';
import { request as sendHttps } from 'node:https';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { createLookup, refuse, type Web } from './public-hosts.ts';
import type { Method } from './host-access.ts';

export interface RequestOptions {
  method: Method;
  headers: Readonly<Record<string, string>>;
  /** In milliseconds, for the request and its answer. */
  timeout: number;
}

/** Sends one request to the public web, over a connection of its own, and follows no redirect. */
export async function sendRequest(web: Web, url: string, { method, headers, timeout }: RequestOptions): Promise<IncomingMessage> {
  if (!web.isPublicUrl(url)) throw refuse(url);
  const send = new URL(url).protocol === 'https:' ? sendHttps : sendHttp;
  const options = {
    method,
    headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
    // A connection that is kept open would not be looked up again.
    agent: false as const,
    lookup: createLookup(web),
    signal: AbortSignal.timeout(timeout),
  };
  return new Promise((resolve, reject) => {
    send(url, options, resolve).on('error', reject).end();
  });
}

/** The first bytes of an answer, decompressed, up to a limit. */
export async function readBytes(response: IncomingMessage, limit: number): Promise<{ bytes: Buffer; isCut: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of decompress(response) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, limit), isCut: length > limit };
}

function decompress(response: IncomingMessage): AsyncIterable<unknown> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding === 'br') return response.compose(createBrotliDecompress()) as AsyncIterable<unknown>;
  return /^(?:x-)?gzip$|^deflate$/.test(encoding) ? (response.compose(createUnzip()) as AsyncIterable<unknown>) : response;
}
