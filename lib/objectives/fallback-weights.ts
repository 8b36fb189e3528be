// Learnt from the labelled rows by `npm run train:fallback`; `readWeights` in weigh.ts tells how to read it.
export const FALLBACK_WEIGHTS = `
"and":e2dF3 "as":c2gD "at":EG "back":e "be":g2a2D "by":Eab "for":Df "he":G2af "her":G2af2 "him":Ec "his":ED2f3 "i":gAd
"if":cgF "is":ED "it":gF "its":eaB "me":C2Gf6 "more":gd2F2 "my":A2df3 "no":g3Db "not":g3 "off":EgD "on":aD "one":a2D
"our":CGf4 "out":c2 "she":aDf "so":Ga2d2 "some":Gd4 "than":b "that":E2cg "their":Gdf "them":a2 "then":g4DB
"this":c3AB2 "to":Ca2D "up":d2 "us":CG2a "very":cAd3 "was":gd "we":Ed "which":a2 "who":Ea3 "with":E2bF2 =agree:eBF2
=anna:e3a3B2 =attend:E2cA =back:e =begin:Cb2F =board:ca2B =budget:a2F =buy:cBf2 =buyer:EGa =collection:a3 =count:a
=day:Ea3B =demo:a2d2F =doctor:e2Ab =down:Ecf =drawing:egD =drop:g =every:eA2b2 =factory:Ca3D2 =file:cgF =finance:a3
=first:c3 =go:b2 =half:c4A2f =hand:b2 =head:eCa =home:a =hour:C2a4F =how:G3d3 =it:g2F =just:c2BF =keep:Gad4 =lab:a3B
=last:ab =leave:a =licence:ecA =line:Ea5B =list:Gb2F =look:ga3B =manager:Cf =may:b =meeting:d =minute:c4A =month:a2b2F
=more:gd2F2 =name:Eaf =new:ad2F2 =next:g =now:cd2F2 =office:eCD =one:gaD =only:c2Ga =open:c3a2B2 =other:g =own:f
=page:a3Df =pass:c2DB =place:Ga3D =question:a2 =quote:GB =release:e =same:cAb2 =send:Ea3d3 =set:a3F =sit:a =staff:Cf2
=stay:ad2 =store:a2B =tell:aBf =till:e =time:d4b2F =training:eAf2 =trial:aD =use:a5DF2 =week:a2F =what:Caf2 =write:Ga3
=year:e3DB a-day:Ea3 alike:Gb2 alike-unnarrowed:Cdb2 all-kept:Cb3 all-small:e2C always:Ca around:ECa4 around-twice:a2F
as-many:b4 bare:g2Ad2 begins-as-a-seller:gA3d3 begins-on:gd3F begins-sell:EA2d3 begins-up:g5AF2 begins-with-a-deed:cAf
beside:Gf3 beside-and-bare:Gaf beside-and-full:Ef3 beside-and-topic:eD beside-twice:GA2f7 by-name:e2G2a3
by-pronoun:Gaf by-role:G2B2f day-left:E3dF2 days-all-kept:C deadline:ca2D fate:cbF fate-twice:c2A feels:GAd4
fewer:E2a4 firm:e3DB2 firm-after-small:e3B firm-twice:c2A2 fresh-0:A2b3 fresh-1:EDb3 fresh-2:e2Gb2 fresh-3:DBf
fresh-4:ECa from-body:c3BF from-hangs:Ec6D from-large:Ea from-occasion:c2BF2 from-small:e2 half-kept:cGF2 hangs:Ec2B
hangs-on-one-same:c2aB2 hangs-on-the-same:Ec3A hangs-twice:c2A if:caD kept-0:ECg kept-1:D kept-2:eGb kept-3:cbF
kept-4:a less-money:a2 money-new:e2cA2 more:e3G my-new:A2df3 narrow:ca3D narrow-on-same-fate:c5AB narrow-twice:Eca4
new-on-same-fate:c4AF new-things-0:e2b new-things-1:A new-things-3:a newly-whole:e3 no-numbers:Ed no-topic:CB2f
nothing-new:EAf numbers-kept:EGb2 numbers-lost:aBf numbers-new:e2aF numbers-new-twice:a2bF numbers-part:c3A3b3 on:A2d3
on-and-bare:EGd3 on-and-full:eg2D2 on-and-topic:E2Ad on-twice:Gd6B one-of-many:a3 only-firm-after-small:eBf
only-whole:e3 other-date:a other-day:Ca4F our-known:Cb3 our-new:Gdf4 ours:EAd5 ours-and-bare:d3 ours-and-full:Ad2
ours-and-topic:d4BF ours-twice:Ad5F points-to-it:c5AB2 same-body:c3B same-date:Ec3A2 same-day:c4A2b3 same-fate:Ab3
same-limit:e2A same-numbers:Eb same-occasion:cd2B2 same-when:c2b then-on:g then-sell:gA2 then-up:g3A they-begin:G2a
things-kept-0:CaB things-kept-1:cAb things-kept-2:GAb2 things-kept-3:cDF topic:GbF topic-twice:c2D2b2 up:g4F
up-and-bare:g4AF up-and-full:aD up-and-topic:Eg2F up-twice:g5Ab very-alike:Ab3 we-begin:Ed4B whole:e3AF
whole-after-small:e3A2 whole-twice:e3AF word-for-word:b3 words-10:A2f words-16:Ga words-24:a4DF words-3:g2aF2
words-6:g2B2f words-many:Ed2
`
