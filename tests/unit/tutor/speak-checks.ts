/** Question marks outside quotations. */
export function questionMarks(reply: string): number {
  return reply.replace(/«[^»]*»/g, '').split('?').length - 1
}

/** A second question without its own mark. */
export const HIDDEN_DOUBLE =
  /\?[^?]*\?|(?<!\p{L})et (?:surtout )?(?:pourquoi|comment|qu[’']est|quand|où|quel|quelle|quels|quelles|combien|avec qui|à qui|de qui)(?!\p{L})[^?]*\?/iu

export const TAG = /(?:^|[,.] ?)(?:non|hein|d[’']accord|ok|pas vrai|n[’']est-ce pas)[\s\u00A0\u202F]*\?/iu

/** A question that holds a candidate answer. */
export const LEADING = /(?<!\p{L})ou(?!\p{L})|sûrement|sans doute|j[’']imagine que|n[’']est-ce pas|tu as dû|est-ce parce que/iu

/** Words of the labels of the skills of the inventory. */
export const SKILL_WORDS =
  /(?<!\p{L})(?:observer|comprendre|s[’']impliquer|créativit|autonomie|autonome|rigueur|rigoureu|précision|curiosité|leadership|persévéran|réactivité|initiative|empathi|adaptation|s[’']adapter|coopér|travail d[’']équipe|en équipe|esprit d[’']équipe|sens du service|à l[’']écoute|prendre du recul|esprit critique|sens critique|gérer (?:ton|son|le) stress|responsabilit|organis(?:er|ation)|communiqu)/iu

/** Ghost-writing: a letter, a CV, a sentence to copy. */
export const GIVEAWAYS: readonly RegExp[] = [
  /madame,? monsieur|je soussign|salutations|je me permets|dans l[’']attente|objet ?:/i,
  /^\s*[•–-]\s/m,
  /(?<!\p{L})(?:compétences?|expérience professionnelle) ?:/iu,
]

/** The longest run of words, outside quotations, of one sentence that speaks as the student (« je », « j’ »). */
export function longestFirstPersonRun(reply: string): number {
  const runs = reply
    .replace(/«[^»]*»/g, '.')
    .split(/[.?!:;]/)
    .filter((s) => /(?<!\p{L})(?:j[’']|je |mon |ma |mes )/iu.test(s))
    .map((s) => s.trim().split(/\s+/).length)
  return Math.max(0, ...runs)
}
