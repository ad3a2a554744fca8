/** A stretch of a video, `[from, to)` in whole seconds. */
export type SeenRange = [number, number]

/**
 * The union of what was seen before and what came now, ascending, without overlaps, touching stretches joined, cut to the video's length. Merging is the same in
 * any order and any number of times, so a phone may send a stretch again after a bad line.
 */
export const mergeRanges = (seen: readonly SeenRange[], added: readonly SeenRange[], seconds: number): SeenRange[] => {
  const cut = [...seen, ...added].map(([from, to]): SeenRange => [Math.max(0, from), Math.min(seconds, to)]).filter(([from, to]) => from < to)
  const merged: SeenRange[] = []
  for (const [from, to] of cut.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

/** Seconds of a video that were seen at least once. */
export const seenSeconds = (ranges: readonly SeenRange[]): number => ranges.reduce((sum, [from, to]) => sum + to - from, 0)
