import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetSynced, readLocal } from './minutes-local.ts'
import { createMinutesWriter, type MinutesWriter } from './minutes-writer.ts'
import type { ServerMinutes } from './minutes-sync.ts'

/** A browser's storage, and a server that keeps one text by the same rule as the real one. */
const kept = new Map<string, string>()
let room = Number.POSITIVE_INFINITY
const storage = new Proxy({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => {
    if (value.length > room) throw new Error('QuotaExceededError')
    kept.set(key, value)
  },
  removeItem: (key: string) => void kept.delete(key),
}, { ownKeys: () => [...kept.keys()], getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }) })

let server: ServerMinutes | null
let hasLine: boolean
/** The server gets the text, the answer gets lost. */
let losesAnswer = false
beforeEach(() => {
  vi.stubGlobal('localStorage', storage)
  kept.clear()
  room = Number.POSITIVE_INFINITY
  server = null
  hasLine = true
})
afterEach(() => vi.unstubAllGlobals())

const open = async (name: string, typed = ''): Promise<MinutesWriter> => {
  const writer = createMinutesWriter({
    key: `dangjian.minutes.${name}`,
    load: async () => {
      if (!hasLine) throw new Error('no line')
      return server
    },
    send: async (text, baseVersion) => {
      if (!hasLine) return { kind: 'offline' }
      if (server !== null && server.version !== baseVersion && server.text !== text) return { kind: 'other', other: server }
      server = { text, version: baseVersion + 1, by: name, at: '2026-11-20T02:00:00.000Z' }
      if (losesAnswer) return { kind: 'offline' }
      return { kind: 'kept', version: server.version, at: server.at }
    },
  })
  await writer.begin(typed)
  return writer
}

const write = async (writer: MinutesWriter, text: string): Promise<void> => {
  writer.type(text)
  writer.rest()
  await writer.send()
}

it('sends what was typed, keeps it in the browser at a pause, and says where it stands', async () => {
  const writer = await open('a')
  await write(writer, '第一段')
  expect([server?.text, writer.view().sync, readLocal('dangjian.minutes.a')]).toEqual(['第一段', 'synced', { text: '第一段', baseVersion: 1, isDirty: false }])
})

it('loses nothing without a line: the text is there after a reload, and goes to the server when the line is back', async () => {
  const writer = await open('a')
  await write(writer, '第一段')
  hasLine = false
  await write(writer, '第一段\n第二段')
  expect([writer.view().sync, server?.text]).toEqual(['offline', '第一段'])
  const reloaded = await open('a')
  expect([reloaded.view().text, reloaded.view().sync]).toEqual(['第一段\n第二段', 'offline'])
  hasLine = true
  await reloaded.send()
  expect([server?.text, reloaded.view().sync]).toEqual(['第一段\n第二段', 'synced'])
})

it('does not take its own text for another’s when only the answer got lost, before a reload and after it', async () => {
  const writer = await open('a')
  losesAnswer = true
  await write(writer, '第一段')
  const reloaded = await open('a')
  losesAnswer = false
  await write(writer, '第一段，继续')
  await writer.send()
  expect([writer.view().other, server?.text]).toEqual([null, '第一段，继续'])
  reloaded.type('另一窗口')
  expect(reloaded.view().other).toBeNull()
  losesAnswer = true
  await write(writer, '第一段，继续，再继续')
  writer.type('第一段，继续，再继续，又写')
  writer.rest()
  losesAnswer = false
  const later = await open('a')
  expect([later.view().other, later.view().text]).toEqual([null, '第一段，继续，再继续，又写'])
})

it('shows two different texts beside each other, sends neither until the person has decided, and then loses neither', async () => {
  const [mine, theirs] = [await open('mine'), await open('theirs')]
  await write(theirs, '共同\n对方的')
  await write(mine, '共同\n本机的')
  expect(mine.view().other).toMatchObject({ text: '共同\n对方的', by: 'theirs' })
  await write(mine, '共同\n本机的又一句')
  expect(server?.text).toBe('共同\n对方的')
  mine.decide('merge')
  await mine.send()
  expect([server?.text, mine.view().other, mine.view().turn]).toEqual(['共同\n本机的又一句\n对方的', null, 2])
})

it('sends nothing while a record is being saved, and forgets the text when it stands', async () => {
  const writer = await open('a')
  writer.pause(true)
  await write(writer, '正在保存')
  expect(server).toBeNull()
  writer.forget()
  writer.rest()
  expect(readLocal('dangjian.minutes.a')).toBeNull()
})

it('says when the browser has no room, and leaves on sign-out only what the server lacks', async () => {
  const full = await open('full')
  room = 10
  full.type('写不下的文字')
  full.rest()
  expect(full.view().isLocalFull).toBe(true)
  room = Number.POSITIVE_INFINITY
  await write(await open('sent'), '已同步')
  hasLine = false
  await write(await open('unsent'), '未同步')
  forgetSynced()
  expect([readLocal('dangjian.minutes.sent'), readLocal('dangjian.minutes.unsent')?.text]).toEqual([null, '未同步'])
})
