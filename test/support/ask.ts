import { request, type IncomingHttpHeaders } from 'node:http';

/** An answer as the server sent it: redirects are not followed and nothing is unpacked. */
export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  /** Every value that a header was sent with. */
  valuesOf(name: string): string[];
  body: Buffer;
}

export const ask = (address: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    const asked = request(address, { headers }, (response) => {
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
    asked.on('error', fail);
    asked.end();
  });
