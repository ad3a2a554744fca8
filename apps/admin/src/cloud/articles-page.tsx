import { QueryView, useApi, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableTime } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, PageHead, Panel, SearchBox } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { ArticleState } from './article-state.tsx'
import { cloudText } from './locales/zh-CN.ts'
import type { ArticleItem } from './types.ts'
import './cloud.css'

const text = cloudText.articles
const noFilter = { q: '', state: '', column: '', cursor: '' }
const optionsOf = (words: Readonly<Record<string, string>>) => [{ value: '', label: text.all }, ...Object.entries(words).map(([value, label]) => ({ value, label }))]

const isState = (value: string): value is ArticleItem['status'] => value in cloudText.states
const isColumn = (value: string): value is ArticleItem['column'] => value in cloudText.columns

const inputOf = ({ q, state, column, cursor }: typeof noFilter) => ({
  limit: 20,
  ...(q === '' ? {} : { text: q }), ...(isState(state) ? { status: state } : {}), ...(isColumn(column) ? { column } : {}), ...(cursor === '' ? {} : { cursor }),
})

const ArticleTable = ({ rows }: { rows: readonly ArticleItem[] }) => (
  <DataTable
    label={text.table}
    rows={rows}
    rowKey={({ id }) => id}
    empty={<EmptyState title={text.noMatch} willHold={text.noMatchHint} />}
    columns={[
      { key: 'title', title: text.name, kind: 'name', render: ({ id, title, tags }) => <div className="dj-article-name"><AppLink href={`/cloud/articles/${id}`}>{title}</AppLink>{tags.length === 0 ? null : <span className="dj-sub">{tags.join('　')}</span>}</div> },
      { key: 'column', title: text.column, render: ({ column }) => cloudText.columns[column] },
      { key: 'audience', title: text.audience, render: ({ audience }) => audience.name },
      { key: 'state', title: text.state, render: ({ status }) => <ArticleState status={status} /> },
      { key: 'published', title: text.published, kind: 'date', render: ({ publishedAt }) => (publishedAt === null ? null : formatTableTime(publishedAt)) },
      { key: 'author', title: text.author, render: ({ author, createdBy }) => <>{author}{author === createdBy ? null : <span className="dj-sub">{text.createdBy(createdBy)}</span>}</> },
      {
        key: 'acts', title: text.acts, kind: 'acts',
        render: ({ id, title, status }) => (
          <AppLink href={`/cloud/articles/${id}`} aria-label={status === 'draft' ? text.editOf(title) : text.showOf(title)}>{status === 'draft' ? text.edit : text.show}</AppLink>
        ),
      },
    ]}
  />
)

/** Articles of every state in the writer's reach, newest first. */
export const ArticlesPage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(noFilter)
  const list = useQuery({ ...api.cloud.listArticles.queryOptions(inputOf(filter)), placeholderData: keepPreviousData })
  const page = list.data
  const isNarrowed = filter.q !== '' || filter.state !== '' || filter.column !== ''
  const draft = { key: 'draft', label: text.draft, href: '/cloud/articles/new' } as const
  return (
    <>
      <PageHead title={text.title} facts={text.facts} actions={<ActButton act={{ ...draft, tone: 'primary' }} />} />
      <FilterBar end={page ? <KeysetTurn summary={text.shown(page.items.length, page.total)} cursor={filter.cursor} next={page.next} onCursor={(cursor) => setFilter({ cursor })} /> : null}>
        <SearchBox label={text.search} value={filter.q} onSearch={(q) => setFilter({ q, cursor: '' })} />
        <FilterSelect label={text.state} value={filter.state} options={optionsOf(cloudText.states)} onChange={(state) => setFilter({ state, cursor: '' })} />
        <FilterSelect label={text.column} value={filter.column} options={optionsOf(cloudText.columns)} onChange={(column) => setFilter({ column, cursor: '' })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView
          query={list}
          subject={text.title}
          isEmpty={({ items }) => items.length === 0 && !isNarrowed}
          empty={<EmptyState title={text.none} willHold={text.willHold} acts={[{ ...draft, tone: 'go' }]} />}
        >
          {({ items }) => <ArticleTable rows={items} />}
        </QueryView>
      </Panel>
    </>
  )
}
