import type { REPRESENTATIVE_GROUNDS } from './facts.ts';

/** Texts of D32; it exists in Azerbaijani only. The ground is told without naming anybody or what happened. */
export const az = {
  fileTitle: 'Məktub',
  subject: 'Uşağa nümayəndə təyin edilməsi barədə müraciət',
  request: 'Aşağıda göstərilən uşağın hüquq və mənafelərini qorumaq üçün ona nümayəndə təyin edilməsini xahiş edirik.',
  child: 'Uşaq',
  ground: 'Əsas',
  grounds: {
    PARENT_SUSPECTED: 'uşağın mənafeyinə toxunan məsələdə valideynin öz hərəkətlərinə baxılır',
    PARENT_RELATED_TO_OTHER_SIDE: 'valideyn məsələnin digər iştirakçısı ilə qohumluq və ya başqa yaxın münasibətdədir',
    PARENT_PRESSURE: 'valideynin uşağın seçiminə təsir göstərməsi barədə əsaslı narahatlıq var',
    NO_PARENT: 'uşağı təmsil edə bilən valideyn və ya başqa qanuni nümayəndə yoxdur',
  } satisfies Record<(typeof REPRESENTATIVE_GROUNDS)[number], string>,
  why: 'Nümayəndə təyin edilənədək uşağın adından heç bir qərar qəbul edilmir.',
  answer: 'Təyin olunmuş nümayəndənin kim olduğunun bizə yazılı bildirilməsini xahiş edirik. Nümayəndənin uşaqla görüşünü biz təşkil edirik.',
};
