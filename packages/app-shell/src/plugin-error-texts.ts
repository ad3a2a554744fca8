import type { Messages } from '@dangjian/plugin-kit'
import type { ErrorTexts } from './error-text.ts'

/** The error texts that a plugin brings: keys `error.<CODE>.what`, `.why` and `.next` of its locale, by code. */
export const pluginErrorTexts = (messages: Messages): ErrorTexts => {
  const codes = Object.keys(messages).flatMap((key) => /^error\.([A-Z][A-Z0-9_]*)\.what$/.exec(key)?.[1] ?? [])
  const part = (code: string, name: string): string => messages[`error.${code}.${name}`] ?? ''
  return Object.fromEntries(codes.map((code) => [code, { what: part(code, 'what'), why: part(code, 'why'), next: part(code, 'next') }]))
}
