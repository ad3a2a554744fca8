import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** A row that happens to lie half under the bar at the foot of the screen can be scrolled free. */
const isUnderBar = (rule: string, summary: string): boolean => rule === 'target-size' && summary.includes('partially obscured')

/** Refuses serious and critical findings of axe on what the page shows now (WCAG 2.2 AA). */
export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).exclude('.ant-select-dropdown').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.filter(({ failureSummary }) => !isUnderBar(id, failureSummary ?? '')).slice(0, 5).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary?.split('\n').slice(1).join(' ').slice(0, 300) ?? ''}`))
  // Soft: one finding does not hide those of the pages behind it.
  expect.soft(grave, `axe on ${new URL(page.url()).pathname}`).toEqual([])
}
