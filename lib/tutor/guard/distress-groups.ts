import type { WordGroups } from './pattern'

/** Groups of words that the distress patterns share. */
export const GROUPS = {
  je: 'je|j',
  me: 'me|m',
  us: 'me|m|nous',
  veux: 'veux|veut|veu|ve|vx|voudrais|voulais|voudrait|aimerais|voulait|veuille|prefere|prefererais|souhaite|vx',
  envie: 'envie|envies|besoin',
  mourir: 'mourir|crever|disparaître|clamser|mourire',
  parent:
    'pere|papa|daron|mere|maman|daronne|parents|darons|oncle|tonton|tante|frere|soeur|reuf|reup|reum|grand-pere|papi|mamie|cousin|famille|beauf',
  adult:
    'pere|papa|daron|mere|maman|daronne|parents|darons|oncle|tonton|tante|reup|reum|papi|tuteur|tutrice|patron|patronne|chef|cheffe|maitre|prof|professeur|surveillant|directeur|directrice|moniteur|coach|entraineur|voisin|collegue|responsable|educateur|gerant|boss|employe|mec|copain|ex|compagnon|mari|monsieur|homme|type|gars|adulte',
  boss: 'tuteur|tutrice|patron|patronne|chef|cheffe|maitre|collegue|responsable|gerant|boss|employe|directeur|prof|professeur|surveillant|coach|entraineur|moniteur|oncle|beau-pere|pere|tonton|voisin|cousin|monsieur|homme|mec|type|gars|client|cuisinier|serveur|vendeur|gerant|chauffeur|ouvrier|mecano|apprenti|salarie|animateur|vigile|medecin|infirmier|coiffeur|boulanger|vieux|=quelqu|demi|frere|cousin|eleve|garcon|educ|livreur|menuisier|technicien|formateur|stagiaire',
  friend:
    'ami|amie|amis|pote|potes|copain|copine|copines|meuf|mec|soeur|frere|cousin|cousine|mere|pere|maman|papa|camarade|reuf|bff|meilleure|meilleur|=quelqu|gars|fille|garcon|voisine',
  others: 'ils|elles|on|gens|eleves|garcons|filles|autres|certains|mecs|meufs|classe|monde|harceleurs|grands|eux',
  they: 'ils|elles|on|il|elle|eux|gens|eleves|garcons|filles|autres|certains|mecs|meufs|classe|tous|monde|groupe|=quelqu|potes|copains|copines|harceleurs|grands|troisiemes',
  person: 'il|elle|ils|elles|on|qui',
  often:
    'jours|temps|toujours|souvent|arret|arrete|arretent|chaque|sans|jour|soir|soirs|matin|encore|depuis|constamment|permanence|regulierement',
  school:
    'college|lycee|ecole|bahut|classe|cours|cantine|recre|groupe|snap|insta|whatsapp|discord|tiktok|internet|reseaux|couloir|couloirs|vestiaires|vestiaire|bus|stage|toilettes|cour',
  hit: 'frapp*|frap*|tabass*|cogn*|gifl*|etrangl*|maltrait*|tapai*|battai*|fouett*',
  family: 'chez|maison|appart|baraque',
} as const satisfies WordGroups
