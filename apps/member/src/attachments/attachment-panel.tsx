import { attachableKinds, fileHref, QueryView, useAct, useApi, useUploads, type AttachedFile, type Uploads } from '@dangjian/app-shell'
import { formatFileSize, formatTime } from '@dangjian/ui'
import { ActButton, Card, FailureNote, RowList, SheetForm, TextField } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { attachmentsText as text } from './locales/zh-CN.ts'
import './attachments.css'

const OnTheWay = ({ uploads }: { uploads: Uploads }) => (
  <div aria-live="polite">
    {uploads.items.map(({ key, name, part, failure }) => (
      <div key={key} className="dj-upload">
        <span>{name}</span>
        {failure === null
          ? <span className="dj-upload-progress"><progress value={part} max={1} aria-label={text.progress(name)} /><span className="dj-hint">{part < 1 ? text.percent(part) : text.checking}</span></span>
          : <><FailureNote failure={failure} /><div className="dj-upload-acts"><ActButton act={{ key: 'retry', label: text.retry, tone: 'go', onSelect: () => uploads.retry(key) }} /><ActButton act={{ key: 'dismiss', label: text.dismiss, onSelect: () => uploads.dismiss(key) }} /></div></>}
      </div>
    ))}
  </div>
)

const Shown = ({ file }: { file: AttachedFile }) => {
  const src = fileHref(file.id)
  if (!file.isShown) return null
  if (file.mediaType.startsWith('video/')) return <video className="dj-file-shown" src={src} controls preload="metadata" aria-label={file.name} />
  if (file.mediaType.startsWith('audio/')) return <audio className="dj-file-shown" src={src} controls preload="metadata" aria-label={file.name} />
  return <img className="dj-file-shown" src={src} alt={file.name} />
}

/** One file: shown where it can be, saved, and taken off with a reason by whom may. */
const FileSheet = ({ file, canWrite, onClose }: { file: AttachedFile; canWrite: boolean; onClose: () => void }) => {
  const api = useApi()
  const [reason, setReason] = useState<string | null>(null)
  const remove = useAct(api.attachments.remove.mutationOptions(), onClose)
  const isRemoving = reason !== null
  return (
    <SheetForm
      isOpen title={isRemoving ? text.removeTitle : file.name} submitLabel={isRemoving ? text.remove : text.close} onClose={onClose} isBusy={remove.isBusy} failure={remove.failure}
      canSubmit={!isRemoving || reason.trim().length > 1} onSubmit={() => (isRemoving ? remove.submit({ id: file.id, reason }) : onClose())}
      {...(isRemoving ? { consequence: text.removeWill(file.name) } : {})}
    >
      {isRemoving ? <TextField label={text.reason} value={reason} onChange={setReason} maxLength={200} isRequired /> : (
        <>
          <Shown file={file} />
          <div className="dj-upload-acts">
            <a className="dj-act is-go" href={fileHref(file.id, true)} download={file.name}>{text.save}</a>
            {canWrite ? <ActButton act={{ key: 'remove', label: text.remove, onSelect: () => setReason('') }} /> : null}
          </div>
        </>
      )}
    </SheetForm>
  )
}

/** Files of a record on the phone: list, look, download; upload and removal for whom the server lets. Nothing is shown of a record without files to somebody who may not add any. */
export const AttachmentPanel = ({ ownerType, ownerId, canWrite = true }: { ownerType: string; ownerId: string; canWrite?: boolean }) => {
  const api = useApi()
  const input = useRef<HTMLInputElement>(null)
  const [shown, setShown] = useState<AttachedFile | null>(null)
  const query = useQuery(api.attachments.list.queryOptions({ ownerType, ownerId }))
  const uploads = useUploads({ ownerType, ownerId })
  const mayWrite = canWrite && query.data?.canWrite === true
  const files = query.data?.items.filter(({ removed }) => removed === null) ?? []
  if (query.data !== undefined && files.length === 0 && !mayWrite) return null
  return (
    <Card title={text.title} isFlush {...(files.length > 0 ? { note: text.count(files.length) } : {})}>
      <QueryView query={query} subject={text.subject} rows={2}>
        {() => (files.length === 0
          ? <p className="dj-hint dj-upload">{text.none}</p>
          : <RowList label={text.list} rows={files.map((file) => ({ key: file.id, title: file.name, note: text.about(formatFileSize(file.size), file.createdBy, formatTime(file.createdAt)), onSelect: () => setShown(file) }))} />)}
      </QueryView>
      <OnTheWay uploads={uploads} />
      {mayWrite ? (
        <div className="dj-upload">
          <input ref={input} type="file" multiple hidden accept={attachableKinds} aria-label={text.choose} onChange={(event) => { uploads.send([...(event.target.files ?? [])]); event.target.value = '' }} />
          <ActButton isWide act={{ key: 'upload', label: text.upload, tone: 'go', onSelect: () => input.current?.click() }} />
          <p className="dj-hint">{text.hint}</p>
        </div>
      ) : null}
      {shown === null ? null : <FileSheet file={shown} canWrite={mayWrite} onClose={() => setShown(null)} />}
    </Card>
  )
}
