import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Download } from '@playwright/test'

const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(await readFile(await download.path()))

/** The text of a downloaded Word file, opened as what it is. */
export const wordText = async (download: Download): Promise<string> => {
  const document = unzipSync(await bytesOf(download))['word/document.xml']
  if (document === undefined) throw new Error('no Word file')
  return strFromU8(document).replaceAll(/<[^>]+>/g, '')
}

/** The text of a downloaded PDF and how many pages it has. */
export const pdfText = async (download: Download): Promise<{ readonly text: string; readonly pages: number }> => {
  const { text, totalPages } = await extractText(await getDocumentProxy(await bytesOf(download)), { mergePages: true })
  return { text: text.replaceAll(/\s/g, ''), pages: totalPages }
}
