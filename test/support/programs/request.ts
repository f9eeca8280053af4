import { once } from 'node:events';
import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A response as the server sent it: redirects are not followed, and nothing is decompressed. */
export interface RawResponse {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  /** Every value that a header was sent with. */
  valuesOf(name: string): string[];
  body: Buffer;
}

/** Sends a GET request. `fetch` would follow redirects and decompress the body. */
export async function request(address: string, headers: Record<string, string> = {}): Promise<RawResponse> {
  const [response] = (await once(get(address, { headers }), 'response')) as [IncomingMessage];
  return {
    status: response.statusCode,
    headers: response.headers,
    valuesOf: (name) => response.headersDistinct[name.toLowerCase()] ?? [],
    body: await buffer(response),
  };
}
