import { useAct, useApi } from '@dangjian/app-shell'
import { ActButton, DataTable, FailureNote, Panel, StateTag, StepBar } from '@dangjian/ui/admin'
import { Select } from 'antd'
import { useState } from 'react'
import { columnLetter } from './column-letter.ts'
import { DiscardAct } from './discard-act.tsx'
import { ImportHead } from './import-head.tsx'
import { importsText } from './locales/zh-CN.ts'
import type { ImportDetail } from './types.ts'

const { mapping: text, steps, stepsLabel } = importsText
const nothing = -1

/** 核对栏目: which column of the file fills which column that is needed. The choice is remembered. */
export const MapColumns = ({ data, onDone }: { data: ImportDetail; onDone: () => void }) => {
  const api = useApi()
  const save = useAct(api.imports.mapImportColumns.mutationOptions(), onDone)
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>(() => Object.fromEntries(data.columns.flatMap(({ key, source }) => (source === null ? [] : [[key, source]]))))
  const choose = (key: string, source: number): void => {
    const others = Object.entries(chosen).filter(([other, index]) => other !== key && index !== source)
    setChosen(Object.fromEntries(source === nothing ? others : [...others, [key, source]]))
  }
  const missing = data.columns.filter(({ key, isRequired }) => isRequired && chosen[key] === undefined).length
  const taken = new Set(Object.values(chosen))
  const unread = data.headers.filter((header, index) => header !== '' && !taken.has(index))
  const options = [{ value: nothing, label: text.none }, ...data.headers.map((header, index) => ({ value: index, label: text.at(header, columnLetter(index)) }))]
  return (
    <>
      <ImportHead data={data} actions={<DiscardAct data={data} />} />
      <StepBar label={stepsLabel} steps={steps} current={1} />
      <Panel title={text.title} note={text.note} isFlush>
        <DataTable
          label={text.title}
          rows={data.columns}
          rowKey={({ key }) => key}
          columns={[
            { key: 'target', title: text.columns.target, kind: 'name', render: ({ header, isRequired }) => <>{header}<span className="dj-hint">{importsText.gap}{isRequired ? text.required : text.optional}</span></> },
            {
              key: 'source',
              title: text.columns.source,
              render: ({ key, header }) => (
                <div className="dj-map"><Select aria-label={text.sourceOf(header)} value={chosen[key] ?? nothing} options={options} showSearch={{ optionFilterProp: 'label' }} onChange={(source: number) => choose(key, source)} /></div>
              ),
            },
            {
              key: 'state',
              title: text.columns.state,
              render: ({ key, isRequired }) => {
                const state = chosen[key] !== undefined ? 'done' : isRequired ? 'missing' : 'none'
                return <StateTag state={state === 'done' ? 'done' : state === 'missing' ? 'failed' : 'notApplicable'}>{text.state[state]}</StateTag>
              },
            },
          ]}
        />
      </Panel>
      <FailureNote failure={save.failure} isKept />
      <div className="dj-import-foot">
        <ActButton act={{ key: 'save', label: text.save, tone: 'primary', isDisabled: missing > 0, isBusy: save.isBusy, onSelect: () => save.submit({ importId: data.id, mapping: { ...chosen } }) }} />
        <p role="status">
          {missing > 0 ? text.missing(missing) : text.all}{importsText.gap}{text.remembered}
          {unread.length > 0 ? text.unread(unread) : null}{data.status === 'preview' ? text.reset : null}
        </p>
      </div>
    </>
  )
}
