import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** One request as a vendor's server sees it. */
export interface VendorRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly rawQuery: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A small server that speaks a vendor's protocol. */
export interface Vendor {
  readonly url: string
  readonly requests: VendorRequest[]
  close(): Promise<void>
}

/** What to do with a request: an answer, or `cut` to end the connection after taking the request in. */
export type VendorAnswer = { readonly status?: number; readonly json: unknown } | 'cut'

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts).toString('utf8')
}

/** Starts a server on a free port. */
export const startVendor = async (answer: (request: VendorRequest) => VendorAnswer): Promise<Vendor> => {
  const requests: VendorRequest[] = []
  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(message.url ?? '/', 'http://vendor')
    const request = { method: message.method ?? '', path: url.pathname, query: url.searchParams, rawQuery: url.search.slice(1), headers: message.headers, body: await bodyOf(message) }
    requests.push(request)
    const said = answer(request)
    if (said === 'cut') message.socket.destroy()
    else response.writeHead(said.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(said.json))
  }
  const server = createServer((message, response) => void serve(message, response))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close: () => new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    }),
  }
}
