/** The first `length` characters of a text on one line, with an ellipsis when something was left out. */
export const clipText = (text: string, length: number): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= length ? line : `${characters.slice(0, length).join('')}…`
}
