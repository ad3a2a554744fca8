import { minutesText } from './locales/minutes.zh-CN.ts'

/** The agenda as headings with room between them: 一、…  二、… */
export const agendaHeadings = (agenda: readonly string[]): string => agenda.map((item, index) => minutesText.agendaItem(index + 1, item.trim())).join('\n\n\n')

/** The next small heading at a place of the text: counts those since the last heading 一、 before it. */
export const nextHeading = (before: string): string => {
  const lines = before.split('\n')
  const start = lines.findLastIndex(minutesText.isAgendaItem)
  const count = lines.slice(start + 1).filter(minutesText.isHeading).length
  return minutesText.heading(count + 1)
}

/** Places of a word in a text, first to last; at most 1,000. */
export const placesOf = (text: string, word: string): number[] => {
  const places: number[] = []
  for (let at = word === '' ? -1 : text.indexOf(word); at !== -1 && places.length < 1000; at = text.indexOf(word, at + word.length)) places.push(at)
  return places
}

/** Characters of a text without spaces and line ends, as a word count shows them. */
export const countCharacters = (text: string): number => [...text.replaceAll(/\s/g, '')].length
