import { expect, it } from 'vitest'
import { mergeLines } from './merge-lines.ts'
import { beginOffline, beginWriting, decide } from './minutes-sync.ts'

const server = { text: '服务器上的文字', version: 4, by: '李敏', at: '2026-11-20T02:00:00.000Z' }

it('begins with nothing, with the server’s text, or with what this browser has not sent yet', () => {
  expect(beginWriting(null, null, '')).toEqual({ text: '', baseVersion: 0, isDirty: false, other: null, from: null })
  expect(beginWriting(null, server, '')).toMatchObject({ text: server.text, baseVersion: 4, isDirty: false, from: 'server' })
  expect(beginWriting({ text: '旧的', baseVersion: 2, isDirty: false }, server, '')).toMatchObject({ text: server.text, baseVersion: 4 })
  expect(beginWriting({ text: '没发出的', baseVersion: 4, isDirty: true }, server, '')).toMatchObject({ text: '没发出的', baseVersion: 4, isDirty: true, other: null, from: 'local' })
  expect(beginWriting({ text: server.text, baseVersion: 2, isDirty: true }, server, '')).toMatchObject({ isDirty: false, baseVersion: 4, other: null })
  expect(beginWriting(null, null, '表单里的')).toMatchObject({ text: '表单里的', baseVersion: 0, isDirty: true })
})

it('asks when both sides have gone on, and drops neither text', () => {
  const standing = beginWriting({ text: '本机的文字', baseVersion: 3, isDirty: true }, server, '')
  expect(standing).toMatchObject({ text: '本机的文字', other: server })
  expect(beginWriting(null, server, '表单里的')).toMatchObject({ text: '表单里的', other: server })
  expect(decide(standing, 'mine', mergeLines)).toEqual({ text: '本机的文字', baseVersion: 4, isDirty: true, other: null, from: null })
  expect(decide(standing, 'theirs', mergeLines)).toMatchObject({ text: server.text, isDirty: false })
  expect(decide(standing, 'merge', mergeLines)).toMatchObject({ text: '本机的文字\n服务器上的文字', baseVersion: 4, isDirty: true })
  expect(decide(beginWriting(null, server, ''), 'mine', mergeLines)).toMatchObject({ text: server.text })
})

it('goes on without a line', () => {
  expect(beginOffline({ text: '本机的', baseVersion: 2, isDirty: true }, '')).toMatchObject({ text: '本机的', baseVersion: 2, isDirty: true })
  expect(beginOffline(null, '刚写的')).toMatchObject({ text: '刚写的', isDirty: true })
})
