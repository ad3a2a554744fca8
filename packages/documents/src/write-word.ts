import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { fontTable } from './word-fonts.ts'
import type { OfficialDocument } from './official-document.ts'
import { sectionPagesOf } from './write-pdf.ts'

/** Instants in `docProps/core.xml`; the library writes the machine's. */
const stamp = (xml: string, instant: string): string => xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`)

/**
 * The document as Word file in the layout of GB/T 9704-2012 (ST-06). Word names the fonts of the standard (方正小标宋简体, 仿宋_GB2312) and what stands for them on a
 * machine without; nothing is embedded. `writtenAt` is the file's date; the same input gives the same bytes.
 */
export const writeWord = async (document: OfficialDocument, writtenAt: Date): Promise<Uint8Array> => {
  const { packWord } = await import('./word-document.ts')
  const pages = document.blocks.some(({ kind }) => kind === 'contents') ? await sectionPagesOf(document) : []
  const files = unzipSync(await packWord(document, pages))
  const written: Zippable = {}
  for (const name of Object.keys(files).toSorted()) {
    const bytes = files[name]
    if (bytes === undefined || name.endsWith('/')) continue
    if (name === 'word/fontTable.xml') written[name] = strToU8(fontTable)
    else written[name] = name === 'docProps/core.xml' ? strToU8(stamp(strFromU8(bytes), writtenAt.toISOString())) : bytes
  }
  return zipSync(written, { mtime: new Date(1980, 0, 2) })
}
