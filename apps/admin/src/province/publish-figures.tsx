import { useAct, useApi } from '@dangjian/app-shell'
import { formatCount } from '@dangjian/ui'
import { ConfirmAct, FactList } from '@dangjian/ui/admin'
import type { Figures } from './level-rows.ts'
import { provinceText } from './locales/zh-CN.ts'
import { shareOf, shareText } from './month-bands.ts'

const { bureau: text, figures: words } = provinceText

/** Publishing the tenant's own figures: the window shows exactly what will be seen above. */
export const PublishFigures = ({ figures, receivers, onDone }: { figures: Figures; receivers: readonly string[]; onDone: () => void }) => {
  const publish = useAct(useApi().tenancy.publishFigures.mutationOptions(), onDone)
  const count = (key: 'organizations' | 'branches' | 'members' | 'probationary' | 'findings') => ({ key, label: words[key], value: `${formatCount(figures[key])}${words.units[key]}` })
  const { held, due } = figures.compliance
  return (
    <ConfirmAct label={text.publish} tone="primary" consequence={text.willDo(receivers.join(text.and))} onConfirm={() => publish.run()}>
      <section aria-label={text.preview}>
        <FactList
          facts={[
            { key: 'asOf', label: text.lastAsOf, value: figures.asOf },
            count('organizations'), count('branches'), count('members'), count('probationary'), count('findings'),
            { key: 'share', label: words.compliance, value: shareText(shareOf(held, due), words.nothingDue), note: words.heldOfDue(held, due) },
          ]}
        />
      </section>
    </ConfirmAct>
  )
}
