import type { D08ATexts } from './texts.ts';

export const en: D08ATexts = {
  fileTitle: 'Notice',
  title: 'Withdrawal of consent',
  consent: 'Consent',
  when: 'When',
  how: 'How it was said',
  receivedBy: 'Received by',
  ways: { ORAL: 'orally', WRITTEN: 'in writing', VIA_REPRESENTATIVE: 'through the representative', CONDUCT: 'by conduct' },
  statement: 'This consent is withdrawn: {no}. From the time given the information is not used on the basis of it and is passed on to nobody.',
  now: {
    heading: 'What we do now',
    items: [
      'On the basis of this consent we pass on nothing more and make no new paper.',
      'To every recipient who already has the information we write by the next working day at the latest: stop using it, return it or destroy it, and confirm this within three working days.',
      'That letter carries only the number and date of the paper, not your name.',
      'If you wish, we tell you what the recipients answered.',
    ],
  },
  stays: {
    heading: 'What does not change',
    items: [
      'The help you receive does not become less.',
      'No reason is asked and none is written down anywhere.',
      'Your other consents stay as they are; you may withdraw them too at any time.',
    ],
  },
  notes: {
    ORAL: 'The person said so orally. What is written here was read back in a language the person understands. No signature is required.',
    VIA_REPRESENTATIVE: 'The representative said so on the person’s behalf.',
    CONDUCT: 'The person showed by their conduct that they had changed their mind. It was taken as if said in words. No signature is required.',
  },
  confirmation: 'This paper was read to me in a language I understand. I withdraw my consent of my own will.',
};
