import type { OfficialDocument } from './official-document.ts'
import { writePdf } from './write-pdf.ts'
import { writeWord } from './write-word.ts'

/** What a document can be written as. */
export const documentFormats = ['word', 'pdf'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** A file as an API answers it: the page turns the text into bytes and saves them. */
export interface DocumentFile {
  readonly fileName: string
  readonly mediaType: string
  readonly contentBase64: string
}

const kinds = {
  word: { ending: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  pdf: { ending: 'pdf', mediaType: 'application/pdf' },
} as const

/** Writes a document in one of the formats, named `<name>.docx` or `<name>.pdf`; what a file name cannot carry is left out of the name. */
export const documentFile = async (document: OfficialDocument, format: DocumentFormat, name: string, writtenAt: Date): Promise<DocumentFile> => {
  const bytes = format === 'word' ? await writeWord(document, writtenAt) : await writePdf(document, writtenAt)
  const { ending, mediaType } = kinds[format]
  return { fileName: `${name.replaceAll(/[\\/:*?"<>|\s]/g, '')}.${ending}`, mediaType, contentBase64: Buffer.from(bytes).toString('base64') }
}
