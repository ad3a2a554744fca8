import type { Failure } from '@dangjian/ui'
import { errorTexts } from '@dangjian/api/errors'
import { importsText } from './locales/zh-CN.ts'

/** Largest file that the server reads; one that is larger is refused before it travels. */
export const maxWorkbookBytes = 20 * 1024 * 1024

/** What an upload carries. */
export interface UploadFile {
  readonly fileName: string
  readonly contentBase64: string
}

/** A file that cannot be sent, in the words that the server would use; null for one that can. */
export const refusalOf = (size: number): Failure | null => {
  const text = errorTexts['WORKBOOK_TOO_LARGE']
  return size > maxWorkbookBytes && text ? { ...text, requestId: null } : null
}

const unreadable: Failure = { what: importsText.choose.unreadable, why: importsText.choose.unreadableWhy, next: importsText.choose.unreadableNext, requestId: null }

/** Reads a chosen file for upload, or says why not. An empty file travels too: the server knows what to say of it. */
export const readWorkbook = async (file: File): Promise<UploadFile | Failure> => {
  const refusal = refusalOf(file.size)
  if (refusal) return refusal
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('error', () => resolve(unreadable))
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : ''
      resolve({ fileName: file.name, contentBase64: address.slice(address.indexOf(',') + 1) })
    })
    reader.readAsDataURL(file)
  })
}
