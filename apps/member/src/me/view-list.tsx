import type { ApiClient } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { RowList } from '@dangjian/ui/member'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { meText } from './locales/zh-CN.ts'

type View = Awaited<ReturnType<ApiClient['members']['ownViews']['query']>>[number]
const text = fileText.views
const names: Readonly<Record<string, string>> = { ...fileWords.field, ...fileWords.protectedKind }

/** Looks at protected fields: who, what, for which purpose, when. */
export const ViewList = ({ views }: { views: readonly View[] }) => (
  <RowList
    label={text.list}
    rows={views.map(({ id, viewerName, viewerPosts, field, purpose, onDay }) => ({
      key: id,
      title: `${viewerName}${viewerPosts.slice(0, 1).map(({ shortName, post }) => `${fileText.gap}${shortName}${meText.posts[post]}`).join('')}`,
      note: `${text.what(names[field] ?? field)}${fileText.gap}${text.purpose(purpose)}`,
      value: formatTableDay(onDay),
    }))}
  />
)
