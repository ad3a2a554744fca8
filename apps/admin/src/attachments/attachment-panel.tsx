import { attachableKinds, QueryView, useApi, useUploads, type AttachedFile, type Uploads } from '@dangjian/app-shell'
import { ActButton, FailureNote, LinkButton, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState, type DragEvent } from 'react'
import { AttachmentPreview } from './attachment-preview.tsx'
import { AttachmentRows } from './attachment-rows.tsx'
import { attachmentsText as text } from './locales/zh-CN.ts'
import './attachments.css'

const UploadButton = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input} type="file" multiple hidden accept={attachableKinds} aria-label={text.choose}
        onChange={(event) => { onFiles([...(event.target.files ?? [])]); event.target.value = '' }}
      />
      <ActButton size="small" act={{ key: 'upload', label: text.upload, onSelect: () => input.current?.click() }} />
    </>
  )
}

const OnTheWay = ({ uploads }: { uploads: Uploads }) =>
  uploads.items.length === 0 ? null : (
    <ul className="dj-files" aria-live="polite">
      {uploads.items.map(({ key, name, part, failure }) => (
        <li key={key} className="dj-file">
          <div className="dj-file-text">
            <span className="dj-file-name">{name}</span>
            {failure === null ? <span className="dj-file-progress"><progress value={part} max={1} aria-label={text.progress(name)} /><span className="dj-hint">{part < 1 ? text.percent(part) : text.checking}</span></span> : <FailureNote failure={failure} />}
            {failure === null ? null : <span className="dj-file-acts"><LinkButton onSelect={() => uploads.retry(key)}>{text.retry}</LinkButton><LinkButton onSelect={() => uploads.dismiss(key)}>{text.dismiss}</LinkButton></span>}
          </div>
        </li>
      ))}
    </ul>
  )

/**
 * Files of a record: list, preview, download, upload by button or by dropping them here, removal with a reason. The server says whether the person may
 * change them; `canWrite={false}` hides the acts where the page has a reason of its own.
 */
export const AttachmentPanel = ({ ownerType, ownerId, canWrite = true, title = text.title }: { ownerType: string; ownerId: string; canWrite?: boolean; title?: string }) => {
  const api = useApi()
  const [shown, setShown] = useState<AttachedFile | null>(null)
  const query = useQuery(api.attachments.list.queryOptions({ ownerType, ownerId }))
  const uploads = useUploads({ ownerType, ownerId })
  const mayWrite = canWrite && query.data?.canWrite === true
  const standing = query.data?.items.filter(({ removed }) => removed === null).length ?? 0
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    uploads.send([...event.dataTransfer.files])
  }
  return (
    <div {...(mayWrite ? { onDragOver: (event: DragEvent) => event.preventDefault(), onDrop: drop } : {})}>
      <Panel
        title={title}
        {...(standing > 0 ? { note: text.count(standing) } : {})}
        {...(mayWrite ? { extra: <UploadButton onFiles={uploads.send} />, footer: <span className="dj-hint">{text.hint}</span> } : {})}
      >
        <QueryView query={query} subject={text.subject} rows={2}>
          {({ items }) => (items.length === 0 && uploads.items.length === 0
            ? <p className="dj-hint">{text.none}{mayWrite ? `。${text.noneToAdd}` : ''}</p>
            : <AttachmentRows files={items} canWrite={mayWrite} onPreview={setShown} />)}
        </QueryView>
        <OnTheWay uploads={uploads} />
      </Panel>
      <AttachmentPreview file={shown} onClose={() => setShown(null)} />
    </div>
  )
}
