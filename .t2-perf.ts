import { readFileSync } from 'node:fs'
import { speak } from '@/lib/tutor/speak/speak'
import { guard } from '@/lib/tutor/guard/guard'
const msgs=readFileSync('tests/fixtures/tutor/dev/messages.jsonl','utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l))
for (const round of [0,1]) { const g:number[]=[],s:number[]=[]; const asked:string[]=[]
for (const [i,d] of msgs.entries()){ let a=performance.now(); guard({text:d.text,stationId:d.station,tutorTexts:[],previousStudentTexts:[]}); g.push(performance.now()-a); a=performance.now(); const r=speak({move:{kind:'probe',criterionId:d.asked,level:0},stationId:d.station,level:null,seed:'x',turn:i,text:d.text,asked:asked.slice(-20),quotes:[],newlyMet:[],story:0}); s.push(performance.now()-a); asked.push(r)}
const q=(x:number[],p:number)=>[...x].sort((m,n)=>m-n)[Math.floor(x.length*p)]!.toFixed(2)
console.log('guard p50',q(g,.5),'p95',q(g,.95),'speak p50',q(s,.5),'p95',q(s,.95)) }
const long=('bah du coup j ai aidé mon oncle à faire plein de trucs dans son garage et il m a dit que c était bien '.repeat(40)).slice(0,4000)
let a=performance.now(); guard({text:long,stationId:'mes-experiences',tutorTexts:[],previousStudentTexts:[]}); console.log('4000 chars guard',performance.now()-a)
a=performance.now(); speak({move:{kind:'probe',criterionId:'action',level:0},stationId:'mes-experiences',level:null,seed:'x',turn:1,text:long,asked:[],quotes:[],newlyMet:[],story:0}); console.log('4000 chars speak',performance.now()-a)
for (const evil of ['a '.repeat(2000),'je '.repeat(1300),'plus '.repeat(800),'a'.repeat(4000),'- '.repeat(2000), '😀'.repeat(2000), 'il me '.repeat(660)]) { a=performance.now(); guard({text:evil,stationId:'mes-experiences',tutorTexts:[],previousStudentTexts:[]}); console.log(evil.slice(0,6),(performance.now()-a).toFixed(1)) }
