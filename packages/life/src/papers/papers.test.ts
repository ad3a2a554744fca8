import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { extractText, getDocumentProxy } from 'unpdf'
import { correctRecord, exportRecord, exportYearbook, planMeeting, recordAtOnce, recordMeeting } from '../index.ts'
import { foundBureau, secretaryOf, type Bureau } from '../testing/bureau.ts'
import { paragraphsOf } from './meeting-blocks.ts'

let test: TestDatabase
let bureau: Bureau
const [mine, theirs] = [newId(), newId()]
const run = <T>(work: (scope: Scope) => Promise<T>, options = {}): Promise<T> => inTestScope(test, mine, work, options)

let held: string
let planned: string
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await run(foundBureau)
  await inTestScope(test, theirs, foundBureau)
  const { branch, group, people } = bureau
  const [chair = ''] = people
  planned = (await run((scope) => planMeeting(scope, { orgUnitId: branch.id, kind: 'committee_meeting', title: '12月支委会会议', date: '2026-12-20', time: '15:00', place: '四楼会议室' }))).id
  held = await run(async (scope) => {
    const { id } = await planMeeting(scope, { orgUnitId: branch.id, kind: 'committee_meeting', title: '11月支委会会议', date: '2026-11-20', time: '15:00', place: '四楼会议室', agenda: ['学习', '研究11月工作'] })
    const attendance = [...people.slice(0, 2).map((memberId) => ({ memberId, state: 'present' as const })), { memberId: people[2] ?? '', state: 'leave' as const, reason: 'duty' as const }]
    await recordMeeting(scope, { id, heldOn: '2026-11-20', chairMemberId: chair, attendance, minutes: '会议听取汇报。\n\n会议决定如下。', resolutions: [{ title: '通过11月工作安排', inFavour: 2, against: 0, abstained: 0 }] })
    await correctRecord(scope, { id, reason: '补充讨论要点', minutes: '会议听取汇报，讨论了排班。' })
    return id
  })
  await run((scope) =>
    recordAtOnce(scope, {
      orgUnitId: group.id, kind: 'group_meeting', title: '6月第一党小组会', date: '2026-06-12', time: '09:00', place: '会议室', period: '2026-06', chairMemberId: chair,
      attendance: people.slice(0, 2).map((memberId) => ({ memberId, state: 'present' as const })), minutes: '小组学习讨论。', lateReason: '当时集中办案未及时登记',
    }),
  )
})
afterAll(() => test.drop())

const bytesOf = ({ contentBase64 }: { contentBase64: string }): Uint8Array => new Uint8Array(Buffer.from(contentBase64, 'base64'))
const pdfPages = async (file: { contentBase64: string }): Promise<string[]> => (await extractText(await getDocumentProxy(bytesOf(file)))).text.map((text) => text.replaceAll(/\s/g, ''))
const wordText = (file: { contentBase64: string }): string => strFromU8(unzipSync(bytesOf(file))['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '')

it('writes a record as PDF and Word with attendance, votes, and every correction, and says so in the trail', async () => {
  const pdf = await run((scope) => exportRecord(scope, { id: held, format: 'pdf' }))
  const word = await run((scope) => exportRecord(scope, { id: held, format: 'word' }))
  expect([pdf.fileName, word.fileName]).toEqual(['11月支委会会议记录2026-11-20.pdf', '11月支委会会议记录2026-11-20.docx'])
  for (const text of [(await pdfPages(pdf)).join(''), wordText(word)]) {
    for (const part of ['中共某分局第一支部委员会', '支委会会议记录', '应到3人，实到2人，符合开会人数', '丁三立（请假，执勤执行任务）', '会议听取汇报，讨论了排班。', '通过11月工作安排。表决：赞成2票，反对0票，弃权0票，通过。', '理由：补充讨论要点']) expect(text).toContain(part)
  }
  const trail = await test.admin`select summary from audit_entries where tenant_id = ${mine} and action = 'meeting.record-exported'`
  expect(trail.map(({ summary }) => summary as string).sort()).toEqual(['生成“11月支委会会议”的记录文件（PDF）', '生成“11月支委会会议”的记录文件（Word）'])
})

it('binds the year of a branch and its groups: how it stood, contents, each record on its page, late ones marked', async () => {
  const file = await run((scope) => exportYearbook(scope, { orgUnitId: bureau.branch.id, year: 2026, format: 'pdf' }))
  const pages = await pdfPages(file)
  expect(file.fileName).toBe('第一党支部2026年度组织生活记录汇编.pdf')
  const front = pages.join('').split('党小组会记录')[0] ?? ''
  for (const part of ['2026年度组织生活记录汇编', '收录记录2份', '其中补录1份', '支委会会议', '目录', '2026-06-126月第一党小组会（第一党小组）（补录）', '2026-11-2011月支委会会议']) expect(front).toContain(part)
  expect(pages.findIndex((text) => text.includes('党小组会记录'))).toBeLessThan(pages.findIndex((text) => text.includes('支委会会议记录')))
  expect(pages.join('')).toContain('补录：2026年11月22日登记，理由：当时集中办案未及时登记')
  expect(wordText(await run((scope) => exportYearbook(scope, { orgUnitId: bureau.branch.id, year: 2026, format: 'word' })))).toContain('小组学习讨论。')
  expect((await pdfPages(await run((scope) => exportYearbook(scope, { orgUnitId: bureau.small.id, year: 2026, format: 'pdf' })))).join('')).toContain('本年度没有会议记录。')
})

it('is for whom the records are readable, in the own tenant, and only of meetings that have a record', async () => {
  const small = { access: secretaryOf(bureau.small.path) }
  await expect(run((scope) => exportRecord(scope, { id: held, format: 'pdf' }), small)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(run((scope) => exportYearbook(scope, { orgUnitId: bureau.branch.id, year: 2026, format: 'pdf' }), small)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(inTestScope(test, theirs, (scope) => exportRecord(scope, { id: held, format: 'pdf' }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(run((scope) => exportRecord(scope, { id: planned, format: 'word' }))).rejects.toMatchObject({ code: 'MEETING_WITHOUT_RECORD' })
})

it('keeps every word of long minutes', () => {
  const text = `第一段。\n\n${'长'.repeat(9000)}\n末段。`
  const blocks = paragraphsOf(text)
  expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text.length : 0))).toEqual([4, 4000, 4000, 1000, 3])
})
