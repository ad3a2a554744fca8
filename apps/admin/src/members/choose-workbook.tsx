import { saveFile, useAct, useApi, useApiClient, useGo, type ApiClient } from '@dangjian/app-shell'
import { Icon, type Failure } from '@dangjian/ui'
import { ActButton, ActRow, FailureNote } from '@dangjian/ui/admin'
import { useRef, useState, type DragEvent } from 'react'
import { base64Bytes } from './base64-bytes.ts'
import { membersText } from './locales/zh-CN.ts'
import { readWorkbook } from './read-workbook.ts'

const text = membersText.import
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Template = Awaited<ReturnType<ApiClient['members']['rosterTemplate']['query']>>

/** Chooses a workbook by button or by dragging it here; the preview opens by itself. */
export const ChooseWorkbook = () => {
  const api = useApi()
  const client = useApiClient()
  const go = useGo()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [name, setName] = useState('')
  const [isReading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<Failure | null>(null)
  const start = useAct(api.members.startRosterImport.mutationOptions(), ({ id }) => void go(`/members/import/${id}`))
  const template = useAct<undefined, Template, Error, unknown>({ mutationFn: () => client.members.rosterTemplate.query() }, ({ fileName, contentBase64 }) => saveFile(fileName, base64Bytes(contentBase64), xlsx))
  const send = async (file: File | undefined): Promise<void> => {
    if (!file || isReading || start.isBusy) return
    start.clear()
    setRefusal(null)
    setName(file.name)
    setReading(true)
    const read = await readWorkbook(file)
    setReading(false)
    if ('what' in read) setRefusal(read)
    else start.submit(read)
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
        <ActButton act={{ key: 'choose', label: text.choose, tone: 'primary', isBusy: isReading || start.isBusy, onSelect: () => input.current?.click() }} />
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
        <p className="dj-hint" role="status">{isReading || start.isBusy ? text.reading(name) : text.limits}</p>
        <ActRow size="small" acts={[{ key: 'template', label: text.template, isBusy: template.isBusy, onSelect: () => template.submit(undefined) }]} />
      </div>
    </>
  )
}
