import { PageHead } from '@dangjian/ui/admin'
import type { ReactNode } from 'react'
import { importsText } from './locales/zh-CN.ts'
import type { ImportDetail } from './types.ts'

const { list, title, preview } = importsText

/** Head of the pages of one import. */
export const ImportHead = ({ data, actions }: { data: ImportDetail; actions?: ReactNode }) => (
  <PageHead
    title={title(data.title)}
    crumbs={[{ label: list.title, href: '/imports' }, { label: title(data.title), href: `/imports/new/${data.kind}` }, { label: data.fileName }]}
    facts={preview.facts(data.fileName, data.totalRows, data.orgUnitName)}
    actions={actions}
  />
)
