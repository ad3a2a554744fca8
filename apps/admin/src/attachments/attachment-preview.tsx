import { fileHref, type AttachedFile } from '@dangjian/app-shell'
import { Modal } from 'antd'

const Shown = ({ file }: { file: AttachedFile }) => {
  const src = fileHref(file.id)
  if (file.mediaType.startsWith('video/')) return <video className="dj-file-shown" src={src} controls preload="metadata" aria-label={file.name} />
  if (file.mediaType.startsWith('audio/')) return <audio className="dj-file-shown" src={src} controls preload="metadata" aria-label={file.name} />
  return <img className="dj-file-shown" src={src} alt={file.name} />
}

/** A picture, video or recording of a record, over the page. */
export const AttachmentPreview = ({ file, onClose }: { file: AttachedFile | null; onClose: () => void }) => (
  <Modal open={file !== null} title={file?.name} onCancel={onClose} footer={null} width={880} destroyOnHidden>{file === null ? null : <Shown file={file} />}</Modal>
)
