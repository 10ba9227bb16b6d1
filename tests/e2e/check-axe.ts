import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, type Page } from 'playwright/test'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const HEIGHT_PX = 900
const NARROWEST_PX = 320

/** Structure changes with the width and colours with the theme: every rule once for each width and theme, contrast in all four pairs. */
const LOOKS = [
  { colorScheme: 'light', width: 360, rules: TAGS },
  { colorScheme: 'dark', width: 360, rules: { type: 'rule', values: ['color-contrast'] } },
  { colorScheme: 'dark', width: 1280, rules: TAGS },
  { colorScheme: 'light', width: 1280, rules: { type: 'rule', values: ['color-contrast'] } },
] as const

/** Colours on their way from one theme to the other would be measured half-way. */
const settle = (page: Page) => page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'))

/**
 * What axe finds on this page, light and dark, on a phone and on a wide screen; at 320 px nothing may stick out. axe is put into the
 * page once and asked for violations alone, which takes a third of the time. What stands in a frame is not looked at.
 */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const found: string[] = []
  await page.evaluate(`${AXE}; 0`)
  for (const { colorScheme, width, rules } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: HEIGHT_PX })
    await settle(page)
    const violations = await page.evaluate(async (runOnly) => {
      const { axe } = window as unknown as { axe: { run: (on: Document, options: object) => Promise<AxeResults> } }
      const result = await axe.run(document, { runOnly, resultTypes: ['violations'], iframes: false })
      return result.violations.map(({ id, nodes }) => `${id} on ${nodes.map(({ target }) => target).join(' | ')}`)
    }, rules)
    found.push(...violations.map((violation) => `${where}, ${colorScheme}, ${width} px: ${violation}`))
  }
  await page.setViewportSize({ width: NARROWEST_PX, height: HEIGHT_PX })
  expect.soft(found).toEqual([])
  // Polled: for a few frames after a resize, the page still has widths of before.
  const overPx = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(overPx, `${where}: what sticks out at ${NARROWEST_PX} px`).toBe(0)
}
