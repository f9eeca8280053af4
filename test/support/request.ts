import { request as startRequest, type IncomingHttpHeaders } from 'node:http';

/** A response as the server sent it: redirects are not followed, and nothing is decompressed. */
export interface RawResponse {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  /** Every value that a header was sent with. */
  valuesOf(name: string): string[];
  body: Buffer;
}

/** Sends a GET request. `fetch` would follow redirects and decompress the body. */
export const request = (address: string, headers: Record<string, string> = {}): Promise<RawResponse> =>
  new Promise((done, fail) => {
    const sent = startRequest(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode,
          headers: response.headers,
          valuesOf: (name) => response.headersDistinct[name.toLowerCase()] ?? [],
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', fail);
    sent.end();
  });
