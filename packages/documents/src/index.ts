export { documentBlockSchema, documentDay, officialDocumentSchema, type DocumentBlock, type OfficialDocument } from './official-document.ts'
export { documentFile, documentFormats, type DocumentFile, type DocumentFormat } from './document-file.ts'
export { writePdf } from './write-pdf.ts'
export { writeWord } from './write-word.ts'
