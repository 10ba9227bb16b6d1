import { describe, expect, it } from 'vitest'
import { getSkill } from '@/lib/skills/catalog'
import { SKILL_WORDS } from '@/lib/skills/lexicon'
import { SkillId } from '@/lib/skills/schema'
import { suggestSkills } from '@/lib/skills/suggest'

const QUOTES: [quote: string, expected: SkillId][] = [
  ['j’ai monté un planning avec eux', 'organiser-son-travail'],
  ['je garde mes petits frères tous les mercredis', 'respecter-ses-engagements'],
  ['j’ai réparé le vélo de ma sœur', 'resoudre-des-problemes'],
  ['je traduis pour ma mère à la mairie', 'communiquer-en-langue-etrangere'],
  ['j’ai fait un exposé devant la classe', 'communiquer-a-l-oral'],
  ['on s’est réparti les rôles dans l’équipe', 'travailler-en-equipe'],
  ['je sers les clients au marché', 'avoir-le-sens-du-service'],
  ['je rends la monnaie', 'mobiliser-les-mathematiques'],
  ['j’ai consolé une petite qui pleurait', 'communiquer-avec-empathie'],
  ['j’ai séparé deux copains qui se disputaient', 'resoudre-les-conflits'],
  ['j’ai fait le montage de la vidéo sur mon ordi', 'utiliser-le-numerique'],
  ['j’ai dessiné l’affiche de la kermesse', 'faire-preuve-de-creativite'],
  ['j’ai recommencé trois fois', 'faire-preuve-de-perseverance'],
  ['j’ai proposé de ranger la réserve', 'prendre-des-initiatives'],
  ['j’ai vérifié toutes les commandes', 'faire-preuve-de-rigueur'],
  ['j’arbitre les matchs des petits', 'respecter-les-reglements'],
  ['je nettoie les tables avec des gants', 'travailler-en-securite'],
  ['j’ai tout fait toute seule', 'faire-preuve-d-autonomie'],
  ['le chanteur a annulé alors j’ai improvisé', 'agir-face-a-l-imprevu'],
  ['j’ai demandé de l’aide à la documentaliste', 'savoir-demander-de-l-aide'],
  ['j’ai appris avec un tuto', 'apprendre-a-apprendre'],
  ['j’ai aidé un nouveau à trouver sa salle', 'creer-des-liens'],
]

describe('suggested skills', () => {
  it.each(QUOTES)('for « %s » include %s', (quote, expected) => {
    expect(suggestSkills([quote], '3e')).toContain(expected)
  })

  it.each(QUOTES)('for « %s » are three to six, all different', (quote) => {
    const ids = suggestSkills([quote], 'bts')
    expect(ids.length).toBeGreaterThanOrEqual(3)
    expect(ids.length).toBeLessThanOrEqual(6)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('stay six at most for a long story', () => {
    expect(
      suggestSkills(
        QUOTES.map(([quote]) => quote),
        'master',
      ),
    ).toHaveLength(6)
  })

  it('do not depend on accents, capitals or the shape of apostrophes', () => {
    const clean = suggestSkills(['J’ai réparé le vélo tout seul'], '3e')
    expect(suggestSkills(["j'ai repare le velo TOUT SEUL"], '3e')).toEqual(clean)
    expect(suggestSkills(['j’ai re\u0301pare\u0301 le ve\u0301lo tout seul'], '3e')).toEqual(clean)
  })

  it.each([[], [''], ['mdr rien'], ['🙂']])('fall back on three broad skills when the words say nothing (%j)', (...quotes) => {
    expect(suggestSkills(quotes, null)).toEqual(['s-impliquer', 'respecter-ses-engagements', 'faire-preuve-d-autonomie'])
  })

  it('never offer a sensitive skill, even when the words are there', () => {
    const ids = suggestSkills(['j’ai géré mon stress et j’ai dit non à la pression du groupe'], 'master')
    expect(ids.filter((id) => getSkill(id).sensitive)).toEqual([])
    expect(Object.keys(SKILL_WORDS).filter((id) => getSkill(SkillId.parse(id)).sensitive)).toEqual([])
  })

  it('offer leadership from lycée on only', () => {
    const quotes = ['j’étais capitaine, je dirigeais l’équipe']
    expect(suggestSkills(quotes, '2de')).toContain('faire-preuve-de-leadership')
    expect(suggestSkills(quotes, '3e')).not.toContain('faire-preuve-de-leadership')
    expect(suggestSkills(quotes, null)).not.toContain('faire-preuve-de-leadership')
  })

  it('put first what is said first among equals', () => {
    expect(suggestSkills(['j’ai inventé un jeu puis j’ai arbitré'], '3e').slice(0, 2)).toEqual([
      'faire-preuve-de-creativite',
      'respecter-les-reglements',
    ])
  })

  it('has words for every skill that may be offered', () => {
    const offered = SkillId.options.filter((id) => !getSkill(id).sensitive)
    expect(Object.keys(SKILL_WORDS)).toEqual(offered)
    for (const { strong, weak } of Object.values(SKILL_WORDS)) expect(`${strong} ${weak}`).toMatch(/^[a-z0-9_*]+( [a-z0-9_*]+)*$/)
  })
})
