import { soundOf } from '@/lib/tutor/guard/sound'
import { fold } from '@/lib/tutor/text/fold'
import { DISTRESS } from '@/lib/tutor/guard/distress'
import { GROUPS } from '@/lib/tutor/guard/distress-groups'
const fn='a ai as est et es ont on en un une de des du le la les l je tu il elle nous vous ils se ce ca si ne me te m j s c d n pas plus que qui qu quoi dans avec pour sans sur chez par tres bien tout tous fait faire fais dit dire vais va vont peu peux peut veux veut mais ou donc or car sont suis ete etait eu avoir aussi puis deux trois jour temps truc chose mon ma mes son sa ses notre leur au aux y ans fois vu mis pris jeu jeux mer mal main mains moi toi soi oui non ok gens cours cour stage quelque quelques heure heures euros seul soir sac bus eau haut bas'.split(' ')
const by=new Map<string,string[]>(); for(const w of fn){const k=soundOf(w); by.set(k,[...(by.get(k)??[]),w])}
const words=new Set([...Object.values(GROUPS),...Object.values(DISTRESS).flat()].join(' ').replace(/<[a-z-]+>/g,' ').split(/[\s|]+/).map(w=>w.replace(/[?!]/g,'')).filter(w=>w&&!/^[=~.^]|\*$/.test(w)))
for(const w of words){const k=soundOf(fold(w)); const c=(by.get(k)??[]).filter(x=>x!==fold(w)); if(c.length) console.log(w,'=',k,':',c.join(','))}
