import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { documentFile } from './document-file.ts'
import type { OfficialDocument } from './official-document.ts'
import { writePdf } from './write-pdf.ts'
import { writeWord } from './write-word.ts'

const at = new Date('2026-11-27T02:00:00.000Z')
const resolution: OfficialDocument = {
  organ: '中共某市公安局某分局刑侦大队支部委员会',
  title: '关于接收周晓彤同志为预备党员的决议',
  number: '刑侦支〔2026〕12号',
  addressee: '中共某市公安局某分局委员会',
  blocks: [
    { kind: 'facts', rows: [{ label: '会议时间', value: '2026年11月27日' }, { label: '表决结果', value: '赞成17票，不赞成0票，弃权0票' }] },
    { kind: 'heading', text: '一、讨论情况' },
    { kind: 'paragraph', text: '支部大会听取了入党介绍人的介绍，与会党员充分讨论后采取无记名投票方式进行表决，赞成人数超过应到会有表决权的正式党员的半数。'.repeat(8) },
    { kind: 'table', heads: ['序号', '步骤', '办理日期'], widths: [1, 4, 2], rows: Array.from({ length: 40 }, (_, index) => [String(index + 1), '支部大会讨论接收', '2026-11-27']) },
    { kind: 'signers', signers: [{ role: '主持人', name: '陈立川' }, { role: '记录人', name: '李敏' }] },
  ],
  attachments: ['票决记录'],
  signature: { signer: '刑侦大队党支部', date: '2026-11-27' },
}

const millimetres = (points: number): number => (points * 25.4) / 72

/** Where text stands on each page, in millimetres from the upper left corner. */
const positions = async (bytes: Uint8Array) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1)
    const { items } = await page.getTextContent()
    const [, , width = 0, height = 0] = page.view
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, left: millimetres(Number(item.transform[4])), base: millimetres(height - Number(item.transform[5])), size: Math.round(item.height), width: millimetres(item.width) }] : []))
    return { width: millimetres(width), height: millimetres(height), words }
  }))
}

it('writes a PDF on A4 whose text stays inside the type area of GB/T 9704: 37 mm from the top, 28 mm from the binding edge, 156 × 225 mm (ST-06)', async () => {
  const pages = await positions(await writePdf(resolution, at))
  expect(pages.length).toBeGreaterThan(1)
  for (const { width, height, words } of pages) {
    expect(width).toBeCloseTo(210, 0)
    expect(height).toBeCloseTo(297, 0)
    const body = words.filter((word) => !word.text.includes('—') && word.base < 37 + 225 + 3)
    expect(Math.min(...body.map((word) => word.left))).toBeGreaterThanOrEqual(27.9)
    expect(Math.max(...body.map((word) => word.left + word.width))).toBeLessThanOrEqual(28 + 156 + 0.5)
    expect(Math.min(...body.map((word) => word.base))).toBeGreaterThanOrEqual(37)
    expect(Math.max(...body.map((word) => word.base))).toBeLessThanOrEqual(37 + 225)
  }
})

it('sets the title in 22 points, the body in 16 on lines of 28, and numbers each page', async () => {
  const [first, second] = await positions(await writePdf(resolution, at))
  const title = first?.words.find((word) => word.text.includes('关于接收周晓彤'))
  expect(title?.size).toBe(22)
  const body = first?.words.filter((word) => word.size === 16 && word.text.length > 20) ?? []
  const steps = body.slice(1).map((word, index) => Math.round(((word.base - (body[index]?.base ?? 0)) * 72) / 25.4))
  expect(new Set(steps)).toEqual(new Set([28]))
  expect(first?.words.some((word) => word.text.includes('1') && word.base > 37 + 225 + 5 && word.left > 105)).toBe(true)
  expect(second?.words.some((word) => word.base > 37 + 225 + 5 && word.left < 105)).toBe(true)
})

it('writes a PDF that can be searched, stays small, and repeats the heads of a table on its next page', async () => {
  const bytes = await writePdf(resolution, at)
  expect(bytes.length).toBeLessThan(500_000)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
  expect(text.join('')).toContain('赞成17票，不赞成0票，弃权0票')
  expect(text.filter((one) => one.includes('步骤')).length).toBeGreaterThan(1)
})

