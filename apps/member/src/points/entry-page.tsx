import { usePageParams, useSession } from '@dangjian/app-shell'
import { formatDayFor } from '@dangjian/ui'
import { EmptyState, PhoneBody, PhoneHead, VerdictNote } from '@dangjian/ui/member'
import { EntryChain } from './entry-chain.tsx'
import { ExplanationView } from './explanation-view.tsx'
import { pointsText as text } from './locales/zh-CN.ts'
import { ObjectForm } from './object-form.tsx'
import { ObjectionCards } from './objection-cards.tsx'
import { findEntry, type Entry, type Explanation } from './points-view.ts'
import { useExplanation } from './use-explanation.ts'

const Remark = ({ entry, until }: { entry: Entry; until: string | null }) => {
  const { today } = useSession()
  if (entry.kind === 'reversal') return <VerdictNote tone="info" what={text.entry.reversal} />
  if (entry.objection !== null || until === null || today <= until) return null
  return <VerdictNote tone="info" what={text.object.late.what(formatDayFor(until, today))} next={text.object.late.next} />
}

const Shown = ({ explanation, entryId }: { explanation: Explanation; entryId: string }) => {
  const found = findEntry(explanation, entryId)
  if (found === undefined) return <EmptyState title={text.entry.missing.title} willHold={text.entry.missing.why} acts={[{ key: 'back', label: text.entry.back, href: '/points' }]} />
  const { run } = explanation
  const { entry } = found
  const chain = <EntryChain explanation={explanation} found={found} />
  if (entry.mayObject && run.objectionsUntil !== null) {
    return (
      <ObjectForm key={entry.id} runId={run.id} entryId={entry.id} until={run.objectionsUntil}>
        {(fields, button) => <PhoneBody bottom={button}>{chain}{fields}</PhoneBody>}
      </ObjectForm>
    )
  }
  return <PhoneBody>{chain}<ObjectionCards explanation={explanation} entry={entry} /><Remark entry={entry} until={run.objectionsUntil} /></PhoneBody>
}

/** One entry down to its record, with the objection to it. */
export const EntryPage = () => {
  const { entryId = '' } = usePageParams()
  const queries = useExplanation()
  const explanation = queries.explanation.data
  return (
    <>
      <PhoneHead title={text.entry.title} backHref={explanation === undefined ? '/points' : `/points?run=${explanation.run.id}`} />
      <ExplanationView {...queries}>{(found) => <Shown explanation={found} entryId={entryId} />}</ExplanationView>
    </>
  )
}
