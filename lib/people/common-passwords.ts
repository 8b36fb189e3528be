/**
 * Passwords of eight characters or more that are tried first by everybody, in lower case. Written down from
 * what the yearly lists of leaked passwords have in common, with the seasons and years that policies breed.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  !qaz2wsx 00000000 000000000 0000000000 01234567 0123456789 0987654321 10101010 11111111 111111111 1111111111
  11112222 11223344 12121212 12312312 123123123 123321123 12341234 123412345 12344321 123454321 12345678 123456789
  1234567890 123456789a 12345678a 12345679 1234567a 123456aa 1234qwer 123abc123 13131313 147258369 147852369
  159159159 19191919 1q2w3e4r 1q2w3e4r5t 1qaz1qaz 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 20202020 22222222 222222222
  2wsx3edc 33333333 3edc4rfv 44444444 55555555 555555555 66666666 741852963 77777777 789456123 88888888 888888888
  987654321 9876543210 99999999 999999999 a1234567 a12345678 a123456789 a1b2c3d4 aa123456 aa12345678 aaaaaaaa
  aaaaaaaaa abc12345 abc123456 abcabcabc abcd1234 abcdef123 abcdefg1 abcdefgh abcdefghi abcdefghij admin123
  admin1234 admin12345 admin2024 admin2025 adminadmin administrator administrator1 alexander alexander1 andrew123
  android1 angel123 anthony1 apple123 april2024 arsenal1 asdf1234 asdfasdf asdfghjk asdfghjkl asdqwe123 ashley123
  august123 australia autumn123 autumn2020 autumn2021 autumn2022 autumn2023 autumn2024 autumn2025
  autumn2026 avengers1 azerty123 azertyuiop babygirl babygirl1 barcelona baseball baseball1 basketball batman123
  benjamin birthday birthday1 blessed1 blink182 bonjour1 bonjour123 boston123 brasil123 business1
  business123 butterfly california callcraft callcraft1 callcraft123 canada123 changeme changeme1 charlie1
  charlotte chelsea1 chicago1 chocolate christian christmas christmas1 christopher company1 company123 computer
  computer1 contrasena contraseña cookie123 correcthorse correcthorsebatterystaple corvette customer1 daniel123
  database1 december december1 default1 demo1234 demodemo doudou123 dragon123 elephant elizabeth emily1234 england1
  england123 example1 facebook facebook1 family123 february1 fernando ferrari1 flower123 football football1
  fortnite1 france123 francisco friday123 friends1 fuckyou1 fuckyou123 fuckyou2 gabriela germany1 godzilla goodluck
  google123 guest123 guest1234 guitar123 hallo123 hallohallo hannah123 harley123 heaven123 hello123 hello1234
  hellohello holiday1 hunter12 hunter123 hurricane iloveme1 iloveu12 iloveyou iloveyou1 iloveyou123 iloveyou2
  internet internet1 iphone123 ireland1 ironman1 ironman123 isabella january1 jennifer jennifer1 jessica1 jesus123
  jesuschrist jordan23 joseph123 joshua123 juventus kawasaki killer12 killer123 letmein! letmein1 letmein123
  letmeinnow lightning linkedin linkedin1 liverpool liverpool1 lkjhgfdsa login123 loginlogin london123 london2012
  lovelove loveyou1 lucky123 manager1 manager123 manchester manutd123 march2024 marketing marketing1 master123
  matthew1 maximilian meeting123 mercedes metallica michael1 michelle michelle1 microsoft minecraft minecraft1
  mnbvcxz1 mnbvcxzasd mobilemail monday123 monitoring monkey12 monkey123 motdepasse mustang1 mypassword mypassword1
  mysecret mysql123 newpass1 newpassword newyork1 newyork123 nicole123 nintendo nintendo1 nirvana1 nopassword
  november november1 october1 office123 office365 oldpassword olivia123 open1234 opensesame oracle123 p4ssw0rd
  p@ssw0rd p@ssw0rd! p@ssw0rd1 p@ssw0rd123 p@ssword pa$$w0rd pa$$word pa55word pass1234 pass12345 passpass passport
  passw0rd passw0rd! password password! password0 password01 password1 password1! password11 password12 password12!
  password123 password123! password1234 password2 password2024 password2025 password2026 password3 password7
  password99 passwort passwort1 passwort123 phoenix1 pikachu1 playstation poiuytrewq pokemon1 pokemon123 porsche1
  postgres postgres1 princesa princess princess1 private1 q1w2e3r4 q1w2e3r4t5 q2w3e4r5 qazwsxedc qqqqqqqq
  qwe12345 qwe123456 qweasd123 qweasdzxc qweqweqwe qwerty12 qwerty123 qwerty1234 qwerty12345 qwertyui qwertyuiop
  qwertz123 qwertzuiop rainbow1 ranger123 realmadrid rockstar root1234 rootroot sales123 sales1234 salesforce
  samantha sample123 samsung1 samsung123 saturday saturday1 schatz123 scooter1 scotland sebastian secret12
  secret123 security security1 september september1 server123 service1 shadow123 slipknot snoopy123 soleil123
  sommer2024 sommer2025 sophie123 spiderman spiderman1 spring123 spring2020 spring2021 spring2022 spring2023
  spring2024 spring2025 spring2026 startrek starwars starwars1 stephanie summer123 summer2020 summer2021 summer2022
  summer2023 summer2024 summer2025 summer2026 sunday123 sunshine sunshine1 superman superman1 superuser support1
  support123 temp1234 temppass tequiero test1234 test12345 testing1 testing123 testtest thepassword thomas123
  thunder1 thursday1 tornado1 trainer123 training1 trinity1 trustme1 trustno1 trustno1! tuesday1 twitter1 unicorn1
  user1234 username vacation veronica victoria w2e3r4t5 warrior1 wednesday weekend1 welcome! welcome1 welcome1!
  welcome12 welcome123 welcome2023 welcome2024 welcome2025 welcome2026 whatever whatever1 william1 windows1
  winter12 winter123 winter2020 winter2021 winter2022 winter2023 winter2024 winter2025 winter2026 xbox360xbox
  xxxxxxxx yamaha123 yourpassword zaq12wsx zaq1zaq1 zxc123456 zxcvbnm1 zxcvbnm123 zxczxczxc zzzzzzzz
`
    .trim()
    .split(/\s+/),
)
