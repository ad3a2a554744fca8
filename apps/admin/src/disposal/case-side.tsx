import { saveFile, useAct, useApi } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { FactList, FailureNote, LinkButton, Panel } from '@dangjian/ui/admin'
import { bytesOf } from './bytes-of.ts'
import { disposalText } from './locales/zh-CN.ts'
import type { CaseDetail } from './types.ts'
import { RecordText } from './way.tsx'

const text = disposalText.one

const Facts = ({ detail }: { detail: CaseDetail }) => (
  <Panel title={text.factPanel} footer={text.privacy}>
    <FactList facts={[
      { key: 'unit', label: text.unit, value: detail.orgUnitName },
      { key: 'kind', label: text.kind, value: disposalText.kinds[detail.kind] },
      { key: 'ground', label: text.ground, value: disposalText.grounds[detail.ground] },
      ...(detail.sinceOn === null ? [] : [{ key: 'since', label: text.since, value: formatTableDay(detail.sinceOn) }]),
      { key: 'reference', label: text.factReference, value: detail.factReference },
      { key: 'fact', label: text.fact, value: detail.fact },
      ...(detail.months === null ? [] : [{ key: 'months', label: text.months, value: text.monthsOf(detail.months), ...(detail.monthsReason === null ? {} : { note: detail.monthsReason }) }]),
      ...(detail.effectiveOn === null ? [] : [{ key: 'effective', label: text.effective, value: formatTableDay(detail.effectiveOn) }]),
      ...(detail.correctionUntil === null ? [] : [{ key: 'until', label: text.until, value: formatTableDay(detail.correctionUntil) }]),
      ...(detail.closedOn === null ? [] : [{ key: 'closed', label: text.closed, value: formatTableDay(detail.closedOn) }]),
    ]} />
  </Panel>
)

const Quorum = ({ voters }: { voters: number }) => (
  <Panel title={text.vote}>
    <dl className="dj-way-quorum">
      <div><dt>{text.voters}</dt><dd>{voters}</dd></div>
      <div><dt>{text.toOpen}</dt><dd>{Math.ceil(voters / 2)}</dd></div>
      <div><dt>{text.toPass}</dt><dd>{Math.floor(voters / 2) + 1}</dd></div>
    </dl>
    <p className="dj-way-note">{text.voteWhy}</p>
    <p className="dj-hint">{text.voteArticle}</p>
  </Panel>
)

const Papers = ({ detail }: { detail: CaseDetail }) => {
  const api = useApi()
  const write = useAct(api.disposal.exportDisposalPaper.mutationOptions(), ({ fileName, mediaType, contentBase64 }) => saveFile(fileName, bytesOf(contentBase64), mediaType))
  const papers = (['notice', 'decision'] as const).filter((paper) => paper === 'notice' || detail.effectiveOn !== null)
  return (
    <Panel title={text.papers}>
      <FailureNote failure={write.failure} />
      <ul className="dj-way-papers">
        {papers.map((paper) => (
          <li key={paper}>
            <span>{text[paper]}</span>
            {(['word', 'pdf'] as const).map((format) => (
              <LinkButton key={format} isDisabled={write.isBusy} label={text.download(text[paper], text[format])} onSelect={() => write.submit({ caseId: detail.id, paper, format })}>{text[format]}</LinkButton>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Right column of a case: the fact, the figures of the vote, papers, and what else there is about the person. */
export const CaseSide = ({ detail }: { detail: CaseDetail }) => (
  <div className="dj-way-side">
    <Facts detail={detail} />
    {detail.status === 'open' ? <Quorum voters={detail.eligibleToday} /> : null}
    <Papers detail={detail} />
    {detail.ends.length === 0 ? null : <Panel title={text.ends}>{detail.ends.map((record) => <RecordText key={record.recordedAt} record={record} />)}</Panel>}
    {detail.others.length === 0 ? null : (
      <Panel title={text.others}>
        <ul className="dj-lines">
          {detail.others.map(({ id, kind, proposedOn, outcome, status }) => (
            <li key={id}><AppLink href={`/members/disposal/${id}`}>{`${formatTableDay(proposedOn)}${disposalText.kinds[kind]}`}</AppLink>{disposalText.gap}{outcome === null ? disposalText.statuses[status] : disposalText.outcomes[outcome]}</li>
          ))}
        </ul>
      </Panel>
    )}
  </div>
)
