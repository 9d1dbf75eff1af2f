/** Texts of D08-B; it exists in Azerbaijani only. It says which paper, never whose and never why. */
export const az = {
  fileTitle: 'Məktub',
  subject: 'Sənədin geri çağırılması barədə',
  recalled: '{date} tarixli, № {number} məktubumuz geri çağırılır.',
  ask: 'Sizdən aşağıdakıları xahiş edirik:',
  steps: [
    'məktubdan və ondakı məlumatdan istifadəni dayandırmağınızı;',
    'məktubun özünü, surətlərini və ondan götürülmüş qeydləri bizə qaytarmağınızı və ya məhv etməyinizi;',
    'məktubu və ya ondakı məlumatı kiməsə ötürmüsünüzsə, bunu həmin tərəfə də çatdırmağınızı.',
  ],
  confirm: 'Bunların edildiyini 3 iş günü ərzində — {date} tarixinədək — aşağıdakı talonla və ya məktubla təsdiq etməyinizi, məktubu almamısınızsa, bunu bildirməyinizi xahiş edirik.',
  noReason: 'Geri çağırmanın səbəbi açıqlanmır.',
  slip: {
    title: 'CAVAB TALONU', about: '№ {recalled} məktubun geri çağırılması barədə {date} tarixli, {number} məktubunuz üzrə:',
    stopped: 'istifadə dayandırılıb', returned: 'məktub qaytarılır', destroyed: 'məktub məhv edilib', never: 'məktub alınmayıb',
    by: '(soyad, ad, vəzifə)', on: 'Məhv edilibsə və ya qaytarılırsa, gün və vərəqlərin sayı:',
  },
};
