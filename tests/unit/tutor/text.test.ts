import { describe, expect, it } from 'vitest'
import { splitClauses } from '@/lib/tutor/text/clauses'
import { fold, foldText, originalSlice } from '@/lib/tutor/text/fold'
import { longestSharedRun, similarity } from '@/lib/tutor/text/similarity'
import { normalise, readWords } from '@/lib/tutor/text/words'

describe('foldText', () => {
  it('drops case and diacritics, straightens apostrophes and opens ligatures', () => {
    expect(fold('L’Œuvre À Noël')).toBe("l'oeuvre a noel")
  })

  it('maps every folded unit back to the original, combining marks and emoji included', () => {
    const original = 'J’ai rangé\u200b 😀 l’été'
    const decomposed = original.normalize('NFD')
    for (const text of [original, decomposed]) {
      const mapped = foldText(text)
      const at = mapped.text.indexOf("l'ete")
      const { start, end } = originalSlice(mapped, at, at + 5)
      expect(text.slice(start, end).normalize('NFC')).toBe('l’été')
    }
  })
})

describe('normalise', () => {
  it.each([
    ['g fé du babysitting pr ma voisine l’été dernié', 'j ai fait du babysitting pour ma voisine l ete dernier'],
    ['c moi ki gere', 'c est moi qui gere'],
    ['jgardais 3 gosses, c t cool', 'je gardais 3 gosses c etait cool'],
    ['il ma dit merci', 'il m a dit merci'],
    ['ma mère m’a aidé', 'ma mere m a aide'],
    ['avec ma mère', 'avec ma mere'],
    ['200 g de beurre', '200 g de beurre'],
    ['lé clients on adoré', 'les clients ont adore'],
    ['jé trouvé', 'j ai trouve'],
    ['trooop bien', 'trop bien'],
    ['laspirateur et lécole', 'l aspirateur et l ecole'],
    ['ils sont là', 'ils sont la'],
    ['jme sui okupé d gosses', 'je me suis occupe de gosses'],
    ['jpouvai pa dormir ct tro bizar', 'je pouvais pas dormir c etait trop bizarre'],
    ['g vendu + de 50 gateau a 2€', 'j ai vendu plus de 50 gateau a 2 euros'],
    ['j’été là, la table de marke été vide', 'j etais la la table de marque etait vide'],
    ['cet été', 'cet ete'],
    ['le patron ma même laissé fair', 'le patron m a meme laisse faire'],
    ['ma mère a gardé le jardin', 'ma mere a garde le jardin'],
    ['un jeune juge', 'un jeune juge'],
  ])('reads « %s »', (typed, read) => {
    expect(normalise(typed)).toBe(read)
  })

  it('gives every word the place of what was typed', () => {
    const text = 'Bah jai aidé'
    expect(readWords(text).map((w) => text.slice(w.start, w.end))).toEqual(['Bah', 'jai', 'jai', 'aidé'])
  })
})

describe('splitClauses', () => {
  const norms = (text: string) => splitClauses(text).map((c) => c.norm)

  it('finds clauses without punctuation', () => {
    expect(norms('g gardé mon petit frere samedi il pleurait je lui ai fait a manger')).toEqual([
      'j ai garde mon petit frere samedi',
      'il pleurait',
      'je lui ai fait a manger',
    ])
  })

  it('keeps what « que » introduces with its head', () => {
    expect(norms('elle m’a dit qu’elle commence à 5 h')).toEqual(['elle m a dit qu elle commence a 5 h'])
  })

  it('marks every clause of a question', () => {
    expect(splitClauses('j’ai servi. tu crois que j’ai aidé ?').map((c) => c.asks)).toEqual([false, true])
  })
})

describe('similarity', () => {
  it('is 1 for the same words in another dress and low for other words', () => {
    expect(similarity('Qu’as-tu fait, toi ?', 'qu’as-tu fait toi')).toBe(1)
    expect(similarity('Qu’as-tu fait, toi ?', 'Combien de clients sont venus ?')).toBeLessThan(0.3)
  })

  it('counts the longest run of shared words', () => {
    expect(longestSharedRun('un moment précis où tu as aidé', 'raconte un moment précis où quelqu’un rit')).toBe(4)
  })
})
