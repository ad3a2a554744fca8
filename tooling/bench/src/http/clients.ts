import { Agent, request } from 'node:http'
import { quantile } from '../measure/quantile.ts'

/** One request of a load: the path and what the client sends along. */
export interface Call {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What a load of some seconds gave. */
export interface LoadResult {
  readonly perSecond: number
  /** Milliseconds below which 95 of 100 answers came. */
  readonly p95: number
}

/** Asks once on a kept connection and reads the whole answer; throws on any status but 200. */
export const ask = (agent: Agent, url: string, { path, headers }: Call): Promise<string> =>
  new Promise((resolve, reject) => {
    const sent = request(url + path, { agent, headers: headers ?? {} }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('error', reject)
      response.once('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        if (response.statusCode === 200) resolve(text)
        else reject(new Error(`${response.statusCode} from ${path}: ${text.slice(0, 500)}`))
      })
    })
    sent.once('error', reject)
    sent.end()
  })

/** Lets `clients` ask one after the other without pause for some seconds, each with a connection of its own, going round the calls. */
export const load = async (url: string, calls: readonly [Call, ...Call[]], clients: number, seconds: number): Promise<LoadResult> => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const took: number[] = []
  const begun = performance.now()
  const end = begun + seconds * 1000
  let next = 0
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const call = calls[next++ % calls.length] ?? calls[0]
      const asked = performance.now()
      await ask(agent, url, call)
      took.push(performance.now() - asked)
    }
  }
  try {
    await Promise.all(Array.from({ length: clients }, client))
  } finally {
    agent.destroy()
  }
  return { perSecond: (took.length / (performance.now() - begun)) * 1000, p95: quantile(took, 0.95) }
}
