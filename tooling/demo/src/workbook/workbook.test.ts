import { readXlsx } from 'hucre/xlsx'
import { residentIdProblem } from '@dangjian/kernel'
import { rosterColumns, rosterSheetName } from '@dangjian/members'
import { describe, expect, it } from 'vitest'
import * as books from './index.ts'

const tree = books.gongjingTree
const cellAt = (rows: ReadonlyArray<readonly unknown[]>, rowNumber: number, header: books.RosterHeader): unknown => rows[rowNumber - 1]?.[books.rosterHeaders.indexOf(header)]

describe('the roster workbook', () => {
  it('reads back as it was written: heads, 212 people, days as days, identity numbers as text', async () => {
    const { name, bytes } = await books.writeRosterWorkbook(tree)
    const sheet = (await readXlsx(bytes)).sheets[0]
    expect(name).toBe('贡井分局党员名册.xlsx')
    expect(sheet?.name).toBe(books.ROSTER_SHEET)
    expect(sheet?.rows[0]).toEqual([...books.rosterHeaders])
    expect(sheet?.rows).toHaveLength(213)
    const person = tree.people[0]
    expect(cellAt(sheet?.rows ?? [], 2, '身份证号')).toBe(person?.residentId)
    expect(cellAt(sheet?.rows ?? [], 2, '出生日期')).toEqual(new Date(`${person?.birthDate}T00:00:00Z`))
  })
  it('offers the branches of the tree in a drop-down list and keeps identity numbers as text', async () => {
    const { bytes } = await books.writeRosterWorkbook(tree)
    const sheet = (await readXlsx(bytes, { readStyles: true })).sheets[0]
    const lists = sheet?.dataValidations?.map((validation) => validation.values ?? []) ?? []
    expect(lists.some((values) => values.length === 15 && values.includes('刑侦大队党支部'))).toBe(true)
    expect(sheet?.cells?.get('1,2')?.style?.numFmt).toBe('@')
  })
  it('gives a template with heads and guidance but nobody in it', async () => {
    const workbook = await readXlsx((await books.writeRosterTemplate(tree)).bytes)
    expect(workbook.sheets[0]?.rows).toHaveLength(1)
    expect(workbook.sheets[1]?.name).toBe('填写说明')
  })
})

describe('the workbook with three broken rows', () => {
  it('has a wrong check digit, an unknown branch and a person twice, where it says so', async () => {
    const rows = (await readXlsx((await books.writeBrokenRowsWorkbook(tree)).bytes)).sheets[0]?.rows ?? []
    const [checksum, branch, duplicate] = books.brokenRowsOf(tree)
    expect(rows).toHaveLength(214)
    expect(residentIdProblem(String(cellAt(rows, checksum?.rowNumber ?? 0, '身份证号')))).toBe('CHECKSUM')
    expect(residentIdProblem(checksum?.rightValue ?? '')).toBeUndefined()
    expect(tree.orgs.map((org) => org.name)).not.toContain(cellAt(rows, branch?.rowNumber ?? 0, '所在党支部'))
    expect(tree.orgs.map((org) => org.name)).toContain(branch?.rightValue)
    expect(rows[(duplicate?.rowNumber ?? 0) - 1]).toEqual(rows[4])
    const wrong = rows.slice(1).filter((row) => residentIdProblem(String(row[2])) !== undefined)
    expect(wrong).toHaveLength(1)
  })
})

describe('broken files', () => {
  it('are no workbook at all', async () => {
    await expect(readXlsx(books.notAZip().bytes)).rejects.toThrow()
    await expect(readXlsx(books.zipWithoutWorkbook().bytes)).rejects.toThrow()
  })
  it('carry the flaw they are named after', async () => {
    expect((await readXlsx((await books.wrongSheet()).bytes)).sheets.map((sheet) => sheet.name)).toEqual(['考勤表'])
    expect((await readXlsx((await books.mergedCells(tree)).bytes)).sheets[0]?.merges).toHaveLength(1)
    const formulaCell = (await readXlsx((await books.formulas(tree)).bytes)).sheets[0]?.cells?.get('1,4')
    expect(formulaCell).toMatchObject({ type: 'formula', formula: expect.stringContaining('MID(C2,7,4)') })
  })
  it('hold Chinese text that is GBK and not UTF-8', () => {
    const { bytes } = books.gbkCsv(tree)
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
    expect(new TextDecoder('gbk').decode(bytes)).toContain('陈立川')
  })
  it('are too large as a file, or too large once unpacked', () => {
    expect(books.fiftyMegabytes().bytes.length).toBeGreaterThan(50 * 1024 * 1024)
    expect(books.zipBomb().bytes.length).toBeLessThan(1024 * 1024)
  })
  it('name a size that is not theirs, which the library refuses', async () => {
    await expect(readXlsx(books.lyingZipBomb().bytes)).rejects.toThrow('possible zip bomb')
  })
})

describe('the heads of the workbook', () => {
  it('are those that the product reads, in its order', () => {
    expect(rosterColumns.map(({ header }) => header)).toEqual([...books.rosterHeaders])
    expect(rosterSheetName).toBe(books.ROSTER_SHEET)
  })
})
