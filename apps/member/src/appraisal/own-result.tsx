import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, Card, ChainList, FactList, FailureNote, NumberedList, VerdictNote } from '@dangjian/ui/member'
import { appraisalText } from './locales/zh-CN.ts'
import { ObjectionCard } from './objection-card.tsx'
import type { Distribution, MyAppraisal } from './types.ts'

const text = appraisalText.one

const Counts = ({ title, distribution }: { title: string; distribution: Distribution }) => (
  <Card title={title}>
    {distribution === null ? <p className="dj-sm">{text.few}</p> : <FactList facts={distribution.map(({ mark, votes }) => ({ key: mark, label: appraisalText.marks[mark], value: String(votes) }))} />}
  </Card>
)

const Receipts = ({ receipts }: Pick<MyAppraisal, 'receipts'>) => {
  if (receipts.length === 0) return null
  return (
    <Card title={text.receipts} footer={text.receiptsNote}>
      {receipts.map(({ step, codes }) => <p key={step} className="dj-sheet-codes">{appraisalText.stages[step]}{appraisalText.gap}{codes.join('、')}</p>)}
    </Card>
  )
}

/** My told result with what people looked at, taking note of it, and the objection. */
export const OwnResult = ({ found }: { found: MyAppraisal }) => {
  const api = useApi()
  const { today } = useSession()
  const acknowledge = useAct(api.appraisal.acknowledgeGrade.mutationOptions())
  const object = useAct(api.appraisal.objectToGrade.mutationOptions())
  if (found.grade === null) return null
  const mayObject = found.objection === null && found.objectUntil !== null && today <= found.objectUntil
  return (
    <>
      <Card title={text.result} footer={text.inputs}>
        <FactList facts={[
          { key: 'grade', label: text.grade, value: appraisalText.grades[found.grade] },
          ...(found.gradeReason === null || found.gradeReason === '' ? [] : [{ key: 'reason', label: text.reason, value: found.gradeReason }]),
          { key: 'told', label: text.told, value: found.toldOn === null ? null : formatLongDay(found.toldOn) },
          { key: 'until', label: text.until, value: found.objectUntil === null ? null : formatLongDay(found.objectUntil) },
          ...(found.acknowledgedOn === null ? [] : [{ key: 'known', label: text.known, value: formatLongDay(found.acknowledgedOn) }]),
        ]} />
        {found.acknowledgedOn === null ? (
          <>
            <FailureNote failure={acknowledge.failure} />
            <p className="dj-hint">{text.acknowledgeHint}</p>
            <ActButton isWide act={{ key: 'known', label: text.acknowledge, tone: 'primary', isBusy: acknowledge.isBusy, onSelect: () => acknowledge.submit({ campaignId: found.campaignId }) }} />
          </>
        ) : <VerdictNote tone="ok" isLive what={text.acknowledged} />}
      </Card>
      <Counts title={text.mutual} distribution={found.mutual} />
      {found.masses === null ? null : <Counts title={text.masses} distribution={found.masses} />}
      {found.remarks.length === 0 ? null : <Card title={text.remarks} note={text.remarksNote}><NumberedList label={text.remarks} items={[...found.remarks]} /></Card>}
      {found.objection === null ? null : (
        <Card title={appraisalText.objection.mine}>
          <ChainList label={appraisalText.objection.mine} items={[
            { key: 'filed', title: appraisalText.objection.filed(formatLongDay(found.objection.filedOn)), note: found.objection.grounds },
            found.objection.outcome === null || found.objection.answeredOn === null
              ? { key: 'waits', title: appraisalText.objection.waits }
              : { key: 'answer', title: `${appraisalText.objection[found.objection.outcome]}${appraisalText.gap}${appraisalText.objection.answered(found.objection.answeredBy ?? '', formatLongDay(found.objection.answeredOn))}`, ...(found.objection.answer === null ? {} : { note: found.objection.answer }) },
          ]} />
        </Card>
      )}
      {mayObject ? <ObjectionCard hint={appraisalText.objection.hint(formatLongDay(found.objectUntil ?? today))} isBusy={object.isBusy} failure={object.failure} onSubmit={(grounds) => object.submit({ campaignId: found.campaignId, grounds })} /> : null}
      <Receipts receipts={found.receipts} />
    </>
  )
}
