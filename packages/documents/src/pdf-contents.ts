import { breakLines } from './break-lines.ts'
import { page, pointsOfMillimetre as mm, type } from './layout.ts'
import type { DocumentBlock } from './official-document.ts'
import { drawHead } from './pdf-blocks.ts'
import type { Pen } from './pdf-pen.ts'

/** Contents while a document is laid out: where their lines stand, and on which page each section begins, from 1. */
export interface Contents {
  readonly entries: readonly string[]
  readonly lines: Array<{ readonly page: number; readonly y: number; readonly from: number }>
  readonly pages: number[]
}

/** Contents of a document with these sections. */
export const startContents = (entries: readonly string[]): Contents => ({ entries, lines: [], pages: [] })

const { size, lead } = type.facts

/** Room for a page number at the right edge. */
const numberRoom = 3 * size

const lastPage = (pen: Pen): number => pen.pdf.bufferedPageRange().count - 1

/** Draws the entries where the pen stands; their page numbers come with `fillContents`. */
export const drawContents = (pen: Pen, heading: string, { entries, lines }: Contents): void => {
  pen.need(type.body.lead + lead)
  pen.use('bold', type.body.size)
  pen.put(heading, pen.left + (pen.width - pen.widthOf(heading)) / 2, pen.y, type.body.lead)
  pen.y += type.body.lead
  for (const entry of entries) {
    pen.use('regular', size)
    const parts = breakLines(entry, pen.width - numberRoom, pen.widthOf)
    pen.need(parts.length * lead)
    pen.use('regular', size)
    for (const part of parts) {
      pen.put(part, pen.left, pen.y, lead)
      pen.y += lead
    }
    lines.push({ page: lastPage(pen), y: pen.y - lead, from: pen.left + pen.widthOf(parts.at(-1) ?? '') })
  }
}

/** Begins a section on a page of its own. */
export const beginSection = (pen: Pen, { organ, title, note }: Extract<DocumentBlock, { kind: 'section' }>, { entries, pages }: Contents): void => {
  pen.need(page.textHeight * mm)
  pen.pdf.outline.addItem(entries[pages.length] ?? title)
  pages.push(lastPage(pen) + 1)
  drawHead(pen, { title, blocks: [], attachments: [], ...(organ === undefined ? {} : { organ }), ...(note === undefined ? {} : { number: note }) })
}

/** Writes the page of each section behind its entry, after a dotted line. */
export const fillContents = (pen: Pen, { lines, pages }: Contents): void => {
  lines.forEach((line, index) => {
    pen.pdf.switchToPage(line.page)
    pen.use('regular', size)
    const number = String(pages[index] ?? '')
    const right = pen.left + pen.width - pen.widthOf(number)
    pen.put(number, right, line.y, lead)
    const dots = Math.max(0, Math.floor((right - line.from - size) / (2 * pen.widthOf('.'))))
    if (dots > 0) pen.put('.'.repeat(dots), right - size / 2 - dots * 2 * pen.widthOf('.'), line.y, lead, pen.widthOf('.'))
  })
}
