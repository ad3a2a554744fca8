/** Works through items in their order with at most `lanes` at once; the first failure stops it. */
export const inLanes = async <T>(lanes: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const waiting = items.values()
  const lane = async (): Promise<void> => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
