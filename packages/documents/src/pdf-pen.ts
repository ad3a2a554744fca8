import type PDFDocument from 'pdfkit'
import { page, pointsOfMillimetre as mm } from './layout.ts'

export type PenFont = 'regular' | 'bold'

/** Where the next line goes, and the few strokes that a document needs. All lengths are points. */
export interface Pen {
  readonly pdf: InstanceType<typeof PDFDocument>
  readonly left: number
  readonly width: number
  /** Upper edge of the next line. */
  y: number
  use(font: PenFont, size: number): void
  widthOf(text: string): number
  /** Writes one line in the middle of a lane `lead` high; `spacing` goes between characters. */
  put(text: string, x: number, top: number, lead: number, spacing?: number): void
  /** Begins a page when less than `height` is left; whether it did. */
  need(height: number): boolean
}

/** A pen at the top of the type area of the current page. */
export const bodyPen = (pdf: InstanceType<typeof PDFDocument>): Pen => {
  const top = page.top * mm
  const bottom = (page.top + page.textHeight) * mm
  const known = new Map<string, Map<string, number>>()
  let widths = new Map<string, number>()
  const ofCharacter = (character: string): number => {
    const width = widths.get(character) ?? pdf.widthOfString(character)
    widths.set(character, width)
    return width
  }
  const pen: Pen = {
    pdf,
    left: page.left * mm,
    width: page.textWidth * mm,
    y: top,
    use: (font, size) => {
      pdf.font(font).fontSize(size)
      const key = `${font}${size}`
      widths = known.get(key) ?? new Map()
      known.set(key, widths)
    },
    widthOf: (text) => [...text].reduce((sum, character) => sum + ofCharacter(character), 0),
    put: (text, x, from, lead, spacing = 0) => {
      pdf.text(text, x, from + (lead - pdf.currentLineHeight()) / 2, { lineBreak: false, characterSpacing: spacing })
    },
    need: (height) => {
      if (pen.y + height <= bottom + 0.5) return false
      pdf.addPage()
      pen.y = top
      return true
    },
  }
  return pen
}
