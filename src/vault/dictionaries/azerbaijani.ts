/** Words, names and places an Azerbaijani speaker thinks of first, commonest first; own list. */
const WORDS = `
salam sevgilim sevgi ana ata anam atam canım həyat həyatım parol şifrə azərbaycan bakı allah vətən qarabağ şuşa
gəncə sumqayıt balam bala uşaq uşaqlar qardaş bacı dost dostum sevirəm səni mənim sənin özüm ailə ailəm ev evim
gözəl gözəlim şirin şirinim canan can ürək ürəyim qəlb ruh mələk mələyim günəş ay ulduz göy dəniz dəniz su od
torpaq dağ çay göl meşə çiçək gül qızılgül bənövşə nərgiz lalə yasəmən bahar yaz yay payız qış yanvar fevral mart
aprel iyun iyul avqust sentyabr oktyabr noyabr dekabr bazar bazarertəsi çərşənbə cümə şənbə bayram novruz ramazan
qurban yeniil il gün gecə səhər axşam sabah bugün dünən saat vaxt zaman işim iş işçi müəllim həkim vəkil hakim
mediator mediasiya məhkəmə polis prokuror ədliyyə nazirlik dövlət hökumət prezident respublika bayraq himn əsgər
zəfər qələbə şəhid qəhrəman xankəndi ağdam füzuli cəbrayıl zəngilan qubadlı laçın kəlbəcər xocalı xocavənd naxçıvan
lənkəran şəki qəbələ quba qusar xaçmaz şamaxı ismayıllı mingəçevir yevlax bərdə göyçay ağdaş ağsu kürdəmir saatlı
sabirabad imişli beyləqan salyan neftçala masallı lerik astara cəlilabad biləsuvar yardımlı tovuz qazax ağstafa
şəmkir gədəbəy daşkəsən goranboy naftalan tərtər zaqatala balakən qax oğuz siyəzən şabran qobustan abşeron nizami
nəsimi füzuli xətai vaqif sabir vurğun rəsul nəriman sabunçu suraxanı binəqədi yasamal xəzər nərimanov səbail
qız oğlan kişi qadın baba nənə dayı əmi bibi xala nəvə gəlin kürəkən qonşu müdir rəis böyük kiçik yaxşı pis
birinci ikinci üçüncü bir iki üç dörd beş altı yeddi səkkiz doqquz on yüz min milyon ağ qara qırmızı yaşıl mavi sarı
boz çəhrayı at it pişik quş aslan pələng qurd ayı tülkü dovşan balıq qartal şahin laçın durna kəklik qoç inək alma
armud nar üzüm gilas ərik şaftalı qarpız yemiş çörək duz plov dolma kabab çay şəkər bal süd pendir yağ ət
bərabərlik azadlıq ədalət həqiqət doğru sirr sirdaş gizli məxfi açar qapı kilid pəncərə otaq mətbəx məktəb universitet
kitab dəftər qələm stol stul telefon kompüter internet ekran klaviatura fayl proqram istifadəçi administrator admin
futbol qarabağfk neftçi komanda oyun şahmat musiqi muğam mahnı rəqs tar kamança film kino mersedes maşın yol avtobus
metro qatar təyyarə gəmi pul manat qəpik bank kart dollar
əli vəli məmməd əhməd həsən hüseyn mustafa ibrahim ismayıl yusif musa isa davud süleyman ömər osman rəşad elçin elnur
elvin anar emin ramil ruslan rövşən vüqar vüsal zaur tural turan orxan nicat samir sənan fərid fuad kamran namiq natiq
pərviz rauf sahil taleh tofiq ülvi xəyal cavid ceyhun cəmil araz aqil asif azər babək bəxtiyar eldar elman elşən etibar
fikrət heydər ilham ilqar kənan murad nurlan rasim sabir şahin tərlan yaşar zahid leyla aygün aysel aynur aytən
günel günay gülnar gülşən könül lalə lamiyə ləman mehriban mədinə nərmin nigar nuray rəna sevda sevinc səbinə ülkər
ulduz xatirə xədicə zəhra zeynəb fatimə məryəm fidan jalə elmira esmira afaq arzu arzum aida bahar dilarə könülüm
məmmədov əliyev həsənov hüseynov quliyev abbasov ibrahimov ismayılov rəhimov cəfərov əhmədov mustafayev qasımov
məmmədova əliyeva həsənova hüseynova quliyeva abbasova ibrahimova ismayılova rəhimova cəfərova əhmədova
sənisevirəm səvirəm mənsəni allahım yarəbb bismillah inşallah maşallah əlhəmdülillah şükür dua namaz məscid quran
`;

const FOLDED: Record<string, string> = { ə: 'e', ş: 's', ç: 'c', ğ: 'g', ı: 'i', ö: 'o', ü: 'u' };
const fold = (word: string): string => word.replace(/[əşçğıöü]/g, (letter) => FOLDED[letter] ?? letter);

/** With and without the letters a Latin keyboard lacks; ə also as people type it in messages. */
export const AZERBAIJANI_WORDS: readonly string[] = [
  ...new Set(WORDS.trim().split(/\s+/).flatMap((word) => [word, fold(word), fold(word.replaceAll('ə', 'a')), fold(word.replaceAll('ş', 'sh').replaceAll('ç', 'ch'))])),
];
