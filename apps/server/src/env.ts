import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const flag = z.enum(['on', 'off'])

/** Every environment variable of the product; the README lists the same. */
const environmentSchema = z.object({
  /** Port of the one origin. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Address to listen on; 0.0.0.0 behind a proxy or in a container. */
  HOST: z.string().default('127.0.0.1'),
  /** Where the embedded server, the keys and the demo workbooks lie. */
  DATA_DIR: z.string().default(join(repository, '.data')),
  /** An external PostgreSQL 15 or newer, as a login that may create roles; the embedded server is not started then. */
  DATABASE_URL: z.string().url().optional(),
  /** 32 bytes as hex or base64 that field encryption and the roles' passwords derive from; made once in DATA_DIR when absent. */
  MASTER_KEY: z.string().optional(),
  /** Load the demonstration deployment into an empty database. */
  DEMO: flag.optional(),
  /** Whether the demonstration's main roster is imported already, or left for the visitor to import. */
  DEMO_ROSTER: z.enum(['imported', 'empty']).default('imported'),
  /** Instant at which the server's clock starts, for demonstrations and tests. */
  CLOCK_START: z.iso.datetime().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  /** Cookies with the Secure attribute: on behind TLS. */
  COOKIE_SECURE: flag.default('off'),
  /** Believe X-Forwarded-For of the proxy in front. */
  TRUST_PROXY: flag.default('off'),
  /** An S3-compatible server for the files of records, such as `https://s3.example:9000`; without it they lie in DATA_DIR/files. */
  FILES_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  FILES_S3_BUCKET: z.string().optional(),
  FILES_S3_REGION: z.string().default('us-east-1'),
  FILES_S3_ACCESS_KEY: z.string().optional(),
  FILES_S3_SECRET_KEY: z.string().optional(),
  /** Connections of the api process to the database. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
})

export type Environment = z.output<typeof environmentSchema>

/** Reads and checks the environment; throws with the names of wrong variables. */
export const readEnvironment = (source: NodeJS.ProcessEnv = process.env): Environment => {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(filled)
  if (parsed.success) return parsed.data
  throw new Error(`Wrong environment: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`)
}
