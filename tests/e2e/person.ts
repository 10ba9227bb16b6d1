import type { APIRequestContext, Page } from 'playwright/test'

/** A student who has just signed up, with the session in the cookies of this page. */
export async function signUpHere(
  page: Page,
  { role = 'student', is15OrOver = true }: { role?: 'student' | 'advisor'; is15OrOver?: boolean } = {},
): Promise<string> {
  const email = `e2e-${crypto.randomUUID()}@example.org`
  const response = await post(page.request, '/api/account/sign-up', { email, password: 'une phrase secrète', role, is15OrOver })
  if (response.status() !== 201) throw new Error(`sign-up answered ${response.status()}`)
  return email
}

/** Posts as a page of the app would, each time from another address: sign-ups are counted by address. */
export function post(request: APIRequestContext, path: string, data: unknown) {
  const address = `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`
  return request.post(path, { data, headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': address } })
}
