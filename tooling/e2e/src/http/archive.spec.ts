import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { groundOn, openGround, type Ground } from '../support/ground.ts'
import { runCommand } from '../support/run-command.ts'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const BUREAU = '510303'

interface Manifest {
  readonly checksum: string
  readonly tables: ReadonlyArray<{ readonly name: string; readonly rows: number; readonly sha256: string }>
}

/** Keys of another deployment. */
const otherKey = { MASTER_KEY: '5a'.repeat(32) }

let home: Ground
let away: Ground

/** Votes and reviews under way cannot leave, for their urns open under the keys of this deployment alone (ARCHIVE_URN_OPEN): here they have ended. */
const endWhatIsSecret = () => home.sql`update urns set status = 'emptied', heaps_bound = null, pair_bound = null, public_key = null, salt = null where status = 'open'`

test.beforeAll(async () => {
  home = await openGround('imported')
  await endWhatIsSecret()
  // Its own database server: the roles of one server belong to one master key.
  away = groundOn(undefined)
})
test.afterAll(async () => {
  await home.close()
  await away.close()
})

const passphrase = (ground: Ground, text: string): string => {
  const file = path.join(ground.dataDir, `${text}.txt`)
  writeFileSync(file, `${text}\n`)
  return file
}

const run = async (ground: Ground, env: NodeJS.ProcessEnv, ...words: string[]): Promise<Manifest> => {
  const { code, stdout, stderr } = await runCommand({ ...ground.env(), ...env }, words, 200)
  if (code !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Manifest
}

test('everything of a bureau leaves in one file and stands in an empty tenant of another deployment, identical by checksum', async () => {
  const file = path.join(home.dataDir, 'gongjing.djarc')
  const secret = passphrase(home, 'long-enough-a-passphrase')
  const exported = await run(home, {}, 'export', '--tenant', BUREAU, '--to', file, '--passphrase-file', secret, '--json')
  const rows = new Map(exported.tables.map((table) => [table.name, table.rows]))
  expect(rows.get('public.members')).toBe(212)
  expect(readFileSync(file).includes('schema.json')).toBe(false)

  const wrong = await runCommand({ ...away.env(), ...otherKey }, ['tenant', 'import', '--from', file, '--passphrase-file', passphrase(away, 'not-the-passphrase')])
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('ARCHIVE_PASSPHRASE_WRONG')])
  for (const [code, kind, parent, name] of [['510000', 'province', undefined, '上级省'], ['510300', 'city', '510000', '上级市']] as const) {
    const words = ['tenant', 'create', '--code', code, '--kind', kind, '--name', name, '--short-name', name, ...(parent === undefined ? [] : ['--parent', parent])]
    expect((await runCommand({ ...away.env(), ...otherKey }, words)).code).toBe(0)
  }
  const imported = await run(away, otherKey, 'tenant', 'import', '--from', file, '--passphrase-file', secret, '--json')
  expect(imported.checksum).toBe(exported.checksum)

  const again = await run(away, otherKey, 'export', '--tenant', BUREAU, '--to', path.join(away.dataDir, 'again.zip'), '--clear', '--json')
  // The import itself stands in the trail of the receiver: one row more, and nothing else differs.
  const withoutTrail = (manifest: Manifest): Manifest['tables'] => manifest.tables.filter(({ name }) => name !== 'public.audit_entries')
  expect(withoutTrail(again)).toEqual(withoutTrail(exported))
  expect(again.tables.find(({ name }) => name === 'public.audit_entries')?.rows).toBe((rows.get('public.audit_entries') ?? 0) + 1)
  const audit = await runCommand({ ...away.env(), ...otherKey }, ['verify-audit', '--tenant', BUREAU])
  expect([audit.code, audit.stdout]).toEqual([0, expect.stringContaining('完整')])
})

test('a tenant that holds records is never filled over, and a changed file is refused whole', async () => {
  const file = path.join(home.dataDir, 'clear.zip')
  await run(home, {}, 'export', '--tenant', BUREAU, '--to', file, '--clear', '--json')
  const over = await runCommand({ ...away.env(), ...otherKey }, ['tenant', 'import', '--from', file])
  expect([over.code, over.stderr]).toEqual([1, expect.stringContaining('ARCHIVE_TENANT_NOT_EMPTY')])
  const broken = path.join(home.dataDir, 'broken.zip')
  writeFileSync(broken, readFileSync(file).subarray(0, 4000))
  const refused = await runCommand({ ...away.env(), ...otherKey }, ['tenant', 'import', '--from', broken])
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('ARCHIVE_UNREADABLE')])
  const twice = await runCommand(home.env(), ['export', '--tenant', BUREAU, '--to', file, '--clear'])
  expect(twice.code).toBe(1)
})
