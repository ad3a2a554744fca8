import { membersText } from './locales/zh-CN.ts'

/** Values with their words as options of a select. */
export const optionsOf = <T extends string>(words: Readonly<Record<T, string>>): Array<{ value: T; label: string }> =>
  (Object.entries(words) as Array<[T, string]>).map(([value, label]) => ({ value, label }))

/** As `optionsOf`, with 全部 (empty) first. */
export const filterOptions = <T extends string>(words: Readonly<Record<T, string>>): Array<{ value: string; label: string }> => [{ value: '', label: membersText.all }, ...optionsOf(words)]

/** The text from a query string as one of the known values, or undefined. */
export const knownValue = <T extends string>(words: Readonly<Record<T, string>>, text: string): T | undefined => optionsOf(words).find(({ value }) => value === text)?.value
