import { AlignmentType, Bookmark, BorderStyle, Document, DocumentGridType, Footer, InternalHyperlink, LeaderType, LineRuleType, Packer, PageNumber, Paragraph, SimpleField, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, VerticalAlignTable, WidthType, type IParagraphOptions } from 'docx'
import { factHeadShare, page, red, rest, type } from './layout.ts'
import { documentDay, sectionEntries, type DocumentBlock, type OfficialDocument } from './official-document.ts'
import { wordFonts } from './word-fonts.ts'
import { documentsText as words } from './locales/zh-CN.ts'

/** Twips, the twentieths of a point in which Word measures. */
const twips = (points: number): number => Math.round(points * 20)
const ofMillimetres = (length: number): number => twips((length * 72) / 25.4)

interface Lane { readonly size: number; readonly lead: number }
type Face = keyof typeof wordFonts

const run = (text: string, face: Face, { size }: Lane, more: { color?: string; isBold?: boolean } = {}): TextRun =>
  new TextRun({ text, font: wordFonts[face], size: size * 2, ...(more.color === undefined ? {} : { color: more.color }), ...(more.isBold === true ? { bold: true } : {}) })

const paragraph = (children: TextRun[], { lead }: Lane, more: Partial<IParagraphOptions> = {}): Paragraph =>
  new Paragraph({ children, spacing: { line: twips(lead), lineRule: LineRuleType.EXACT, before: 0, after: 0 }, ...more })

const twoCharacters = { firstLine: twips(2 * type.body.size) }
const bodyText = (text: string, more: Partial<IParagraphOptions> = {}): Paragraph => paragraph([run(text, 'body', type.body)], type.body, { alignment: AlignmentType.BOTH, ...more })

const cell = (text: string, width: number, lane: Lane, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: text.split('\n').map((part) => paragraph([run(part, isHead ? 'head' : 'body', lane)], lane, { alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT })),
  })

const edge = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const tableOf = (widths: readonly number[], rows: TableRow[]): Table =>
  new Table({
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    rows,
  })

const textWidth = ofMillimetres(page.textWidth)

const blockOf = (block: Exclude<DocumentBlock, { kind: 'section' | 'contents' }>): Array<Paragraph | Table> => {
  if (block.kind === 'heading') return [paragraph([run(block.text, 'head', type.body)], type.body, { indent: twoCharacters, keepNext: true })]
  if (block.kind === 'paragraph') return [bodyText(block.text, { indent: twoCharacters })]
  if (block.kind === 'facts') {
    const widths = [Math.round(textWidth * factHeadShare), Math.round(textWidth * (1 - factHeadShare))]
    const rows = block.rows.map(({ label, value }) => new TableRow({ cantSplit: true, children: [cell(label, widths[0] ?? 0, type.facts, true), cell(value, widths[1] ?? 0, type.facts, false)] }))
    return [tableOf(widths, rows), paragraph([], { lead: 10, size: 5 })]
  }
  if (block.kind === 'table') {
    const total = block.widths.reduce((sum, one) => sum + one, 0)
    const widths = block.heads.map((_, index) => Math.round((textWidth * (block.widths[index] ?? 1)) / total))
    const head = new TableRow({ tableHeader: true, children: block.heads.map((text, index) => cell(text, widths[index] ?? 0, type.table, true)) })
    const rows = block.rows.map((row) => new TableRow({ cantSplit: true, children: block.heads.map((_, index) => cell(row[index] ?? '', widths[index] ?? 0, type.table, false)) }))
    return [tableOf(widths, [head, ...rows]), paragraph([], { lead: 10, size: 5 })]
  }
  const stop = Math.round(textWidth / Math.max(1, block.signers.length))
  const text = block.signers.map(({ role, name }) => words.signer(role, name)).join('\t')
  return [paragraph([], type.body), paragraph([run(text, 'body', type.body)], type.body, { tabStops: block.signers.slice(1).map((_, index) => ({ type: 'left' as const, position: stop * (index + 1) })) })]
}

/** Half points are the finest that Word knows. */
const organSize = (organ: string): number => Math.max(12, Math.min(type.organ.size, Math.floor(((page.textWidth * 72) / 25.4 / [...organ].length) * 2) / 2))

const headOf = (document: OfficialDocument): Paragraph[] => {
  const underline = document.organ === undefined ? {} : { border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: 8 } } }
  const title = (text: string, color: string | undefined, more: Partial<IParagraphOptions>): Paragraph =>
    paragraph([run(text, 'title', type.title, color === undefined ? {} : { color })], type.title, { alignment: AlignmentType.CENTER, ...more })
  return [
    ...(document.organ === undefined ? [] : [paragraph([run(document.organ, 'title', { ...type.organ, size: organSize(document.organ) }, { color: red })], type.organ, { alignment: AlignmentType.CENTER })]),
    title(document.title, undefined, document.number === undefined ? underline : {}),
    ...(document.number === undefined ? [] : [paragraph([run(document.number, 'body', type.body)], type.body, { alignment: AlignmentType.CENTER, ...underline })]),
    paragraph([], document.organ === undefined ? type.body : { size: 5, lead: 14 }),
    ...(document.addressee === undefined ? [] : [bodyText(words.addressee(document.addressee))]),
  ]
}

