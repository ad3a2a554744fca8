import { QueryView, useAct, useApi, useUrlState } from '@dangjian/app-shell'
import { ActButton, ConfirmAct, DataTable, EmptyState, FilterBar, FilterSelect, LinkButton, PageHead, Panel, SearchBox } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ImportLink } from '../imports/import-link.tsx'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { studyText } from './locales/zh-CN.ts'
import { QuestionDrawer } from './question-drawer.tsx'
import type { QuestionLine } from './types.ts'
import './study.css'

const text = studyText.questions
const noFilter = { q: '', kind: '', tag: '', difficulty: '', cursor: '' }
const isKind = (value: string): value is QuestionLine['kind'] => value in text.kinds
const levelOf = (difficulty: number): string => (difficulty === 1 ? text.difficulties[1] : difficulty === 2 ? text.difficulties[2] : text.difficulties[3])

/** The key in words: options by their text, blanks one after another. Pure. */
export const keyText = ({ kind, options, key }: Pick<QuestionLine, 'kind' | 'options' | 'key'>): string => {
  const words = kind === 'judge' ? [text.right, text.wrong] : options
  return key.map((part) => (typeof part === 'number' ? (words[part] ?? '') : part.join('/'))).join('；')
}

const inputOf = ({ q, kind, tag, difficulty, cursor }: typeof noFilter) => ({
  limit: 20, ...(q === '' ? {} : { text: q }), ...(isKind(kind) ? { kind } : {}), ...(tag === '' ? {} : { tag }), ...(difficulty === '' ? {} : { difficulty: Number(difficulty) }), ...(cursor === '' ? {} : { cursor }),
})

const Retire = ({ question }: { question: QuestionLine }) => {
  const retire = useAct(useApi().study.retireQuestion.mutationOptions())
  return <ConfirmAct tone="link" isDestructive label={text.retire} title={text.retireOf(question.stem)} consequence={text.retireWill} onConfirm={() => retire.run({ id: question.id })} />
}

/** The question bank with its keys, for those who keep it. */
export const QuestionsPage = () => {
  const [filter, setFilter] = useUrlState(noFilter)
  const [open, setOpen] = useState<QuestionLine | 'new' | null>(null)
  const list = useQuery({ ...useApi().study.listQuestions.queryOptions(inputOf(filter)), placeholderData: keepPreviousData })
  const isNarrowed = [filter.q, filter.kind, filter.tag, filter.difficulty].some((part) => part !== '')
  const all = { value: '', label: text.all }
  return (
    <>
      <PageHead title={text.title} actions={<><ImportLink kind="questions" /><ActButton act={{ key: 'add', label: text.add, tone: 'primary', onSelect: () => setOpen('new') }} /></>} />
      <FilterBar end={list.data ? <KeysetTurn summary={text.shown(list.data.items.length, list.data.total)} cursor={filter.cursor} next={list.data.next} onCursor={(cursor) => setFilter({ cursor })} /> : null}>
        <SearchBox label={text.search} value={filter.q} onSearch={(q) => setFilter({ q, cursor: '' })} />
        <FilterSelect label={text.kind} value={filter.kind} width={110} options={[all, ...Object.entries(text.kinds).map(([value, label]) => ({ value, label }))]} onChange={(kind) => setFilter({ kind, cursor: '' })} />
        <FilterSelect label={text.tag} value={filter.tag} width={150} options={[all, ...(list.data?.tags ?? []).map(({ tag, count }) => ({ value: tag, label: `${tag}（${count}）` }))]} onChange={(tag) => setFilter({ tag, cursor: '' })} />
        <FilterSelect label={text.difficulty} value={filter.difficulty} width={100} options={[all, ...Object.entries(text.difficulties).map(([value, label]) => ({ value, label }))]} onChange={(difficulty) => setFilter({ difficulty, cursor: '' })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView query={list} subject={text.title} rows={8} isEmpty={({ items }) => items.length === 0 && !isNarrowed} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {({ items }) => (
            <DataTable
              label={text.table}
              rows={items}
              rowKey={({ id }) => id}
              empty={<EmptyState title={text.noMatch} />}
              columns={[
                { key: 'stem', title: text.columns.stem, kind: 'name', width: 360, render: ({ stem, basis }) => <span className="dj-wrap">{stem}{basis === '' ? null : <span className="dj-sub">{basis}</span>}</span> },
                { key: 'kind', title: text.columns.kind, render: ({ kind }) => text.kinds[kind] },
                { key: 'key', title: text.columns.key, width: 220, render: (question) => <span className="dj-wrap">{keyText(question)}</span> },
                { key: 'tags', title: text.columns.tags, render: ({ tags }) => tags.join('、') },
                { key: 'difficulty', title: text.columns.difficulty, render: ({ difficulty }) => levelOf(difficulty) },
                { key: 'unit', title: text.columns.unit, render: ({ orgUnitName }) => orgUnitName },
                { key: 'acts', title: text.columns.acts, kind: 'acts', render: (question) => (question.canManage ? <><LinkButton label={text.editOf(question.stem)} onSelect={() => setOpen(question)}>{text.edit}</LinkButton><Retire question={question} /></> : null) },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      {open === null ? null : <QuestionDrawer key={open === 'new' ? 'new' : open.id} question={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  )
}
