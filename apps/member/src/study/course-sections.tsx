import { fileHref, useAct, useApi, type AttachedFile } from '@dangjian/app-shell'
import { textBlocks } from '@dangjian/kernel'
import { ActButton, Card, StateTag, TextBlocks } from '@dangjian/ui/member'
import { useState } from 'react'
import { studyText } from './locales/zh-CN.ts'
import type { MySection } from './types.ts'
import { VideoSection } from './video-section.tsx'

const text = studyText.course

const Files = ({ ids, files }: { ids: readonly string[]; files: ReadonlyMap<string, AttachedFile> }) => (
  <ul className="dj-study-files">
    {ids.map((id) => {
      const file = files.get(id)
      return <li key={id}>{file === undefined ? <span className="dj-sm">{text.missing}</span> : <a href={fileHref(id)} target="_blank" rel="noreferrer">{text.open(file.name)}</a>}</li>
    })}
  </ul>
)

const Slides = ({ title, ids }: { title: string; ids: readonly string[] }) => {
  const [at, setAt] = useState(0)
  const id = ids[at]
  if (id === undefined) return null
  return (
    <>
      <img className="dj-study-slide" src={fileHref(id)} alt={text.pageAlt(title, at + 1)} />
      <div className="dj-study-turn">
        <ActButton act={{ key: 'previous', label: text.previous, isDisabled: at === 0, onSelect: () => setAt(at - 1) }} />
        <span className="dj-sm" aria-live="polite">{text.page(at + 1, ids.length)}</span>
        <ActButton act={{ key: 'next', label: text.next, isDisabled: at === ids.length - 1, onSelect: () => setAt(at + 1) }} />
      </div>
    </>
  )
}

const Body = ({ courseId, section, files }: { courseId: string; section: MySection; files: ReadonlyMap<string, AttachedFile> }) => {
  if (section.kind === 'text') return <TextBlocks blocks={textBlocks(section.body)} />
  if (section.kind === 'video') return <VideoSection courseId={courseId} section={section} />
  const pictures = section.fileIds.filter((id) => files.get(id)?.mediaType.startsWith('image/') === true)
  const others = section.fileIds.filter((id) => !pictures.includes(id))
  return (
    <>
      {section.kind === 'slides' && pictures.length > 0 ? <Slides title={section.title} ids={pictures} /> : null}
      <Files ids={section.kind === 'slides' ? others : section.fileIds} files={files} />
    </>
  )
}

/** One part of a course with the mark that it was read. */
export const CourseSectionCard = ({ courseId, section, files, canMark }: { courseId: string; section: MySection; files: ReadonlyMap<string, AttachedFile>; canMark: boolean }) => {
  const save = useAct(useApi().study.saveProgress.mutationOptions())
  return (
    <Card title={section.title} note={text.sectionKinds[section.kind]}>
      <Body courseId={courseId} section={section} files={files} />
      <div className="dj-study-done">
        {section.isRead ? <StateTag state="done">{text.isRead}</StateTag> : canMark ? <ActButton act={{ key: 'read', label: text.read, tone: 'go', isBusy: save.isBusy, onSelect: () => save.submit({ courseId, sectionId: section.id, isRead: true }) }} /> : null}
      </div>
    </Card>
  )
}
