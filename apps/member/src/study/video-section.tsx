import { fileHref, useAct, useApi } from '@dangjian/app-shell'
import { useRef } from 'react'
import { clockText, seenTotal } from './seen.ts'
import { studyText } from './locales/zh-CN.ts'
import type { MySection } from './types.ts'

const text = studyText.course
/** Seconds between two savings while a video plays. */
const EVERY = 15

type Video = Extract<MySection, { kind: 'video' }>

/**
 * A video that goes on where it was left, on whatever phone. What was played is sent as stretches that the server merges; a stretch that could not be sent goes with
 * the next. Nobody is kept from skipping, and nothing counts the time.
 */
export const VideoSection = ({ courseId, section }: { courseId: string; section: Video }) => {
  const save = useAct(useApi().study.saveProgress.mutationOptions())
  const player = useRef<HTMLVideoElement>(null)
  const from = useRef<number | null>(null)
  const unsent = useRef<Array<[number, number]>>([])

  const keep = async (ranges: Array<[number, number]>, position: number): Promise<void> => {
    try {
      await save.run({ courseId, sectionId: section.id, ranges, position })
      unsent.current = unsent.current.filter((each) => !ranges.includes(each))
    } catch {
      // They go with the next stretch.
    }
  }
  const send = (): void => {
    const at = player.current?.currentTime ?? 0
    if (from.current !== null && at > from.current) unsent.current.push([Math.floor(from.current), Math.ceil(at)])
    from.current = player.current?.paused === false ? at : null
    const ranges = unsent.current.slice(-200)
    if (ranges.length > 0) void keep(ranges, Math.floor(at))
  }
  const tick = (): void => {
    const at = player.current?.currentTime ?? 0
    if (from.current !== null && (at < from.current || at - from.current >= EVERY)) send()
  }
  const jump = (): void => {
    from.current = player.current?.paused === false ? (player.current?.currentTime ?? 0) : null
  }
  const resume = (): void => {
    if (player.current && section.position > 0 && section.position < section.seconds - 5) player.current.currentTime = section.position
  }
  return (
    <>
      <video
        ref={player} className="dj-study-video" controls preload="metadata" playsInline src={fileHref(section.fileId)} aria-label={text.video(section.title)}
        onLoadedMetadata={resume} onPlay={jump} onSeeked={jump} onTimeUpdate={tick} onPause={send} onEnded={send}
      />
      <p className="dj-sm">{[...(section.position > 0 ? [text.resume(clockText(section.position))] : []), text.seen(clockText(seenTotal(section.ranges)))].join(studyText.gap)}</p>
    </>
  )
}
