import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { ActRow, PageHead, StepBar, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { ChooseWorkbook } from './choose-workbook.tsx'
import { importsText } from './locales/zh-CN.ts'
import './imports.css'

const { list, choose, title, steps, stepsLabel } = importsText

/** 选择文件: the first step for one kind. */
export const ChoosePage = () => {
  const api = useApi()
  const { kind = '' } = usePageParams()
  const kinds = useQuery(api.imports.listImportKinds.queryOptions())
  return (
    <QueryView query={kinds} subject={list.kinds} rows={4}>
      {(facts) => {
        const fact = facts.find(({ id }) => id === kind)
        if (!fact) return <><VerdictNote tone="info" what={choose.unknownKind} why={choose.unknownKindWhy} /><ActRow acts={[{ key: 'list', label: choose.toList, href: '/imports' }]} /></>
        return (
          <>
            <PageHead title={title(fact.title)} crumbs={[{ label: list.title, href: '/imports' }, { label: title(fact.title) }]} />
            <StepBar label={stepsLabel} steps={steps} current={0} />
            <ChooseWorkbook key={fact.id} kind={fact} />
          </>
        )
      }}
    </QueryView>
  )
}
