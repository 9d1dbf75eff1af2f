import type { D11Texts } from './texts.ts';

export const en: D11Texts = {
  fileTitle: 'Record',
  title: 'ADMISSION RECORD',
  when: 'Admitted at',
  ground: 'Ground',
  grounds: {
    OWN_YES: 'of their own will',
    UNCONSCIOUS: 'cannot say yes yet; urgent help',
    CHILD_ALONE: 'a child alone; urgent help',
    URGENT_CHILD_PLACEMENT: 'urgent placement of a child',
  },
  yes: 'Form of the yes',
  yesForms: {
    SIGNED: 'signed',
    ORAL_WITNESSED: 'orally, before a witness',
    THUMBPRINT_WITNESSED: 'by thumbprint, before a witness',
    INTERPRETER_BY_PHONE: 'through an interpreter by phone',
  },
  stay: {
    heading: 'Staying is voluntary',
    items: [
      'I stay here of my own will; nobody has forced me.',
      'I may leave at any hour; I need not say why. I may come again.',
      'My documents, phone and money stay with me; I hand them over for keeping only if I want to.',
    ],
    later: 'As soon as the person can understand, this part is read to them and their consent is asked.',
  },
  rules: {
    heading: 'Rules of living together',
    items: [
      'We tell nobody the address of this place or who is here.',
      'We do not hurt each other and do not touch another person’s things without leave.',
      'No alcohol, drugs or weapons are brought in.',
      'You are asked first about every visitor; nobody you do not want is let in.',
      'When you go out, you say yourself from when we should worry and whom to call.',
      'Your medicines are yours; if you wish, they are kept locked.',
    ],
    agreed: 'The rules were explained and agreed to on {date}.',
    pending: 'The rules are explained within 24 hours after the person can understand them.',
  },
  needs: { heading: 'Urgent needs', none: 'none stated' },
  belongings: {
    heading: 'Belongings',
    head: ['Bag', 'What is in it'],
    none: 'Nothing was handed over for keeping.',
    note: 'The things belong to the person and are returned whenever they wish. The bag is sealed, with two signatures.',
  },
  safety: {
    heading: 'Safety plan',
    text: 'The plan was made together on {date}. Topics: {topics}.',
    none: 'There is no plan yet; it is made together with the person.',
    kept: 'The plan itself is not written on this paper.',
  },
  children: { heading: 'Children who came along', none: 'none' },
  told: { heading: 'Rights explained', no: 'Protocol {no}', pending: '[rights are still to be explained]', pendingInOffice: '[D02 awaited]' },
  rights: {
    heading: 'Your rights',
    items: [
      'You may see a lawyer, a doctor and an interpreter in private.',
      'You may call and write to those close to you and live by your faith.',
      'The National Preventive Group (NPG) of the Ombudsman may come here unannounced; you may speak with it alone.',
      'If you do not sign this record, you still stay here and receive help.',
    ],
  },
  confirmation: 'This record was read to me in a language I understand. My questions were answered.',
  unsigned: 'There is no signature yet. It does not stand in the way of admission or stay.',
};
