import { residentIdCheck } from '@dangjian/kernel'
import { rosterColumns, rosterSheetName } from '@dangjian/members'
import { XlsxStreamWriter } from 'hucre/xlsx'
import { planMembers } from '../world/people.ts'

/** One row of a hundred is wrong: the check digit, the branch, or a missing day, in turn. */
export const badEvery = 100

const educations: Readonly<Record<string, string>> = { master: '硕士研究生', bachelor: '大学本科', college: '大学专科', secondary_vocational: '中专', senior_high: '高中' }
const categories: Readonly<Record<string, string>> = { serving_officer: '在职民警', retired: '离退休', civilian: '文职' }

const idNumberOf = (at: number, birthDate: string, gender: 'male' | 'female'): string => {
  const order = String((at % 500) * 2 + (gender === 'male' ? 1 : 0)).padStart(3, '0')
  const first17 = `${999_000 + Math.floor(at / 500)}${birthDate.replaceAll('-', '')}${order}`
  return first17 + residentIdCheck(first17)
}

const wrongCheck = (idNumber: string): string => idNumber.slice(0, 17) + (idNumber.endsWith('5') ? '6' : '5')

/** A roster of so many people of a seed over some branches, as a bureau would send it: all columns, days as days, one row of a hundred wrong. */
export const rosterWorkbook = async (seed: string, count: number, branchNames: readonly string[]): Promise<Uint8Array> => {
  const writer = new XlsxStreamWriter({ name: rosterSheetName, columns: rosterColumns.map(({ header }) => ({ header, width: 14 })) })
  const day = (date: string): Date => new Date(`${date}T00:00:00Z`)
  let at = 0
  for (const person of planMembers(seed, count)) {
    const isBad = at % badEvery === badEvery - 1
    const fault = isBad ? Math.floor(at / badEvery) % 3 : -1
    const idNumber = idNumberOf(at, person.birthDate, person.gender)
    writer.addRow([
      person.name, person.gender === 'male' ? '男' : '女', fault === 0 ? wrongCheck(idNumber) : idNumber, '汉族', day(person.birthDate), educations[person.education] ?? '高中', categories[person.category] ?? '文职',
      person.status === 'formal' ? '正式党员' : '预备党员', fault === 2 ? null : day('2019-07-01'), person.status === 'formal' ? day('2020-07-01') : null,
      fault === 1 ? '没有的党支部' : (branchNames[at % branchNames.length] ?? ''), null, '民警', null, `1${String(3_000_000_000 + at)}`,
    ])
    at += 1
  }
  return writer.finish()
}
