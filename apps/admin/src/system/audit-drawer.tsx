import { useShell, type ApiClient } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { ActButton, FactList } from '@dangjian/ui/admin'
import { Drawer } from 'antd'
import { systemText } from './locales/zh-CN.ts'
import { readDetails } from './read-details.ts'

const text = systemText.audit

export type AuditLine = Awaited<ReturnType<ApiClient['identity']['listAudit']['query']>>['items'][number]

/** Titles of the kinds of acts by the noun of their code: the core's, and one per plugin that is on. */
export const useKinds = (): Readonly<Record<string, string>> => {
  const { plugins } = useShell()
  return { ...text.kinds, ...Object.fromEntries(plugins.map(({ id, title }) => [id, title])) }
}

/** Title of an action's noun, or the code of one that nobody here knows. Pure. */
export const kindTitle = (action: string, kinds: Readonly<Record<string, string>>): string => kinds[action.split('.')[0] ?? ''] ?? action

/** One line of the trail in full. */
export const AuditDrawer = ({ line, kinds, onClose, onSameSubject }: { line: AuditLine | null; kinds: Readonly<Record<string, string>>; onClose: () => void; onSameSubject: (line: AuditLine) => void }) => (
  <Drawer open={line !== null} title={text.detail} onClose={onClose} size="min(480px, 100vw)" destroyOnHidden>
    {line === null ? null : (
      <div className="dj-parts">
        <p>{line.summary}</p>
        <FactList
          facts={[
            { key: 'at', label: text.at, value: formatTableTime(line.occurredAt) },
            { key: 'who', label: text.who, value: line.actorName },
            { key: 'actor', label: text.actorKind, value: text.actorKinds[line.actorKind] ?? line.actorKind },
            { key: 'kind', label: text.kind, value: kindTitle(line.action, kinds) },
            { key: 'action', label: text.action, value: line.action },
            { key: 'type', label: text.subjectType, value: line.subjectType },
            { key: 'subject', label: text.subjectId, value: line.subjectId },
            { key: 'seq', label: text.seq, value: line.seq ?? text.waiting },
            { key: 'id', label: text.id, value: line.id },
            { key: 'request', label: text.requestId, value: line.requestId },
          ]}
        />
        <section aria-label={text.details}>
          {Object.keys(line.details).length === 0 ? <p className="dj-hint">{text.noDetails}</p> : <pre className="dj-details">{readDetails(line.details)}</pre>}
        </section>
        <div className="dj-acts"><ActButton act={{ key: 'same', label: text.sameSubject, tone: 'go', onSelect: () => onSameSubject(line) }} /></div>
      </div>
    )}
  </Drawer>
)
