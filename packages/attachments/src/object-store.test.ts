import { newId } from '@dangjian/kernel'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStore } from './disk-store.ts'
import { hashOfFile, objectPath, type ObjectStore, type WholeFile } from './object-store.ts'
import { s3Store } from './s3-store.ts'
import { startS3Server, type S3Server } from './testing/s3-server.ts'
import { writeWhole } from './write-whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
let server: S3Server
beforeAll(async () => {
  server = await startS3Server()
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const file = async (content: string | Buffer): Promise<WholeFile> => {
  const path = join(folder, newId())
  writeFileSync(path, content)
  return { path, size: Buffer.byteLength(content), sha256: await hashOfFile(path) }
}

describe.each<[string, () => ObjectStore]>([
  ['a folder', () => diskStore(join(folder, 'objects'))],
  ['a bucket', () => s3Store(server.options)],
])('objects in %s', (_name, open) => {
  const [tenantId, other] = [newId(), newId()]

  it('come back whole and in parts, belong to one tenant, and go', async () => {
    const store = open()
    const given = await file('支部党员大会会议记录')
    const key = { tenantId, sha256: given.sha256 }
    expect(await store.has(key)).toBe(false)
    await store.put(tenantId, given)
    await store.put(tenantId, given)
    expect([await store.has(key), await store.has({ tenantId: other, sha256: given.sha256 })]).toEqual([true, false])
    expect(await text(await store.read(key))).toBe('支部党员大会会议记录')
    expect(await text(await store.read(key, { from: 3, to: 8 }))).toBe('部党')
    await expect(store.read({ tenantId: other, sha256: given.sha256 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await store.remove(key)
    await store.remove(key)
    expect(await store.has(key)).toBe(false)
  })

  it('may be large', async () => {
    const store = open()
    const given = await file(Buffer.alloc(12 * 1024 * 1024, 5))
    await store.put(tenantId, given)
    let size = 0
    for await (const chunk of await store.read({ tenantId, sha256: given.sha256 })) size += (chunk as Buffer).length
    expect(size).toBe(given.size)
  })
})

it('is found under its tenant and its hash, and under nothing else', () => {
  const tenantId = '0198f0f0-0000-7000-8000-000000000000'
  expect(objectPath({ tenantId, sha256: 'ab'.repeat(32) })).toBe(`${tenantId}/ab/${'ab'.repeat(32)}`)
  expect(() => objectPath({ tenantId: '../../etc', sha256: 'ab'.repeat(32) })).toThrow()
  expect(() => objectPath({ tenantId, sha256: '../passwd' })).toThrow()
})

describe('a store that cannot', () => {
  it('says that the disk is full and leaves nothing half-written', async () => {
    // A device that has no room, under the name of the file.
    const path = join(folder, 'full.part')
    symlinkSync('/dev/full', path)
    await expect(writeWhole(Readable.from([Buffer.alloc(1000)]), path)).rejects.toMatchObject({ code: 'STORAGE_FULL', status: 503 })
    expect(existsSync(path)).toBe(false)
    // A file where the folder should be.
    writeFileSync(join(folder, 'no-folder'), '')
    await expect(diskStore(join(folder, 'no-folder')).put(newId(), await file('a'))).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE', status: 503 })
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('says so for a bucket without room, with wrong keys, and for one that does not answer', async () => {
    const full: Server = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(507, { 'content-type': 'application/xml' }).end('<Error><Code>XMinioStorageFull</Code></Error>'))
    })
    await new Promise<void>((resolve) => full.listen(0, '127.0.0.1', resolve))
    const endpoint = `http://127.0.0.1:${(full.address() as AddressInfo).port}`
    const given = await file('b')
    const options = { ...server.options, endpoint }
    await expect(s3Store(options).put(newId(), given)).rejects.toMatchObject({ code: 'STORAGE_FULL', status: 503 })
    await new Promise((resolve) => full.close(resolve))
    await expect(s3Store(options).put(newId(), given)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE', status: 503 })
    await expect(s3Store({ ...server.options, accessKey: 'wrong' }).put(newId(), given)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
  })
})