const bookmarkOf = (index: number): string => `section${index + 1}`

/** The head of a section on a page of its own; its title is what the contents lead to. */
const sectionOf = (block: Extract<DocumentBlock, { kind: 'section' }>, index: number): Paragraph[] => {
  const underline = block.organ === undefined ? {} : { border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: 8 } } }
  const centre = { alignment: AlignmentType.CENTER }
  const organ = block.organ === undefined ? [] : [paragraph([run(block.organ, 'title', { ...type.organ, size: organSize(block.organ) }, { color: red })], type.organ, { ...centre, pageBreakBefore: true })]
  const title = new Paragraph({
    children: [new Bookmark({ id: bookmarkOf(index), children: [run(block.title, 'title', type.title)] })],
    spacing: { line: twips(type.title.lead), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    outlineLevel: 0,
    ...centre,
    ...(block.organ === undefined ? { pageBreakBefore: true } : {}),
    ...(block.note === undefined ? underline : {}),
  })
  const note = block.note === undefined ? [] : [paragraph([run(block.note, 'body', type.body)], type.body, { ...centre, ...underline })]
  return [...organ, title, ...note, paragraph([], block.organ === undefined ? type.body : { size: 5, lead: 14 })]
}

/** The sections with the pages that the PDF counted; Word counts anew when its fields are updated. */
const contentsOf = (heading: string, entries: readonly string[], pages: readonly number[]): Paragraph[] => [
  paragraph([run(heading, 'head', type.body)], type.body, { alignment: AlignmentType.CENTER, keepNext: true }),
  ...entries.map((entry, index) => new Paragraph({
    children: [
      new InternalHyperlink({ anchor: bookmarkOf(index), children: [run(entry, 'body', type.facts)] }),
      run('\t', 'body', type.facts),
      new SimpleField(`PAGEREF ${bookmarkOf(index)} \\h`, String(pages[index] ?? '')),
    ],
    spacing: { line: twips(type.facts.lead), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
  })),
]

const bodyOf = (document: OfficialDocument, pages: readonly number[]): Array<Paragraph | Table> => {
  let sections = 0
  return document.blocks.flatMap((block) => {
    if (block.kind === 'contents') return contentsOf(block.heading, sectionEntries(document), pages)
    return block.kind === 'section' ? sectionOf(block, sections++) : blockOf(block)
  })
}

const tailOf = (document: OfficialDocument): Paragraph[] => {
  const attached = document.attachments.map((name, index) => bodyText(words.attachment(index, document.attachments.length, name), { indent: twoCharacters }))
  const signed = document.signature === undefined ? [] : [document.signature.signer, ...(document.signature.date === undefined ? [] : [documentDay(document.signature.date)])]
  const right = { alignment: AlignmentType.RIGHT, indent: { right: twips(4 * type.body.size) } }
  return [
    ...(attached.length > 0 ? [paragraph([], type.body), ...attached] : []),
    ...(signed.length > 0 ? [paragraph([], type.body), ...signed.map((text) => bodyText(text, right))] : []),
  ]
}

const pageNumber = (isOdd: boolean): Footer =>
  new Footer({
    children: [new Paragraph({
      alignment: isOdd ? AlignmentType.RIGHT : AlignmentType.LEFT,
      indent: isOdd ? { right: twips(type.page.size) } : { left: twips(type.page.size) },
      children: [new TextRun({ children: ['—　', PageNumber.CURRENT, '　—'], font: wordFonts.number, size: type.page.size * 2 })],
    })],
  })

/** The Word file as the library packs it; `pages` are those on which the sections begin, for the contents. */
export const packWord = async (document: OfficialDocument, pages: readonly number[] = []): Promise<Uint8Array> => {
  const word = new Document({
    title: document.title,
    ...(document.signature === undefined ? {} : { creator: document.signature.signer, lastModifiedBy: document.signature.signer }),
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: wordFonts.body, size: type.body.size * 2, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } } } },
    sections: [{
      properties: {
        page: {
          size: { width: ofMillimetres(page.width), height: ofMillimetres(page.height) },
          margin: { top: ofMillimetres(page.top), left: ofMillimetres(page.left), right: ofMillimetres(rest.right), bottom: ofMillimetres(rest.bottom), footer: ofMillimetres(rest.bottom - 12), header: ofMillimetres(15), gutter: 0 },
        },
        grid: { type: DocumentGridType.LINES, linePitch: twips(type.body.lead) },
      },
      footers: { default: pageNumber(true), even: pageNumber(false) },
      children: [...headOf(document), ...bodyOf(document, pages), ...tailOf(document)],
    }],
  })
  return new Uint8Array(await Packer.toBuffer(word))
}
