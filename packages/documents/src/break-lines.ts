/** Never at the beginning of a line. */
const noBegin = '，。、；：？！）》」』”’〕】…％%,.;:?!)]}·～—'
/** Never at the end of a line. */
const noEnd = '（《「『“‘〔【([{'

// Words and numbers stay together; everything else breaks between any two characters.
const piecePattern = /[A-Za-z0-9][A-Za-z0-9.,:/-]*|\s|[\s\S]/gu

const splitWide = (piece: string, width: number, widthOf: (text: string) => number): string[] => {
  if (widthOf(piece) <= width || piece.length === 1) return [piece]
  return [...piece]
}

/**
 * Breaks a text into lines no wider than `width` (any unit that `widthOf` speaks): words and numbers stay whole, no line begins with a closing mark or ends with
 * an opening one where that can be kept. `indent` is what the first line gives up. Joined again the lines are the text.
 */
export const breakLines = (text: string, width: number, widthOf: (text: string) => number, indent = 0): string[] => {
  const pieces = (text.match(piecePattern) ?? []).flatMap((piece) => splitWide(piece, width, widthOf))
  const lines: string[][] = []
  let line: string[] = []
  let used = indent
  for (const piece of pieces) {
    const wide = widthOf(piece)
    if (line.length > 0 && used + wide > width) {
      const carried: string[] = []
      let isBad = noBegin.includes(piece)
      while (line.length > 1) {
        const last = line.at(-1) ?? ''
        if (!isBad && !noEnd.includes(last)) break
        line.pop()
        carried.unshift(last)
        isBad = noBegin.includes(last)
      }
      lines.push(line)
      line = carried
      used = carried.reduce((sum, one) => sum + widthOf(one), 0)
    }
    line.push(piece)
    used += wide
  }
  if (line.length > 0 || lines.length === 0) lines.push(line)
  return lines.map((one) => one.join(''))
}
