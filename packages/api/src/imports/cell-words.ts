import type { CellError } from '@dangjian/imports'
import { membersErrors } from '../members/errors.zh-CN.ts'
import { importsErrors } from './errors.zh-CN.ts'

const texts: Readonly<Record<string, { readonly why: string; readonly next: string }>> = { ...membersErrors, ...importsErrors }

const filled = (text: string, details: CellError['details']): string => text.replaceAll(/\{(\w+)\}/g, (blank, name: string) => details[name] ?? blank)

/** What is wrong with a cell and what to do, in words. */
export const cellWords = ({ code, details }: CellError): { why: string; next: string } => {
  const { why, next } = texts[code] ?? { why: code, next: '' }
  return { why: filled(why, details), next: filled(next, details) }
}
