import { expect, test } from 'playwright/test'
import { signUpHere } from './person'

const background = () => getComputedStyle(document.documentElement).backgroundColor

test('the theme that was chosen is in the first byte of every page, whatever the device says, and without any script', async ({
  browser,
}) => {
  for (const [name, theme, colorScheme] of [
    ['Sombre', 'dark', 'light'],
    ['Clair', 'light', 'dark'],
  ] as const) {
    const context = await browser.newContext({ colorScheme, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/')
    await page.getByRole('button', { name }).click()
    await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
    for (const path of ['/', '/connexion', '/mentions', '/nulle-part']) {
      const html = await (await context.request.get(path)).text()
      expect(html.match(/<html[^>]*>/)?.[0], path).toContain(`data-theme="${theme}"`)
    }
    await context.close()
  }
})

test('a chosen theme looks like the device’s own theme of that name', async ({ page, context, baseURL }) => {
  await signUpHere(page)
  const looks: Record<string, string> = {}
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.goto('/carte')
    looks[theme] = await page.evaluate(background)
  }
  expect(looks.light).not.toBe(looks.dark)
  for (const [theme, other] of [
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const) {
    await context.addCookies([{ name: 'stageflow-theme', value: theme, url: baseURL! }])
    await page.emulateMedia({ colorScheme: other })
    await page.goto('/carte')
    expect(await page.evaluate(background)).toBe(looks[theme])
  }
})
