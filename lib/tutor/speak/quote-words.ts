/** Folded words that a quotation should not begin with: they point back to what was cut off. */
export const POOR_START: ReadonlySet<string> = new Set(
  `et mais ou sinon donc car ni que qu qui quoi dont de du des d la le les l un une au aux a en y pas plus tres aussi pour par sur avec
dans sans puis apres alors se s m t ne n coup est sont a ont ai tel telle tels telles comme vu devant contre entre of to and on in at for
with the an near`.split(/\s+/),
)

/** Folded words that a quotation should not end with: something must follow them. */
export const POOR_END: ReadonlySet<string> = new Set(
  `et mais ou donc car ni que qu qui dont de du des d la le les l un une au aux a en y pour par sur avec dans sans chez vers devant
derriere contre sous selon vu mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces je j tu il elle on nous vous
ils elles me m te t se s ne n est es ai as ont avais avait etait etais suis sont tres trop si quand comme parce plus moins tous tout toute
toutes quel quelle alors puis genre entre pendant depuis jusqu c ete avoir etre faire deux trois quatre cinq six dix quelques plusieurs
chaque petit petite petits petites grand grande bon bonne of to and on in at for with the an near every my his her`.split(/\s+/),
)

/** Subjects: a quotation that begins with one stands by itself. */
export const GOOD_START = /^(?:j|je|on|il|elle|ils|elles|c|ca|moi|i)$/
/** Words that only lead in: a quotation begins after them. */
export const FILLERS: ReadonlySet<string> = new Set(
  'et mais ou donc car puis alors parce que qu bah ben euh oui non ouais bon ok moi ensuite voila genre enfin'.split(' '),
)
/** The last two words before a place where a clause begins all the same. */
export const OPENS_AFTER =
  /(?:^| )(?:et|mais|donc|car|puis|quand|alors|apres|voila|bah|ben|euh|oui|non|ouais|moi|bon|ok|ensuite|du coup|en fait|en vrai|au final|a la fin|une fois|parce qu|parce que|vu qu|vu que)$/
/** Before these words, which bring in a complement, a quotation may end. */
export const BEFORE_BREAK =
  /^(?:et|mais|donc|car|puis|parce|quand|pour|avec|chez|dans|en|alors|apres|pendant|sur|vu|devant|depuis|when|and|with|for|in|near)$/
