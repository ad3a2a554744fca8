/** A run of lines that both texts have, or that one of them has in a place. */
export interface LineRun {
  readonly kind: 'same' | 'mine' | 'theirs'
  readonly lines: readonly string[]
}

/** Beyond this many comparisons the middle of two texts counts as wholly different: nobody waits for a picture of it. */
const maxComparisons = 4_000_000

const grouped = (marks: ReadonlyArray<{ kind: LineRun['kind']; line: string }>): LineRun[] => {
  const runs: Array<{ kind: LineRun['kind']; lines: string[] }> = []
  for (const { kind, line } of marks) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  return runs
}

/** Longest common run of lines in order, as marks; in a place that differs mine come before theirs. */
const middle = (mine: readonly string[], theirs: readonly string[]): Array<{ kind: LineRun['kind']; line: string }> => {
  const marks: Array<{ kind: LineRun['kind']; line: string }> = []
  const put = (kind: LineRun['kind'], line: string | undefined): void => void marks.push({ kind, line: line ?? '' })
  if (mine.length * theirs.length > maxComparisons) {
    for (const line of mine) put('mine', line)
    for (const line of theirs) put('theirs', line)
    return marks
  }
  const width = theirs.length + 1
  const lengths = new Uint32Array((mine.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = mine.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) lengths[i * width + j] = mine[i] === theirs[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  let [i, j] = [0, 0]
  while (i < mine.length || j < theirs.length) {
    if (i < mine.length && j < theirs.length && mine[i] === theirs[j]) {
      put('same', mine[i])
      i += 1
      j += 1
    } else if (i < mine.length && (j >= theirs.length || at(i + 1, j) >= at(i, j + 1))) {
      put('mine', mine[i])
      i += 1
    } else {
      put('theirs', theirs[j])
      j += 1
    }
  }
  return marks
}

/** How two texts differ, line by line. */
export const compareLines = (mine: string, theirs: string): LineRun[] => {
  const [a, b] = [mine.split('\n'), theirs.split('\n')]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const same = (lines: readonly string[]) => lines.map((line) => ({ kind: 'same' as const, line }))
  return grouped([...same(a.slice(0, head)), ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)), ...same(a.slice(a.length - tail))])
}

/** Both texts in one: common lines once, and where they differ the lines of both, so that no line is lost. */
export const mergeLines = (mine: string, theirs: string): string => compareLines(mine, theirs).flatMap(({ lines }) => lines).join('\n')
