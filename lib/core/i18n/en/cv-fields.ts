import type { CvFieldTexts } from '../fr/cv-fields'

export const cvFields: CvFieldTexts = {
  limits: {
    said: 'A line is read at a glance up to 20 words. From 300 to 1,000 characters it is kept and you are told; beyond that it cannot be saved. Nothing is ever cut.',
    words: '{words} words',
    word: '{words} word',
    wordy: '{words} words: beyond 20, it is no longer read at a glance.',
    long: '{over} characters beyond 300. The line is kept: shorten it when you like.',
    refused: '{over} characters beyond 1,000: this CV cannot be saved while this line is so long. Cut it in two.',
    fieldOver: '{over} characters too many (at most {limit}): this CV cannot be saved like this.',
  },
  fluency: {
    choose: 'Choose what is like you',
    help: 'A1 to C2: the scale of languages in Europe. When in doubt, take the level below.',
    levels: {
      native: { label: 'I have always spoken it', stored: 'native' },
      a1: { label: 'A1: I know a few words', stored: 'A1, beginner' },
      a2: { label: 'A2: I get by', stored: 'A2, elementary' },
      b1: { label: 'B1: I can hold a simple conversation', stored: 'B1, intermediate' },
      b2: { label: 'B2: I am at ease, even on the phone', stored: 'B2, upper intermediate' },
      c1: { label: 'C1: I seldom look for words', stored: 'C1, fluent' },
      c2: { label: 'C2: like my first language', stored: 'C2, bilingual' },
    },
  },
  ask: {
    languages: 'Which language, also one learnt or spoken at home?',
    interests: 'What do you like doing? “Handball in a club for 4 years” says more than “sport”.',
    skills: 'What can you do?',
  },
  ownFields: {
    'interests/name': 'What you like doing',
    'skills/name': 'Skill',
  },
  first: {
    title: 'To begin with',
    then: 'Next',
    answer: 'Answer',
    tell: 'Tell it to the tutor',
  },
}
