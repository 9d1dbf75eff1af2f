/** Words that are names as well as words, and names half the country bears. What a lone one of them means is decided by `judge.ts`. */
import { isCaseEnding } from './endings.ts';
import type { Script } from './endings.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Azerbaijani: given names and surnames that are words of every day, and words of every day that some spelling of a name equals. */
const ORDINARY_AZ = words(`
  ad ada adil ağ ağa ağca aida aid alim ali alma altun ana anar aqil ar arif araz ardıcıl arı arzu aslan asudə aşiq ata ataş ay aydın aygün aynur ayna ayrı ayə azad azadə azər azəri
  badam bağ bahar bahadur baba bal bala balaca barış başçı bayram bəhrə bəxt bəxtiyar bəşər bənövşə bilik bir birinci böyük buta bulaq bulud büllur
  can cahan cavab cavan cəmil cəsarət cəsur ceyran çay çaylı çələng çiçək çinar çinarə çıraq çimən
  dadaş dağ dalğa dağlı dan dayanət dəmir dəmirçi dəniz dərya dəyanət dilək dost dövlət dürr dünya duman durna
  el elçi elm elmi elvan erkin etibar emin əfqan əhd ələm əli əlvan əmin əmir ənvər ərk əsas əsgər əsl əsr əxlaq əziz əzəl
  fəxri fəxr fidan füruz gənc göl gövhər göy göyçək gözəl gül gülüş gülab günay günəş gün günəşli gündüz güc güvən
  hacı hakim hava həbib həkim həyat hədiyyə hikmət hörmət hüquq hürr hüsn ikram ilham ilk ilkin ildırım ilqar iman inam inci insan iradə ışıq işıq istək isti ixtiyar izzət
  kamal kamil kamran kərim könül kür qadir qala qaraca qartal qəhrəman qələbə qəmər qiymət qızıl qızılgül qonça qönçə qüdrət qurban qurd
  laçın lalə lətif mahir maral məhəbbət məhbub mehman mehr məhsul məlahət məlik mələk məmnun mənsur mərd mərcan mətin mətanət mirvari misir möhkəm mübariz müəllim murad mürşüd müşfiq
  nadir nar narın nərgiz nəfəs nəğmə nəsib nəsihət nəsil nəsim nəvə nicat nazim natiq nazlı nəriman nəzakət nəzər niyyət novruz nur nurlu nüsrət nübar nümunə nümunəvi
  oğuz ocaq odlar olduz orman oxu oxucu ölkə örnək özbək pərvanə pənah peyman pəri polad püstə
  rahat rahib rahim rəhbər rəhim rəhman rəna rəngin rəsul rəvan reyhan rübab rus ruh
  sabah sabir sabit saday sadiq sahib sakit sara saray sarı sayalı səda sədaqət sədr səadət səba səbir səbr səfər səfərli səlim səma sənəm sənan sərdar sərin sərvər sevda sevgi sevil sevinc seyran səyyar sima solmaz sona sonra söz sultan sübh sülh süsən
  şad şahid şah şair şahzadə şəfa şəfəq şəhla şəlalə şəms şən şərəf şərq şəmi şəkər şikar şimşək şirin şir şöhrət şölə şükür
  tac tacir tale təbiət təbriz tərlan təranə təlim tofan turan turac türk türkan uca ulduz ulu umud usta uzaq uğur üfüq ülkər ülfət ümid ümman ürək ülvi üzüm
  vaqif validə valid vəfa vəkil vətən vicdan vüqar xan xanım xatirə xavər xəyal xəzri xəzər xoş xoşbəxt xumar
  yağış yağmur yaqut yaz yasəmən yaşar yeganə yelkən yeni yol yurd zaman zəfər zəki zəminə zərif zərifə zeytun ziya zirvə zülfü zümrüd
  səhər şəbnəm axşam ədalət ədəb əlamət ərəb ərməğan inqilab istiqlal istiqbal zəhmət töhfə xalq mərhəmət məsum müqəddəs nəcib nəfis nəzrin röya rövnəq rövşən şəfqət tahir vəzir zəri güney şimal cənub qərb ibadət ilahi kövsər lətafət ləyaqət
  məsləhət minarə nail nailə nizam nizami qismət rəmzi ruzigar salam tərif təvəkkül vəfadar yaqub şərait hökumət hörmətli möhtərəm qiymətli alqış arxa arxalı bəxtli bəy bulaqlı cəfa çağ çəmən çınqıl dayaq düşüncə fikrət gəlin gəray gülləli haqq heyran heyrət iltifat izafə kəşf
  layiq məğrur məlumat mənzər mənzərə mətanətli müdrik müşviq naxış nəşə nişan nişanə oba ovçu öndər pak parlaq qabil qanun qeyrət qılınc qısmət qonaq sabahat sadə səyahət sığal sirr soraq söhbət şəhid şəkil şərbət tapdıq tərəqqi tovlu tufan ucal uğurlu vəhdət xeyir xəbər xəzinə xoşgəldi yadigar yarat yurdsevər zəka
  mart may iyun iyul avqust aprel yanvar noyabr bakı gəncə şəki quba şirvan qarabağ lənkəran naxçıvan şuşa ağdam tovuz qazax göyçay şamaxı sumqayıt mingəçevir astara
`);
/** Russian given names and surnames that are words. */
const ORDINARY_RU = words(`
  вера надежда любовь роза лилия слава лев майя виктория роман марк рада радость мир мира август зима весна лето осень воля правда победа свобода волк мороз король ким кузнец мельник судья
  белый черный толстой новый малый большой милый добрый светлый ясный заря звезда луна луч дар дан ян рем ева яна инга ира ада ия муза лира нива тая таня мая март май апрель нина кира нора рита марта зоя рая злата
  гуля аля аида ася дина дана лада лала сон сын сад брат друг отец гора море река берег город князь барон царь воин стая тема рама баба дед
  али али гюль айна нур сона сара дениз бахар арзу умид инджи севги вюгар азад айдын камал камиль надир назим сабир самир рамиз тариф шариф заман
`);
const ORDINARY_EN = words(`
  hope faith grace rose will mark may june april august dawn joy mercy victor iris ruby sky bill grant rich young long king cook baker brown white black green small good law page day case best price church bush wood
  art gene dean drew jean jack ray rob sue pat penny pearl lily daisy violet olive summer autumn amber crystal holly ivy jade melody misty robin star sunny harmony charity felicity constance prudence
  baron bishop carpenter carter clerk cross field fisher forest fox gold hall head hill house hunter judge lake land major marsh mason mill miller moon north park porter rivers sharp short snow stone street summers swan taylor wall ward waters west winter wise wolf
  angel chance frank eve rosemary chase earnest ernest gay guy hazel honor lance miles noble page patience piers pierce pilot queen reed rusty stone story sterling tiger trace trinity true unity verity
  roman sever sultan emir emin melody aim ali dan bela sabina sara iran jordan china georgia israel london paris
`);
/** Borne by so many that one of them alone points at nobody of another file. */
const COMMON = words(`
  məmmədov əliyev həsənov hüseynov quliyev ismayılov əhmədov abbasov ibrahimov rəhimov səfərov cəfərov orucov kərimov mustafayev babayev qasımov bayramov süleymanov nəsirov əsgərov mehdiyev nağıyev məmmədli əliyli həsənli hüseynli quliyeva
  məmmədova əliyeva həsənova hüseynova ismayılova əhmədova abbasova ibrahimova rəhimova səfərova cəfərova orucova kərimova mustafayeva babayeva qasımova bayramova süleymanova rzayev rzayeva hacıyev hacıyeva heydərov heydərova nəbiyev nəbiyeva vəliyev vəliyeva
  məmməd həsən hüseyn elçin leyla aysel günel aytən gülnar sevinc samir elnur anar elşən orxan ramin rauf zaur emil fuad farid ruslan teymur kənan nihad ilqar elman mahir natiq vaqif rafiq akif arif şahin
  rəşid ramil ramal rövşən rüstəm rafael eldar elxan elnarə elmar emin əfsanə əhməd fərid fəridə fərhad fuad hikmət ibrahim ismayıl ilham ilkin kamran kənan mahmud mehdi mehman məhərrəm mübariz mürsəl namiq nəriman niyazi oqtay pərviz pərvin qurban rasim rəhman sabir sahil səbuhi səidə sənan sərxan şəhriyar şamil tahir tağı
  tərlan təranə turqut vüqar xaliq xanlar yaşar yusif zahid ziya afət arzu aytac bəsti dilarə elnurə fəxriyyə gülər gültəkin günay həmidə iradə jalə kəmalə lamiyə lətifə məleykə mehriban mətanət naibə nailə natəvan nərgiz nuranə ofelya raziyə rəna röya ruhiyyə rübabə sədaqət sevda sevil şəfiqə şəhla tamilla təhminə validə vüsalə xatirə xədicə yeganə zemfira zərifə zöhrə zülfiyyə
  aynur aygün ülviyyə günay lalə nərmin səbinə xəyalə zeynəb fatimə fatma mədinə könül esmira elmira gülşən gülnarə afaq irina tamara svetlana olga natalya marina yelena tatyana aleksandr sergey vladimir andrey dmitri ivan mariya anna oksana
  ali mammadov aliyev hasanov huseynov guliyev ismayilov ahmadov mammadova aliyeva hasanova huseynova leyla rashad elchin aysel gunel
  мамедов алиев гасанов гусейнов кулиев исмайлов ахмедов аббасов ибрагимов мамедова алиева гасанова гусейнова кулиева исмайлова ахмедова аббасова ибрагимова эльчин рашад лейла айсель гюнель нигяр гюльнара севиндж
  рамиль рашид рустам эльдар эмин ильгар кямран мехман намик октай парвиз расим шамиль тахир юсиф заур фарида кямаля мехрибан натаван нуране ройя севиль шафига тахмина хадиджа земфира зарифа алла вера галина дарья евгения екатерина ксения людмила надежда оксана полина юлия артём виктор василий геннадий игорь максим михаил николай олег павел пётр роман юрий
  иванов петров сидоров смирнов иванова петрова сидорова смирнова ольга ирина светлана наталья татьяна елена анна мария александр сергей владимир андрей дмитрий иван
`);
/** Towns, districts and people streets are named after. */
const PLACES = words(`
  bakı gəncə sumqayıt şəki quba qusar lənkəran astara masallı cəlilabad salyan neftçala biləsuvar imişli saatlı sabirabad kürdəmir göyçay ucar zərdab ağdaş yevlax mingəçevir bərdə tərtər ağdam ağcabədi beyləqan füzuli şuşa xankəndi qazax ağstafa tovuz şəmkir goranboy naftalan gədəbəy daşkəsən göygöl samux balakən zaqatala qax oğuz qəbələ ismayıllı şamaxı qobustan xızı siyəzən şabran xaçmaz abşeron naxçıvan ordubad culfa şərur babək
  nəsimi nizami nərimanov nərimanovun yasamal xətai sabunçu suraxanı binəqədi qaradağ xəzər səbail pirallahı xırdalan əhmədli biləcəri mərdəkan buzovna
  heydər əliyev azadlıq neftçilər inşaatçılar təbriz yanvar may üzeyir hacıbəyov hacıbəyli rəşid behbudov bülbül xaqani səməd vurğun zərifə atatürk şəhriyar moskva tbilisi istiqlaliyyət gəncəvi nəriman mətbuat əcəmi puşkin tolstoy gorki sabir axundov vaqif zərdabi xəyyam
  баку гянджа сумгаит ленкорань шеки низами насими нариманов ясамал хатаи сабунчи сураханы бинагади baku ganja sumgayit
`);
/** Words of addresses and institutions' names that tell no place from another. */
const GENERIC = words(`
  küçə küçəsi küç prospekt prospekti pr döngə dalan dalanı ev evi bina binası mənzil mən blok korpus mərtəbə otaq şəhər şəhəri ş rayon rayonu r kənd kəndi k qəsəbə qəsəbəsi qəs mikrorayon mkr məhəllə məhəlləsi yol yolu şosse şossesi azərbaycan respublikası respublika az m d saylı nömrəli nömrə və ilə üçün
  ул улица дом д кв квартира город г район проспект пр переулок пер поселок пос шоссе этаж корпус подъезд азербайджан республика и в на
  street st apt flat house building avenue ave road rd city district village room floor the of and in at azerbaijan republic
  sığınacaq sığınacağı mərkəz mərkəzi müəssisə müəssisəsi idarə idarəsi şöbə şöbəsi bölmə bölməsi təcridxana təcridxanası islah həbsxana xəstəxana xəstəxanası klinika məktəb məktəbi bağça bağçası hotel otel kafe ofis ofisi fond fondu birlik birliyi ictimai assosiasiya
  shelter centre center prison hospital clinic school office приют центр больница школа колония изолятор отделение
`);
/** A capital word before one of these is the name of a body, a street or a day. */
const AFTER_A_PROPER_NAME = words(`
  mərkəz bayram küçə küç prospekt pr rayon şəhər kənd qəsəbə bağ bağça klub fond birli birlik layihə proqram məktəb xəstəxana klinika otel hotel kafe restoran market mağaza bank şirkət mmc asc qsc park meydan stansiya metro sığınacaq otaq zal teatr kino qəzet jurnal nəşriyyat universitet institut kollec lisey gimnaziya
  assosiasiya cəmiyyət təşkilat idarə agentlik xidmət ay günü dəniz gölü çay dağ qala adına döngə dalan mikrorayon yaşayış ticarət qrup komanda aksiya kampaniya həftə festival layihəsi evi ev mətbəə poçt aptek emalatxana kurs dərs ocaq
  центр праздник улиц фонд клуб школ больниц магазин кафе банк парк площад станци проект программ район город гостиниц театр обществ ассоциаци организаци
  center centre street foundation club school hospital park bank project programme program hotel cafe district city square station association company office day holiday festival
`);
/** With a number after it, a place to find somebody at. */
const STREET = words('küç pr prospekt döngə dalan yol şosse ул улиц пр проспект пер переул шоссе street st avenue ave road rd');
/** A word beside one of these names a person. */
const BESIDE_A_PERSON = new Set(words(`
  xanım xanıma xanımın xanımla bəy bəyə bəyin bəylə müəllim müəllimə müəllimin cənab vətəndaş adlı adım soyadım anası atası bacısı qardaşı г-жа г-н госпожа господин гражданка гражданин зовут mr mrs ms miss named гражданке
`));

