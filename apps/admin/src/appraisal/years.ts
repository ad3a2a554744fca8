/** This year and the four before it, as choices. */
export const yearsBack = (today: string, label: (year: number) => string): Array<{ value: string; label: string }> =>
  Array.from({ length: 5 }, (_, back) => Number(today.slice(0, 4)) - back).map((year) => ({ value: String(year), label: label(year) }))
