/** Acts a second person may be asked about, as the card says them; none of them names the matter. */
export const ACTS_AZ: Readonly<Record<string, string>> = {
  'sessions.schedule': 'Görüşün təyin edilməsi',
  'sessions.start': 'Görüşün başlanması',
  'sessions.move': 'Görüşün başqa günə keçirilməsi',
  'agreements.sign': 'Razılaşmanın imzalanması',
  'agreements.waive-cooling': 'Düşünmə müddətini gözləməmək istəyinin qeydə alınması',
  'consents.record': 'Başqa yerdə imzalanmış razılıq vərəqinin qeydə alınması',
  'records.correct': 'Səhv qeydin düzəldilməsi',
  'documents.make': 'Sənədin hazırlanması',
  'messages.deliver': 'Məktubun çatdırılması',
  'appointments.plan': 'Tərəflərin bir yerə dəvət edilməsi',
  'statements.prepare': 'Şəxsin öz bəyanatının hazırlanması',
};

/** Why the rule asks for a second person. */
export const RULES_AZ: Readonly<Record<string, string>> = {
  'R-07': 'İkinci tərəf baş verəni yalnız qismən qəbul edir; tərəflərin görüşdürülməsi ikinci şəxsin baxışını tələb edir.',
  'R-16': 'Tərəflərdən birinin fəaliyyət qabiliyyəti məhduddur; nümayəndənin iştirakı və ikinci şəxsin baxışı lazımdır.',
  'R-23': 'Belə işdə tərəflər arasında hər hansı əlaqə ikinci şəxsin baxışını tələb edir.',
  'R-25': 'Belə işdə şəxsin öz bəyanatı ikinci şəxsin baxışını tələb edir.',
  'R-59': 'Kağız imzalandığı gündən üç iş günündən gec daxil edilir.',
  'R-83': 'Qeyd başqa gün və ya başqa şəxs tərəfindən düzəldilir, yaxud ona əsasən artıq sənəd hazırlanıb.',
};
