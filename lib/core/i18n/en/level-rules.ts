import type { levelRules as fr } from '../fr/level-rules'

/** The dated French rules by class, in English; same keys as the French file. */
export const levelRules: typeof fr = {
  heading: 'The rules of your class',
  toConfirm: 'to be confirmed with your school',
  sourceRead: 'Source: {label}, read in {date}',
  sourcePublished: 'Source: {label} ({date})',
  rest: 'For everything else, your school knows. Its form and its dates come before what is written here.',
  topics: {
    duration: 'Length',
    period: 'Period',
    money: 'Money',
    signatures: 'Who signs',
    hours: 'Hours',
    safety: 'Safety',
    insurance: 'Insurance',
    host: 'Who may host you',
  },
  signatories: {
    student: 'You',
    representative: 'Your legal representative, if you are under 18',
    host: 'The place that takes you',
    school: 'Your school',
    teacher: 'The teacher who follows you',
    tutor: 'Your tutor at the place',
  },
  facts: {
    'length-4e': 'The observation internship is optional in 4e (age 13 to 14), one week at most.',
    'length-3e': 'The observation internship is compulsory: 5 days, in a row or not.',
    'length-2de': 'The observation internship has been compulsory since 2024: 2 weeks, in one place or one week in each of two places.',
    'mini-stage': 'During the holidays a mini internship is possible: at most 5 days of presence.',
    'period-3e': 'Your school chooses the dates, often between December and February.',
    'period-2de': 'End of June: from {start} to {end}.',
    'no-host-2de': 'If nobody hosts you, a programme awaits you at your school during these two weeks.',
    'unpaid-observation': 'This internship is not paid.',
    'unpaid-3e': 'This internship is not paid. The place may give you a sum if it wishes, but you cannot claim one.',
    'sign-observation': 'Four signatures: you, your legal representative, the place that takes you and your school.',
    'hours-observation':
      'At most 7 hours a day and 35 hours a week, 14 hours of rest between two days, 2 days of rest a week, and a 30-minute break from 4 h 30 of presence.',
    'early-late-3e': 'No presence before 6 am or after 9 pm.',
    'no-machines': 'You observe: nobody has you use machines or products, or gives you work to do, even light work.',
    'under-14': 'Before the age of 14, any company has been able to host you for this internship since 2019.',
    'insurance-observation': 'Your parents take out civil liability insurance for you, and your school is insured too.',
    'length-cap': 'From 12 to 14 weeks of work placement (PFMP) during the CAP.',
    'length-bac-pro': 'From 18 to 22 weeks of work placement (PFMP) over three years, depending on your speciality.',
    'allowance-cap': 'The State pays an allowance: €50 a week in the first year, €75 in the second.',
    'allowance-bac-pro':
      'The State pays an allowance according to your attendance: €50 a week in 2de, €75 in 1re, €100 in terminale (the three years of lycée). Your legal representative authorises payment to an account.',
    'gratification-farming':
      'In agricultural education a gratification (internship pay) is due beyond 3 months, that is 66 days or 462 hours.',
    'sign-pfmp':
      'Usually four signatures, as in collège and 2de: you, your legal representative if you are under 18, the place that takes you and your school.',
    'length-bts': 'From 8 to 16 weeks of internship in all.',
    'length-but': 'From 22 to 26 weeks of internship in all.',
    'length-licence':
      'From 12 to 16 weeks in a licence professionnelle. For another licence, your course says whether an internship is planned.',
    'length-master': 'Up to about thirty weeks, depending on the master.',
    'six-months': 'At most 6 months in the same place per year of study, that is 924 hours. 7 hours count as a day, 22 days as a month.',
    gratification:
      'A gratification (internship pay) is due beyond 2 months in the same year, that is over 44 days or from the 309th hour. It is at least {rate} an hour in {year}, paid monthly and counted from the first day.',
    'sign-higher-ed': 'Five signatures: you, the place that takes you, your tutor there, the teacher who follows you and your school.',
    'host-limits':
      'An internship may not replace a job or serve a temporary rush of work. A place with fewer than 20 employees hosts 3 interns at most, beyond that 15% of its staff, and one person follows 3 at most.',
    'in-curriculum':
      'An internship belongs to a course of at least 200 hours a year, 50 of them face to face: it does not exist outside one.',
  },
}
