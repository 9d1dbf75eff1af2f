import type { D02ETexts } from './texts.ts';

export const en: D02ETexts = {
  fileTitle: 'Notice',
  title: 'Your rights',
  protocol: 'Protocol',
  intro: ['We read this page to you.', 'Stop us wherever you like.', 'Ask as much as you like.'],
  groups: [
    { head: 'Help', lines: ['Help is free.', 'You do not have to tell anybody anything to get help.', 'We help you even if you do not talk to the police.', 'There is a doctor and a psychologist.', 'There is food and clothing.'] },
    { head: 'You have time', lines: ['You have {days} days to think.', 'You do not have to decide in these days.', 'Nobody hurries you.'] },
    { head: 'A safe place', lines: ['You can stay in a safe place.', 'Staying there is free.', 'You can leave when you want.'] },
    { head: 'Your secret', lines: ['We tell nobody your name.', 'We tell nobody where you are.', 'We tell only if you let us.', 'If a life is in danger, we call for help.', 'If a court makes us tell, we let you know.'] },
    { head: 'Who can be with you', lines: ['A lawyer is free.', 'An interpreter is free.', 'A person you trust can be with you.'] },
    { head: 'Money', lines: ['You can ask for money for the harm done to you.', 'You can ask for the wages you were not paid.', 'There are several ways to ask.', 'A lawyer explains these ways.', 'You can ask for a one-time allowance.', 'The allowance is {amount} manats.', 'A state body decides about it.'] },
    { head: 'Your safety', lines: ['If you are afraid, tell us.', 'You can ask to be protected.', 'You do not have to face the person who hurt you.'] },
    { head: 'If you were forced', lines: ['You may have been forced to do something bad.', 'You can ask not to be punished for it.', 'A lawyer helps you with this.', 'We are not the ones who decide.'] },
    { head: 'If you come from another country', lines: ['While you think, you are not sent out of the country.', 'Later you can ask to live here for 1 year.', 'You go back only if you want to.'] },
    { head: 'You can change your mind', lines: ['You can say “no”.', 'You do not have to say why.', 'The help stays.'] },
    { head: 'If you are not content', lines: ['Tell the head.', 'Or call 916.', 'Your help does not get less because you complain.'] },
  ],
  confirmation: 'This page was read to me. My questions were answered.',
};
