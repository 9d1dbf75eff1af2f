import type { D01Texts } from './texts.ts';

export const en: D01Texts = {
  fileTitle: 'Consent',
  title: 'Informed consent to take part in mediation',
  whoWeAre: {
    heading: 'Who we are',
    text: 'A mediator works with you on behalf of {office}: {mediator}. The mediator is impartial: takes no side, judges nobody and decides nothing for you.',
    coMediator: 'Second mediator: {coMediator}.',
    referrer: 'You were referred to us by: {referrer}.',
    servedEarlier: 'The mediator has served one of the parties earlier in another matter. Both parties were told and each agreed in writing in a separate talk. You may change your mind about this at any time.',
    acquainted: 'The mediator is acquainted with one of the parties. Both parties were told and each agreed in writing in a separate talk. You may change your mind about this at any time.',
  },
  whatItIs: {
    heading: 'What mediation is',
    text: 'In mediation the first and the second party talk, with the help of an impartial mediator, about what happened, how it affected people and how the harm can be repaired. You never have to meet face to face.',
    formsIntro: 'The forms offered to you:',
    forms: {
      JOINT: 'Joint meeting: the parties and the mediator talk in one room.',
      VIDEO_JOINT: 'Joint meeting by video: the parties meet on screen; nothing is recorded.',
      CONFERENCE: 'Restorative conference: people close to the parties, whom everybody agrees to, take part as well.',
      CIRCLE: 'Circle: the parties and members of the community speak in turn.',
      SHUTTLE: 'Shuttle (indirect) mediation: the parties do not meet; the mediator talks to each alone and passes on only what may be passed on.',
      CAUCUS: 'Separate meeting: the mediator talks to you alone.',
      LETTER: 'Exchange of letters: the parties write to each other through the mediator.',
    },
  },
  voluntary: {
    heading: 'Taking part is voluntary',
    text: 'Whether you agree is your choice alone, and you need not say why. You may ask for a break or stop, even in the middle of a meeting; saying so is enough. If you change your mind, nobody will try to talk you round.',
  },
  criminalCase: {
    heading: 'What may and may not happen in the criminal case',
    before: 'Mediation replaces neither the investigation nor the court. Nobody can promise you how the case will end.',
    report: 'To the body that referred you we write only whether mediation began and whether it ended with or without an agreement. We do not write what was said, who stopped it or why.',
  },
  notAdmission: {
    heading: 'Taking part is not an admission',
    text: 'Nobody is asked to speak against themselves.',
  },
  confidentiality: {
    heading: 'Confidentiality',
    text: 'What you say in a separate talk is not passed to the other party without your permission. Meetings are not recorded in sound or picture.',
    exceptions: 'There are only three exceptions: a serious crime about to be committed, danger to somebody’s life, a child in danger. The mediator then says only what is needed to prevent the danger, and tells you first where that is possible.',
  },
  present: {
    heading: 'Who will be present',
    text: 'The following may take part in a meeting: {roles}.',
    otherParty: 'The other party: {otherParty}.',
    nobodyElse: 'Nobody else is invited unless you agree.',
  },
  rights: {
    heading: 'Your rights',
    items: [
      'To consult a lawyer and to come with a lawyer.',
      'To speak a language you understand; the interpreter is free for you.',
      'To come with a support person you trust.',
      'To have your legal representative present, if you have one.',
      'To arrive and leave at a separate time, to ask for breaks, to ask any question.',
      'Not to sign an agreement; to take its text away and read it with a lawyer before signing.',
    ],
  },
  data: {
    heading: 'Your data',
    items: [
      'Operator of the data: {office}, {address}.',
      'Purpose: only to carry out the mediation and to follow up its result.',
      'Which data: name, date of birth, identity document, how to reach you, language, your role in the matter, dates of meetings, documents you signed.',
      'What is done with them: they are collected, stored encrypted and used in this matter. They are given to others only with your separate written consent.',
      'Period: the consent holds until the case is closed; after that the papers are kept for {years} years and deleted. The mediator’s own notes are destroyed earlier.',
      'Withdrawal: orally or in writing, at any time. Your data are then no longer used; everything the law does not require to be kept is deleted.',
      'If the person dies or the period ends, the data are deleted.',
    ],
  },
  choices: {
    heading: 'Your choice',
    text: 'Each line is a choice of its own and nothing is ticked beforehand. Mark “yes” for each form you agree to and “no” for each you do not.',
    formHead: ['I take part in this form', 'yes', 'no'],
    dataHead: ['Separate consent', 'yes', 'no'],
    dataRow: 'I agree to my data being processed as section 9 says.',
  },
  child: {
    intro: 'This document is explained to the child and the legal representative together. The representative answers above, the child answers below.',
    rule: 'If the child says no, it is no: the representative’s consent does not replace it. The child may change their mind at any time.',
    head: ['The child’s own word', 'The child says'],
    overall: 'Taking part in mediation',
    answers: { YES: 'yes', NO: 'no', NOT_ASKED: 'not asked yet' },
  },
  complaint: { heading: 'Complaints' },
  confirmation: 'This document was explained to me in a language I understand, my questions were answered and I had time to think. I make this decision of my own will.',
};
