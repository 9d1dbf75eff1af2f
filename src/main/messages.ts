import { INTERFACE_LANGUAGES } from '../shared/model/basic.ts';
import type { FilePurpose, FolderPurpose } from '../shared/host.ts';
import type { Confirmation } from '../shared/process-protocol.ts';

export type Locale = (typeof INTERFACE_LANGUAGES)[number];

/** Generic on purpose: what the taskbar, the window list and a thumbnail may show. */
export const APP_TITLE = 'Sirdaş';

interface Messages {
  confirm: Record<Confirmation['act'], { question: string; button: string }>;
  recipient: string;
  noRecipient: string;
  people: string;
  digest: string;
  cancel: string;
  folder: Record<FolderPurpose, string>;
  file: Record<FilePurpose, string>;
  fileKind: Record<FilePurpose, string>;
  choose: string;
  menu: { program: string; edit: string; view: string; lock: string; quit: string };
  unsafeStart: string;
  failed: string;
}

/** The few sentences main itself draws; everything else is the window's. */
export const MESSAGES: Record<Locale, Messages> = {
  az: {
    confirm: {
      save: { question: 'Bu sənəd qovluğa yazılsın?', button: 'Yaz' },
      grant: { question: 'Bu icazə verilsin?', button: 'İcazə ver' },
      remove: { question: 'Bu istifadəçi çıxarılsın?', button: 'Çıxar' },
      restore: { question: 'Ehtiyat nüsxə bərpa edilsin?', button: 'Bərpa et' },
      erase: { question: 'Bu məlumat həmişəlik silinsin?', button: 'Sil' },
      'hand-over': { question: 'Bu məlumat təhvil verilsin?', button: 'Təhvil ver' },
    },
    recipient: 'Alan',
    noRecipient: 'göstərilməyib',
    people: 'Barəsində məlumat olan şəxslərin sayı',
    digest: 'Yoxlama kodu',
    cancel: 'İmtina',
    folder: {
      'vault-new': 'Yeni anbar üçün qovluğu seçin',
      'vault-open': 'Kassanın qovluğunu seçin',
      'documents-out': 'Sənədlərin yazılacağı qovluğu seçin',
    },
    file: { 'foreign-document': 'Yoxlanacaq sənədi seçin', scan: 'Skanı seçin' },
    fileKind: { 'foreign-document': 'Mətn sənədləri', scan: 'Skanlar' },
    choose: 'Seç',
    menu: { program: 'Proqram', edit: 'Düzəliş', view: 'Görünüş', lock: 'Kilidlə', quit: 'Çıxış' },
    unsafeStart: 'Proqram təhlükəli parametrlə açılmaq istənildi və başlamadı. Onu adi qaydada, parametrsiz açın. Heç nə itməyib. Parametr:',
    failed: 'Proqramda gözlənilməz xəta baş verdi və o, bağlanır. Təsdiqlənmiş heç bir qeyd itməyib. Proqramı yenidən açın.',
  },
  en: {
    confirm: {
      save: { question: 'Write this document to the folder?', button: 'Write' },
      grant: { question: 'Grant this access?', button: 'Grant' },
      remove: { question: 'Remove this user?', button: 'Remove' },
      restore: { question: 'Restore this backup?', button: 'Restore' },
      erase: { question: 'Erase this for good?', button: 'Erase' },
      'hand-over': { question: 'Hand this over?', button: 'Hand over' },
    },
    recipient: 'Recipient',
    noRecipient: 'none named',
    people: 'People it speaks of',
    digest: 'Check code',
    cancel: 'Cancel',
    folder: {
      'vault-new': 'Choose a folder for the new vault',
      'vault-open': 'Choose the folder of the vault',
      'documents-out': 'Choose the folder documents are written to',
    },
    file: { 'foreign-document': 'Choose the document to check', scan: 'Choose the scan' },
    fileKind: { 'foreign-document': 'Text documents', scan: 'Scans' },
    choose: 'Choose',
    menu: { program: 'Program', edit: 'Edit', view: 'View', lock: 'Lock', quit: 'Quit' },
    unsafeStart: 'The program was asked to start with an unsafe option and did not. Start it in the usual way, without options. Nothing was lost. The option:',
    failed: 'Something unexpected happened and the program closes. No confirmed record was lost. Please open it again.',
  },
  ru: {
    confirm: {
      save: { question: 'Записать этот документ в папку?', button: 'Записать' },
      grant: { question: 'Предоставить этот доступ?', button: 'Предоставить' },
      remove: { question: 'Удалить этого пользователя?', button: 'Удалить' },
      restore: { question: 'Восстановить эту резервную копию?', button: 'Восстановить' },
      erase: { question: 'Стереть эти данные навсегда?', button: 'Стереть' },
      'hand-over': { question: 'Передать эти данные?', button: 'Передать' },
    },
    recipient: 'Получатель',
    noRecipient: 'не указан',
    people: 'Число лиц, о которых идёт речь',
    digest: 'Контрольный код',
    cancel: 'Отмена',
    folder: {
      'vault-new': 'Выберите папку для нового хранилища',
      'vault-open': 'Выберите папку хранилища',
      'documents-out': 'Выберите папку, куда записывать документы',
    },
    file: { 'foreign-document': 'Выберите документ для проверки', scan: 'Выберите скан' },
    fileKind: { 'foreign-document': 'Текстовые документы', scan: 'Сканы' },
    choose: 'Выбрать',
    menu: { program: 'Программа', edit: 'Правка', view: 'Вид', lock: 'Заблокировать', quit: 'Выход' },
    unsafeStart: 'Программу пытались запустить с небезопасным параметром, и она не запустилась. Запустите её обычным образом, без параметров. Ничего не потеряно. Параметр:',
    failed: 'Произошла непредвиденная ошибка, программа закрывается. Ни одна подтверждённая запись не потеряна. Откройте её снова.',
  },
};

/** The nearest of our languages to a list of system languages, best first; Azerbaijani if none. */
export function nearestLocale(languages: readonly string[]): Locale {
  const known = languages.map((language) => INTERFACE_LANGUAGES.find((locale) => language.toLowerCase().startsWith(locale)));
  return known.find((locale) => locale !== undefined) ?? 'az';
}
