import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../env.ts'

const parse = (text: string): Buffer => {
  const trimmed = text.trim()
  const key = /^[0-9a-f]{64}$/i.test(trimmed) ? Buffer.from(trimmed, 'hex') : Buffer.from(trimmed, 'base64')
  if (key.length !== 32) throw new Error('The master key must be 32 bytes as hex or base64')
  return key
}

/** The master key from MASTER_KEY, or from DATA_DIR/keys/master.key, which is made on first use and readable by its owner alone. */
export const masterKeyOf = (environment: Environment): Buffer => {
  if (environment.MASTER_KEY !== undefined) return parse(environment.MASTER_KEY)
  const folder = join(environment.DATA_DIR, 'keys')
  const file = join(folder, 'master.key')
  if (existsSync(file)) return parse(readFileSync(file, 'utf8'))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  return parse(readFileSync(file, 'utf8'))
}