it('writes a Word file with the margins, fonts, sizes and lines of the standard (ST-06)', async () => {
  const files = unzipSync(await writeWord(resolution, at))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('关于接收周晓彤同志为预备党员的决议')
  const margin = /<w:pgMar ([^>]*)>/.exec(xml)?.[1] ?? ''
  const of = (name: string): number => Number(new RegExp(`w:${name}="(\\d+)"`).exec(margin)?.[1])
  expect(of('top') / 56.693).toBeCloseTo(37, 1)
  expect(of('left') / 56.693).toBeCloseTo(28, 1)
  expect((11906 - of('left') - of('right')) / 56.693).toBeCloseTo(156, 1)
  expect((16838 - of('top') - of('bottom')) / 56.693).toBeCloseTo(225, 1)
  expect(xml).toMatch(/w:eastAsia="方正小标宋简体"[^]*?<w:sz w:val="44"\/>/)
  expect(xml).toMatch(/w:line="560" w:lineRule="exact"/)
  expect(xml).toMatch(/w:eastAsia="仿宋_GB2312"[^]*?<w:sz w:val="32"\/>/)
  expect(strFromU8(files['word/fontTable.xml'] ?? new Uint8Array())).toContain('<w:altName w:val="仿宋,')
  expect(Object.keys(files).some((name) => /footer\d\.xml/.test(name) && strFromU8(files[name] ?? new Uint8Array()).includes('PAGE'))).toBe(true)
})

it('writes the same bytes from the same description', async () => {
  expect(await writePdf(resolution, at)).toEqual(await writePdf(resolution, at))
  expect(await writeWord(resolution, at)).toEqual(await writeWord(resolution, at))
})

it('names a file without what a file name cannot carry', async () => {
  const word = await documentFile(resolution, 'word', '周晓彤/支部大会 决议', at)
  expect(word.fileName).toBe('周晓彤支部大会决议.docx')
  expect(Buffer.from(word.contentBase64, 'base64').subarray(0, 2).toString()).toBe('PK')
  const pdf = await documentFile(resolution, 'pdf', '决议', at)
  expect(pdf.mediaType).toBe('application/pdf')
  expect(Buffer.from(pdf.contentBase64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
})

it('writes a document that has nothing but a title', async () => {
  const bare: OfficialDocument = { title: '归档清单', blocks: [], attachments: [] }
  expect((await writePdf(bare, at)).length).toBeGreaterThan(1000)
  expect((await writeWord(bare, at)).length).toBeGreaterThan(1000)
})

const record = (number: number): OfficialDocument['blocks'] => [
  { kind: 'section', organ: '中共某市公安局某分局刑侦大队支部委员会', title: `${number}月支部党员大会记录`, note: '（补录）', entry: `2026-${String(number).padStart(2, '0')}-11　${number}月支部党员大会` },
  { kind: 'paragraph', text: '会议传达学习了上级决策部署，与会党员围绕议题展开讨论，一致通过支部工作报告。'.repeat(number * 9) },
]

const yearbook: OfficialDocument = {
  organ: '中共某市公安局某分局刑侦大队支部委员会', title: '2026年组织生活记录汇编', attachments: [],
  blocks: [{ kind: 'contents', heading: '目　　录' }, ...Array.from({ length: 12 }, (_, index) => record(index + 1)).flat()],
}

it('puts contents before a collection whose pages are those on which the records begin, each on a page of its own', async () => {
  const pages = await positions(await writePdf(yearbook, at))
  const begins = Array.from({ length: 12 }, (_, index) => pages.findIndex(({ words }) => words.some((word) => word.text === `${index + 1}月支部党员大会记录` && word.size === 22)) + 1)
  expect(new Set(begins).size).toBe(12)
  expect(begins[0]).toBe(2)
  const [contents] = pages
  for (const [index, begin] of begins.entries()) {
    const line = contents?.words.find((word) => word.text === `${index + 1}月支部党员大会`)
    const number = contents?.words.find((word) => Math.abs(word.base - (line?.base ?? 0)) < 1 && /^\d+$/.test(word.text))
    expect([index, number?.text]).toEqual([index, String(begin)])
  }
  const word = unzipSync(await writeWord(yearbook, at))
  const xml = strFromU8(word['word/document.xml'] ?? new Uint8Array())
  for (const [index, begin] of begins.entries()) {
    expect(xml).toContain(`<w:bookmarkStart w:name="section${index + 1}"`)
    expect(xml).toMatch(new RegExp(`PAGEREF section${index + 1} .{0,120}<w:t[^>]*>${begin}<`))
  }
  expect(xml.match(/<w:pageBreakBefore/g)).toHaveLength(12)
})
