import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from './self-signed';

/** One answer: the file's bytes at an address, or a page made for a test. */
export interface ServedPage {
  readonly url: string;
  readonly contentType: string;
  /** A file's path, or the contents themselves. */
  readonly body: { readonly file: string } | { readonly text: string };
}

export interface AdServer {
  readonly port: number;
  /** Adds pages, or replaces the one at the same address. */
  serve(pages: readonly ServedPage[]): void;
  /** Every address asked for so far, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves pages over TLS on this machine under their real host names, told apart by the Host header. The browser has to be started
 * so that it resolves those hosts to `port` and ignores who signed the certificate. Addresses that it does not hold are 404.
 */
export async function startAdServer(pages: readonly ServedPage[]): Promise<AdServer> {
  const held = new Map(pages.map((page) => [withoutHash(page.url), page]));
  const asked: string[] = [];
  const server = createServer(selfSignedCertificate(), (request, response) => {
    const url = `https://${request.headers.host ?? ''}${request.url ?? '/'}`;
    asked.push(url);
    const page = held.get(url);
    if (page === undefined) {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('No page of the samples stands here.');
      return;
    }
    bodyOf(page).then(
      (body) => response.writeHead(200, { 'content-type': page.contentType }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: portOf(server.address()),
    asked,
    serve(more) {
      for (const page of more) held.set(withoutHash(page.url), page);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** A browser keeps the part after # to itself. */
function withoutHash(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

async function bodyOf({ body }: ServedPage): Promise<string | Buffer> {
  return 'text' in body ? body.text : readFile(body.file);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}
