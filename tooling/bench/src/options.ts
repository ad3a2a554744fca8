import { parseArgs } from 'node:util'
import { z } from 'zod'

const amount = (fallback: number) => z.coerce.number().int().positive().default(fallback)

const sizesOf = (small: boolean) => ({
  organizations: amount(small ? 300 : 5000),
  branch: amount(small ? 30 : 500),
  members: amount(small ? 2000 : 200_000),
  moves: amount(small ? 20 : 1000),
  branches: amount(small ? 60 : 3000),
  'growth-branches': amount(small ? 30 : 1000),
  samples: amount(5),
  'list-organizations': amount(small ? 120 : 500),
  'list-members': amount(small ? 1200 : 20_000),
  'tenants-members': amount(small ? 600 : 100_000),
  tenants: amount(small ? 6 : 500),
  'import-rows': amount(small ? 3000 : 100_000),
  'import-samples': amount(3),
  seconds: amount(small ? 1 : 3),
  growth: z.string().default('list,compliance'),
  clients: z.string().default(small ? '1,4' : '1,8,32'),
  seed: z.string().default('dangjian'),
  only: z.string().default(small ? 'api' : 'api,memory,warm,cold'),
})

/** What the command line asks for. */
export interface Options {
  readonly names: readonly string[]
  readonly json: boolean
  readonly small: boolean
  readonly sizes: z.output<z.ZodObject<ReturnType<typeof sizesOf>>>
}

/** Numbers of clients of the load, as in `1,8,32`. */
export const clientsOf = ({ clients }: Options['sizes']): number[] => clients.split(',').map(Number).filter((count) => count > 0)

/** Reads the command line; throws with a sentence on anything it does not know. */
export const readOptions = (words: readonly string[]): Options => {
  const keys = Object.keys(sizesOf(false))
  const flags = Object.fromEntries(keys.map((key) => [key, { type: 'string' as const }]))
  const parsedWords = parseArgs({ args: [...words], allowPositionals: true, options: { ...flags, json: { type: 'boolean' as const }, small: { type: 'boolean' as const } } })
  const values: Readonly<Record<string, string | boolean | undefined>> = parsedWords.values
  const { positionals } = parsedWords
  const small = values['small'] === true
  const parsed = z.object(sizesOf(small)).safeParse(Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]]))))
  if (!parsed.success) throw new Error(`Wrong size: ${parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; ')}`)
  return { names: positionals, json: values['json'] === true, small, sizes: parsed.data }
}
