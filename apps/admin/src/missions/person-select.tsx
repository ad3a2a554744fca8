import { useApi } from '@dangjian/app-shell'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { missionsText } from './locales/zh-CN.ts'

interface PersonSelectProps {
  id?: string
  /** Searches in this organization only. */
  orgUnitId?: string
  value?: string | string[]
  onChange?: (value: string | string[]) => void
  isMultiple?: boolean
  isClearable?: boolean
  /** Chooses among these people instead of searching. */
  among?: ReadonlyArray<{ id: string; name: string }>
  /** Hears the names of everybody who has been on offer. */
  onSeen?: (people: ReadonlyMap<string, string>) => void
}

/** Chooses one or several members by name, pinyin or initials; each is shown with the short name of the home branch. For use inside a `Form.Item`. */
export const PersonSelect = ({ id, orgUnitId, value, onChange, isMultiple = false, isClearable = false, among, onSeen }: PersonSelectProps) => {
  const api = useApi()
  const [search, setSearch] = useState('')
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map())
  const found = useQuery({
    ...api.members.listMembers.queryOptions({ limit: 50, ...(orgUnitId === undefined ? {} : { orgUnitId }), ...(search === '' ? {} : { search }) }, { enabled: among === undefined }),
    placeholderData: keepPreviousData,
  })
  const offered = new Map(among?.map((person) => [person.id, person.name]) ?? (found.data?.items ?? []).map((person) => [person.id, `${person.name}${missionsText.gap}${person.orgUnitShortName}`]))
  const chosen = value === undefined ? [] : Array.isArray(value) ? value : [value]
  // A person once chosen keeps the name, also when the search has gone on.
  const kept = chosen.filter((key) => !offered.has(key)).map((key) => ({ value: key, label: seen.get(key) ?? '' })).filter(({ label }) => label !== '')
  const choose = (next: string | string[]): void => {
    const names = new Map([...seen, ...offered])
    setSeen(names)
    onSeen?.(names)
    setSearch('')
    onChange?.(next)
  }
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      {...(isMultiple ? { mode: 'multiple' as const } : {})}
      {...(value === undefined ? {} : { value })}
      allowClear={isClearable}
      loading={found.isFetching}
      showSearch={among === undefined ? { filterOption: false, onSearch: (typed) => setSearch(typed.trim().slice(0, 40)) } : { optionFilterProp: 'label' }}
      options={[...[...offered].map(([key, label]) => ({ value: key, label })), ...kept]}
      onChange={choose}
      popupMatchSelectWidth={false}
    />
  )
}
