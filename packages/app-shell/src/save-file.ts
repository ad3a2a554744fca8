const guarded = (cell: string): string => (/^[=+@\t\r]|^-(?![\d.]+$)/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Rows as CSV that a spreadsheet opens in Chinese (UTF-8 with a mark) and in which no cell is run as a formula. */
export const toCsv = (head: readonly string[], rows: ReadonlyArray<readonly (string | number | null)[]>): string =>
  `\uFEFF${[head, ...rows].map((row) => row.map((cell) => quoted(guarded(String(cell ?? '')))).join(',')).join('\r\n')}\r\n`

/** Hands a file made in the browser to the person. */
export const saveFile = (name: string, content: BlobPart, type = 'application/octet-stream'): void => {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** 导出所示内容: exactly the rows given, as `name`.csv. */
export const saveTable = (name: string, head: readonly string[], rows: ReadonlyArray<readonly (string | number | null)[]>): void =>
  saveFile(`${name}.csv`, toCsv(head, rows), 'text/csv;charset=utf-8')
