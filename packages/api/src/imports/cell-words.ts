import type { CellError } from '@dangjian/imports'
import { errorTexts } from '../errors.ts'

const filled = (text: string, details: CellError['details']): string => text.replaceAll(/\{(\w+)\}/g, (blank, name: string) => details[name] ?? blank)

/** What is wrong with a cell and what to do, in words. */
export const cellWords = ({ code, details }: CellError): { why: string; next: string } => {
  const { why, next } = errorTexts[code] ?? { why: code, next: '' }
  return { why: filled(why, details), next: filled(next, details) }
}
