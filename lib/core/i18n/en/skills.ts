import type { skills as fr } from '../fr/skills'

/** Families, skills, frameworks, levels, strengths and titles in English; same keys as the French file. */
export const skills: typeof fr = {
  families: {
    communiquer: { name: 'Communicate', explain: 'Speak, write, listen, and be understood.' },
    cooperer: { name: 'Work with others', explain: 'Do something with other people, or for them.' },
    's-organiser': { name: 'Get organised', explain: 'Plan, keep your word and work carefully.' },
    reflechir: { name: 'Think', explain: 'Search, compare, invent and decide.' },
    agir: { name: 'Act', explain: 'Get going, keep going, and cope when things change.' },
    apprendre: { name: 'Learn and find your way', explain: 'Discover, learn from what you live and choose your road.' },
  },
  items: {
    'communiquer-a-l-oral': {
      label: 'Speaking clearly',
      explain: 'You explain something aloud, and the other person understands.',
    },
    'communiquer-a-l-ecrit': {
      label: 'Writing clearly',
      explain: 'You write a message or a text that others understand without asking you.',
    },
    'etre-a-l-ecoute': {
      label: 'Listening',
      explain: 'You let the other person finish and take what they said into account.',
    },
    'communiquer-avec-empathie': {
      label: 'Communicating with empathy',
      explain: 'You notice what someone is going through and choose your words to fit.',
    },
    'respecter-les-usages-sociaux': {
      label: 'Respecting social codes',
      explain: 'You adapt your clothes, your words or your phone to the place and the people.',
    },
    'savoir-se-presenter': {
      label: 'Introducing yourself and managing your image',
      explain: 'You introduce yourself, say what you want, and choose what you show of yourself.',
    },
    'communiquer-en-langue-etrangere': {
      label: 'Communicating in a foreign language',
      explain: 'You make yourself understood in another language, spoken or written.',
    },
    'travailler-en-equipe': {
      label: 'Working in a team',
      explain: 'You do your part, you follow the others’ part, and the result is shared.',
    },
    'avoir-le-sens-du-service': {
      label: 'Serving people well',
      explain: 'You spot what someone needs and make sure they get it.',
    },
    'faire-preuve-de-leadership': {
      label: 'Showing leadership',
      explain: 'You guide a group: you set the direction and everybody knows what to do.',
    },
    'inspirer-et-donner-du-sens': {
      label: 'Inspiring, giving meaning',
      explain: 'You explain why it is worth it, and others want to follow.',
    },
    'resoudre-les-conflits': {
      label: 'Resolving conflicts constructively',
      explain: 'You help two people who disagree, or yourself and someone else, to find a solution.',
    },
    's-affirmer': {
      label: 'Asserting yourself and resisting peer pressure',
      explain: 'You say no, or say what you think, even when the group pushes the other way.',
    },
    'creer-des-liens': {
      label: 'Making connections, helping, cooperating',
      explain: 'You go towards someone, help them or bring them into a group.',
    },
    'organiser-son-travail': {
      label: 'Organising your work around priorities and goals',
      explain: 'You plan the steps, choose where to begin and meet the deadlines.',
    },
    'faire-preuve-de-rigueur': {
      label: 'Being careful and precise',
      explain: 'You follow the instructions, check and correct until it is right.',
    },
    'respecter-ses-engagements': {
      label: 'Keeping commitments, taking responsibility',
      explain: 'You do what you said, when you said, and warn people if there is a problem.',
    },
    'respecter-les-reglements': {
      label: 'Taking rules into account',
      explain: 'You know the rules of the place and you apply them.',
    },
    'travailler-en-securite': {
      label: 'Safe gestures, posture, hygiene and environment',
      explain: 'You protect yourself and others: the right gestures, cleanliness, equipment, sorting waste.',
    },
    'faire-preuve-d-autonomie': {
      label: 'Working independently',
      explain: 'You move forward without being told each step, and you know when to ask.',
    },
    'traiter-l-information': {
      label: 'Finding and handling information',
      explain: 'You look in several places, sort what you find and keep what is useful.',
    },
    'mobiliser-les-mathematiques': {
      label: 'Using mathematics',
      explain: 'You count, measure or calculate to settle something in real life.',
    },
    'utiliser-le-numerique': {
      label: 'Using digital tools',
      explain: 'You use software, an app or a device to make or fix something.',
    },
    'penser-de-facon-critique': {
      label: 'Thinking critically',
      explain: 'You check before you believe, compare and look for where the information comes from.',
    },
    'resoudre-des-problemes': {
      label: 'Solving problems creatively',
      explain: 'Something is stuck: you look for the cause, try things, and find a solution.',
    },
    'faire-preuve-de-creativite': {
      label: 'Being creative',
      explain: 'You invent or make something that did not exist in that form.',
    },
    'prendre-des-decisions': {
      label: 'Making constructive decisions',
      explain: 'You compare several options and choose one, and can say why.',
    },
    'prendre-du-recul': {
      label: 'Stepping back',
      explain: 'You look back at what happened and see what you would do differently.',
    },
    observer: {
      label: 'Observing',
      explain: 'You look with attention and notice details that you can describe.',
    },
    comprendre: {
      label: 'Understanding (the job, the people, the steps)',
      explain: 'You can explain who does what, in which order and what it is for.',
    },
    'prendre-des-initiatives': {
      label: 'Taking initiative, making proposals',
      explain: 'You suggest or start something without waiting to be asked.',
    },
    's-impliquer': {
      label: 'Getting involved',
      explain: 'You really take part: you give time and attention to what is going on.',
    },
    'faire-preuve-de-reactivite': {
      label: 'Reacting quickly',
      explain: 'You act fast when it is the moment.',
    },
    'agir-face-a-l-imprevu': {
      label: 'Dealing with the unexpected',
      explain: 'Nothing goes as planned, and you find what to do on the spot.',
    },
    's-adapter-aux-changements': {
      label: 'Adapting to change',
      explain: 'The place, the group or the plan changes, and you change the way you do things.',
    },
    'faire-preuve-de-perseverance': {
      label: 'Persevering',
      explain: 'You start again after a failure or a long wait, until you move forward.',
    },
    'gerer-son-stress': {
      label: 'Managing stress',
      explain: 'You have your own way to calm down and carry on when the pressure rises.',
    },
    'savoir-demander-de-l-aide': {
      label: 'Knowing how to ask for help',
      explain: 'You notice what blocks you, choose whom to ask and put your question.',
    },
    'faire-preuve-de-curiosite': {
      label: 'Being curious',
      explain: 'You try to find out how it works, without a mark making you do it.',
    },
    'apprendre-a-apprendre': {
      label: 'Learning to learn',
      explain: 'You have found a way of learning that works for you, and you use it.',
    },
    'traduire-ses-experiences': {
      label: 'Turning experiences into skills',
      explain: 'You start from a moment you lived and name what it shows you can do.',
    },
    'deconstruire-les-representations': {
      label: 'Questioning ready-made ideas',
      explain: 'You question a ready-made idea about a job or about people.',
    },
    'construire-son-reseau': {
      label: 'Building and using your network',
      explain: 'You know who can help you, get in touch and give news.',
    },
    'se-projeter': {
      label: 'Looking ahead, understanding what choices lead to',
      explain: 'You imagine what comes next and see what each choice opens or closes.',
    },
  },
  frameworks: {
    rome: 'ROME 4.0, professional soft skills (France Travail, the French job service)',
    rectec: 'RECTEC, transversal skills',
    clea: 'CléA, French certificate of basic professional knowledge and skills',
    lifecomp: 'LifeComp (European Commission)',
    onisep: 'Career-management skills (Onisep, the French guidance office)',
    cps: 'Psychosocial skills',
    'france-travail': 'List of 14 soft skills (France Travail, earlier list)',
    convention: 'Internship agreement of 3e and 2de (ages 14 to 16)',
    esco: 'ESCO (European Commission)',
    crcn: 'CRCN, digital skills (Pix)',
  },
  levels: {
    '1': { name: 'Discovered', explain: 'One experience proves it, with what you did and what came of it.' },
    '2': { name: 'Confirmed', explain: 'Two different experiences prove it.' },
    '3': { name: 'Mastered for your age', explain: 'Three different experiences prove it, and you can say what you learnt from them.' },
  },
  strengths: {
    raconte: { name: 'Told', explain: 'You told it in your own words.' },
    trace: { name: 'Evidenced', explain: 'Something goes with it: a photo, a document, a link or a date.' },
    confirme: { name: 'Vouched for', explain: 'One person confirmed it.' },
    'confirme-2': { name: 'Vouched for ×2', explain: 'Two people confirmed it.' },
  },
  titles: {
    quai: { name: 'On the platform', explain: 'Everything is ready for your first proof.' },
    detective: { name: 'Detective', explain: 'You can find a proof in what you have lived.' },
    archiviste: { name: 'Archivist', explain: 'Your first proofs are filed, and you can take them out again.' },
    cartographe: { name: 'Mapmaker', explain: 'Your proofs point in several directions.' },
    pilote: { name: 'Pilot', explain: 'You know which proofs to show, and to whom.' },
    stratege: { name: 'Strategist', explain: 'You have enough to answer many interview questions.' },
    architecte: { name: 'Architect', explain: 'Your proofs hold together and tell a path.' },
  },
}
