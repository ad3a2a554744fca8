import { openDatabase, type Database } from '@dangjian/db'
import { exportTenant, importTenant, withArchive, type ArchiveManifest } from '@dangjian/db/archive'
import { createTestDatabase, inTestScope, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, newId } from '@dangjian/kernel'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archivedFiles } from './archived-files.ts'
import { attachFile } from './attach-file.ts'
import { diskStore } from './disk-store.ts'
import { objectPath, type ObjectStore } from './object-store.ts'
import { openAttachment } from './open-attachment.ts'
import type { AttachmentOwners } from './owners.ts'
import { receiveFile } from './receive-file.ts'
import { s3Store } from './s3-store.ts'
import { startS3Server, type S3Server } from './testing/s3-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'archived-'))
const objects = join(folder, 'objects')
const home = diskStore(objects)
const owners: AttachmentOwners = [{ type: 'record', canRead: async () => ({ orgPath: '/a/' }), canWrite: async () => ({ orgPath: '/a/' }) }]
const tenant = { id: newId(), code: '510303', kind: 'county', name: '甲县公安局', shortName: '甲县', parentCode: null } as const
const clock = fixedClock('2026-11-22T01:00:00Z')

let bureau: TestDatabase
let server: S3Server
let away: ObjectStore
beforeAll(async () => {
  bureau = await createTestDatabase()
  server = await startS3Server()
  away = s3Store(server.options)
})
afterAll(async () => {
  await bureau.drop()
  await server.close()
  rmSync(folder, { recursive: true })
})

const attach = async (content: string): Promise<{ id: string; sha256: string }> => {
  const file = await receiveFile(Readable.from([Buffer.from(content)]), { folder, name: '材料.txt' })
  const { id } = await attachFile((work) => inTestScope(bureau, tenant.id, work), home, owners, { ownerType: 'record', ownerId: newId(), file })
  await file.discard()
  return { id, sha256: file.sha256 }
}

const asMigrator = async <T>({ migratorUrl }: TestDatabase, work: (database: Database) => Promise<T>): Promise<T> => {
  const database = openDatabase({ url: migratorUrl, max: 1 })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

const leave = (name: string): Promise<ArchiveManifest> =>
  asMigrator(bureau, (database) => exportTenant({ database, masterKey: testMasterKey, tenant, at: clock.now(), file: join(folder, name), passphrase: '口令', files: archivedFiles(home) }))

const arrive = (receiver: TestDatabase, name: string): Promise<ArchiveManifest> =>
  withArchive(join(folder, name), '口令', (archive) =>
    asMigrator(receiver, (database) => importTenant({ database, masterKey: testMasterKey, clock, operator: 'test', tenantId: tenant.id, archive, files: archivedFiles(away) })),
  )

it('leave a folder with the archive of their tenant and stand in a bucket of another deployment, byte for byte; a changed one is refused whole', async () => {
  const [one, two] = [await attach('会议签到表'), await attach('主题党日方案')]
  const manifest = await leave('good.djarc')
  expect(manifest.files.map(({ sha256 }) => sha256)).toEqual([one.sha256, two.sha256].sort())

  const key = { tenantId: tenant.id, sha256: two.sha256 }
  writeFileSync(join(objects, objectPath(key)), '别的内容')
  await leave('changed.djarc')
  rmSync(join(objects, objectPath(key)))
  await expect(leave('torn.djarc')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(existsSync(join(objects, objectPath(key)))).toBe(false)

  const receiver = await createTestDatabase()
  try {
    await expect(arrive(receiver, 'changed.djarc')).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' })
    expect(await away.has({ tenantId: tenant.id, sha256: one.sha256 })).toBe(false)
    await arrive(receiver, 'good.djarc')
    const open = (id: string): Promise<string> =>
      inTestScope(receiver, tenant.id, (scope) => openAttachment(scope, owners, id)).then(async ({ sha256 }) => text(await away.read({ tenantId: tenant.id, sha256 })))
    expect([await open(one.id), await open(two.id)]).toEqual(['会议签到表', '主题党日方案'])
  } finally {
    await receiver.drop()
  }
})
