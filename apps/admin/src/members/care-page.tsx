import { QueryView, saveFile, useAct, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FailureNote, FilterBar, FilterSelect, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { unitChoices, useUnits } from '../life/units.ts'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { base64Bytes } from './base64-bytes.ts'
import { knownMonth, monthAway, monthLabel } from './care-month.ts'
import { knownValue, optionsOf } from './choices.ts'
import type { CareLine } from './file-parts.ts'
import { fileText } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'
import './members.css'

const text = fileText.care
const noFilter = { kind: '', month: '', unit: '', cursor: '', from: '' }
const limit = 50
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
type Kind = keyof typeof text.kinds

const yearsOf = (kind: Kind, { years }: CareLine): string | null => {
  if (years === null) return null
  if (kind === 'birthday') return text.age(years)
  return kind === 'political_birthday' ? text.standing(years) : text.partyStanding(years)
}

const Lines = ({ kind, rows, isLoading }: { kind: Kind; rows: readonly CareLine[]; isLoading: boolean }) => {
  const hasDay = kind === 'birthday' || kind === 'political_birthday'
  const isProtected = !hasDay && kind !== 'veterans'
  return (
    <DataTable
      label={text.title}
      rows={rows}
      isLoading={isLoading}
      rowKey={({ memberId }) => memberId}
      columns={[
        { key: 'name', title: text.name, kind: 'name', render: ({ name }) => name },
        { key: 'branch', title: text.branch, render: ({ orgUnitShortName }) => orgUnitShortName },
        { key: 'category', title: text.category, render: ({ category }) => membersText.words.category[category] },
        ...(hasDay ? [{ key: 'date', title: text.date, kind: 'date' as const, render: ({ onDay }: CareLine) => formatTableDay(onDay) }] : []),
        ...(isProtected ? [] : [{ key: 'years', title: text.years, render: (row: CareLine) => yearsOf(kind, row) }]),
        { key: 'note', title: text.note, render: ({ isHonoured }) => (isProtected ? <StateTag state="info">{text.registered}</StateTag> : isHonoured ? text.honoured : null) },
        { key: 'acts', title: text.acts, kind: 'acts', render: ({ memberId, name, canOpen }) => <AppLink href={canOpen ? `/members/${memberId}?tab=protected` : `/members/${memberId}`} aria-label={text.openOf(name)}>{text.open}</AppLink> },
      ]}
    />
  )
}

/** 关怀名单: lists that fill themselves from the files; what is protected is opened in the file by who may. */
export const CarePage = () => {
  const api = useApi()
  const { today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const kind = knownValue(text.kinds, filter.kind) ?? 'birthday'
  const month = knownMonth(filter.month, today)
  const units = useUnits('care.read')
  const asked = { kind, month, ...(filter.unit === '' ? {} : { orgUnitId: filter.unit }) }
  const list = useQuery({ ...api.members.careList.queryOptions({ ...asked, limit, ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }), placeholderData: keepPreviousData })
  const save = useAct(api.members.exportCare.mutationOptions(), ({ fileName, contentBase64 }) => saveFile(fileName, base64Bytes(contentBase64), xlsx))
  const narrow = (change: Partial<typeof noFilter>): void => setFilter({ ...change, cursor: '', from: '' })
  const hasMonth = kind === 'birthday' || kind === 'political_birthday'
  const turn = (cursor: string): void => {
    const to = cursor === '' ? 0 : (Number(filter.from) || 0) + (cursor === list.data?.next ? limit : -limit)
    setFilter({ cursor, from: to <= 0 ? '' : String(to) })
  }
  const from = (Number(filter.from) || 0) + 1
  const isNone = (list.data?.total ?? 0) === 0
  return (
    <>
      <PageHead
        title={text.title}
        facts={text.facts}
        actions={
          <span className="dj-no-print dj-acts">
            <ActButton act={{ key: 'print', label: text.print, onSelect: () => window.print(), isDisabled: isNone }} />
            <ActButton act={{ key: 'export', label: text.export, onSelect: () => save.submit(asked), isBusy: save.isBusy, isDisabled: isNone }} />
          </span>
        }
      />
      <FailureNote failure={save.failure} />
      <div className="dj-care-kinds dj-no-print">
        <Segmented aria-label={text.kindsOf} options={optionsOf(text.kinds)} value={kind} onChange={(value) => narrow({ kind: value })} />
      </div>
      <p className="dj-only-print">{text.printed(text.kinds[kind], monthLabel(month), formatTableDay(today))}</p>
      <Panel isFlush>
        <div className="dj-panel-filters dj-no-print">
          <FilterBar end={list.data ? <KeysetTurn summary={text.page(from, from + list.data.items.length - 1, list.data.total)} cursor={filter.cursor} next={list.data.next} onCursor={turn} /> : null}>
            {hasMonth ? (
              <>
                <ActButton size="small" act={{ key: 'previous', label: text.previous, onSelect: () => narrow({ month: monthAway(month, -1) }) }} />
                <span aria-live="polite">{monthLabel(month)}</span>
                <ActButton size="small" act={{ key: 'next', label: text.next, onSelect: () => narrow({ month: monthAway(month, 1) }) }} />
              </>
            ) : null}
            <FilterSelect label={text.unit} width={160} value={filter.unit} options={[{ value: '', label: membersText.all }, ...unitChoices(units.data ?? [])]} onChange={(unit) => narrow({ unit })} />
          </FilterBar>
          <p className="dj-hint">{text.about[kind]}</p>
        </div>
        <QueryView query={list} subject={text.title} rows={6} isEmpty={({ total }) => total === 0} empty={<EmptyState title={text.none(text.kinds[kind])} willHold={text.noneWhy} />}>
          {({ items }) => <Lines kind={kind} rows={items} isLoading={list.isPlaceholderData} />}
        </QueryView>
      </Panel>
    </>
  )
}
