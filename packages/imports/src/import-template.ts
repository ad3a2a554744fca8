import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { writeXlsx, type DataValidation } from 'hucre/xlsx'
import { z } from 'zod'
import { kindOf } from './kinds/index.ts'

export const importTemplateInput = z.object({ kind: z.string().max(40) })
export type ImportTemplateInput = z.infer<typeof importTemplateInput>

/** A file for the browser to save. */
export interface FileContent {
  readonly fileName: string
  readonly contentBase64: string
}

const listsSheetName = '可选内容'
const lastRow = 5000

/** A, …, Z, AA, …: name of a column counted from 0. */
export const letterOf = (index: number): string => (index < 26 ? String.fromCodePoint(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26))

/**
 * An empty workbook of a kind as its import reads it: all heads, text and date formats, lists for every column with contents to choose from, and a sheet of
 * guidance. Lists lie on a sheet of their own: one inside a cell holds 255 characters only. Throws FORBIDDEN and IMPORT_KIND_UNKNOWN.
 */
export const importTemplate = async (scope: Scope, input: ImportTemplateInput): Promise<FileContent> => {
  const kind = kindOf(input.kind)
  requireCan(scope.access, kind.permission)
  const lists = Object.entries(await kind.choices(scope)).filter(([, values]) => values.length > 0)
  const validations = lists.flatMap(([key, values], list): DataValidation[] => {
    const letter = letterOf(kind.columns.findIndex((column) => column.key === key))
    const source = letterOf(list)
    return [{
      type: 'list', formula1: `'${listsSheetName}'!$${source}$2:$${source}$${values.length + 1}`, allowBlank: true, showErrorMessage: true, errorTitle: '请核对', errorMessage: '请从列表中选择。',
      range: `${letter}2:${letter}${lastRow}`,
    }]
  })
  const guidance = [
    `${kind.title}填写说明`,
    '从第2行起填写；第1行是栏目，名称不改动的，导入时自动对应。',
    ...kind.notes,
    '日期写作2020-07-01。单元格不合并，不用公式。',
    `必须填写：${kind.columns.filter(({ isRequired }) => isRequired).map(({ header }) => header).join('、')}。`,
    `一个文件最多${kind.maxRows}行。`,
  ]
  const longest = Math.max(0, ...lists.map(([, values]) => values.length))
  const content = await writeXlsx({
    sheets: [
      {
        name: kind.title,
        columns: kind.columns.map(({ width, format }) => ({ width: width ?? 14, ...(format === 'day' ? { numFmt: 'yyyy-mm-dd' } : format === 'text' ? { numFmt: '@' } : {}) })),
        rows: [kind.columns.map(({ header }) => header)],
        freezePane: { rows: 1, columns: 1 },
        dataValidations: validations,
      },
      { name: '填写说明', columns: [{ width: 80 }], rows: guidance.map((line, index) => [index === 0 ? line : `${index}. ${line}`]) },
      {
        name: listsSheetName,
        columns: lists.map(() => ({ width: 30 })),
        rows: [lists.map(([key]) => kind.columns.find((column) => column.key === key)?.header ?? key), ...Array.from({ length: longest }, (_, row) => lists.map(([, values]) => values[row] ?? null))],
      },
    ],
  })
  return { fileName: `${kind.title}模板.xlsx`, contentBase64: Buffer.from(content).toString('base64') }
}

/** Contents that a correction may choose from, by column. Throws FORBIDDEN and IMPORT_KIND_UNKNOWN. */
export const importChoices = async (scope: Scope, input: ImportTemplateInput): Promise<Readonly<Record<string, readonly string[]>>> => {
  const kind = kindOf(input.kind)
  requireCan(scope.access, kind.permission)
  return kind.choices(scope)
}
