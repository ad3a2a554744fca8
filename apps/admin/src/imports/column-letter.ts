/** A, …, Z, AA, …: name of a column counted from 0. */
export const columnLetter = (index: number): string => (index < 26 ? String.fromCodePoint(65 + index) : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26))
