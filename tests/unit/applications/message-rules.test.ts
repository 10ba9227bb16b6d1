import { describe, expect, test } from 'vitest'
import { MAX_ANSWER, MAX_BODY, MAX_CITY, MAX_NAME, MAX_NEXT_ACTION, MAX_NOTE } from '@/components/applications/limits'
import { mailtoOf } from '@/components/applications/mailto'
import { scriptLines, scriptText } from '@/components/applications/script-lines'
import { checkMessage, CHECKS, holdsHomeAddress } from '@/lib/applications/message-rules'
import { MESSAGE_LIMITS, MessageQuestion } from '@/lib/applications/message-schema'
import { LIMITS } from '@/lib/applications/schema'
import { QUESTIONS } from '@/components/applications/message-fields'
import { messages } from '@/lib/core/i18n/fr/messages'

const found = (text: string, quotes: string[] = []) => {
  const checks = checkMessage(text, quotes)
  return CHECKS.filter((check) => checks[check])
}

describe('the checks of a message', () => {
  test('find all six in a message that has them', () => {
    const text = `Bonjour, je m’appelle Inès, je suis en 3e. Je cherche un stage du 14 au 18 décembre. Je vous écris parce que j’aime
      réparer, et votre atelier est près du collège. J’ai réparé le vélo de mon cousin. Vous pouvez m’écrire : ines@example.org`
    expect(found(text)).toEqual([...CHECKS])
  })

  test('find none in an empty text or in politeness', () => {
    expect(found('')).toEqual([])
    expect(found('Bonjour Madame, merci beaucoup et bonne journée.')).toEqual([])
  })

  test.each([
    ['who', 'moi c’est Sami', true],
    ['who', 'Je voudrais un stage', false],
    ['ask', 'je cherche une PFMP', true],
    ['ask', 'je voudrais venir chez vous', false],
    ['why', 'j’aime votre vitrine', true],
    ['why', 'j’aime le pain', false],
    ['offer', 'J’ai gardé mon petit frère tout l’été', true],
    ['offer', 'je me suis occupée du stock', true],
    ['offer', 'J’ai 15 ans et j’ai envie', false],
    ['offer', 'j’ai vu votre vitrine', false],
    ['offer', 'Je suis motivé et dynamique', false],
    ['dates', 'du 14 au 18', true],
    ['dates', 'la semaine du 3', true],
    ['dates', 'en février', true],
    ['dates', 'bientôt, dès que possible', false],
    ['contact', 'au 06 00 00 00 00', true],
    ['contact', 'vous pouvez répondre à ce mail', true],
    ['contact', 'contactez-moi vite', false],
  ] as const)('%s in « %s »: %s', (check, text, isFound) => {
    expect(checkMessage(text)[check]).toBe(isFound)
  })

  test('take one of the student’s own proofs for something done, whatever its accents, and nobody else’s words', () => {
    const quote = 'Le planning des matchs, c’était moi'
    expect(found('le planning des matchs, c’etait moi', [quote])).toEqual(['offer'])
    expect(found('le planning, c’est intéressant', [quote])).toEqual([])
    expect(found('moi', ['moi'])).toEqual([])
  })

  test('stay quick on text that was made to slow them down', () => {
    const started = performance.now()
    checkMessage(`${'j’ai '.repeat(300)}${'1 '.repeat(700)}`)
    checkMessage('a@'.repeat(750))
    expect(performance.now() - started).toBeLessThan(500)
  })
})

test.each([
  ['12 rue des Lilas', true],
  ['3 bis, avenue Exemple', true],
  ['j’habite au 4', true],
  ['votre atelier de la rue des Lilas', false],
  ['du 14 au 18 décembre, 06 00 00 00 00', false],
])('a home address in « %s »: %s', (text, isHome) => {
  expect(holdsHomeAddress(text)).toBe(isHome)
})

describe('a phone script', () => {
  const answers = { who: 'Inès, en 3e', why: 'vos vélos', offer: '', dates: 'du 14 au 18', contact: 'ines@example.org' }

  test('holds the student’s answers word for word, and leaves out what is not answered', () => {
    const text = scriptText(scriptLines(answers, messages.script))
    for (const own of Object.values(answers)) expect(text).toContain(own)
    expect(text).toMatch(/^Bonjour, je m’appelle Inès, en 3e\n/)
    expect(text).not.toContain(messages.script.offer)
  })

  test('does not say « je m’appelle » twice', () => {
    const [first] = scriptLines({ ...answers, who: 'Je m’appelle Inès' }, messages.script)
    expect(first).toEqual({ lead: 'Bonjour,', own: 'Je m’appelle Inès' })
  })

  test('shows which question is open', () => {
    expect(scriptLines(answers, messages.script).flatMap(({ blank }) => blank ?? [])).toEqual(['offer'])
  })
})

test('a mail link keeps accents, line ends, signs and emoji, and survives half an emoji', () => {
  const body = 'Été & fête ?\n100 % à 14 h 🚲'
  const url = new URL(mailtoOf('Demande de stage', body))
  const query = new URLSearchParams(url.search.replace(/\+/g, '%2B'))
  expect([query.get('subject'), query.get('body')]).toEqual(['Demande de stage', body.replace('\n', '\r\n')])
  expect(() => mailtoOf('x', '🚲'.slice(0, 1))).not.toThrow()
})

test('the browser knows the same limits and questions as the server', () => {
  expect([MAX_NOTE, MAX_NAME, MAX_CITY, MAX_NEXT_ACTION]).toEqual([LIMITS.note, LIMITS.name, LIMITS.city, LIMITS.nextAction])
  expect([MAX_BODY, MAX_ANSWER]).toEqual([MESSAGE_LIMITS.body, MESSAGE_LIMITS.answer])
  expect(QUESTIONS).toEqual(MessageQuestion.options)
})
