import type { AttachedFile } from '@dangjian/app-shell'
import { LinkButton } from '@dangjian/ui/admin'
import { Input, InputNumber, Select } from 'antd'
import { useId } from 'react'
import { studyText } from './locales/zh-CN.ts'
import type { CourseSection } from './types.ts'

const text = studyText.course

interface SectionProps {
  section: CourseSection
  number: number
  count: number
  files: readonly AttachedFile[]
  isFixed: boolean
  onChange: (next: CourseSection) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

const Content = ({ section, files, isFixed, onChange }: Pick<SectionProps, 'section' | 'files' | 'isFixed' | 'onChange'>) => {
  const [bodyId, filesId, secondsId] = [useId(), useId(), useId()]
  const options = (fits: (type: string) => boolean) => files.filter(({ mediaType }) => fits(mediaType)).map(({ id, name }) => ({ value: id, label: name }))
  if (section.kind === 'text') {
    return (
      <div className="dj-act-field">
        <label htmlFor={bodyId}>{text.body}</label>
        <Input.TextArea id={bodyId} rows={8} maxLength={60_000} disabled={isFixed} value={section.body} onChange={(event) => onChange({ ...section, body: event.target.value })} />
        <span className="dj-hint">{text.bodyHint}</span>
      </div>
    )
  }
  if (section.kind === 'video') {
    return (
      <>
        <div className="dj-act-field"><label htmlFor={filesId}>{text.file}</label><Select id={filesId} aria-label={text.file} disabled={isFixed} value={section.fileId === '' ? null : section.fileId} options={options((type) => type === 'video/mp4')} onChange={(fileId: string) => onChange({ ...section, fileId })} /></div>
        <div className="dj-act-field"><label htmlFor={secondsId}>{text.seconds}</label><InputNumber id={secondsId} disabled={isFixed} min={1} max={36_000} value={section.seconds} onChange={(seconds) => onChange({ ...section, seconds: seconds ?? 1 })} /></div>
      </>
    )
  }
  const fits = section.kind === 'slides' ? (type: string) => type.startsWith('image/') || type === 'application/pdf' : () => true
  return <div className="dj-act-field"><label htmlFor={filesId}>{text.files}</label><Select id={filesId} aria-label={text.files} mode="multiple" disabled={isFixed} value={section.fileIds} options={options(fits)} onChange={(fileIds: string[]) => onChange({ ...section, fileIds })} /></div>
}

/** One section of a draft with its place in the order. */
export const SectionFields = ({ section, number, count, files, isFixed, onChange, onMove, onRemove }: SectionProps) => (
  <div className="dj-section">
    <div className="dj-section-head">
      <span className="dj-sub">{number}{studyText.gap}{text.kinds[section.kind]}</span>
      <Input aria-label={text.ofSection(text.sectionTitle, number)} placeholder={text.sectionTitle} maxLength={100} disabled={isFixed} value={section.title} onChange={(event) => onChange({ ...section, title: event.target.value })} />
      {isFixed ? null : (
        <>
          <LinkButton label={text.ofSection(text.up, number)} isDisabled={number === 1} onSelect={() => onMove(-1)}>{text.up}</LinkButton>
          <LinkButton label={text.ofSection(text.down, number)} isDisabled={number === count} onSelect={() => onMove(1)}>{text.down}</LinkButton>
          <LinkButton label={text.ofSection(text.remove, number)} onSelect={onRemove}>{text.remove}</LinkButton>
        </>
      )}
    </div>
    <Content section={section} files={files} isFixed={isFixed} onChange={onChange} />
  </div>
)
