import { saveFile } from '@dangjian/app-shell'
import { base64Bytes } from '../members/base64-bytes.ts'
import type { FileContent } from './types.ts'

/** Saves a workbook that the server made. */
export const saveWorkbook = ({ fileName, contentBase64 }: FileContent): void =>
  saveFile(fileName, base64Bytes(contentBase64), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
