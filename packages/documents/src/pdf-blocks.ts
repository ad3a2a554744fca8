import { documentDay, type DocumentBlock, type OfficialDocument } from './official-document.ts'
import { breakLines } from './break-lines.ts'
import { factHeadShare, red, type } from './layout.ts'
import type { Pen, PenFont } from './pdf-pen.ts'
import { documentsText as words } from './locales/zh-CN.ts'

interface Lane { readonly size: number; readonly lead: number }

const centred = (pen: Pen, text: string, { size, lead }: Lane, font: PenFont): void => {
  pen.use(font, size)
  const count = breakLines(text, pen.width, pen.widthOf).length
  // Lines of a title are about as long as each other: no single character stands alone.
  const width = count === 1 ? pen.width : Math.min(pen.width, pen.widthOf(text) / count + 2 * size)
  for (const line of breakLines(text, width, pen.widthOf)) {
    pen.need(lead)
    pen.put(line, pen.left + (pen.width - pen.widthOf(line)) / 2, pen.y, lead)
    pen.y += lead
  }
}

const flush = (pen: Pen, text: string, { size, lead }: Lane, font: PenFont, indent: number): void => {
  pen.use(font, size)
  const lines = breakLines(text, pen.width, pen.widthOf, indent)
  lines.forEach((line, index) => {
    pen.need(lead)
    pen.use(font, size)
    const from = index === 0 ? indent : 0
    const spare = pen.width - from - pen.widthOf(line)
    // A full line is spread to the edge; the last one stands as it is.
    const gaps = [...line].length - 1
    pen.put(line, pen.left + from, pen.y, lead, index < lines.length - 1 && gaps > 0 && spare < 2 * size ? spare / gaps : 0)
    pen.y += lead
  })
}

const rule = (pen: Pen): void => {
  pen.y += 8
  pen.pdf.moveTo(pen.left, pen.y).lineTo(pen.left + pen.width, pen.y).lineWidth(1.5).stroke(`#${red}`)
  pen.y += 14
}

interface Cell { readonly text: string; readonly font: PenFont; readonly isCentred: boolean }

const padding = 5

/** One row of a table; a row that no page can hold whole is parted by lines. */
const drawRow = (pen: Pen, cells: readonly Cell[], widths: readonly number[], { size, lead }: Lane, onNewPage?: () => void): void => {
  const columns = cells.map((cell, index) => {
    pen.use(cell.font, size)
    return cell.text.split('\n').flatMap((part) => breakLines(part, (widths[index] ?? 0) - 2 * padding, pen.widthOf))
  })
  const most = Math.max(...columns.map((lines) => lines.length))
  const perPart = 30
  for (let from = 0; from < most; from += perPart) {
    const parts = columns.map((lines) => lines.slice(from, from + perPart))
    const height = Math.max(...parts.map((lines) => lines.length)) * lead + 2 * 3
    if (pen.need(height)) onNewPage?.()
    let x = pen.left
    parts.forEach((lines, index) => {
      const cell = cells[index]
      const width = widths[index] ?? 0
      pen.pdf.rect(x, pen.y, width, height).lineWidth(0.75).stroke('#000000')
      if (cell !== undefined) {
        pen.use(cell.font, size)
        const top = pen.y + (height - lines.length * lead) / 2
        lines.forEach((line, row) => pen.put(line, cell.isCentred ? x + (width - pen.widthOf(line)) / 2 : x + padding, top + row * lead, lead))
      }
      x += width
    })
    pen.y += height
  }
}

const drawTable = (pen: Pen, block: Extract<DocumentBlock, { kind: 'table' }>): void => {
  const total = block.widths.reduce((sum, one) => sum + one, 0)
  const widths = block.heads.map((_, index) => (pen.width * (block.widths[index] ?? 1)) / total)
  const head = (): void => drawRow(pen, block.heads.map((text) => ({ text, font: 'bold', isCentred: true })), widths, type.table)
  pen.need(3 * type.table.lead + 12)
  head()
  for (const row of block.rows) drawRow(pen, block.heads.map((_, index) => ({ text: row[index] ?? '', font: 'regular', isCentred: false })), widths, type.table, head)
  pen.y += 10
}

