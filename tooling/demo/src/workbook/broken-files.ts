import { writeXlsx } from 'hucre/xlsx'
import type { DemoTree } from '../model.ts'
import { encodeGbk } from './gbk.ts'
import { ROSTER_SHEET, rosterHeaders } from './roster-columns.ts'
import { cellsOf, rosterRows } from './roster-rows.ts'
import { rosterSheet, type WorkbookFile } from './write-roster-workbook.ts'
import { zipArchive, type ZipEntry } from './zip-archive.ts'

const MEGABYTE = 1024 * 1024
const BOMB_SIZE = 200 * MEGABYTE
// Excel counts days from here.
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
const text = (content: string): Uint8Array => new TextEncoder().encode(content)

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'

const sheetHead = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>`
const sheetTail = '</sheetData></worksheet>'
const headRow = `<row r="1">${rosterHeaders.map((header, index) => `<c r="${String.fromCodePoint(65 + index)}1" t="inlineStr"><is><t>${header}</t></is></c>`).join('')}</row>`

/** The smallest workbook with one sheet of the roster's name. */
const workbookAround = (sheet: ZipEntry, more: readonly ZipEntry[] = []): Uint8Array =>
  zipArchive([
    {
      path: '[Content_Types].xml',
      body: text(
        `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/octet-stream"/>` +
          '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
          '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
    },
    { path: '_rels/.rels', body: text(`<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`) },
    { path: 'xl/workbook.xml', body: text(`<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="${ROSTER_SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`) },
    { path: 'xl/_rels/workbook.xml.rels', body: text(`<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`) },
    sheet,
    ...more,
  ])

const bombSheet = (declaredSize?: number): ZipEntry => {
  const body = new Uint8Array(BOMB_SIZE).fill(0x20)
  body.set(text(sheetHead + headRow), 0)
  body.set(text(sheetTail), body.length - sheetTail.length)
  return { path: 'xl/worksheets/sheet1.xml', body, ...(declaredSize === undefined ? {} : { declaredSize }) }
}

/** Plain text under the name of a workbook. */
export const notAZip = (): WorkbookFile => ({ name: 'not-a-zip.xlsx', bytes: text(`${rosterHeaders.join('\t')}\n张三\t男\n`) })

/** A sound archive that is no workbook. */
export const zipWithoutWorkbook = (): WorkbookFile => ({ name: 'no-workbook.xlsx', bytes: zipArchive([{ path: 'readme.txt', body: text('not a workbook') }]) })

/** A sound workbook whose only sheet has another name and other columns. */
export const wrongSheet = async (): Promise<WorkbookFile> => ({
  name: 'wrong-sheet.xlsx',
  bytes: await writeXlsx({ sheets: [{ name: '考勤表', rows: [['姓名', '日期', '班次'], ['张三', '2026-11-02', '白班']] }] }),
})

/** The roster with the branch written once and merged over the rows of its people. */
export const mergedCells = async (tree: DemoTree): Promise<WorkbookFile> => {
  const rows = rosterRows(tree).slice(0, 12)
  const branchColumn = rosterHeaders.indexOf('所在党支部')
  const merged = rows.map((row, index) => (index === 0 ? row : { ...row, 所在党支部: null }))
  const merges = [{ startRow: 1, startCol: branchColumn, endRow: rows.length, endCol: branchColumn }]
  return { name: 'merged-cells.xlsx', bytes: await writeXlsx({ sheets: [{ ...rosterSheet(tree, merged), merges }] }) }
}

/** The roster with birth dates computed from the identity number by a formula. */
export const formulas = async (tree: DemoTree): Promise<WorkbookFile> => {
  const rows = rosterRows(tree).slice(0, 12)
  const column = rosterHeaders.indexOf('出生日期')
  const cells = new Map(rows.map((row, index) => [`${index + 1},${column}`, { type: 'formula' as const, formula: `DATE(MID(C${index + 2},7,4),MID(C${index + 2},11,2),MID(C${index + 2},13,2))`, formulaResult: row.出生日期 instanceof Date ? (row.出生日期.getTime() - EXCEL_EPOCH) / DAY : null }]))
  return { name: 'formulas.xlsx', bytes: await writeXlsx({ sheets: [{ ...rosterSheet(tree, rows), cells }] }) }
}

/** The roster as CSV in GBK, as Excel on a Chinese Windows saves it. */
export const gbkCsv = (tree: DemoTree): WorkbookFile => {
  const written = rosterRows(tree).map((row) => cellsOf(row).map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''))).join(','))
  return { name: 'roster-gbk.csv', bytes: encodeGbk(`${[rosterHeaders.join(','), ...written].join('\r\n')}\r\n`) }
}

/** A sound workbook of 50 MB, most of it an attachment that no roster needs. */
export const fiftyMegabytes = (): WorkbookFile => ({
  name: 'fifty-megabytes.xlsx',
  bytes: workbookAround({ path: 'xl/worksheets/sheet1.xml', body: text(sheetHead + headRow + sheetTail) }, [{ path: 'xl/media/attachment.bin', body: new Uint8Array(50 * MEGABYTE), stored: true }]),
})

/** 200 MB of spaces packed into a fifth of a megabyte, and the archive says so. */
export const zipBomb = (): WorkbookFile => ({ name: 'zip-bomb.xlsx', bytes: workbookAround(bombSheet()) })

/** The same with heads that claim 4 KB. */
export const lyingZipBomb = (): WorkbookFile => ({ name: 'lying-zip-bomb.xlsx', bytes: workbookAround(bombSheet(4096)) })
