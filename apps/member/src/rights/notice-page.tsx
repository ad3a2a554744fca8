import { QueryView, saveFile, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, Card, ChainList, ChipField, FactList, FailureNote, PhoneBody, PhoneHead, RowList, TextAreaField, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rightsText } from './locales/zh-CN.ts'
import { stepLine } from './step-line.ts'
import type { MyDisposal } from './types.ts'

const text = rightsText.notice

const Facts = ({ found }: { found: MyDisposal }) => (
  <Card title={text.facts} footer={text.rights}>
    <FactList facts={[
      { key: 'kind', label: text.kind, value: rightsText.kinds[found.kind] },
      { key: 'unit', label: text.unit, value: found.orgUnitName },
      { key: 'ground', label: text.ground, value: rightsText.grounds[found.ground] },
      { key: 'reference', label: text.factReference, value: found.factReference },
      { key: 'fact', label: text.fact, value: found.fact },
      { key: 'told', label: text.told, value: formatTableDay(found.notifiedOn) },
      ...(found.effectiveOn === null ? [] : [{ key: 'effective', label: text.effective, value: formatTableDay(found.effectiveOn) }]),
      ...(found.correctionUntil === null ? [] : [{ key: 'until', label: text.until, value: formatTableDay(found.correctionUntil) }]),
      { key: 'state', label: text.state, value: found.outcome === null ? rightsText.statuses[found.status] : rightsText.outcomes[found.outcome] },
    ]} />
  </Card>
)

const Defence = ({ caseId }: { caseId: string }) => {
  const api = useApi()
  const [form, setForm] = useState<'written' | 'waived' | null>(null)
  const [statement, setStatement] = useState('')
  const [wasTried, setTried] = useState(false)
  const submit = useAct(api.disposal.submitDefence.mutationOptions(), () => { setStatement(''); setTried(false) })
  const isShort = statement.trim().length < 2
  const send = (): void => {
    setTried(true)
    if (form !== null && !isShort) submit.submit({ caseId, form, statement: statement.trim() })
  }
  return (
    <Card title={text.defence} footer={text.again}>
      {submit.result === undefined ? null : <VerdictNote tone="ok" isLive what={text.done} />}
      <FailureNote failure={submit.failure} isKept />
      <ChipField
        label={text.way2} value={form} options={[{ value: 'written', label: text.written }, { value: 'waived', label: text.waived }]} onChange={(value) => setForm(value === 'waived' ? 'waived' : 'written')}
        error={wasTried && form === null ? text.choiceMissing : undefined}
      />
      <TextAreaField label={text.statement} value={statement} onChange={setStatement} rows={5} maxLength={2000} isRequired hint={text.statementHint} error={wasTried && isShort ? text.statementMissing : undefined} />
      <ActButton isWide act={{ key: 'submit', label: text.submit, tone: 'primary', isBusy: submit.isBusy, onSelect: send }} />
    </Card>
  )
}

const Papers = ({ found }: { found: MyDisposal }) => {
  const api = useApi()
  const write = useAct(api.disposal.exportMyDisposalPaper.mutationOptions(), ({ fileName, mediaType, contentBase64 }) => saveFile(fileName, Uint8Array.from(atob(contentBase64), (letter) => letter.charCodeAt(0)), mediaType))
  const papers = (['notice', 'decision'] as const).filter((paper) => paper === 'notice' || found.effectiveOn !== null)
  return (
    <>
      <FailureNote failure={write.failure} />
      <Card title={text.papers} isFlush><RowList label={text.papers} rows={papers.map((paper) => ({ key: paper, title: text[paper], onSelect: () => write.submit({ caseId: found.id, paper, format: 'pdf' }) }))} /></Card>
    </>
  )
}

const Way = ({ found }: { found: MyDisposal }) => (
  <Card title={text.way}><ChainList label={text.way} items={found.steps.map((step) => ({ key: step.recordedAt, title: stepLine(step), ...(step.note === null ? {} : { note: step.note }) }))} /></Card>
)

const after = (found: MyDisposal): string => (found.isUnderAppeal ? text.underAppeal : text.onlyBefore)

/** A case about me, from the notice on: what it is about, my statement, the result, and the appeal. */
export const NoticePage = () => {
  const api = useApi()
  const { caseId = '' } = usePageParams()
  const query = useQuery(api.disposal.myDisposal.queryOptions({ caseId }))
  const found = query.data
  const mayAppeal = found !== undefined && found.effectiveOn !== null && !found.isUnderAppeal && found.outcome !== 'revoked'
  return (
    <>
      <PhoneHead title={text.title} backHref="/me/rights" />
      <PhoneBody {...(mayAppeal ? { bottom: <ActButton isWide act={{ key: 'appeal', label: text.appeal, tone: 'go', href: `/me/rights/new?target=disposal&id=${caseId}` }} /> } : {})}>
        <QueryView query={query} subject={text.title}>
          {(shown) => (
            <>
              <Facts found={shown} />
              {shown.mayDefend ? <Defence caseId={caseId} /> : null}
              {!shown.mayDefend && shown.effectiveOn !== null ? <VerdictNote tone="info" what={after(shown)} /> : null}
              <Papers found={shown} />
              <Way found={shown} />
            </>
          )}
        </QueryView>
      </PhoneBody>
    </>
  )
}
