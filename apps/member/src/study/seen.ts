/** Seconds as minutes and seconds: 3:07. Pure. */
export const clockText = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** Seconds of a video seen at least once, out of merged stretches. Pure. */
export const seenTotal = (ranges: ReadonlyArray<readonly number[]>): number => ranges.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0)
