/** Another story: nothing of the first is lost. */
export const SWITCH_LEADS: readonly string[] = [
  'On laisse ça de côté, rien n’est perdu.',
  'D’accord, on change. Ce que tu as dit est gardé.',
  'On prend autre chose. L’ancien reste noté.',
  'Ça attendra. On repart d’ailleurs.',
]
export const SWITCH_QUOTED: readonly string[] = [
  'On laisse {q} de côté, rien n’est perdu.',
  'Je garde {q} pour plus tard.',
  '{q} reste noté. On repart d’ailleurs.',
]

export const SWITCH_QUESTIONS: readonly string[] = [
  'Quel autre moment te vient, même tout petit ?',
  'Une fois où quelqu’un t’a dit merci, c’était pour quoi ?',
  'À la maison, de quoi te charge-t-on d’habitude ?',
  'Quand as-tu appris un truc à quelqu’un ?',
  'Raconte une galère que tu as réglée : elle commence où ?',
  'Dans ton quartier, à quoi as-tu pris part ?',
  'Qu’as-tu monté un jour de tes mains ?',
  'De ta dernière sortie, quel moment te reste ?',
  'Sur quoi un ami compte-t-il avec toi ?',
  'Ton dernier dimanche, il ressemblait à quoi ?',
]
