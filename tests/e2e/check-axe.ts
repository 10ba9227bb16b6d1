import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const HEIGHT_PX = 900
const NARROWEST_PX = 320

// No page of ours has a frame, so axe needs no second page to put results together (`setLegacyMode`): twice as quick.

/** Colours on their way from one theme to the other would be measured half-way. */
const settle = (page: Page) => page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'))

/** What axe finds on this page, light and dark, on a phone and on a wide screen; at 320 px nothing may stick out. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: HEIGHT_PX })
      await settle(page)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze()
      for (const { id, nodes } of violations)
        found.push(`${where}, ${colorScheme}, ${width} px: ${id} on ${nodes.map((n) => n.target).join(' | ')}`)
    }
  await page.setViewportSize({ width: NARROWEST_PX, height: HEIGHT_PX })
  expect.soft(found).toEqual([])
  // Polled: for a few frames after a resize, the page still has widths of before.
  const overPx = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(overPx, `${where}: what sticks out at ${NARROWEST_PX} px`).toBe(0)
}
