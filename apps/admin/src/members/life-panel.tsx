import { useSession } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useState } from 'react'
import { ContactDrawer } from './contact-drawer.tsx'
import type { MemberFile } from './file-parts.ts'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'
import { pageActs, type PageAct } from './page-acts.ts'
import { StateDrawer } from './state-drawer.tsx'
import type { Member } from './types.ts'

const text = fileText.life
const looks = { active: 'done', mobile: 'info', lost_contact: 'overdue', suspended: 'locked', exited: 'notApplicable' } as const
// What is in order is told as information: nobody has anything to do before its day.
const tones = { ok: 'info', due: 'warn', breach: 'err', info: 'info' } as const

/** 党籍状态: how the membership stands, what the rules say to it today, and the steps that may be taken now. */
export const LifePanel = ({ member, file }: { member: Member; file: MemberFile }) => {
  const { today } = useSession()
  const [open, setOpen] = useState<PageAct | 'contact' | null>(null)
  const acts = pageActs(file, today)
  const close = (): void => setOpen(null)
  return (
    <Panel title={text.title}>
      <p><StateTag state={looks[member.state]}>{text.since(fileWords.state[member.state], member.stateSince === null ? null : formatTableDay(member.stateSince))}</StateTag></p>
      {file.outlook.verdicts.map((verdict) => (
        <VerdictNote key={`${verdict.ruleId}${verdict.what}`} tone={tones[verdict.outcome]} what={verdict.what} why={verdict.outcome === 'ok' ? verdict.why : `${verdict.why}${membersText.gap}${verdict.binding}`} article={verdict.citation} next={verdict.next} />
      ))}
      {acts.length > 0 || (file.canManage && member.state !== 'active') ? (
        <div className="dj-life-acts">
          {acts.map(({ act, isOpen }) => (
            <ActButton key={act} size="small" act={{ key: act, label: text.acts[act], onSelect: () => setOpen(act), isDisabled: !isOpen }} />
          ))}
          {file.canManage && member.state !== 'active' ? <ActButton size="small" act={{ key: 'contact', label: text.acts.contact, onSelect: () => setOpen('contact') }} /> : null}
        </div>
      ) : null}
      <h3 className="dj-life-head">{text.steps}</h3>
      {file.steps.length === 0 ? <p className="dj-hint">{text.noSteps}</p> : (
        <ol className="dj-way" aria-label={text.steps}>
          {file.steps.map((step) => (
            <li key={step.id}>
              {text.step(step.exitKind === null ? fileWords.act[step.act] : fileWords.exitKind[step.exitKind], formatTableDay(step.happenedOn))}
              <span className="dj-hint">
                {text.reason(step.reason)}{step.documentNumber === null ? null : `${membersText.gap}${text.document(step.documentNumber)}`}{membersText.gap}{text.by(step.recordedByName)}
              </span>
            </li>
          ))}
        </ol>
      )}
      {open !== null && open !== 'contact' ? <StateDrawer key={open} act={open} member={member} file={file} onClose={close} /> : null}
      {open === 'contact' ? <ContactDrawer memberId={member.id} onClose={close} /> : null}
    </Panel>
  )
}
