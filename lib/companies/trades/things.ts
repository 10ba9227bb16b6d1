/** Students' words for trades of things (agriculture to shops and meals), as `words, words: codes`; NAF rev. 2 (Insee), best first. */
export const THINGS = `
agriculture, agriculteur, agricultrice, ferme, fermier, champs: 01.11Z 01.50Z 01.61Z
maraîchage, maraîcher, légumes, potager: 01.13Z 47.21Z
vigne, vignoble, viticulture, vigneron, vin: 01.21Z 11.02B 46.34Z
élevage, éleveur, vaches, vache: 01.41Z 01.42Z 01.50Z
cheval, équitation, centre équestre, poney, chevaux: 93.12Z 01.43Z 85.51Z
élevage de chiens, toilettage, animalerie, animaux, animal: 96.09Z 47.76Z 01.49Z 75.00Z
horticulture, pépinière, plantes: 01.30Z 01.19Z 47.76Z
forêt, bûcheron, sylviculture, bois et forêt: 02.10Z 02.20Z 02.40Z
pêche, pêcheur, poisson: 03.11Z 47.23Z
conchyliculture, huîtres, aquaculture: 03.21Z 03.22Z
mine, carrière de pierre: 08.11Z 08.12Z
agroalimentaire, usine alimentaire: 10.13A 10.85Z 10.89Z
boucherie, boucher, bouchère, charcuterie: 47.22Z 10.13B
poissonnerie, poissonnier: 47.23Z 10.20Z
fromagerie, fromager, fromage, laiterie: 10.51C 47.29Z 10.51A
boulangerie, boulanger, boulangère, pain, boulange: 10.71C 10.71B 47.24Z
pâtisserie, pâtissier, pâtissière, gâteaux: 10.71D 10.71C 10.72Z
chocolaterie, chocolatier, confiserie, chocolat: 10.82Z 47.24Z
brasserie artisanale, bière, brasseur: 11.05Z 56.30Z
textile, tissu, tissage: 13.20Z 13.30Z 13.92Z
couture, couturier, couturière, stylisme, styliste, stylisme mode: 14.13Z 74.10Z 14.19Z
maroquinerie, cuir, cordonnerie, cordonnier: 15.12Z 95.23Z
chaussures, baskets, sneakers: 47.72A 15.20Z
scierie, charpente, charpentier: 43.91A 16.10A 16.23Z
ébénisterie, ébéniste, meubles, menuiserie bois: 31.09B 31.01Z 47.59A
papeterie, papier, carton: 17.21A 47.62Z
imprimerie, imprimeur, impression: 18.12Z 18.13Z
chimie, chimiste, laboratoire de chimie: 20.59Z 20.14Z 72.19Z
parfum, parfumerie, cosmétique, maquillage: 20.42Z 47.75Z 96.02B
pharmaceutique, médicaments, labo pharmaceutique: 21.20Z 21.10Z 46.46Z
plastique, plasturgie: 22.29A 22.22Z
verre, verrier, céramique, poterie, potier: 23.13Z 23.41Z 23.49Z
métallurgie, sidérurgie, acier: 24.10Z 24.51Z
soudure, soudeur, chaudronnerie, chaudronnier, métallerie: 25.11Z 25.62A 25.29Z
usinage, mécanique industrielle, fraisage, tourneur: 25.62B 25.62A
électronique, électronicien, composants: 26.12Z 26.11Z 26.51B
robotique, robot, robots, automatisme: 28.99B 26.51B 33.20C
machines, construction de machines: 28.29B 28.22Z
voiture usine, construction automobile, équipementier: 29.10Z 29.32Z
aéronautique, avion, avions, aviation: 30.30Z 51.10Z 33.16Z
bateau, bateaux, chantier naval, nautisme: 30.12Z 33.15Z 50.10Z
ferroviaire, trains: 30.20Z 49.10Z
vélo, vélos, cycles, réparation vélo: 47.64Z 95.29Z 30.92Z
bijouterie, bijoutier, bijoux, joaillerie: 32.12Z 47.77Z
horlogerie, horloger, montres: 26.52Z 95.25Z 47.77Z
instrument de musique, luthier, lutherie: 32.20Z 47.59B
jouets, jouet, jeux de société: 47.65Z 32.40Z
prothésiste dentaire, prothèse, orthopédie: 32.50A 47.74Z
maintenance, maintenance industrielle, dépannage: 33.12Z 33.20B 33.14Z
énergie, électricité production, centrale, solaire, éolien, panneaux solaires: 35.11Z 43.21A 35.14Z
eau, traitement de l’eau, distribution d’eau: 36.00Z 37.00Z
déchets, recyclage, tri, environnement: 38.11Z 38.32Z 39.00Z
dépollution: 39.00Z 38.22Z
construction, bâtiment, btp, chantier, entreprise de bâtiment: 41.20A 43.99C 41.20B
promoteur immobilier, promotion immobilière: 41.10A 68.31Z
travaux publics, routes, route: 42.11Z 42.99Z 43.12A
terrassement, démolition: 43.12A 43.11Z
électricien, électricienne, électricité, élec: 43.21A 43.21B 27.12Z
plomberie, plombier, plombière, chauffage, chauffagiste: 43.22A 43.22B
climatisation, clim, froid, frigoriste: 43.22B 33.12Z
menuisier, menuiserie, menuisière: 43.32A 43.32B 16.23Z
serrurerie, serrurier: 43.32B 25.72Z
peintre, peinture, peintre en bâtiment: 43.34Z 43.39Z
carrelage, carreleur: 43.33Z 43.39Z
maçon, maçonnerie, maçonne: 43.99C 41.20A
couvreur, toiture, toit: 43.91B 43.91A
plâtrier, plaquiste: 43.31Z 43.39Z
concession, concessionnaire, vente de voitures, voitures, voiture, automobile, auto: 45.11Z 45.20A 45.32Z
garage, garagiste, mécanicien, mécanicienne, mécano, mécanique, mécanique auto, réparation auto: 45.20A 45.20B 45.11Z
carrosserie, carrossier: 45.20A 45.20B
moto, motos, scooter, deux roues: 45.40Z 77.11A
grossiste, commerce de gros, import export: 46.90Z 46.39B 46.19B
supermarché, grande surface, hypermarché, supérette, grande distribution: 47.11F 47.11D 47.11C
épicerie, épicier, alimentation, commerce, magasin, vente, vendeur, vendeuse: 47.11B 47.29Z 47.71Z
primeur, fruits et légumes: 47.21Z 46.31Z
caviste, cave à vin: 47.25Z 46.34Z
tabac, bureau de tabac, presse: 47.26Z 47.62Z
station service, essence: 47.30Z 45.20A
informatique magasin, magasin informatique, réparation téléphone, réparation ordinateur, téléphone, téléphonie: 47.41Z 95.11Z 47.42Z
électroménager, hifi: 47.54Z 47.43Z 95.22Z
bricolage, quincaillerie, magasin de bricolage: 47.52B 47.52A
meuble, décoration, magasin de déco: 47.59A 47.59B 74.10Z
librairie, libraire, livres, livre, bd, manga: 47.61Z 58.11Z 91.01Z
magasin de sport, articles de sport, sport magasin: 47.64Z 93.12Z
mode, vêtements, prêt à porter, fringues, boutique, habits: 47.71Z 14.13Z 46.42Z
pharmacie, pharmacien, pharmacienne, préparateur en pharmacie: 47.73Z 46.46Z 21.20Z
fleuriste, fleurs: 47.76Z 46.22Z
opticien, opticienne, optique, lunettes: 47.78A 32.50B
marché, forain, brocante, friperie, dépôt vente: 47.79Z 47.89Z
vente en ligne, e-commerce, site marchand: 47.91A 47.91B
taxi, vtc, chauffeur: 49.32Z 49.39B
bus, car, autocar, transport en commun, tram, métro: 49.31Z 49.39A
train, sncf, cheminot, chemin de fer: 49.10Z 52.21Z
camion, routier, transport, transport routier, poids lourd: 49.41A 49.41B
déménagement, déménageur: 49.42Z
marine marchande, croisière, port: 50.10Z 50.20Z 52.22Z
aéroport, hôtesse de l’air, steward, pilote: 51.10Z 52.23Z
logistique, entrepôt, magasinier, cariste, stock: 52.10B 52.29B 52.29A
poste, facteur, courrier, la poste: 53.10Z 53.20Z
livraison, livreur, coursier, colis: 53.20Z 49.41B
hôtel, hôtellerie, réceptionniste, hotel: 55.10Z 55.20Z
camping, village vacances, colonie de vacances, colo: 55.30Z 55.20Z
restaurant, resto, restauration, restaurateur, serveur, serveuse, cuisine, cuisinier, cuisinière, pizzeria, chef: 56.10A 56.10C 56.21Z
fast food, fastfood, kebab, snack, burger, pizza, food truck: 56.10C 56.10A
cantine, cafétéria, restauration collective: 56.29A 56.29B 56.10B
traiteur: 56.21Z 10.85Z
bar, café, barman, barmaid, boîte de nuit, discothèque: 56.30Z 90.04Z
`
