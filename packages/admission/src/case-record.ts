import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { admissionPaperNames } from '@dangjian/regulations'
import type { CaseRecord } from './contract/views.ts'
import { detailOf, type GetCaseInput } from './get-case.ts'
import { loadCase } from './load-case.ts'
import { namedPeople, namesIn } from './named-people.ts'
import { stepCitation, stepName } from './render-step.ts'

/** Data of the 全程纪实表 (ST-07): every record that stands, by day, with persons, papers and the article of its day. Throws NOT_FOUND. */
export const caseRecord = async (scope: Scope, { id }: GetCaseInput): Promise<CaseRecord> => {
  const loaded = await loadCase(scope, id)
  const names = await namedPeople(scope, loaded.effective)
  const rows = loaded.effective.map((record) => {
    const { number, name } = stepName(record.step)
    const people = namesIn(record.data, names).join('、')
    const papers = loaded.documents.filter((document) => document.step === record.step && document.datedOn === record.onDate).map((document) => document.title ?? admissionPaperNames[document.kind])
    return {
      number, name, onDate: record.onDate, content: record.summary, people, papers: [...new Set(papers)].join('、'), citation: stepCitation(record.step, record.onDate, loaded.basis), recordedBy: record.recordedByName,
      reason: record.reason ?? '',
    }
  })
  return { case: await detailOf(scope, loaded), rows: rows.toSorted((a, b) => (a.onDate < b.onDate ? -1 : a.onDate > b.onDate ? 1 : 0)), printedOn: today(scope.clock) }
}
