const ending = '……'

/** A text of at most so many bytes of UTF-8; what is cut ends with an ellipsis. No character is split. */
export const shortened = (text: string, bytes: number): string => {
  if (Buffer.byteLength(text, 'utf8') <= bytes) return text
  const room = bytes - Buffer.byteLength(ending, 'utf8')
  let size = 0
  let kept = ''
  for (const character of text) {
    size += Buffer.byteLength(character, 'utf8')
    if (size > room) break
    kept += character
  }
  return kept + ending
}

/** A text of at most so many characters. */
export const shortenedTo = (text: string, characters: number): string => {
  const all = [...text]
  return all.length <= characters ? text : `${all.slice(0, characters - 1).join('')}…`
}
