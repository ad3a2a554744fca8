import { useAct, useApi, useApiClient, useGo } from '@dangjian/app-shell'
import { newId } from '@dangjian/kernel'
import { Icon, type Failure } from '@dangjian/ui'
import { ActButton, ActRow, FailureNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type DragEvent } from 'react'
import { importsText } from './locales/zh-CN.ts'
import { readWorkbook } from './read-workbook.ts'
import { saveWorkbook } from './save-workbook.ts'
import type { FileContent, KindFact } from './types.ts'

const text = importsText.choose

/** Whether the page is still there: a reading that ends later leads nobody away from elsewhere. */
const useIsHere = (): (() => boolean) => {
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  return () => isHere.current
}

/** How far the server has read; it may be stopped. */
const Reading = ({ importId, name, isReading }: { importId: string; name: string; isReading: boolean }) => {
  const api = useApi()
  const cancel = useAct(api.imports.cancelImport.mutationOptions())
  const state = useQuery({ ...api.imports.getImport.queryOptions({ importId, limit: 1 }), enabled: isReading, retry: false, refetchInterval: 700 })
  const done = state.data?.progress.doneRows ?? 0
  return (
    <>
      <p className="dj-hint" role="status">{done > 0 ? text.readRows(name, done) : text.reading(name)}</p>
      {state.data?.status === 'reading' ? <ActButton act={{ key: 'stop', label: text.stop, isBusy: cancel.isBusy, onSelect: () => cancel.submit({ importId }) }} /> : null}
    </>
  )
}

/** Chooses a workbook by button or by dragging it here; the next step opens by itself. */
export const ChooseWorkbook = ({ kind }: { kind: KindFact }) => {
  const api = useApi()
  const client = useApiClient()
  const go = useGo()
  const isHere = useIsHere()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [sent, setSent] = useState({ name: '', id: '' })
  const [isReading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<Failure | null>(null)
  const start = useAct(api.imports.startImport.mutationOptions(), ({ id }) => { if (isHere()) void go(`/imports/${id}`) })
  const template = useAct<undefined, FileContent, Error, unknown>({ mutationFn: () => client.imports.importTemplate.query({ kind: kind.id }) }, saveWorkbook)
  const isBusy = isReading || start.isBusy
  const send = async (file: File | undefined): Promise<void> => {
    if (!file || isBusy) return
    start.clear()
    setRefusal(null)
    const id = newId()
    setSent({ name: file.name, id })
    setReading(true)
    const read = await readWorkbook(file)
    setReading(false)
    if ('what' in read) setRefusal(read)
    else start.submit({ ...read, kind: kind.id, id })
  }
  const over = (event: DragEvent, isInside: boolean): void => {
    event.preventDefault()
    setOver(isInside)
  }
  return (
    <>
      <FailureNote failure={refusal ?? start.failure ?? template.failure} />
      <div
        role="group"
        aria-label={text.dropZone}
        className={`dj-drop${isOver ? ' is-over' : ''}`}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => { over(event, false); void send(event.dataTransfer.files[0]) }}
      >
        <Icon name="upload" size={24} />
        <p>{text.drop}</p>
        <ActButton act={{ key: 'choose', label: text.choose, tone: 'primary', isBusy, onSelect: () => input.current?.click() }} />
        <input
          ref={input}
          type="file"
          hidden
          aria-label={text.file}
          accept=".xlsx"
          onChange={async ({ target }) => {
            await send(target.files?.[0])
            // The same file may be chosen again after it was mended; not before it is read.
            target.value = ''
          }}
        />
        {isBusy ? <Reading importId={sent.id} name={sent.name} isReading={start.isBusy} /> : <p className="dj-hint" role="status">{text.limits(kind.maxRows)}</p>}
        <ActRow size="small" acts={[{ key: 'template', label: text.template, isBusy: template.isBusy, onSelect: () => template.submit(undefined) }]} />
      </div>
    </>
  )
}
