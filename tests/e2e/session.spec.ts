import { expect, test } from 'playwright/test'
import { signUpHere } from './person'

const NAME = /^stageflow-session/

/** The session as @supabase/ssr keeps it: base64url JSON, in one cookie or several. */
function decode(cookies: { name: string; value: string }[]): { session: { expires_at: number; refresh_token: string }; value: string } {
  const value = cookies
    .filter(({ name }) => NAME.test(name))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((c) => c.value)
    .join('')
  return { value, session: JSON.parse(Buffer.from(decodeURIComponent(value).replace(/^base64-/, ''), 'base64url').toString()) }
}

test('a session whose access token has ended is refreshed on the way to a page, and the new one is kept', async ({
  page,
  context,
  baseURL,
}) => {
  await signUpHere(page)
  const cookies = await context.cookies()
  const { session } = decode(cookies)
  const old = { ...session, expires_at: Math.floor(Date.now() / 1000) - 10, expires_in: 0 }
  await context.clearCookies()
  await context.addCookies([
    {
      name: 'stageflow-session',
      value: `base64-${Buffer.from(JSON.stringify(old)).toString('base64url')}`,
      url: baseURL!,
      httpOnly: true,
      sameSite: 'Lax',
    },
  ])
  await page.goto('/carte')
  await expect(page).toHaveURL(/\/carte$/)
  await expect(page.getByRole('heading', { name: 'Plan du parcours' })).toBeVisible()
  const renewed = decode(await context.cookies()).session
  expect(renewed.refresh_token).not.toBe(session.refresh_token)
  expect(renewed.expires_at).toBeGreaterThan(Date.now() / 1000)
})

test('cookies of the session cannot be read by scripts', async ({ page, context }) => {
  await signUpHere(page)
  for (const cookie of (await context.cookies()).filter(({ name }) => NAME.test(name)))
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  await page.goto('/carte')
  expect(await page.evaluate(() => document.cookie)).not.toMatch(NAME)
})
