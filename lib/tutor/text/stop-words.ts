/** Folded French words that carry no meaning of their own: function words, auxiliaries, fillers of speech. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a ai aie ait as au aura aurai aurais aurait aussi autre autres aux avaient avais avait avant avec avez avions avoir avons
ayant c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment d dans de des donc dont du elle
elles en encore es est et etaient etais etait etant ete etes etre eu euh eux fait font fais faire faisais faisait hein il ils j
je jusqu jusque l la le les leur leurs lui m ma mais me meme memes mes moi mon n ne ni nos notre nous on ont ou par parce pas
plus plutot pour pourquoi pu puis qu quand que quel quelle quelles quels quelqu quelque quelques qui quoi s sa sans se sera
serai serais serait ses si soi soit sommes son sont sous suis sur t ta tandis te tes toi ton tous tout toute toutes tres trop tu
un une va vais vers voici voila vont vos votre vous y oui non ouais ok bah ben bon bref hum mdr lol voila alors apres
ensuite deja bien peu beaucoup assez vraiment genre la cest etc ah oh hm wesh frr frere_ franchement bein quoi juste enfin
depuis pendant toujours jamais rien personne_ aucun aucune autant ainsi lors lorsque puisque donc d_ fois cote surtout`
    .split(/\s+/)
    .filter((w) => w !== '' && !w.endsWith('_')),
)
