import { useAct, useApi, useGo, useUrlState } from '@dangjian/app-shell'
import { ActButton, FailureNote, PhoneBody, PhoneHead, TextAreaField, TextField } from '@dangjian/ui/member'
import { useState } from 'react'
import { useOfflineDraft } from '../offline/index.ts'
import { studyText } from './locales/zh-CN.ts'

const text = studyText.reflections
const start = { courseId: '', id: '' }

/** Writing a reflection; the draft stays on the device until it is handed in. */
export const WritePage = () => {
  const go = useGo()
  const [{ courseId, id }] = useUrlState(start)
  const key = id === '' ? `reflection:${courseId}` : `reflection:${id}`
  const [title, setTitle, forgetTitle] = useOfflineDraft(`${key}:title`)
  const [body, setBody, forgetBody] = useOfflineDraft(key)
  const [wasTried, setTried] = useState(false)
  const write = useAct(useApi().study.writeReflection.mutationOptions(), (made) => {
    forgetTitle()
    forgetBody()
    void go(`/study/reflections/${made.id}`)
  })
  const problems = { title: title.trim().length < 2, body: body.trim().length < 20 }
  const submit = (): void => {
    setTried(true)
    if (!problems.title && !problems.body) write.submit({ title: title.trim(), body: body.trim(), ...(courseId === '' ? {} : { courseId }), ...(id === '' ? {} : { id }) })
  }
  return (
    <>
      <PhoneHead title={text.write} backHref="/study/reflections" />
      <PhoneBody bottom={<ActButton isWide act={{ key: 'submit', label: text.submit, tone: 'primary', isBusy: write.isBusy, onSelect: submit }} />}>
        <FailureNote failure={write.failure} isKept />
        <TextField label={text.name} value={title} onChange={setTitle} maxLength={60} error={wasTried && problems.title ? text.nameMissing : undefined} />
        <TextAreaField label={text.body} value={body} onChange={setBody} rows={12} maxLength={8000} hint={text.draft} error={wasTried && problems.body ? text.bodyMissing : undefined} />
      </PhoneBody>
    </>
  )
}
