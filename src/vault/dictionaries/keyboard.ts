/** Runs of keys, on Latin, Azerbaijani and Cyrillic layouts and the number pad. */
export const KEYBOARD_RUNS: readonly string[] = `
qwerty qwertyuiop qwertyui asdfgh asdfghjkl asdfghjk zxcvbn zxcvbnm zxcvbnm, qazwsx qazwsxedc qaz wsx edc rfv tgb yhn ujm
1qaz 2wsx 3edc 4rfv 5tgb 1qaz2wsx 1q2w3e 1q2w3e4r 1q2w3e4r5t q1w2e3 q1w2e3r4 qweasd qweasdzxc asdqwe zaqxsw zaq1 xsw2 poiuyt
lkjhgf mnbvcxz 0987654321 987654321 123456 1234567 12345678 123456789 1234567890 12345 1234 123 147258369 159753 789456123
123123 112233 121212 111111 222222 333333 444444 555555 666666 777777 888888 999999 000000 123321 654321 13579 24680 102030
qüert qüerty qüertyuiopöğ asdfghjklıə zxcvbnmçş qüe asdı öğ ıə çş
йцукен йцукенг йцукенгшщзхъ фывапр фывапролджэ ячсмить ячсмитьбю йфяцыч йцу фыв ячс
`
  .trim()
  .split(/\s+/);

/** What the whole world uses. */
export const WORLD_PASSWORDS: readonly string[] = `
password passw0rd password1 admin administrator root user guest welcome welcome1 letmein login master secret iloveyou monkey dragon
football baseball basketball sunshine princess shadow superman batman michael jordan hunter ranger killer soccer hockey george
charlie andrew daniel jessica jennifer michelle ashley thomas robert matthew joshua buster tigger pepper ginger cookie cheese
summer winter spring autumn flower freedom whatever trustno1 starwars computer internet samsung google facebook instagram whatsapp
mercedes ferrari porsche chelsea liverpool arsenal barcelona realmadrid juventus galatasaray fenerbahce besiktas turkiye istanbul
azerbaijan baku qarabag karabakh hello hello123 abc123 abcdef abcd1234 aaaaaa test test123 demo default changeme temp temporary
office mediator mediation court justice safe safety security private confidential unlock access open vault desk case file person
`
  .trim()
  .split(/\s+/);