const drawFacts = (pen: Pen, block: Extract<DocumentBlock, { kind: 'facts' }>): void => {
  const widths = [pen.width * factHeadShare, pen.width * (1 - factHeadShare)]
  for (const { label, value } of block.rows) drawRow(pen, [{ text: label, font: 'bold', isCentred: true }, { text: value, font: 'regular', isCentred: false }], widths, type.facts)
  pen.y += 10
}

const drawSigners = (pen: Pen, signers: ReadonlyArray<{ role: string; name: string }>): void => {
  const { size, lead } = type.body
  pen.need(2 * lead)
  pen.y += lead
  pen.use('regular', size)
  signers.forEach(({ role, name }, index) => pen.put(words.signer(role, name), pen.left + (pen.width / signers.length) * index, pen.y, lead))
  pen.y += lead
}

/** Draws one part of the body where the pen stands; sections and contents are drawn by `pdf-contents.ts`. */
export const drawBlock = (pen: Pen, block: Exclude<DocumentBlock, { kind: 'section' | 'contents' }>): void => {
  const indent = 2 * type.body.size
  if (block.kind === 'heading') {
    pen.need(2 * type.body.lead)
    flush(pen, block.text, type.body, 'bold', indent)
  } else if (block.kind === 'paragraph') flush(pen, block.text, type.body, 'regular', indent)
  else if (block.kind === 'facts') drawFacts(pen, block)
  else if (block.kind === 'table') drawTable(pen, block)
  else drawSigners(pen, block.signers)
}

/** The organ stands on one line: a long name is set smaller, as the standard leaves its size to the organ. */
const organLane = (pen: Pen, organ: string): Lane => {
  pen.use('bold', type.organ.size)
  return { size: Math.max(12, Math.min(type.organ.size, (type.organ.size * pen.width) / pen.widthOf(organ))), lead: type.organ.lead }
}

/** Organ, title, number and the one red rule, then the addressee. */
export const drawHead = (pen: Pen, document: OfficialDocument): void => {
  if (document.organ !== undefined) {
    pen.pdf.fillColor(`#${red}`)
    centred(pen, document.organ, organLane(pen, document.organ), 'bold')
    pen.pdf.fillColor('#000000')
  }
  centred(pen, document.title, type.title, 'bold')
  if (document.number !== undefined) centred(pen, document.number, type.body, 'regular')
  if (document.organ === undefined) pen.y += type.body.lead
  else rule(pen)
  if (document.addressee !== undefined) flush(pen, words.addressee(document.addressee), type.body, 'regular', 0)
}

/** Attachments, then who signs and the day, four characters from the right edge (GB/T 9704 7.3.5). */
export const drawTail = (pen: Pen, document: OfficialDocument): void => {
  const { size, lead } = type.body
  if (document.attachments.length > 0) pen.y += lead
  document.attachments.forEach((name, index) => flush(pen, words.attachment(index, document.attachments.length, name), type.body, 'regular', 2 * size))
  if (document.signature === undefined) return
  const day = document.signature.date === undefined ? null : documentDay(document.signature.date)
  pen.need(lead * 3)
  pen.y += lead
  pen.use('regular', size)
  const end = pen.left + pen.width - 4 * size
  const dayWidth = day === null ? 0 : pen.widthOf(day)
  const signerWidth = pen.widthOf(document.signature.signer)
  const centre = end - Math.max(dayWidth, Math.min(signerWidth, pen.width - 4 * size)) / 2
  pen.put(document.signature.signer, Math.max(pen.left, centre - signerWidth / 2), pen.y, lead)
  pen.y += lead
  if (day === null) return
  pen.put(day, centre - dayWidth / 2, pen.y, lead)
  pen.y += lead
}
