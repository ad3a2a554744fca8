import { systemActor } from '@dangjian/contracts'
import { createTestDatabase, fullAccess, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, forbidden, newId, notFound } from '@dangjian/kernel'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attachFile, type OpenScope } from './attach-file.ts'
import type { AttachmentView } from './attachment-view.ts'
import { countAttachments } from './count-attachments.ts'
import { diskStore } from './disk-store.ts'
import { listAttachments } from './list-attachments.ts'
import { openAttachment } from './open-attachment.ts'
import type { AttachmentOwners } from './owners.ts'
import { purgeObjects } from './purge-objects.ts'
import { receiveFile } from './receive-file.ts'
import { removeAttachment } from './remove-attachment.ts'

let test: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'attach-'))
const store = diskStore(join(folder, 'objects'))
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(async () => {
  await test.drop()
  rmSync(folder, { recursive: true })
})

const [tenantA, tenantB] = [newId(), newId()]
const reader = { grants: [{ role: 'reader', permissions: new Set(['meeting.read']), orgUnitId: null, path: '/' }] }

/** Records of both tenants: read by everybody with meeting.read in their own tenant, written with every permission. */
const homes = new Map<string, string>()
const owners: AttachmentOwners = [
  {
    type: 'record',
    auditsReading: true,
    canRead: async (scope, id) => {
      if (homes.get(id) !== scope.tenantId) throw notFound('record')
      return { orgPath: '/a/' }
    },
    canWrite: async (scope, id) => {
      if (homes.get(id) !== scope.tenantId) throw notFound('record')
      if (scope.access === reader) throw forbidden('meeting.record')
      return { orgPath: '/a/' }
    },
  },
]

const record = (tenantId = tenantA): string => {
  const id = newId()
  homes.set(id, tenantId)
  return id
}

const opener = (tenantId: string, options: Parameters<typeof inTestScope>[3] = {}): OpenScope => (work) => inTestScope(test, tenantId, work, options)

const attach = async (ownerId: string, text: string, { tenantId = tenantA, options = {} }: { tenantId?: string; options?: Parameters<typeof inTestScope>[3] } = {}): Promise<AttachmentView> => {
  const file = await receiveFile(Readable.from([Buffer.from(text)]), { folder: join(folder, 'incoming'), name: '会议记录.txt' })
  try {
    return await attachFile(opener(tenantId, options), store, owners, { ownerType: 'record', ownerId, file })
  } finally {
    await file.discard()
  }
}

const objects = (tenantId: string): string[] => readdirSync(join(folder, 'objects', tenantId), { recursive: true, encoding: 'utf8' }).filter((name) => /[0-9a-f]{64}/.test(name))

it('keeps the same bytes once for a tenant however many records and clients give them, and apart from the other tenant', async () => {
  const records = Array.from({ length: 10 }, () => record())
  const views = await Promise.all([...records, ...records].map((id) => attach(id, '同一份材料')))
  expect(new Set(views.map(({ id }) => id)).size).toBe(10)
  expect(objects(tenantA)).toHaveLength(1)
  await attach(record(tenantB), '同一份材料', { tenantId: tenantB })
  expect(objects(tenantB)).toHaveLength(1)
  expect(readdirSync(join(folder, 'incoming'))).toEqual([])
  const counted = await inTestScope(test, tenantA, (scope) => countAttachments(scope, 'record', records))
  expect([...counted.values()]).toEqual(records.map(() => 1))
  const trail = await test.admin`select summary from audit_entries where tenant_id = ${tenantA} and action = 'attachment.added'`
  expect(trail.map(({ summary }) => summary as string)).toEqual(records.map(() => '上传附件《会议记录.txt》'))
})

