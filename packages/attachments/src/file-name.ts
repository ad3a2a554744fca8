import type { MediaKind } from './media-kinds.ts'

const maxLength = 120

/** Characters of a name that no file system and no header takes, and those that turn the reading direction. */
const unfit = /[\p{Cc}\p{Cf}\u2028\u2029/\\:*?"<>|]/gu

/** A file's name as it is kept: its last part in NFC without control characters, at most 120 characters, ending as its content asks. Chinese stays. */
export const safeFileName = (given: string, { extensions }: Pick<MediaKind, 'extensions'>): string => {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last.replaceAll(unfit, '').replaceAll(/\s+/g, ' ').trim().replace(/^\.+/, '')
  const dot = clean.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot + 1).toLowerCase()] : [clean, '']
  const kept = extensions.includes(ending) ? ending : (extensions[0] ?? 'bin')
  const short = [...(extensions.includes(ending) ? stem : clean)].slice(0, maxLength - kept.length - 1).join('').replace(/[. ]+$/, '')
  return `${short === '' ? '附件' : short}.${kept}`
}

/** `Content-Disposition` with the name for browsers that read RFC 5987 and a plain one for the rest. */
export const contentDisposition = (type: 'inline' | 'attachment', name: string): string => {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(/['()*!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${type}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
