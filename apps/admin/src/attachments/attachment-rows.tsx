import { fileHref, useAct, useApi, type AttachedFile } from '@dangjian/app-shell'
import { formatFileSize, formatTime, Icon } from '@dangjian/ui'
import { ConfirmAct, LinkButton, StateTag } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import { attachmentsText as text } from './locales/zh-CN.ts'

const RemoveAct = ({ file }: { file: AttachedFile }) => {
  const api = useApi()
  const [reason, setReason] = useState('')
  const remove = useAct(api.attachments.remove.mutationOptions())
  return (
    <ConfirmAct
      tone="link" isDestructive label={text.remove} title={text.removeTitle(file.name)} consequence={text.removeWill} canConfirm={reason.trim().length > 1}
      onConfirm={() => remove.run({ id: file.id, reason })}
    >
      <label className="dj-file-reason">{text.reason}<Input value={reason} maxLength={200} aria-label={text.reason} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmAct>
  )
}

const Row = ({ file, canWrite, onPreview }: { file: AttachedFile; canWrite: boolean; onPreview: (file: AttachedFile) => void }) => (
  <li className={file.removed === null ? 'dj-file' : 'dj-file is-removed'}>
    <Icon name="document" />
    <div className="dj-file-text">
      <span className="dj-file-name">{file.name}</span>
      <span className="dj-hint">{formatFileSize(file.size)}　{text.by(file.createdBy, formatTime(file.createdAt))}</span>
      {file.removed === null ? null : <span className="dj-hint"><StateTag state="info">{text.removed}</StateTag> {text.removedBy(file.removed.by, formatTime(file.removed.at), file.removed.reason)}</span>}
    </div>
    {file.removed === null ? (
      <div className="dj-file-acts">
        {file.isShown ? <LinkButton label={text.preview(file.name)} onSelect={() => onPreview(file)}>{text.previewWord}</LinkButton> : null}
        <a href={fileHref(file.id, true)} download={file.name} aria-label={text.save(file.name)}>{text.saveWord}</a>
        {canWrite ? <RemoveAct file={file} /> : null}
      </div>
    ) : null}
  </li>
)

/** The files of a record, those taken off among them for whom may change it. */
export const AttachmentRows = ({ files, canWrite, onPreview }: { files: readonly AttachedFile[]; canWrite: boolean; onPreview: (file: AttachedFile) => void }) => (
  <ul className="dj-files" aria-label={text.list}>{files.map((file) => <Row key={file.id} file={file} canWrite={canWrite} onPreview={onPreview} />)}</ul>
)
