import { createRequire } from 'node:module'
import type PDFDocument from 'pdfkit'
import { bodyPen, type Pen } from './pdf-pen.ts'
import { drawBlock, drawHead, drawTail } from './pdf-blocks.ts'
import { page, pageNumberBelow, pageNumberText, pointsOfMillimetre as mm, rest, type } from './layout.ts'
import { sectionEntries, type OfficialDocument } from './official-document.ts'
import { beginSection, drawContents, fillContents, startContents } from './pdf-contents.ts'

const fontFile = (name: string): string => createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-serif-sc/${name}`)

const bytesOf = (pdf: InstanceType<typeof PDFDocument>): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    pdf.on('error', reject)
    pdf.end()
  })

/** Odd pages carry the number on the right, even ones on the left, one character from the edge (GB/T 9704 7.5). */
const numberPages = (pen: Pen, count: number): void => {
  for (let index = 0; index < count; index += 1) {
    pen.pdf.switchToPage(index)
    const text = pageNumberText(index + 1)
    pen.use('regular', type.page.size)
    const wide = pen.widthOf(text)
    const x = index % 2 === 0 ? (page.left + page.textWidth) * mm - wide - type.page.size : page.left * mm + type.page.size
    pen.put(text, x, (page.top + page.textHeight + pageNumberBelow) * mm, type.page.lead)
  }
}

/** Lays the whole document out; answers the open file and the page on which each section begins, from 1. */
const layOut = async (document: OfficialDocument, writtenAt: Date): Promise<{ pdf: InstanceType<typeof PDFDocument>; sectionPages: readonly number[] }> => {
  // The library and its font cost 60 ms to load: only who asks for a file waits for them.
  const { default: Pdf } = await import('pdfkit')
  const pdf = new Pdf({
    size: [page.width * mm, page.height * mm],
    margins: { top: page.top * mm, left: page.left * mm, right: rest.right * mm, bottom: 0 },
    // Its own default is not wanted: a font given twice is read anew at every change of font.
    font: '',
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: document.title, ...(document.signature === undefined ? {} : { Author: document.signature.signer }), CreationDate: writtenAt, ModDate: writtenAt },
  })
  pdf.registerFont('regular', fontFile('400Regular/NotoSerifSC_400Regular.ttf'))
  pdf.registerFont('bold', fontFile('700Bold/NotoSerifSC_700Bold.ttf'))
  const pen = bodyPen(pdf)
  const contents = startContents(sectionEntries(document))
  drawHead(pen, document)
  for (const block of document.blocks) {
    if (block.kind === 'section') beginSection(pen, block, contents)
    else if (block.kind === 'contents') drawContents(pen, block.heading, contents)
    else drawBlock(pen, block)
  }
  drawTail(pen, document)
  fillContents(pen, contents)
  numberPages(pen, pdf.bufferedPageRange().count)
  return { pdf, sectionPages: contents.pages }
}

/**
 * The document as PDF in the layout of GB/T 9704-2012 (ST-06), with a subset of the embedded font (Noto Serif SC stands for 小标宋 and 仿宋, which may not be
 * passed on). `writtenAt` is the file's date; the same input gives the same bytes.
 */
export const writePdf = async (document: OfficialDocument, writtenAt: Date): Promise<Uint8Array> => bytesOf((await layOut(document, writtenAt)).pdf)

/** The page on which each section begins, from 1, for contents that another format cannot count by itself. */
export const sectionPagesOf = async (document: OfficialDocument): Promise<readonly number[]> => (await layOut(document, new Date(0))).sectionPages
