import { QueryView, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { localDateOf, textBlocks } from '@dangjian/kernel'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, Card, FailureNote, PhoneBody, PhoneHead, StateTag, TextAreaField, TextBlocks, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useOfflineDraft } from '../offline/index.ts'
import { studyText } from './locales/zh-CN.ts'
import type { Reflection } from './types.ts'
import './study.css'

const text = studyText.reflections

const Comments = ({ reflection }: { reflection: Reflection }) => {
  const [body, setBody, forget] = useOfflineDraft(`comment:${reflection.id}`)
  const [wasTried, setTried] = useState(false)
  const comment = useAct(useApi().study.commentReflection.mutationOptions(), () => {
    setTried(false)
    setBody('')
    forget()
  })
  const isShort = body.trim().length < 2
  const submit = (): void => {
    setTried(true)
    if (!isShort) comment.submit({ reflectionId: reflection.id, body: body.trim() })
  }
  return (
    <Card title={text.comments}>
      {reflection.comments.length === 0 ? <p className="dj-sm">{text.noComments}</p> : null}
      {reflection.comments.map(({ id, memberName, body: words, writtenAt, state }) => (
        <div key={id} className="dj-review">
          <p className="dj-sm">{text.by(memberName, formatLongDay(localDateOf(new Date(writtenAt))))}{state === 'waiting' ? <StateTag state="due">{text.commentWaiting}</StateTag> : null}</p>
          <p className="dj-question-text">{words}</p>
        </div>
      ))}
      <FailureNote failure={comment.failure} isKept />
      <TextAreaField label={text.comment} value={body} onChange={setBody} rows={2} maxLength={500} hint={text.commentNote} error={wasTried && isShort ? text.commentMissing : undefined} />
      <ActButton isWide act={{ key: 'comment', label: text.commentSubmit, tone: 'go', isBusy: comment.isBusy, onSelect: submit }} />
    </Card>
  )
}

const Shown = ({ reflection }: { reflection: Reflection }) => {
  const withdraw = useAct(useApi().study.withdrawMyReflection.mutationOptions())
  const { id, title, body, memberName, orgUnitName, writtenAt, state, reason, isOwn } = reflection
  return (
    <PhoneBody>
      <FailureNote failure={withdraw.failure} />
      {isOwn && state !== 'published' ? <VerdictNote tone="info" what={text.states[state]} {...(reason === null ? {} : { why: text.reason(reason) })} /> : null}
      <Card>
        <h2 className="dj-card-title">{title}</h2>
        <p className="dj-sm">{text.by(memberName, orgUnitName)}{studyText.gap}{formatLongDay(localDateOf(new Date(writtenAt)))}</p>
        <TextBlocks blocks={textBlocks(body)} />
      </Card>
      {isOwn && state === 'returned' ? <ActButton isWide act={{ key: 'again', label: text.again, tone: 'primary', href: `/study/reflections/new?id=${id}` }} /> : null}
      {isOwn && (state === 'waiting' || state === 'published') ? <ActButton isWide act={{ key: 'withdraw', label: text.withdraw, isBusy: withdraw.isBusy, onSelect: () => withdraw.submit({ id }) }} /> : null}
      {state === 'published' ? <Comments reflection={reflection} /> : null}
    </PhoneBody>
  )
}

/** One reflection with its comments. */
export const ReflectionPage = () => {
  const { reflectionId = '' } = usePageParams()
  const reflection = useQuery(useApi().study.readReflection.queryOptions({ id: reflectionId }))
  return (
    <>
      <PhoneHead title={text.title} backHref="/study/reflections" />
      <QueryView query={reflection} subject={text.title} rows={6}>{(found) => <Shown reflection={found} />}</QueryView>
    </>
  )
}
