import { createHash } from 'node:crypto'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { badgeOf, frameworksOf, skillsToShow, uuidOf, validatedSkills, type BadgeSetting } from '@/lib/badges/rules'
import { Badge } from '@/lib/badges/schema'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { SKILLS } from '@/lib/skills/catalog'
import type { Proof } from '@/lib/skills/rules'
import type { SkillId } from '@/lib/skills/schema'
import { CREDENTIAL_SCHEMA } from '../../fixtures/badges/credential-schema'

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv)
const wanted = ajv.compile(CREDENTIAL_SCHEMA)
const faultsOf = (badge: unknown) => (wanted(badge) ? [] : (wanted.errors ?? []).map((error) => `${error.instancePath} ${error.message}`))

const QUOTE = 'J’ai appelé les parents un par un'
const proofsOf = (...skillIds: SkillId[]): Proof[] =>
  (['action', 'result'] as const).map((criterionId, index) => ({
    id: `proof-${index}`,
    quote: QUOTE,
    messageId: 'message',
    start: 0,
    end: QUOTE.length,
    strength: 'raconte',
    experienceId: 'story',
    stationId: 'mes-experiences',
    criterionId,
    skillIds,
    createdAt: `2026-11-0${index + 1} 10:00:00+00`,
  }))
const setting = (locale: 'fr' | 'en', more: Partial<BadgeSetting> = {}): BadgeSetting => ({
  origin: 'https://stages.example.org',
  locale,
  texts: dictionaryOf(locale).badges,
  skillTexts: dictionaryOf(locale).skills.items,
  withEvidence: false,
  subject: { drawn: '11111111-1111-4111-8111-111111111111' },
  exportId: '22222222-2222-4222-8222-222222222222',
  ...more,
})
const ACCOUNT = '33333333-3333-4333-8333-333333333333'
const ALL = validatedSkills(proofsOf(...SKILLS.map(({ id }) => id)))

describe('a badge', () => {
  test.each(['fr', 'en'] as const)(
    'of each of the 44 skills fits what the specification asks, with and without evidence and identity: %s',
    (locale) => {
      expect(ALL.length).toBe(SKILLS.length)
      const settings = [
        setting(locale),
        setting(locale, { withEvidence: true }),
        setting(locale, { subject: { accountId: ACCOUNT, salt: 'abcd' }, withEvidence: true }),
      ]
      for (const skill of ALL)
        for (const one of settings) {
          const badge = badgeOf(skill, one)
          expect(faultsOf(badge)).toEqual([])
          expect(Badge.safeParse(badge).success).toBe(true)
        }
    },
  )

  test('would not pass the published schema without its achievement, context, issuer or date', () => {
    const badge = badgeOf(ALL[0]!, setting('fr'))
    expect(faultsOf({ ...badge, credentialSubject: { type: ['AchievementSubject'] } })).not.toEqual([])
    expect(faultsOf({ ...badge, '@context': badge['@context'].toReversed() })).not.toEqual([])
    expect(faultsOf({ ...badge, validFrom: 'hier' })).not.toEqual([])
    expect(faultsOf({ ...badge, issuer: undefined })).not.toEqual([])
  })

  test('carries no proof, and says that it is neither signed nor checked', () => {
    const badge = badgeOf(ALL[0]!, setting('fr'))
    expect(badge).not.toHaveProperty('proof')
    expect(badge.description).toContain('non signés')
    expect(badge.credentialSubject.achievement.criteria.narrative).toContain('non signé')
  })

  test('holds no sentence, no account and no hash unless asked', () => {
    const plain = JSON.stringify(badgeOf(ALL[0]!, setting('fr')))
    expect(plain).not.toContain(QUOTE)
    expect(plain).not.toContain('identityHash')
    const named = badgeOf(ALL[0]!, setting('fr', { subject: { accountId: ACCOUNT, salt: 'abcd' } }))
    expect(JSON.stringify(named)).not.toContain(ACCOUNT)
    expect(named.credentialSubject.identifier).toEqual([
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: `sha256$${createHash('sha256').update(`${ACCOUNT}abcd`).digest('hex')}`,
        identityType: 'accountId',
        salt: 'abcd',
      },
    ])
  })

  test('shows the sentences as they were said when asked', () => {
    expect(badgeOf(ALL[0]!, setting('fr', { withEvidence: true })).evidence?.map(({ narrative }) => narrative)).toEqual([QUOTE, QUOTE])
  })

  test('is dated by its latest proof', () => {
    expect(badgeOf(ALL[0]!, setting('fr')).validFrom).toBe('2026-11-02T10:00:00.000Z')
  })

  test('is aligned with ROME or ESCO only where the catalogue says that its name comes from there', () => {
    expect(frameworksOf('travailler-en-equipe')).toEqual(['rome'])
    expect(frameworksOf('communiquer-en-langue-etrangere')).toEqual(['esco'])
    expect(frameworksOf('observer')).toEqual([])
    expect(
      badgeOf(
        ALL.find(({ id }) => id === 'observer')!,
        setting('fr'),
      ).credentialSubject.achievement,
    ).not.toHaveProperty('alignment')
  })
})

describe('what may become a badge', () => {
  test('is a skill with a whole experience: an action and a result', () => {
    expect(validatedSkills(proofsOf('observer')).map(({ id }) => id)).toEqual(['observer'])
    expect(validatedSkills(proofsOf('observer').slice(0, 1))).toEqual([])
  })
  test('leaves out what is close to wellbeing until it is asked for by name', () => {
    const held = validatedSkills(proofsOf('observer', 'gerer-son-stress'))
    expect(skillsToShow(held, undefined).map(({ id }) => id)).toEqual(['observer'])
    expect(skillsToShow(held, ['gerer-son-stress']).map(({ id }) => id)).toEqual(['gerer-son-stress'])
    expect(skillsToShow(held, [])).toEqual([])
  })
})

test('a UUID made of words is one, is always the same, and tells words apart', () => {
  const id = uuidOf('skill', 'observer')
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect([uuidOf('skill', 'observer') === id, uuidOf('skill', 'comprendre') === id]).toEqual([true, false])
})
