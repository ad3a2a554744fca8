import type { ByteRange } from '@dangjian/attachments'

/**
 * One range of a `Range` header over `size` bytes: undefined when there is none or several are asked for (the whole is sent then), `unsatisfiable`
 * when it lies outside.
 */
export const byteRangeOf = (header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined => {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  const [, first = '', last = ''] = parts ?? []
  if (!parts || (first === '' && last === '')) return undefined
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return from > to || from >= size ? 'unsatisfiable' : { from, to }
}
