import { AppError } from '@dangjian/kernel'

const decoded = (content: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

/**
 * Tells a CSV file, whatever it is called and in UTF-8 or GBK, from other files that are no workbook, because the remedy is known: save it as .xlsx.
 * Throws WORKBOOK_IS_CSV with the encoding; returns for everything else.
 */
export const refuseText = (fileName: string, content: Uint8Array): void => {
  const start = content.subarray(0, 64 * 1024)
  if (start.length === 0 || (start[0] === 0x50 && start[1] === 0x4b) || start.includes(0)) return
  const ended = start.subarray(0, Math.max(start.lastIndexOf(0x0a), 0) || start.length)
  const utf8 = decoded(ended, 'utf-8')
  const text = utf8 ?? decoded(ended, 'gb18030')
  if (text === undefined) return
  const commas = /^.*$/m.exec(text)?.[0].match(/[,;，]/g)?.length ?? 0
  if (/\.(csv|tsv|txt)$/i.test(fileName) || commas >= 2) throw new AppError('WORKBOOK_IS_CSV', { encoding: utf8 === undefined ? 'GBK' : 'UTF-8' })
}