const plain = (word: string): string => word.replaceAll('ə', 'e').replaceAll('ı', 'i').replaceAll('ş', 's').replaceAll('ç', 'c').replaceAll('ğ', 'g').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ё', 'е');
/** A list as it is spelled and as it is spelled without Azerbaijani letters. */
interface Words {
  readonly exact: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}
const dotted = (word: string): string => word.replaceAll('ı', 'i').replaceAll('ё', 'е');
const listOf = (list: readonly string[]): Words => ({ exact: new Set(list.map(dotted)), plain: new Set(list.map(plain)) });

const COMMON_WORDS = listOf(COMMON);
const ORDINARY_WORDS = listOf([...ORDINARY_AZ, ...ORDINARY_RU, ...ORDINARY_EN, ...PLACES.filter((word) => !COMMON.includes(word))]);
const PLACE_WORDS = listOf(PLACES);
const GENERIC_FORMS: ReadonlySet<string> = new Set(GENERIC.map(plain));
const STREET_FORMS = STREET.map(plain);
const AFTER_FORMS = AFTER_A_PROPER_NAME.map(plain);

/** A word with Azerbaijani letters is compared letter by letter, one without them by its plain letters. */
function isFormOf(word: string, script: Script, list: Words): boolean {
  const letters = dotted(word).replaceAll("'", '');
  const known = /[əşçğöü]/.test(letters) ? list.exact : list.plain;
  for (let length = letters.length; length >= Math.min(2, letters.length); length -= 1) {
    const stem = letters.slice(0, length);
    const rest = letters.slice(length);
    if (!isCaseEnding(rest, script)) continue;
    if (known.has(stem)) return true;
    // Russian takes the last vowel away before an ending; Azerbaijani softens k and q.
    if (script === 'cyrillic' && rest !== '' && ['а', 'я', 'ь', 'й'].some((vowel) => known.has(stem + vowel))) return true;
    if (script === 'latin' && /^[aeəiuü]/.test(rest) && ((stem.endsWith('y') && known.has(`${stem.slice(0, -1)}k`)) || (/[gğ]$/.test(stem) && known.has(`${stem.slice(0, -1)}q`)))) return true;
  }
  return false;
}

/** Folded word of a text that is a word of the language, in any case. */
export const isOrdinaryWord = (word: string, script: Script): boolean => isFormOf(word, script, ORDINARY_WORDS);
export const isCommonName = (word: string, script: Script): boolean => isFormOf(word, script, COMMON_WORDS);
export const isPlaceWord = (word: string, script: Script): boolean => isFormOf(word, script, PLACE_WORDS);
/** Exactly one of the words that addresses are made of. */
export const isGenericWord = (word: string): boolean => GENERIC_FORMS.has(plain(word));
const beginsWithOneOf = (word: string, stems: readonly string[], longFrom: number): boolean => {
  const bare = plain(word);
  return stems.some((stem) => bare.startsWith(stem) && (stem.length > longFrom || bare.length <= stem.length + 4));
};
export const endsProperName = (word: string): boolean => beginsWithOneOf(word, AFTER_FORMS, 4);
export const isStreetWord = (word: string): boolean => beginsWithOneOf(word, STREET_FORMS, 3);
export const besideAPerson = (word: string): boolean => BESIDE_A_PERSON.has(word);
