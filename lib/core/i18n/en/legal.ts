import type { LegalTexts } from '../fr/legal'

export const legal: LegalTexts = {
  contents: 'On this page',
  sources: 'Where these rules come from',
  toComplete: 'To be completed by the school',
  toCompleteTitle: 'This page is not finished',

  mentions: {
    metaTitle: 'Legal notice',
    title: 'Legal notice',
    lead: 'Who answers for this site, who runs it, and under which licence.',
    updated: 'Version of November 2026',
    toComplete:
      'StageFlow AI is software that each school installs for itself. The lines marked “to be completed” must be filled in by whoever runs this site, before it opens to students.',
    sections: [
      {
        id: 'editeur',
        title: 'Who publishes this site',
        text: ['The publisher is the school, university or organisation that installed this site. It is not the team behind the software.'],
        rows: [
          { label: 'Name of the school' },
          { label: 'Postal address' },
          { label: 'Telephone and e-mail' },
          { label: 'Person in charge of publication' },
        ],
      },
      {
        id: 'hebergeur',
        title: 'Where this site runs',
        text: [
          'The host is whoever owns or rents the server. It may be the school itself, when the site runs on a computer on its premises.',
        ],
        rows: [{ label: 'Name of the host' }, { label: 'Address and telephone' }],
      },
      {
        id: 'licence',
        title: 'The software',
        text: [
          'StageFlow AI is free software under the MIT licence: anyone may read it, install it, change it and share it. It comes without warranty.',
          'The typefaces Bricolage Grotesque and Atkinson Hyperlegible Next are under the SIL Open Font License 1.1. The icons come from Lucide, under the ISC licence.',
          'The metro map is an original drawing. It has no tie with any transport network.',
        ],
      },
      {
        id: 'textes',
        title: 'What you write',
        text: [
          'Your texts are yours. The site keeps them to show them to you; it does not publish them, sell them or use them to train any program.',
        ],
      },
      {
        id: 'limites',
        title: 'What this site is not',
        list: [
          'It is not an official service of the French State, nor a placement agency.',
          'It is not legal advice: the rules shown give their source and date, and your school has the last word.',
          'It is neither a mark nor a diploma: what the tutor validates is there to help you move forward.',
          'The tutor is a program. It can be wrong, and you can withdraw any proof it has kept.',
        ],
      },
    ],
    sources: [
      {
        label: 'French law no. 2004-575 of 21 June 2004 on trust in the digital economy: what a publisher must say about itself',
        href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164',
      },
    ],
  },

  privacy: {
    metaTitle: 'Privacy',
    title: 'Privacy',
    lead: 'What this site keeps about you, where, why, and who can read it. In short: what you write stays on this server, unless you accept an outside model; and only you read it in the site.',
    updated: 'Version of November 2026',
    toComplete:
      'The school that runs this site is responsible for your data. It must write here its name, its contact and how long it keeps data. If it connected the site to an outside service (database, e-mail, language model), it must name that too.',
    sections: [
      {
        id: 'responsable',
        title: 'Who is responsible',
        text: [
          'In a French state school, it is usually the head of the school or the education authority, with the help of a data protection officer.',
        ],
        rows: [{ label: 'Responsible' }, { label: 'Data protection officer' }, { label: 'To write' }],
      },
      {
        id: 'ce-qui-est-garde',
        title: 'What is kept, and why',
        rows: [
          {
            label: 'Your e-mail address and your password',
            value:
              'So that only you open your account. The password is kept in a form that nobody can read back. No address if you try without an account.',
          },
          { label: 'Your answer “15 or over” and your role', value: 'To apply the right rule. Your date of birth is not asked for.' },
          { label: 'Your class, your dates, your travel time', value: 'To show you the rules that concern you.' },
          {
            label: 'Your messages to the tutor and its replies',
            value: 'To pick up where you left off, and so that each proof leads back to your sentence.',
          },
          { label: 'Your proofs, skills, XP and stops', value: 'For your map and your profile.' },
          {
            label: 'The places you keep, your steps, the messages you prepare',
            value:
              'To follow your applications and remind you of what comes next. The site also counts, without names and only from five students on, how many requests a company received and how many had an answer.',
          },
          {
            label: 'Your CVs, their versions, the remarks received',
            value:
              'To take them up again and see what has changed. Whoever has your reading link reads the page without an account, for 14 days at most; your e-mail and phone are on it only if you choose so.',
          },
          {
            label: 'Your diary, your traces, the outline of your report',
            value: 'For your internship report. Only you read them.',
          },
          {
            label: 'The latest company searches',
            value: 'The trade, the town and what the directory answered, to serve the list again if the directory no longer answers.',
          },
          {
            label: 'The tutor’s memory',
            value:
              'Your proofs and your finished stories, also kept as numbers. If you accepted an outside model that can do it, it makes these numbers, from phrases in which the names and numbers that were noticed are replaced. The tutor uses them to come back to what you told before. When you withdraw a proof, its part of the memory is erased with it. Your other messages do not enter it.',
          },
          {
            label: 'Your choices and a parent’s answer',
            value:
              'To know who said yes or no to the outside model, and when. Of the link given to a parent, the site keeps a fingerprint and a date, never a name.',
          },
          {
            label: 'What the model cost',
            value: 'One number a day and a turn, without your words, so that nobody uses up the others’ share.',
          },
          { label: 'Your language and theme', value: 'To bring back the display you chose.' },
        ],
        after: [
          'Your name, postal address, marks and health are not asked for. Do not write those of other people either: a first name is enough.',
          'Your IP address is used, for a few minutes and in memory, to limit abuse, such as attempts at passwords. The technical logs of the site do not contain what you write. One exception: without a mail server, the link for a new password and the address it was asked for are written to the log, so that the host can give it to you.',
        ],
      },
      {
        id: 'ou',
        title: 'Where it is kept',
        text: [
          'In this site’s database. In the basic installation that is a folder on this server. There is no advertising, no audience measurement and no social network button. Even the fonts come from here.',
          'The tutor is a set of rules that runs on this server. An outside model may help it only if the school has set one up and you accept it: the next part says what leaves then. This site trains no model with your messages.',
          'A draft that was not sent may stay on your device, so that it is not lost if the network fails. On a shared computer, send it or erase it, and sign out.',
        ],
      },
      {
        id: 'modele-exterieur',
        title: 'The outside model, if there is one',
        text: [
          'If the school has set up an outside model (artificial intelligence), your settings say so, with its name and the address where it answers. Without your consent it receives nothing, and the rules of this site answer you. If you accept it, it finds the words of the tutor’s questions; this site always decides what is proven.',
          'Here is what leaves with each message, if you accepted it:',
        ],
        list: [
          'Your message, a few of your earlier messages at the same station (even those written before you agreed), the tutor’s questions and your class.',
          'Sometimes, a sentence you said at another station, with the number of days since then.',
          'Before they leave, the surnames, addresses, e-mail addresses and numbers that this site finds are replaced by labels. It may miss one: a first name is enough.',
          'Never what is in your account: no e-mail address, no name, no school. If you write them in a message, they may leave.',
          'Never a message in which this site sees that you are not well.',
        ],
        after: [
          'If the model is called through OpenRouter, this site asks that no provider keeps your messages or trains a model with them. Since 27 October 2026, OpenRouter screens everything that passes for child safety, and flagged content may be kept. With another host, its own rules apply: the school must name them here.',
          'The provider may be outside Europe. The school chooses it, and must say here where it is and with which safeguards.',
          'You take your consent back in your settings, whenever you like. From the next message on, nothing leaves any more. What left before cannot be called back.',
          'The model has a share for each day. When it is used up, the rules carry on with you, and nothing is lost.',
        ],
        rows: [{ label: 'Provider, country and safeguards, if a model is set up' }],
      },
      {
        id: 'recherche-entreprises',
        title: 'The company search',
        text: [
          'If this server has a directory of its own, the search does not leave it. Otherwise, when you click “Search”, the server asks the State’s public directory for the list (API Recherche d’entreprises, and Géoplateforme for towns). The screen always says where the list comes from.',
        ],
        list: [
          'What leaves: the codes of the trade, the words you typed, the town, the distance and the size. The server asks: neither your account, nor your name, nor your IP address leaves.',
          'Nothing leaves as long as you do not search. The school can also switch this search off.',
          'If the school has switched on the web search, “Find its site” sends DuckDuckGo the company’s name and town, in the same way. The plain link opens in your own browser: DuckDuckGo then sees your IP address.',
          'The site keeps no manager’s name, no address and no phone number from these directories. Companies that asked not to be listed are not there.',
        ],
      },
      {
        id: 'qui-lit',
        title: 'Who can read',
        list: [
          'You. The database refuses to give your rows to another account, even a teacher’s.',
          'Neither your classmates, nor your parents, nor your teachers read your conversations in this site. A parent who agrees sees nothing of what you write.',
          'The person who administers the server can technically reach its disks and backups, as on any site. What binds them to secrecy is their job, not the software.',
        ],
        after: [
          'Classes are being built. The rule is already set: a teacher will see your stops, the proofs you show, your contacts and your requests for help, only if you join their class and agree. Never your conversations.',
        ],
      },
      {
        id: 'base-legale',
        title: 'What gives the right to keep all this',
        list: [
          'If your school has you use the site: its public task (article 6.1.e of the GDPR).',
          'If you came by yourself: the service you ask for (article 6.1.b of the GDPR).',
          'Your consent (article 6.1.a of the GDPR) for using an outside model, if the school has set one up. You give it and take it back in your settings, and everything works without it. Showing your journey to a class will ask for your consent too, once classes are there.',
        ],
      },
      {
        id: 'moins-de-15-ans',
        title: 'If you are under 15',
        text: [
          'In France, from the age of 15 you can consent by yourself to an online service. Before 15, where consent is needed, it takes yours and a parent’s (article 45 of the French Data Protection Act).',
          'Here, if you answer “under 15”, nothing goes to an outside model as long as one of these two consents is missing. A parent answers by a link that you create in your settings, without an account. They can change their mind with that link for 14 days; after that, you can create another one, or stop by yourself. Everything else works the same.',
        ],
      },
      {
        id: 'detresse',
        title: 'If you are not well',
        text: [
          'With lists of words and examples learned beforehand, the server spots messages about self-harm, violence or danger. The tutor then stops and shows a text written by a person, with numbers to call. If you accepted an outside model, it may also flag a message that this site did not see: the text shown stays the same.',
          'It warns nobody: not your parents, not your school, not the emergency services. That message is kept like the others, and only you read it in the site. The detection can be wrong, or see nothing.',
        ],
        list: [
          '3114: distress and thoughts of suicide, day and night, free (France)',
          '119: children in danger, day and night, free (France)',
          '3018: bullying, from 9 am to 11 pm (France)',
          '15, 17 or 112: emergency; 114 by text message if you cannot speak',
        ],
      },
      {
        id: 'duree',
        title: 'For how long',
        text: [
          'Today the site keeps your data as long as your account exists: nothing is erased by itself. It is for the school to set a duration; we advise one school year, then erasing inactive accounts.',
          'A trial without an account stays in the database, but nobody can open it any more once the browser has signed out.',
        ],
        rows: [{ label: 'Duration chosen here' }],
      },
      {
        id: 'droits',
        title: 'Your rights',
        text: [
          'You can ask to read your data, correct them, take them with you, have them erased, limit their use or object to it. Until you are 18, your parents can ask too.',
          'To do so, write to whoever is responsible, at the top of this page. They have one month to answer. The buttons “export” and “delete my account” are being built: until then, the request is handled by hand. You can already withdraw a proof yourself, in your profile.',
          'If the answer does not suit you, you can complain to the CNIL, the French data protection authority, free of charge.',
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        text: ['Three, all of them necessary or asked for by you. That is why no banner asks for your consent.'],
        rows: [
          { label: 'stageflow-session', value: 'Keeps you signed in. Erased when you sign out.' },
          { label: 'stageflow-locale', value: 'Remembers your language, for a year, only if you choose one.' },
          { label: 'stageflow-theme', value: 'Remembers light or dark, for a year, only if you choose.' },
        ],
      },
    ],
    sources: [
      {
        label: 'Regulation (EU) 2016/679 of 27 April 2016 (GDPR), articles 6, 8, 12 to 22',
        href: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      },
      {
        label: 'French law no. 78-17 of 6 January 1978 (Data Protection Act), articles 45 and 82',
        href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
      },
      {
        label: 'CNIL, recommendations on the digital rights of children, 9 June 2021',
        href: 'https://www.cnil.fr/en/cnil-publishes-8-recommendations-enhance-protection-children-online',
      },
      {
        label: 'OpenRouter, “Zero Data Retention” (what is kept and screened), read in November 2026',
        href: 'https://openrouter.ai/docs/guides/privacy/zero-data-retention',
      },
      { label: 'CNIL, making a complaint (in French)', href: 'https://www.cnil.fr/fr/plaintes' },
    ],
  },

  accessibility: {
    metaTitle: 'Accessibility: not compliant (not yet audited)',
    title: 'Accessibility: not compliant',
    lead: 'StageFlow AI wants to work for everyone. Nobody from outside has checked it yet: the French rule then says to write “not compliant”, so we do.',
    updated: 'Statement of November 2026',
    toComplete: 'The school that runs this site must say here whom to write to when something does not work.',
    sections: [
      {
        id: 'but',
        title: 'What we aim for',
        text: [
          'RGAA 4.1.2, the French rule, and level AA of WCAG 2.2, the international rule, on every page, in light and dark, in French and English.',
        ],
      },
      {
        id: 'etat',
        title: 'Where we are',
        text: [
          'No audit has been made by an outside body. Without one, the only status that may be declared is “not compliant”, even if many things work.',
          'There are only automated checks and our own keyboard trials. An automated check sees only part of the problems.',
        ],
      },
      {
        id: 'ce-qui-est-fait',
        title: 'What is meant to work',
        list: [
          'Everything can be done with a keyboard, and one always sees where one is.',
          'The metro map is also a list of links in the order of the journey, read by a screen reader.',
          'Colour never carries information alone: each line has a letter and a shape, each state has a word.',
          'The page holds at 320 pixels wide and with text twice as large.',
          'Dark mode, forced colours and reduced motion on your device are respected.',
          'The text typeface, Atkinson Hyperlegible Next, sets apart letters that look alike.',
        ],
      },
      {
        id: 'limites',
        title: 'What does not work yet',
        list: [
          'Trials with real screen readers (NVDA, VoiceOver, TalkBack) are still to be done, above all for the conversation and the map.',
          'No disabled person has tested the site with us yet.',
          'The tutor speaks only French, even when the interface is in English.',
          'There is no easy-to-read version, and none in sign language.',
        ],
      },
      {
        id: 'signaler',
        title: 'A problem? Say so',
        text: [
          'Write to the school: the page, what you wanted to do, what got in the way, and your equipment if you like. It must answer you and give you the information another way.',
          'If it does not answer, you can turn to the Défenseur des droits, free of charge, online or by post (Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07).',
        ],
        rows: [{ label: 'To write' }],
      },
    ],
    sources: [
      {
        label: 'French law no. 2005-102 of 11 February 2005, article 47, and decree no. 2019-768 of 24 July 2019',
        href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000809647',
      },
      {
        label: 'French general accessibility framework (RGAA), version 4.1.2',
        href: 'https://accessibilite.numerique.gouv.fr',
      },
      {
        label: 'W3C, Web Content Accessibility Guidelines (WCAG) 2.2, 5 October 2023',
        href: 'https://www.w3.org/TR/WCAG22/',
      },
      { label: 'Défenseur des droits (in French)', href: 'https://www.defenseurdesdroits.fr' },
    ],
  },
}
