import type { CriterionKind } from '@/lib/journey/schema'
import type { ReasonCode } from '@/lib/tutor/schema'

/** What a criterion is about, as far as a doubt on it is concerned. */
export type Concern = 'doing' | 'thinking' | 'fact'

export const CONCERN_OF: Readonly<Record<CriterionKind, Concern>> = {
  situation: 'doing',
  action: 'doing',
  result: 'doing',
  skill: 'doing',
  reflection: 'thinking',
  choice: 'thinking',
  fact: 'fact',
}

type ConcernBank = Readonly<Record<Concern, readonly string[]>>

const WE_ONLY: readonly string[] = [
  'Dans ce « on », ta part à toi, c’était laquelle ?',
  'Parmi vous, qui faisait quoi, toi compris ?',
  'Si je sépare les rôles, le tien, c’est quoi ?',
  'Les autres avaient leur tâche. Toi, la tienne ?',
  'Sans toi dans le groupe, qu’est-ce qui n’aurait pas été fait ?',
  'Redis-le avec « je » : ça donne quoi ?',
  'Dans l’équipe, sur quoi comptait-on sur toi ?',
  'Le groupe, d’accord. Ton coin du travail, il ressemblait à quoi ?',
]

/** Questions per doubt that the assessment raises. */
export const CLARIFY: Readonly<Record<Exclude<ReasonCode, 'TOO_THIN' | 'ECHO' | 'PASTED' | 'STUFFED'>, ConcernBank>> = {
  WE_ONLY: {
    doing: WE_ONLY,
    thinking: [
      'Ça, c’est l’avis du groupe. Le tien, c’est quoi ?',
      'Et toi, à titre perso, tu en penses quoi ?',
      'Avec « je » à la place de « on », ta phrase devient quoi ?',
      'Parmi vous, pas tout le monde pense pareil : toi, tu dis quoi ?',
      'Sans les copains autour, que dirais-tu ?',
      'Ta propre idée là-dedans, c’est laquelle ?',
    ],
    fact: [
      'Toi, qu’as-tu entendu de tes oreilles ?',
      'Dans le groupe, quelle réponse as-tu recueillie ?',
      'Parmi ces informations, laquelle vient de toi ?',
      'Avec « je » : qu’as-tu appris ?',
      'De ton côté, qu’as-tu noté ?',
      'Ta question à toi, elle a reçu quelle réponse ?',
    ],
  },
  HEDGED: {
    doing: [
      'De quelle partie te souviens-tu le mieux ?',
      'Laisse de côté ce dont tu doutes : que reste-t-il de certain ?',
      'Sans « un peu » ni « je crois », tu dirais quoi ?',
      'Qu’est-ce que tu as vraiment fait, à cent pour cent ?',
      'Si un témoin racontait, que confirmerait-il ?',
      'Là, tu hésites. Quel détail est net dans ta tête ?',
    ],
    thinking: [
      'Retire « peut-être » : il reste quelle idée ?',
      'À quel point y crois-tu, sur dix ?',
      'Qu’est-ce qui te fait pencher de ce côté ?',
      'Si tu devais trancher là, tu dirais quoi ?',
      'D’où vient le doute ?',
      'Quelle partie de cette idée tient solidement ?',
    ],
    fact: [
      'Comment pourrais-tu le vérifier ?',
      'Dans ce que tu dis, quelle information est sûre ?',
      'Qui pourrait te le confirmer ?',
      'Tu l’as entendu de qui, au départ ?',
      'Quelle source en parle noir sur blanc ?',
      'Sans le « je crois », que sais-tu de certain ?',
    ],
  },
  GENERAL: {
    doing: [
      'Ça vaut pour tout le monde. Un jour précis où tu l’as vécu, c’était lequel ?',
      'D’habitude, peut-être. Cette fois-là, tu as fait quoi ?',
      'Prends un seul jour : il s’est passé quoi ?',
      'Quitte la règle générale : quel exemple vient de ta vie ?',
      'La dernière fois, en vrai, ça s’est déroulé de quelle façon ?',
      'Choisis une scène parmi toutes : laquelle ?',
      'Un exemple à toi, avec une date : lequel ?',
    ],
    thinking: [
      'C’est une idée générale. Pour toi, ça veut dire quoi ?',
      'Dans ta vie, où l’as-tu vu ?',
      'Oublie « il faut » : toi, tu tiens à quoi ?',
      'Cette phrase, tu l’as vérifiée à quelle occasion ?',
      'Quel exemple vécu mets-tu derrière ?',
      'Si tu ramènes ça à toi, ça devient quoi ?',
    ],
    fact: [
      'C’est large. Quelle information précise as-tu trouvée ?',
      'Chez cette personne, dans ce lieu, c’est comment au juste ?',
      'Quel cas réel as-tu croisé ?',
      'On le dit partout : toi, tu l’as appris de qui ?',
      'Donne un exemple réel, avec sa source : lequel ?',
      'Là-bas précisément, la règle dit quoi ?',
    ],
  },
  HYPOTHETICAL: {
    doing: [
      'Ça, c’est ce que tu ferais. Qu’as-tu déjà fait qui s’en rapproche ?',
      'Pour l’instant c’est une idée. La dernière fois, en vrai, tu as fait quoi ?',
      'Gardons le futur pour plus tard : dans le passé, tu as vécu quoi de proche ?',
      'Sans « si », il s’est passé quoi ?',
      'Avant d’imaginer, quel moment as-tu déjà connu ?',
      'C’est un souhait. Quel morceau est déjà arrivé ?',
      'Un projet, d’accord. Qu’est-ce qui est déjà fait ?',
    ],
    thinking: [
      'Plutôt que « j’aimerais », quelle décision prends-tu ?',
      'Si ce n’est plus une hypothèse, tu gardes quoi ?',
      'Qu’est-ce qui te le ferait dire pour de bon ?',
      'Dans ce que tu as déjà vécu, qu’est-ce qui va dans ce sens ?',
      'Entre rêver et choisir, tu en es où ?',
      'Quelle part est déjà sûre pour toi ?',
    ],
    fact: [
      'C’est ce que tu imagines. Qu’as-tu trouvé, en cherchant ?',
      'Avant de supposer, que t’a-t-on dit ?',
      'Quelle information en as-tu, pour de vrai ?',
      'Ça reste à vérifier : qui pourrait répondre ?',
      'Sans deviner, tu sais quoi ?',
      'Une source le dit quelque part : laquelle ?',
    ],
  },
  NEGATED: {
    doing: [
      'Tu dis ce que tu n’as pas fait. À la place, tu faisais quoi ?',
      'Ça, tu ne l’as pas fait. Quelle petite chose as-tu faite quand même ?',
      'Retournons la phrase : qu’est-ce qui a eu lieu ?',
      'Pendant que d’autres s’en chargeaient, tu étais sur quoi ?',
      'Mets de côté ce qui manque : que reste-t-il ?',
      'Même minuscule, un geste de ta part : lequel ?',
      'Rien de spécial, d’accord. Rien que d’être là, tu as vu quoi ?',
    ],
    thinking: [
      'Tu dis ce que tu ne veux pas. Du coup, tu veux quoi ?',
      'À l’inverse, qu’est-ce qui te parle ?',
      'Le contraire, chez toi, ce serait quoi ?',
      'Ce qui ne t’a rien appris t’a quand même montré quoi ?',
      'Si ce n’est pas ça, c’est quoi alors ?',
      'De quoi cet avis te vient-il ?',
    ],
    fact: [
      'Tu n’as pas eu la réponse. Qu’as-tu appris d’autre ?',
      'Faute de ça, quelle information as-tu quand même ?',
      'Qui pourrait te répondre ?',
      'Parmi ce que tu sais déjà, que peux-tu citer ?',
      'On ne te l’a pas dit : qu’est-ce qu’on t’a montré ?',
      'Où chercherais-tu ce qui manque ?',
    ],
  },
  OTHER_SUBJECT: {
    doing: [
      'Ça, c’est l’autre personne. Toi, à ce moment-là, tu faisais quoi ?',
      'Son rôle est clair. Le tien, c’était quoi ?',
      'Pendant ce temps, de quoi te chargeais-tu ?',
      'Recule la caméra sur toi : on te voit faire quoi ?',
      'Qu’est-ce qui venait de toi dans cette scène ?',
      'Parle-moi de ta place à toi : tu étais où dans l’affaire ?',
      'À côté de cette personne, tu as aidé à quoi ?',
    ],
    thinking: [
      'Ça, c’est son avis. Le tien, il dit quoi ?',
      'Cette personne a choisi. Toi, tu choisis quoi ?',
      'Ses raisons sont les siennes : les tiennes, ce sont lesquelles ?',
      'Si on te demande à toi, tu réponds quoi ?',
      'De ce qu’elle en pense, tu gardes quoi ?',
      'En te mettant, toi, au centre, l’idée devient quoi ?',
    ],
    fact: [
      'Ça, c’est ce qu’une autre personne sait. Toi, qu’as-tu appris d’elle ?',
      'Elle t’a répondu quoi, à toi ?',
      'De son histoire, quelle information as-tu notée ?',
      'Quelle question de toi a lancé cette réponse ?',
      'Sur son métier, qu’as-tu retenu de précis ?',
      'Sa phrase exacte, c’était quoi ?',
    ],
  },
}

/** When the student corrects what was said before, or when no reason is given. */
export const PLAIN_DOUBT: readonly string[] = [
  'Aide-moi à bien te suivre : la bonne version, c’est laquelle ?',
  'Je reprends avec toi : comment ça s’est passé, en vrai ?',
  'Qu’est-ce qu’il faut changer dans ce que j’ai noté ?',
  'Redis-le à ta manière : tu le racontes comment ?',
  'Quelle est la version juste, pour toi ?',
  'On corrige ensemble : je garde quelle partie ?',
  'Sur ce point, tu mets quoi à la place ?',
]
