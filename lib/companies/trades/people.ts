/** Students' words for trades of ideas and people (media to associations), as `words, words: codes`; NAF rev. 2 (Insee), best first. */
export const PEOPLE = `
édition, éditeur, maison d’édition, écrivain: 58.11Z 58.19Z 90.03B
journal, journalisme, journaliste, magazine: 58.13Z 58.14Z 63.91Z
jeux vidéo, jeu vidéo, jeux video, gaming, game design, game designer, gamer, esport: 58.21Z 62.01Z
cinéma, film, films, tournage, réalisateur, audiovisuel, vidéo, montage vidéo, monteur: 59.11B 59.11A 59.12Z 59.14Z
animation 3d, dessin animé, effets spéciaux: 59.11C 59.12Z 58.21Z
musique studio, studio d’enregistrement, label, ingénieur du son, son: 59.20Z 90.02Z
radio, animateur radio: 60.10Z 59.20Z
télé, télévision, chaîne de télé: 60.20A 60.20B 59.11A
télécom, télécommunications, opérateur, fibre, fibre optique: 61.10Z 61.20Z 42.22Z
informatique, développeur, développeuse, dev, code, programmation, logiciel, logiciels, appli, application mobile, codeur: 62.01Z 62.02A 58.29A
web, site internet, site web, webdesign, développement web: 62.01Z 63.12Z 73.11Z
cybersécurité, hacker, réseau, réseaux, sécurité informatique, administrateur réseau: 62.02A 62.03Z 62.09Z
intelligence artificielle, ia, data, big data, données: 62.01Z 63.11Z 72.19Z
hébergement web, cloud, data center: 63.11Z 62.03Z
banque, banquier, banquière, conseiller bancaire, finance: 64.19Z 66.19B 64.92Z
assurance, assureur, assurances, mutuelle: 65.12Z 66.22Z 65.11Z
trading, bourse, trader: 66.12Z 66.30Z 64.99Z
immobilier, agence immobilière, agent immobilier, immo: 68.31Z 68.32A 68.20A
syndic, gestion locative, hlm, bailleur social: 68.32A 68.20A
avocat, avocate, cabinet d’avocat, droit, justice, juriste: 69.10Z 84.23Z
notaire, étude notariale, huissier: 69.10Z
comptable, comptabilité, compta, expert comptable: 69.20Z 70.22Z
management, conseil, consultant, gestion d’entreprise: 70.22Z 70.21Z
communication, com, relations presse, événementiel communication: 70.21Z 73.11Z
architecte, architecture, archi, architecte d’intérieur: 71.11Z 74.10Z 71.12B
ingénieur, ingénieure, ingénierie, bureau d’études: 71.12B 71.20B 72.19Z
géomètre, topographe: 71.12A
contrôle technique: 71.20A 45.20A
recherche, chercheur, chercheuse, science, sciences, biologie, biologiste, physique, astronomie: 72.19Z 72.11Z 85.42Z
publicité, pub, marketing, agence de pub, community manager, réseaux sociaux, influenceur: 73.11Z 73.12Z 70.21Z
sondage, étude de marché: 73.20Z
graphiste, graphisme, design, designer, infographiste, illustrateur, illustration, dessin: 74.10Z 73.11Z 90.03A
décorateur, décoratrice, design d’intérieur: 74.10Z 71.11Z
photographe, photographie, photo, photos: 74.20Z 47.78C
traducteur, traduction, interprète, langues: 74.30Z 85.59B
vétérinaire, véto, clinique vétérinaire, assistant vétérinaire, soigneur: 75.00Z 91.04Z
location de voitures, location: 77.11A 77.39Z
ressources humaines, rh, recrutement, recruteur: 78.10Z 70.22Z 78.30Z
voyage, agence de voyage, tourisme, guide touristique, voyages: 79.11Z 79.90Z 79.12Z
office de tourisme: 79.90Z 84.13Z
sécurité, agent de sécurité, vigile, gardiennage: 80.10Z 80.20Z
détective: 80.30Z
ménage, nettoyage, propreté, agent d’entretien: 81.21Z 81.22Z 81.29B
paysagiste, jardinier, espaces verts, jardinage, jardin, paysage: 81.30Z 01.30Z 71.12B
secrétariat, secrétaire, bureau, accueil, assistante, administratif: 82.11Z 82.19Z 84.11Z
centre d’appel, télévente, standard: 82.20Z
événementiel, organisation d’événements, salon, wedding planner: 82.30Z 90.02Z
mairie, collectivité, administration, ville, commune, hôtel de ville, fonctionnaire, préfecture, conseil départemental: 84.11Z 84.12Z 84.13Z
ambassade, diplomate: 84.21Z
armée, militaire, soldat, marine nationale, armée de terre: 84.22Z
tribunal, juge, magistrat, prison: 84.23Z 69.10Z
police, policier, policière, gendarme, gendarmerie: 84.24Z 84.22Z 80.10Z
pompier, pompiers, caserne: 84.25Z
sécurité sociale, caf, impôts: 84.30A 84.30C 84.11Z
maternelle, école maternelle, atsem: 85.10Z 85.20Z 88.91A
école, professeur des écoles, instit, institutrice, maîtresse, école primaire, enseignement, prof, professeur: 85.20Z 85.31Z 85.10Z
collège, lycée, cpe, surveillant: 85.31Z 85.32Z
université, fac, école d’ingénieur: 85.42Z 85.41Z
auto école, autoécole, moniteur auto école: 85.53Z
école de danse, cours de musique, école de musique, conservatoire: 85.52Z 90.01Z
prof de sport, coach sportif, éducateur sportif: 85.51Z 93.13Z 93.12Z
soutien scolaire, formation, formateur: 85.59B 85.59A
hôpital, clinique, urgences, aide soignante, aide soignant, brancardier: 86.10Z 87.10A
médecin, docteur, cabinet médical, médecine, généraliste: 86.21Z 86.22C 86.10Z
dermatologue, cardiologue, spécialiste, radiologie, chirurgien: 86.22C 86.22A 86.10Z
dentiste, cabinet dentaire, orthodontiste, assistante dentaire: 86.23Z 32.50A
infirmière, infirmier, sage femme, soins infirmiers: 86.90D 86.10Z
kiné, kinésithérapeute, ostéopathe, orthophoniste, ergothérapeute: 86.90E 86.90F
psychologue, psy, sophrologue, psychiatre, diététicien, nutritionniste: 86.90F 86.22C
laboratoire, labo, analyses médicales, prise de sang: 86.90B 72.11Z
ambulance, ambulancier: 86.90A 86.10Z
maison de retraite, ehpad, personnes âgées, gériatrie: 87.10A 87.30A 88.10A
handicap, foyer, ime, éducateur spécialisé, éducatrice spécialisée: 87.10B 88.91B 88.99A
aide à domicile, auxiliaire de vie, services à la personne: 88.10A 88.10B
crèche, petite enfance, puériculture, puéricultrice, auxiliaire de puériculture, bébés, enfants, nounou, assistante maternelle, halte garderie: 88.91A 85.10Z
social, assistante sociale, assistant social, humanitaire, action sociale, travailleur social, ong: 88.99B 94.99Z 88.99A
centre de loisirs, animateur, animatrice, centre aéré, bafa, animation, mjc, centre social: 93.29Z 88.99B 94.99Z
esat, insertion: 88.10C 88.99B
théâtre, comédien, comédienne, acteur, actrice, danse, danseur, danseuse, cirque, spectacle, spectacles: 90.01Z 90.02Z 90.04Z
musique, musicien, musicienne, concert, chanteur, chanteuse, dj, rap, beatmaker: 90.01Z 90.02Z 59.20Z
régie, technicien du spectacle, son et lumière, régisseur: 90.02Z 90.04Z
artiste, art, artiste peintre, sculpture, atelier d’artiste: 90.03A 90.03B 91.02Z
bibliothèque, médiathèque, bibliothécaire, archives: 91.01Z 47.61Z
musée, galerie d’art, patrimoine, exposition: 91.02Z 47.78C 91.03Z
zoo, parc animalier, aquarium, soigneur animalier: 91.04Z 75.00Z 93.21Z
casino, jeux d’argent: 92.00Z
stade, piscine, maître nageur, gymnase: 93.11Z 93.12Z
sport, foot, football, club de foot, basket, basketball, rugby, tennis, judo, natation, handball, club de sport, athlétisme, boxe, escalade: 93.12Z 93.11Z 85.51Z
fitness, salle de sport, musculation, muscu, gym, coach: 93.13Z 85.51Z 93.12Z
parc d’attraction, parc d’attractions, escape game, bowling, laser game: 93.21Z 93.29Z
syndicat, parti politique, politique: 94.20Z 94.92Z 84.11Z
association, asso, bénévolat, bénévole: 94.99Z 88.99B
église, mosquée, religion, paroisse: 94.91Z
réparation, réparateur, réparation électroménager: 95.22Z 95.29Z 95.11Z
pressing, laverie, blanchisserie: 96.01B 96.01A
coiffure, coiffeur, coiffeuse, barbier, salon de coiffure, barber: 96.02A 96.02B
esthétique, esthéticienne, beauté, institut de beauté, ongles, manucure, onglerie, spa, massage: 96.02B 96.04Z
pompes funèbres, thanatopracteur: 96.03Z
tatouage, tatoueur, piercing: 96.09Z
`