it('is read and changed by whom the record is, in its own tenant, and every reading of a guarded record stands in the trail', async () => {
  const ownerId = record()
  const { id } = await attach(ownerId, '只给本支部')
  const open = (tenantId: string): Promise<unknown> => inTestScope(test, tenantId, (scope) => openAttachment(scope, owners, id), { access: reader })
  expect(await open(tenantA)).toMatchObject({ id, name: '会议记录.txt', mediaType: 'text/plain' })
  await expect(open(tenantB)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(attach(ownerId, '别人的文件', { options: { access: reader } })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(attach(ownerId, '别人的文件', { tenantId: tenantB })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const list = await inTestScope(test, tenantA, (scope) => listAttachments(owners)(scope, { ownerType: 'record', ownerId }), { access: reader })
  expect(list).toMatchObject({ canWrite: false, items: [{ id, removed: null }] })
  await expect(inTestScope(test, tenantB, (scope) => listAttachments(owners)(scope, { ownerType: 'record', ownerId }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(inTestScope(test, tenantA, (scope) => listAttachments(owners)(scope, { ownerType: 'nothing', ownerId }))).rejects.toMatchObject({ code: 'INPUT_INVALID' })
  await expect(inTestScope(test, tenantB, (scope) => removeAttachment(owners)(scope, { id, reason: '删掉它' }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(inTestScope(test, tenantA, (scope) => removeAttachment(owners)(scope, { id, reason: '删掉它' }), { access: reader })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const trail = await test.admin`select summary from audit_entries where tenant_id = ${tenantA} and action = 'attachment.read' and subject_id = ${ownerId}`
  expect(trail).toHaveLength(1)
})

it('is taken off with a reason, stays on record as a mark, and its bytes go when no record has had them for a week', async () => {
  const [first, second] = [record(), record()]
  const one = await attach(first, '要移除的材料')
  const two = await attach(second, '要移除的材料')
  const before = objects(tenantA).length
  const remove = (id: string): Promise<AttachmentView> => inTestScope(test, tenantA, (scope) => removeAttachment(owners)(scope, { id, reason: '传错了文件' }), { actor: systemActor('陈立川') })
  expect(await remove(one.id)).toMatchObject({ removed: { by: '陈立川', reason: '传错了文件' } })
  await expect(remove(one.id)).rejects.toMatchObject({ code: 'ATTACHMENT_REMOVED' })
  await expect(inTestScope(test, tenantA, (scope) => openAttachment(scope, owners, one.id))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const shown = async (access = fullAccess): Promise<number> => (await inTestScope(test, tenantA, (scope) => listAttachments(owners)(scope, { ownerType: 'record', ownerId: first }), { access })).items.length
  expect([await shown(), await shown(reader)]).toEqual([1, 0])

  const purge = (day: string): Promise<number> => purgeObjects(opener(tenantA, { clock: fixedClock(`2026-${day}T01:00:00Z`) }), store)
  expect(await purge('12-15')).toBe(0)
  await remove(two.id)
  expect(await purge('11-28')).toBe(0)
  expect(await purge('12-15')).toBe(1)
  expect(await purge('12-15')).toBe(0)
  expect(objects(tenantA)).toHaveLength(before - 1)
  // Given again it is there again.
  const again = await attach(first, '要移除的材料')
  expect(await inTestScope(test, tenantA, (scope) => openAttachment(scope, owners, again.id))).toMatchObject({ name: '会议记录.txt' })
  expect(objects(tenantA)).toHaveLength(before)
})

it('never loses bytes to a purge that runs while the same content comes in', async () => {
  const clock = fixedClock('2027-02-01T01:00:00Z')
  for (let round = 0; round < 10; round += 1) {
    const text = `来去之间${String(round)}`
    const { id } = await attach(record(), text)
    await inTestScope(test, tenantA, (scope) => removeAttachment(owners)(scope, { id, reason: '传错了文件' }))
    const [view] = await Promise.all([attach(record(), text, { options: { clock } }), purgeObjects(opener(tenantA, { clock }), store)])
    const { sha256 } = await inTestScope(test, tenantA, (scope) => openAttachment(scope, owners, view.id))
    expect(await store.has({ tenantId: tenantA, sha256 })).toBe(true)
  }
})
