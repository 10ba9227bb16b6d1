import { speak } from '@/lib/tutor/speak/speak'
import { countWords } from '@/lib/tutor/speak/typeset'
import { STATIONS } from '@/lib/journey/lines'
const M=['Au club de hand j’ai organisé le tournoi de Noël avec deux copines.','g fé du babysitting pr ma voisine l’été dernié, les jumo pleuré tt le tps','on a vendu 200 crêpes à la kermesse et la prof a dit que c’était super','jsp','J’ai compris que je préfère bosser dehors']
for (const kind of ['probe','clarify','encourage','challenge','switch-story','refuse','why','language','redirect'] as const){ const a:number[]=[],b:number[]=[]
 for(const s of STATIONS.filter(s=>s.kind==='dialogue')) for(const c of s.criteria) for (const l of [0,1,2,3] as const) M.forEach((text,i)=>{ const r=speak({move:{kind,criterionId:c,level:l,...(kind==='challenge'?{reason:'PASTED'}:kind==='clarify'?{reason:'WE_ONLY'}:{}),...(kind==='redirect'?{cause:'injection'}:{})} as any,stationId:s.id,level:null,seed:s.id+c,turn:i,text,asked:[],quotes:[],newlyMet:i===0?[s.criteria[0]!]:[],story:0}); a.push(countWords(r)); b.push(r.split(/\s+/).length)})
 const q=(x:number[],p:number)=>x.sort((m,n)=>m-n)[Math.floor(x.length*p)]
 console.log(kind,'words',q(a,.5),q(a,.9),'split',q(b,.5),q(b,.9),q(b,.9999)) }
