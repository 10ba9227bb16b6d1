import type { worksheets as fr } from '../fr/worksheets'

const skillScale = {
  'with-help': 'With help',
  alone: 'Alone, in a familiar situation',
  adapts: 'Alone, adapting to a new situation',
  'helps-others': 'While helping others too',
  'not-seen': 'No occasion to see it',
}

/** The worksheet forms in English; same keys as the French file. */
export const worksheets: typeof fr = {
  common: {
    addRow: 'Add a row',
    removeRow: 'Remove this row',
    moveUp: 'Move up',
    moveDown: 'Move down',
    row: 'Row {n}',
    optional: 'optional',
    choose: 'Choose',
    save: 'Save',
    saved: 'Saved.',
    complete: 'Everything is there: the station can close.',
    incomplete: 'Saved. Here is what is left before the station closes:',
  },
  issues: {
    'not-a-form': 'The form did not arrive complete. Your answers are still on screen, please try again.',
    'unknown-field': 'This field does not exist here. Reload the page and try again.',
    'wrong-type': 'This answer does not have the right form.',
    'too-long': 'This is too long: the limit is shown under the field.',
    'not-an-option': 'Choose an answer from the list.',
    'not-a-date': 'This date does not exist. Write it as day, month, year.',
    'not-a-number': 'Write a whole number.',
    'too-small': 'This number is too small: the limit is shown under the field.',
    'too-large': 'This number is too large: the limit is shown under the field.',
    'too-many-rows': 'There are too many rows: the limit is shown above.',
    'contact-data': 'Take out the number, e-mail or link: no contact details are kept here.',
    'more-than-first-name': 'The first name only, without surname, title or number.',
    'end-before-start': 'The last day comes before the first one.',
  },
  missing: {
    required: 'An answer is missing.',
    'too-few-rows': 'Some rows are missing.',
    'must-tick': 'This point is necessary.',
    'one-unknown': 'At least one job has to be one that nobody in your family knows.',
    duplicate: 'This answer is already in another row.',
  },
  forms: {
    depart: {
      intro: 'Seven quick questions. You can change your answers whenever you like.',
      fields: {
        level: {
          label: 'Which class are you in?',
          help: 'The rules shown next depend on this answer.',
          options: {
            '4e': '4e (age 13 to 14)',
            '3e': '3e (age 14 to 15)',
            '2de': '2de (first year of general lycée)',
            cap: 'CAP (vocational certificate)',
            'bac-pro': 'Bac pro (vocational baccalaureate)',
            bts: 'BTS (two-year technical diploma)',
            but: 'BUT (three-year technology degree)',
            licence: 'Licence (bachelor’s degree)',
            master: 'Master (master’s degree)',
            autre: 'Other',
          },
        },
        'stage-type': {
          label: 'What type of internship are you looking for?',
          help: 'If you hesitate, choose “I do not know yet”.',
          options: {
            observation: 'Observation internship (4e, 3e, 2de)',
            'mini-stage': 'Mini internship during the holidays',
            pfmp: 'Work placement (PFMP) of CAP or bac pro',
            'higher-ed': 'Higher-education internship',
            other: 'Another internship',
            unsure: 'I do not know yet',
          },
        },
        dates: {
          label: 'Do you know your dates?',
          help: 'If you do not, your school will give them to you.',
          options: { known: 'Yes', roughly: 'Roughly', 'not-yet': 'Not yet' },
        },
        'start-date': { label: 'First day', help: 'Fill this in if you know your dates, even roughly.' },
        'end-date': { label: 'Last day', help: 'The same day as the first, or later.' },
        'travel-minutes': { label: 'How long can you travel?', help: 'One way, in minutes: from 5 to 180.', placeholder: '30' },
        'travel-means': {
          label: 'How can you get there?',
          help: 'Optional. Tick everything that is possible.',
          options: {
            walk: 'On foot',
            bike: 'By bike',
            'bus-metro': 'By bus, tram or metro',
            train: 'By train',
            car: 'By car with someone',
            moped: 'By moped or licence-free car',
          },
        },
      },
    },
    'mes-criteres': {
      intro: 'Pick from the ideas offered or write your own, then put them in order.',
      fields: {
        criteria: {
          label: 'My five criteria',
          help: 'Five rows, all different. The first is the most important.',
          columns: {
            criterion: {
              label: 'Criterion',
              help: 'At most 60 characters.',
              suggestions: {
                near: 'Close to home',
                team: 'A small team',
                outdoors: 'Being outdoors',
                hands: 'Working with my hands',
                calm: 'A calm place',
                people: 'Seeing people',
                'new-job': 'A job I do not know',
                care: 'Helping people',
                digital: 'Something digital',
                hours: 'Hours that suit me',
                move: 'Moving around during the day',
                useful: 'A place that is useful to everyone',
              },
            },
            reason: {
              label: 'Why it matters to you',
              help: 'Needed for the first criterion, optional for the others. At most 200 characters.',
            },
          },
        },
      },
    },
    'trois-metiers': {
      intro: 'Three small cards. A website, a video or a person can help you fill them in.',
      fields: {
        jobs: {
          label: 'My three jobs',
          help: 'Three rows, in three different fields, with at least one job that nobody in your family knows.',
          columns: {
            job: { label: 'Job', help: 'At most 80 characters.' },
            field: {
              label: 'Field',
              help: 'Choose the closest one.',
              options: {
                'animals-nature': 'Animals, nature, farming',
                'arts-culture': 'Arts, culture, shows',
                building: 'Building work',
                business: 'Shops, management, banking',
                care: 'Health, care, helping people',
                communication: 'Communication, media',
                education: 'Teaching, youth work',
                'food-tourism': 'Cooking, hotels, tourism',
                industry: 'Industry, mechanics, crafts',
                it: 'Computing, digital',
                'law-security': 'Law, security, defence',
                science: 'Science, research',
                sport: 'Sport, wellbeing, beauty',
                transport: 'Transport, logistics',
              },
            },
            known: {
              label: 'Does anyone in your family know it?',
              help: 'Someone who does this job or can really talk about it.',
              options: { yes: 'Yes', no: 'No' },
            },
            learnt: { label: 'One thing you learnt', help: 'At most 200 characters.' },
            source: { label: 'Where you found it', help: 'Optional. At most 120 characters.' },
          },
        },
      },
    },
    'mon-reseau': {
      intro: 'The first name is enough. Do not write surnames, numbers or addresses here.',
      fields: {
        people: {
          label: 'People who can help me',
          help: 'From 5 to 8 rows.',
          columns: {
            'first-name': { label: 'First name', help: 'The first name only, at most 30 characters.' },
            link: { label: 'Who they are to you', help: 'For example a relative or a club. At most 80 characters.' },
            help: { label: 'How they could help', help: 'What you could ask them. At most 160 characters.' },
          },
        },
      },
    },
    relu: {
      intro: 'Give your CV to someone to read, then note here what changed.',
      fields: {
        reader: {
          label: 'Who read it?',
          help: 'Optional.',
          options: {
            family: 'Someone in my family',
            teacher: 'Someone at my school',
            friend: 'Someone my age',
            professional: 'Someone who works',
            other: 'Someone else',
          },
        },
        remark: { label: 'Their remark', help: 'What the person told you, at most 900 characters.' },
        change: { label: 'What you changed', help: 'Or what you kept, with your reason. At most 400 characters.' },
      },
    },
    joignable: {
      intro: 'Tick when it is done. If you have no e-mail or phone, an adult you trust can lend theirs.',
      fields: {
        checklist: {
          label: 'So that people can answer me',
          help: 'The first four points are necessary, the others are a plus.',
          options: {
            mail: 'The e-mail address I give is simple and I can open it',
            voicemail: 'The voicemail of the number I give is clear and not full',
            'check-often': 'I look at my messages at least once every school day',
            'home-knows': 'An adult knows that companies may call',
            'call-script': 'I know what to say if someone calls me',
            'calm-place': 'I have found a calm place to call back from',
            'places-at-hand': 'I keep my list of places at hand',
          },
        },
      },
    },
    oui: {
      intro: 'Note what the place told you. These answers will help with the convention (the internship agreement).',
      fields: {
        host: { label: 'Name of the place that takes you', help: 'At most 120 characters.' },
        'start-date': { label: 'First day', help: 'The date the place gave you.' },
        'end-date': { label: 'Last day', help: 'The same day as the first, or later.' },
        tutor: {
          label: 'Who will follow you there?',
          help: 'Their name as the convention will ask for it, without number or address. At most 80 characters.',
        },
        'tutor-role': { label: 'Their role', help: 'Optional. Their job in this place, at most 80 characters.' },
        done: {
          label: 'To do after a yes',
          help: 'Optional, but useful.',
          options: {
            written: 'I said yes in writing, with a thank-you',
            'school-told': 'My school knows',
            'others-told': 'I told the other places I had contacted',
          },
        },
      },
    },
    dossier: {
      intro: 'Your school’s own form is the one that counts. Here you check that you have everything.',
      fields: {
        pieces: {
          label: 'What I need',
          help: 'The first six points are necessary. The others depend on your class and your age.',
          options: {
            form: 'I have my school’s convention form (the internship agreement)',
            rules: 'I have read the rules of my class shown here',
            'host-details': 'I have the official name and address of the place that takes me',
            'dates-hours': 'The dates and the hours of each day are set',
            activities: 'I know what I will do or observe',
            insurance: 'I have the insurance certificate that is asked for',
            representative: 'If I am under 18: my legal representative knows what to sign',
            skills: 'In higher education: the skills to acquire are written down',
            'meals-travel': 'Meals and trips are planned',
          },
        },
        'return-by': { label: 'To hand in by', help: 'Optional. The deadline your school gave you.' },
        'school-contact': {
          label: 'Who deals with it at your school?',
          help: 'Optional. Their role or office, without number or address. At most 80 characters.',
        },
      },
    },
    'avant-le-jour-j': {
      intro: 'Go through it a few days before.',
      fields: {
        checklist: {
          label: 'Before I leave',
          help: 'The first five points are necessary, the others are a plus.',
          options: {
            'hours-place': 'I know at what time and at which door to arrive',
            trip: 'I know my trip and a backup',
            meal: 'I know where and what to eat at lunchtime',
            clothes: 'I know which clothes or equipment I need',
            convention: 'My convention (the agreement) is signed by everyone',
            insurance: 'I have a copy of my insurance',
            rights: 'I know my maximum hours and what nobody may ask me to do',
            notebook: 'I have something to write with',
          },
        },
        'call-who': {
          label: 'Whom to call if something goes wrong during the internship?',
          help: 'A first name or a role, at most 60 characters. Keep the number in your phone, not here.',
        },
        'call-first': {
          label: 'Whom to warn if you are late?',
          help: 'Optional. A first name or a role, without number, at most 60 characters.',
        },
      },
    },
    'regard-du-tuteur': {
      intro: 'To fill in with your tutor, or from what they told or wrote to you.',
      fields: {
        observer: { label: 'Observe', help: 'Look, notice details, ask questions about them.', options: skillScale },
        communiquer: { label: 'Communicate', help: 'Listen, speak, adapt to people.', options: skillScale },
        comprendre: { label: 'Understand', help: 'Know who does what, in which order and why.', options: skillScale },
        's-impliquer': { label: 'Get involved', help: 'Take part, make suggestions, keep one’s word.', options: skillScale },
        how: {
          label: 'How did you get this view?',
          help: 'Optional.',
          options: { together: 'Filled in together', spoken: 'Told to me', written: 'Written by the person' },
        },
        words: { label: 'Their words', help: 'Optional. What the person said or wrote, at most 500 characters.' },
      },
    },
    'merci-et-suite': {
      intro: 'The last station of this loop, and the first of the next one.',
      fields: {
        done: {
          label: 'Done',
          help: 'The first two points are necessary, the others are a plus.',
          options: {
            thanked: 'I thanked the people of my internship',
            'cv-updated': 'I added this internship to my CV',
            'told-school': 'I gave my school what it asks for',
            'kept-contact': 'I asked whether I could keep in touch',
          },
        },
        thanks: { label: 'Your thank-you', help: 'What you wrote or said to thank them, at most 800 characters.' },
        'next-step': { label: 'Your next step', help: 'Just one thing, even a small one. At most 300 characters.' },
        'next-date': { label: 'For when?', help: 'Optional.' },
      },
    },
  },
}
