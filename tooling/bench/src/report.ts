import { loadavg } from 'node:os'

/** One measured pair; `floor` and `ratio` are null where there is nothing to compare with. */
export interface Measurement {
  readonly name: string
  readonly size: string
  readonly unit: string
  readonly ours: number
  readonly floor: number | null
  readonly ratio: number | null
  readonly samples: number
  readonly notes: string
}

/** What a benchmark hands in; ratio and the load of the machine are added here. */
export interface Finding {
  readonly name: string
  readonly size: string
  readonly unit: string
  readonly ours: number
  readonly floor: number | null
  readonly samples: number
  /** What is asked for, and whether it holds for these figures (ratio null without a floor). */
  readonly goal?: { readonly text: string; readonly holds: (ratio: number, ours: number, floor: number) => boolean }
  readonly notes?: string
}

export type Report = (finding: Finding) => void

const rounded = (value: number): number => Number(value.toPrecision(4))

/** Completes a finding: ratio, verdict on the goal, load of the machine over the last minute. */
export const measurementOf = ({ goal, notes, ...finding }: Finding): Measurement => {
  const ratio = finding.floor === null || finding.floor === 0 ? null : finding.ours / finding.floor
  const verdict = goal === undefined ? 'no goal' : `goal ${goal.text}: ${goal.holds(ratio ?? Number.NaN, finding.ours, finding.floor ?? Number.NaN) ? 'met' : 'missed'}`
  return {
    name: finding.name,
    size: finding.size,
    unit: finding.unit,
    ours: rounded(finding.ours),
    floor: finding.floor === null ? null : rounded(finding.floor),
    ratio: ratio === null ? null : rounded(ratio),
    samples: finding.samples,
    notes: [verdict, notes, `load ${rounded(loadavg()[0] ?? 0)}`].filter((part) => part !== undefined && part !== '').join('; '),
  }
}

const columns = [['name', 22], ['size', 44], ['unit', 12], ['ours', 10], ['floor', 10], ['ratio', 8], ['samples', 8]] as const

const lineOf = (cells: readonly string[], last: string): string => `${cells.map((cell, at) => cell.padEnd(columns[at]?.[1] ?? 0)).join(' ')} ${last}\n`

/** Prints measurements as they come: JSON lines, or a table for a reader. */
export const reportTo = (write: (text: string) => void, asJson: boolean): Report => {
  if (!asJson) write(lineOf(columns.map(([name]) => name), 'notes'))
  return (finding) => {
    const measured = measurementOf(finding)
    write(asJson ? `${JSON.stringify(measured)}\n` : lineOf(columns.map(([name]) => String(measured[name] ?? '−')), measured.notes))
  }
}

/** What goes on, on standard error: standard output belongs to the figures. */
export const say = (text: string): void => void process.stderr.write(`[bench] ${text}\n`)
