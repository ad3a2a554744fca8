import { pinyin } from 'pinyin-pro'

/** How a name is ordered and found: without tones, lower case, syllables parted by a blank, so that all 陈 stand before the first 程. */
export interface NamePinyin {
  readonly namePinyin: string
  readonly nameInitials: string
}

// People share names: a roster of 100,000 has some ten thousand.
const known = new Map<string, NamePinyin>()
const mostKnown = 20_000

/** `曾雅文` gives `zeng ya wen` and `zyw`: the first character is read as a surname, so that 曾, 单 and 解 stand where people look for them. */
export const pinyinOf = (name: string): NamePinyin => {
  const found = known.get(name)
  if (found) return found
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true, nonZh: 'consecutive' }).map((part) =>
    part.toLowerCase().replaceAll(/[^a-z]/g, ''),
  )
  const read = { namePinyin: syllables.join(' '), nameInitials: syllables.map((part) => part.charAt(0)).join('') }
  if (known.size >= mostKnown) known.clear()
  known.set(name, read)
  return read
}
