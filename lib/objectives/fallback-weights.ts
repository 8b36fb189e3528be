// Learnt from the labelled rows by `npm run train:fallback`; `readWeights` in weigh.ts tells how to read it.
export const FALLBACK_WEIGHTS = `
"and":edF3 "as":c2g2D "at":EGd "back":e "be":g2aD "by":Ea "for":Df "he":c2G2a2 "her":G2f "him":Ecd "his":Df4 "i":gA2d
"if":cg2F "is":EaD "it":gF "its":e2aB "me":C2Gf6 "more":gd2F2 "my":Adf2 "no":g3DF "not":g3D "off":EgD "on":aDF
"one":aD "our":CGf4 "out":c "she":aDf "so":Ga2d2 "some":GAd4 "than":b "that":E2cg "their":Gdf "them":ad "then":g4DB
"this":c3gB3 "to":CaD "up":d2 "us":CG2a "very":GA2d3 "was":gd "we":Ed2 "which":Ca2 "who":Ea3 "with":Eb2F2 =agree:eaF2
=attend:E2cA =back:e =begin:Cab2 =board:caB =budget:Ca2F =buy:c2Bf2 =collection:a =count:a =day:Ea2B =demo:ad2F
=doctor:e3CD =down:Ecf2 =drawing:gD =drop:g =every:eA2b2 =factory:CD2f =file:cg =finance:a2 =first:c3A =go:b2 =group:F
=half:c4A2f =hand:b2 =head:eC2 =home:a =hour:C2a4F =how:G2d2 =it:Eg2F =just:c2F =keep:Gad4 =lab:a3B =last:ab =leave:ad
=licence:cB =line:a3B =list:GAb3 =look:ga =manager:Cf =minute:c4A =month:ab2F =more:gd2F2 =name:Eaf =new:ad2F =next:g
=now:c2d2F2 =office:eCD =one:gaD =only:c2Ga =open:c2a2B =other:g =own:f =pass:c3B2 =pay:a =place:Ga2D =question:a
=quote:Gf =release:e2 =same:cAb2 =send:a2d3F =set:a2 =sit:a =staff:Cf3 =stay:ad2 =store:aB =tell:f =till:e
=time:d4b2F2 =training:eAf2 =trial:aD2 =use:a5DF2 =week:ea2F =what:Cf2 =write:Ga3 =year:e3DB a-day:Ea3 alike:b3
alike-unnarrowed:Cdb2 all-kept:Cb2 all-small:e2CD always:Ca around:ECa4 around-twice:a2 as-many:b4 bare:g2d2B
begins-as-a-seller:gA2d3 begins-on:gd3F begins-sell:EA3d2 begins-up:g5AF2 begins-with-a-deed:cA2f beside:Gf3
beside-and-bare:Gaf beside-and-full:f3 beside-and-topic:eB beside-twice:GA2f7 by-name:e2G2a2 by-pronoun:Gaf
by-role:G2B3f day-left:E2dF2 deadline:a2D fate:Eb fate-twice:c2A feels:Ad4 fewer:Ea4 firm:e2DB firm-after-small:e4B
firm-twice:c2A2 fresh-0:cAb2 fresh-1:cAb3 fresh-2:e2Ab2 fresh-3:DB fresh-4:ECa from-body:c3BF from-hangs:Ec6D
from-large:EaB from-occasion:c2BF from-small:e half-kept:cbF hangs:Ec2B hangs-on-one-same:c2B2 hangs-on-the-same:Ec3
hangs-twice:c2A if:cD kept-0:ECg kept-1:D kept-2:e2Gb kept-3:cbF kept-4:ab less-money:aB money-new:e3cA3 more:e3CG
my-new:Adf2 narrow:ca3D narrow-on-same-fate:c6AB narrow-twice:Eca4 new-on-same-fate:c4AF new-things-0:e2Ab2
new-things-1:A2bf new-things-3:a2 newly-whole:e3B no-numbers:Ed no-topic:CBf nothing-new:EAf numbers-kept:EGb2
numbers-lost:Bf numbers-new:e2aF numbers-new-twice:a2bF numbers-part:c3A3b3 on:A2d3 on-and-bare:EGd4 on-and-full:eg2D2
on-and-topic:EAd on-twice:Gd7B one-of-many:a4F only-firm-after-small:e2Bf only-whole:e3B other-date:a other-day:Ca4F
our-known:Cb2 our-new:Gd2f4 ours:Ed5 ours-and-bare:d3 ours-and-full:Ad2 ours-and-topic:d3BF ours-twice:Ad5F
points-to-it:c5AB2 same-body:c3B same-date:Ec3A2 same-day:c4A2b3 same-fate:b2 same-limit:e2B same-numbers:Eab
same-occasion:c2d2B same-when:cb then-on:g2 then-sell:gA2d then-up:g3 they-begin:G2a things-kept-0:CaB things-kept-1:b
things-kept-2:Gb2 things-kept-3:DF topic:GbF topic-twice:c2Db2 up:Eg3F up-and-bare:g4AF up-and-full:aD
up-and-topic:Eg2F up-twice:g5A2b very-alike:Ab3 we-begin:Ed4 whole:e3gA whole-after-small:e3A2F whole-twice:e3AF
word-for-word:b2 words-10:A3bf2 words-16:Ga2 words-24:a4DF words-3:g3aF2 words-6:eg2B2 words-many:Ed
`
