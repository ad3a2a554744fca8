const tableOf = (): Map<string, readonly [number, number]> => {
  const decoder = new TextDecoder('gbk')
  const table = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\uFFFD' && !table.has(character)) table.set(character, [lead, trail])
    }
  }
  return table
}

/** Text in GBK, the encoding in which Excel on a Chinese Windows saves CSV; what GBK lacks becomes a question mark. */
export const encodeGbk = (text: string): Uint8Array => {
  const table = tableOf()
  return Uint8Array.from([...text].flatMap((character) => ((character.codePointAt(0) ?? 0) < 0x80 ? [character.charCodeAt(0)] : [...(table.get(character) ?? [0x3f])])))
}
