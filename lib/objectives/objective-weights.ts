// Learnt from the labelled rows by `npm run train:objective`; `readWeights` in weigh.ts tells how to read it.
export const OBJECTIVE_WEIGHTS = `
#budget:deGq9K #complaint:cdgu7 #contract:b2dHe2j5KVs #design:bcdJ2r9p #early:C4djri2V #event:m6 #feeling:AB2gv2
#finding:AcdE2f3Gp5 #goingOn:A2Bc2Dh6EFG2v3 #introduction:bd2e2nl6V #large:CdHej3 #leisure:D4h2Gpv3 #little:aC2i
#meeting:ek4 #office:b2D3Hgv5 #order:bcdHe2i2V #ours:aCD3Fv3 #proposal:d2jNKo6 #referral:Ce2v2t7 #renewal:bd2eJVs10
#shady:fG2jp #slogan:AB2C3H2Fg6Pv3s #trial:deFn8v #unfair:bC2Ef2j2p2O #vague:B4Nv3 #whole:BC4Hj3 +1:AbDE2g5v2 +10:ch3n
+12:cg2v3 +14:EgJo4 +15:Jn4i2 +15k:dq2 +2:chEu2r2t +20:bcgk3 +3:hGj2O +4:ae2G2Nrv +40:bci5 +400:AC3gv +6:fp
+a:ace2FGnk +about:cE2fp2 +account:BC2d3Eg3 +after:Vs2 +again:cd2Hg2Js4 +agree:Ade3GQn3Rv2 +agreement:n3 +all:f2p2
+along:B2m2 +an:cd2fGp2kV2 +and:v2 +another:acs2 +approve:bce2Gqjr2V3 +around:AcDE +as:Dj2v +asid:q2 +at:bceFm2PV2O
+awa:A2c2D2h2E2p2 +back:bD3e2jNiv2 +ball:S2 +be:Eglt +befor:AeGj2 +better:d2eGj3V +bit:Be +book:bde2GkV
+both:bE2f4p4V2 +budget:q2Jp +but:a3fG2p2v +buy:i2 +by:A2Cg +call:cgk2 +card:Eg3r2 +cas:di2v2 +claim:adn2
+come:A5B2D2E3Fg5Ji5v2 +complaint:A3bu +complete:Adv +contract:bj3 +countr:i2 +cover:D2gv4 +credit:u4Iv
+customer:B2CD2Eg2v2 +dat:bCdGnp2S2 +data:djl +day:bhjnMk2 +deliver:CujR2i2 +demo:Cv2 +depot:D +design:CD2i2v
+diar:A3E2f4p5kV2 +do:CD2jv4 +down:bem2l2V +drawing:ace2Gr4 +easier:u4K +email:l +end:A4Dqo +entir:CDg +ever:dEfp2
+everybod:D2HEfp2 +everyth:d2e4G4ji2V3 +fac:Bch2G2k2 +fair:aB2MiVs2 +few:B2demi3Vs +file:de3Gp4V3o +financ:l3 +firm:bi
+first:ACgj4V +fiv:aDev3 +for:b2cHe2GJ2kiV +forward:t4 +four:AE2g3u6Mv +framework:j +frida:b2c2dGpiV2 +from:hEpv
+full:A2bC2Ni2 +go:dgs2 +good:h3m +group:j2 +half:brk +hand:AbCNl2v +happ:D2Ep +have:BEj2 +he:f +head:Cj4 +hello:hv
+her:c2It +himself:m2i2 +his:c2ml2t2 +hour:k4 +how:Efp +i:bCEg4o5 +idea:fp +in:e2nlI +insid:BfG2r2Mp2V +into:bCi6V
+intro:lv +invoic:cv +it:AB2v +its:E2fgjp2 +karen:a2Bcd3v +keep:BChG2s2 +kind:Ao2 +kinder:a3Bc2D2e2G +know:BC2f
+last:DE6f2p4v +legend:g +let:i2 +letter:ji +licenc:j2 +lift:CdeGj2 +line:ePivt +littl:Dhv3 +lot:CEg3v +machin:C2de
+man:bf +manager:A2B2E2g3u2m2 +marathon:a2be2 +march:aDe2v +me:a2bDf3p3lI +meet:b2cdek6V2 +minut:c2d2k4 +month:E2f2p3
+mor:BdfGpi3 +most:B3Vs3 +my:AD2g2Jv4 +myself:BEgp +name:gm3t +new:cg2v +next:DE2fp3 +nic:c2h +nin:q3k +no:cn2V
+nobod:a2Ceu2 +nod:b2q5 +number:acet6 +of:Hi2 +off:cJr4 +old:ABv +on:e2G +one:r2 +onl:g2v2 +open:adm2V +opposit:b2det3
+or:aeli2 +order:de2Ji5 +other:E3f4p3l3 +our:cenmt +out:fmp +over:deuV +overdu:D2v2 +pallet:fp2 +paper:a3ejs2
+park:e3Gv2 +partner:ACd2E +peopl:un2 +phone:A2cD2gl2v2 +photo:c2DEgv +pictur:fp +pilot:nv +plan:r4 +po:ei3
+postcod:Dev +prais:B3dt4 +pric:j2iVo +procurement:Cdj2N +purs:Ceq4V +quote:cEg3i2o2 +rang:gk +rate:E3fgJn
+rather:a2cei +real:e2Fv2 +rebar:r3 +reference:bVt4 +referral:bc2de2t4 +relationship:h +renewal:A2gJs4 +rep:Dn3
+report:u2 +revis:dgo3 +rfq:o3 +roll:S2 +room:qn2P +round:AB2hFr2v3 +run:cgnVs3 +sal:BCDv +sampl:d2n2r2V +screen:r3
+seat:m2 +second:k +see:gv2 +sens:B +servic:iv +sheet:fr2p +sign:Av +sit:beNk6v +six:ade +so:BCh3Ev +som:Bp2
+someth:B2u2 +sort:Ef5Gp4 +spar:Cj3 +spec:bEf4p4V +spr:hm +star:a3D2v3 +statement:p +step:B2h5EGv +store:ci2
+supplier:bDj3 +sur:gu3 +team:dE2g2n4m +ten:k +tender:eo4 +test:Dhj2 +that:A2cq +the:bcd2H2pVT +their:A2cdE3f2Qp4kS
+them:AB4dun3 +ther:aCh2Gi2 +thi:A2hFjrk +thre:bcfp +through:gns3 +thursda:DEg3v3 +tim:A3BhE3fp2k2 +to:bce2mPl2V
+toda:Dg2v +tonight:a2CD2v2 +touch:bl2 +trad:gi +train:de2q2j2m3V2 +two:et2 +up:aeJ +us:d2f2Rp2kI +visit:b2g2v3
+we:D2hE +week:bc2r +what:cf2p2Vs2 +wher:AB2d2Ef3p3 +who:f2p3 +whol:jv +will:c3dHg4v2 +with:DJm2 +world:aBC2D5Fgv3
+write:o3 +year:bCuj3V +yes:m4iV <agree:bcde2j4kVO <approve:bCdeQr4v2 <ask:Bh <back:C2H2grs3 <be:AB2C2DgjIv
<become:BC2D2Fg3Pv3 <book:bCdh2m3kV3s5 <bring:BCDEg4v2 <build:bdEg3 <buy:g2iv <call:a2gu4s <claim:b2Hv
<close:b2cde3G2uj3V2 <collect:DE2f3p4 <come:c2HfmpV2o3 <discuss:dgo <do:bHEg4u6 <drop:bcEg3vo3 <find:bcdf2p2V
<finish:gv <follow:cg2Vo3 <free:eGq3n3 <get:bcdHfp2V <give:BdHegk2 <hand:qmV <have:chEn2p <hit:bcg2 <intro:Ace2Gl
<introduce:dEfp <keep:cD2h3Gv <lead:a2CV <leave:ac2DEgnpv <list:bcf4G3q4p5IV3 <look:c2D2h2E2v <make:Dg2v
<meet:ade4G2k2 <mull:ch2v3 <name:Df2p <open:de2G2l3V <order:bde2i5 <own:BCEg3v3 <pass:D2hGr2 <place:bci <plan:gs2
<put:aDg2n3m <quote:Ce2G2i3v3O3 <run:gi2 <say:B2cEu3 <see:B2hfGp2 <send:b2cdgmp2V2o <shake:bD2g3j3v2
<shift:c2D2hEfGp3v2 <show:Bn5 <sign:Abcdrs <smash:CDg <take:Bg2o <talk:ac2 <tender:e3Go <test:B3Ch2G2n2 <trial:Cev2
<understand:df4Gp4V2 <visit:bg <walk:c2dEg3l2V2o2s2 <want:de2G <win:C2H2g2v <write:bcdeVo3t2 >accept:au2j2mV
>add:cNi2o2 >agree:euj2V >approve:aqri2V >ask:abo5 >award:A2cj >be:A2v2 >book:cm2 >bring:eml >buy:Ci6 >clear:D2nv
>close:bC2 >come:hGv >commit:j4V >confirm:aeq2mi >correct:D2ev2 >countersign:j2 >do:c2j >drop:au2It2 >earmark:q3
>email:cE4f5p6 >extend:s2 >feel:chFv2 >fill:bD2ev2 >fix:iv2 >follow:abCD4ev5 >free:dn3V >get:aBCdS >give:cfpk >go:u2
>hand:Dfp2v >have:n2m2lV >hold:v >initial:bc2d2j3r4VO >introduce:l3 >invite:co3 >issue:o3 >join:DNm5k2V >keep:Adhns3
>leave:bHg >let:aJIt >like:bc3Dho3 >list:Cdi4 >look:A3Bch2no >make:v3 >meet:CekiV >move:eq2i >name:E2f3p3 >nod:ers3
>okay:abd2en2riV2 >open:h2El3 >order:adi4 >pass:cd2q2rV3t3 >pay:cv >pencil:cq2k4 >pick:bder4M2k >place:i2 >put:acev
>read:c2dE3f4p4 >recommend:ct2 >register:dm3 >release:cq2v2 >renew:s4 >return:cj >ring:Ad2gul3Vt2 >run:An2 >say:m2
>send:Ef2p2o >set:qk5I >settle:bcDi2 >shift:Bi4 >show:BC2E4f6p7 >sign:a2Ceji >signatur:v >sit:DJ3m4k3v2
>slip:C3E2f3p4O >sort:d3l4kV >stamp:cer2 >start:B2h2Ei4 >store:A4cDE3g4i3 >take:aBcdeiv >talk:B2Vt5 >tell:AEpV
>think:A2CE2p2iV >tick:adeJrVs4 >try:cni2V >typ:Ci3Ot3 >vote:Djv2 >walk:bcdrl3V >want:cfj3pO >warm:aHe3v3
>withdraw:bu2 >work:A2bk3Io >write:Di2v3 @acts0:A4EFg2v4 @acts1:aHe2 @acts2:a2de2GnKiV @ahead:HeFmP @ands0:cv2
@ands1:CFIv @ands2:C @ands3:Cj2 @by-name:a2bc2e2P @by-pronoun:i @by-role:adHe2G @calendar:Hgv @commas0:ev @commas1:v
@commas2:CEgpiv @commas3:ACev2 @commas4:C2i2v @little:aC2fGMi2 @long15:A2H2gp @long2:AB3C5D6h7E3F2v7 @long29:dHgpI
@long4:A2BCD2h3F2v3 @long8:A3Fg @longer:cD2E2gv @meeting:det @money:ab2Cde3q7NKi2 @no-time:ABhFv2 @number:b2HeL
@numbers0:BQpv3 @numbers1:bH @numbers2:b2eqnPk @numbers3:be2FPvs @ours:Dg2n3v3 @past:a2dejV @plain:a2bdHe2Gi
@soft:aBeJv2 @state:ABchv2 @theirs:a2bce ^20:b3hGJNiv3 ^4:cde2Gj9V4 ^a:Ach2e2FG3kt2 ^agree:du3j2O ^all:a2C2e3G4J2n2
^an:Abe2GkiV2 ^anna:cji ^annek:aD2Uv3 ^asdf:Ch2 ^ask:l ^be:BC3D2HEg5v3 ^become:BC2Eg3v2 ^befor:r ^big:Bdgvo ^bit:cDh3E
^brand:f2Gr2p3V ^bring:BCDEg4v2 ^budget:be2Gq ^bump:gv ^bursar:q4I ^buyer:a2Gn2p ^by:BeGt ^canteen:C3dq3ji2V2
^catch:BhEfG2p2 ^categor:i2 ^ceo:C3j2 ^chef:n2 ^chief:bel2v2 ^close:bde2Gj5V ^collect:DE2f3p4 ^complaint:bcde2u
^contract:bc2de2jV ^council:j2o ^crush:H2g3 ^deput:cqn3 ^discuss:BcdEgVo ^do:cg2u3 ^dr:aeGmiVt ^drawing:bde3GQr4v
^drop:bcEg3vo3 ^ever:b2Cd2e5G5j4i5V3 ^everybod:BCd2e5Gu7 ^expens:A3D2E2g3v2 ^facilit:cE2f2Jp2iV2 ^farm:ademi2V2t3
^financ:qj2 ^find:bcdf2p2V ^fiv:A3C4Ef2Jp2Iv3 ^fleet:Bi2 ^follow:BcEg3Vo3 ^general:hj2 ^get:bcH2efpV ^give:B3C2E2g4v2
^guarantee:A2bCj3 ^hand:g2q2o ^hanna:e2o ^have:ADhNp2v ^head:a2ce2G ^herr:ePi2t3 ^hit:bcg2 ^hotel:j2 ^i:A2dE3g4nVo2
^in:f2p2V ^ine:A2dh3Ev2 ^intro:el ^it:bcdq3 ^junior:aC2eGi2 ^just:D2hv ^karen:ek2 ^keep:AB2Dh4E2v ^know:Bd3f3p2
^lab:h2n2kI ^lunch:c2h2E ^make:A2E2g5v2 ^mileag:cD2E2g3v2 ^minc:bcD2v ^mr:ajMi2t ^mrs:BCDh3G2 ^ms:adis ^n:BCh2Gv
^never:Cg2j ^new:CDi ^nobod:A2u4n2V2 ^obj:B2CDh3Gv ^offic:m2 ^one:E2g3 ^ops:q ^order:i ^our:A2E4g6n4PVo2 ^own:BCEg3v3
^pick:A3B2D2E3f7Gp8V3 ^plant:emk ^po:cde3Gi5 ^pop:BDh2v ^practice:is3 ^pric:AbHe2v ^procurement:fjp ^prof:e3G
^purchase:c ^qualit:a2e ^renewal:c2deGJVs5 ^sam:B2C4D3h6E2Gv3 ^say:B2cEu3 ^see:BEf3G2p4V2 ^send:AE3g5m2Po2
^shake:Cg2j2iv ^she:df2GpV ^shift:Dgk ^shop:dl4iV2 ^show:Bc2Egn4 ^sign:e2Gr3V ^sister:ceNk4v3 ^sit:nl2 ^smash:CDg
^somebod:c2d2H2e5u3k3V5 ^sta:BcDh2v ^store:j5nI ^structural:ar3 ^student:Cr ^take:ACEg3jo ^talk:AB2d2E2g5i2
^tender:df2Gp3Vo2 ^the:Ce2n ^theatr:d3em4PiV ^their:ab2jr ^thre:Ac2dE3fgmp2Vo4 ^to:BDE3fgp3v ^touch:c2dh
^traine:C2j2k2 ^two:ad2e3GP ^understand:df2p2V ^walk:Bgn2s3 ^want:Bi ^warehous:b2eun ^we:A3c2dh2E2n3 ^what:cf3qjp4V2
^who:cEf4Gp4V2 ^whol:BCD3Fg2m2v ^win:CH2egj ^work:ap3 ^world:Bg2 ^would:b2cdu4V2 ^wow:Hg2 about:B3u4I2t abov:ABCEgv2
absolute:AB3C2Djv accept:cdeuj3V2 account:CDpv acros:C2du3l2V add:cio2 addendum:j5I adviser:d2h2El2 after:c2
afternoon:i again:ABFguv against:n4 agenc:bej3n2 agenda:b2eJNk6v2 agent:abcdi4Vt2 agree:b2c2d2e4Gjn2k2V2
agreement:bcde2Gj3Vs2 aim:D2HEg3 alarm:b2d2j all:CfGp along:B2dm4V alway:gi always:AeFQRpLv3TS am:BGu2V
among:Bd2e2jV2t6 annual:aos another:d2ns3 answer:c2gp3Vo3 any:AD anyon:Ce3Fj2Pk4 anyth:Bf2up3V anywa:bM2l3 app:aCn3
appointment:bcejk3 appraisal:B2ceFv apprentic:b2C2d2ei5 approve:bd2e3r4 april:a2e2j2iV2 architect:cr2 are:Efpv
area:aem2v around:a4Bc2eGn5V2 artwork:cde3Gr6V asap:i5O asdf:Ch2 asid:q3 ask:c2eG2o4 asset:A2gi assistant:CfJpiv
attendant:C4ek3 audienc:A3B2c2E3f2gm5p4V4O audit:k august:cePk autoclav:e2V2s8 autumn:bc2Nrv2 awa:DhEk award:Dj2m
b:c2e2r2i4O back:bc bad:e2it2 badg:m5i3V2 bag:AEu4JiV2 ball:Di3vS2 bank:BhFu2jPv bar:Eg2u5iV barbecu:a5D2e4G2m8V3
bas:Bcdh batch:d2Hg2u7V4 be:v beat:A2bCHE3g6v2 becaus:Fv3 become:A4B3C3Fg3Pv3 bed:ab2Ef3p3 befor:cdfp bench:n2i2
better:A2BHj between:cu bid:C2djOt3 bidder:C2fp5 big:BCg bin:bC4i2 biom:dhqu2 bit:aB3c2uv block:dr2V board:fpk
boat:AD4h3E4gv5 boiler:Cq3i2O book:bdm2k3V2s bos:ae2 both:bdf2pV2 box:bc2ej2n3m2V bracket:j6 branch:C3gi brand:dfr3pV
break:CD2Egiv2 breakfast:CEgmv brief:no4 bring:aem3l2 brochur:Aeo broker:t brother:Cdi budget:bfGq3Rpv2 build:bj2
bump:gv bursar:acq2 busines:bDg2q2 but:a2BJv buy:aCe2i4 buyer:c c:a2e2k2i cabinet:a3BC2e2Gl3 calendar:k3 call:bce
can:f2r2pI canteen:abC2eq2ji capex:q car:b2Dpk3 card:abD3Iv2 care:ds4 carr:adJs5 carton:Bui cas:v2 cash:C2v
catch:cD2Efp2 categor:Jv2 cater:o caus:du7V3 centr:beP ceo:C2j cfo:n chair:Bh2EGJiO chairman:A3C2f2p2v change:c
chase:c chat:h3l check:AE2g cheer:B3cD3h4Ev4 chef:n6Mi2V chemist:cJl5 chief:ab2C2elv chip:a2DfGJp2 choose:Gj4V
christma:Dgv claim:cp clas:n4 claus:djv2 clean:cj2 clear:D2nv clerk:c2fp2v client:Abd2f5GQp5Vo3 clinic:Agt close:aeu2i
club:cVt5 co:ade2ji3V2 coat:d cod:B3C2D2h4jIv4 coffe:ad2eGr2 cold:d3r2iV2 colleagu:cPl3t3 collect:D3fp2v3
colour:eJr9V3 come:ADiv commit:Cdj5V2 committe:v3t2 compan:CD2nv2 complaint:bd2e3Gu5V complete:v concern:cv2
confirm:abe2Gq3 connect:CDg2l2v2 consultant:lk4 contact:c2k4I contract:ej3 contractor:q conversation:AdNi4 convince:cv
copier:ac2s copy:Ch2FGPlvt2 corner:i2v corporat:A2CQk2v3 correct:De2v2 corridor:bHen2l3I cost:Pvs2 council:Ce2j2
count:Egnp2 counter:cd2en3 counterpart:l countersign:aej2r countr:A cours:m5 cousin:b2C2De2Gl3V2 cover:v2s2
credit:cu4I crew:a2ce2Gn4 crm:c3Eg3 crush:BHg2u cup:bC3DhFv current:dj customer:ACE2g3 cut:acDp d:Biv dashboard:g2o2
dat:bcdf2Gp2k3S data:cdeGj2 daughter:ah2eFG2v2 day:cm3k deadlin:q2 deal:j3 dean:dh4E2m2k4V dec:c december:em4I
decide:b2dEf decision:afi3 deliver:dEg3u2i2 demo:dn6KI dental:aBD3Pv depot:eGm deput:dl3 design:Agrv2 desk:A2Eg3uo
diar:A2b2cdf2Gp2k4V3 dig:fp3 dinner:g2v3 director:a2ce2qPk discuss:dgo dispatch:a2B2cDeGv do:Fg2vt domination:Bg3v
don't:ki door:Ag2l3ot doubl:CgJIv3s2 doubt:a2e2FPv3 down:cdf2pV3 downtim:BE3f4p3V draft:dFgq3j draw:A2cg
drawing:bcdfGJr7p2 dress:acDMLk2v2 drive:A2D2Eg3n driver:eqnI drop:bCg drum:a2d2eu2i4V2 due:r e:br2 each:Cfp
earmark:q3 earn:C3Eg2v ease:B3ch3Jv4 easier:du4 easter:Aei5 eat:ABC3d2Eg3u6V2 els:Cj3Nv email:dE2fp end:pv
engineer:c2d entir:C3e2v estat:c2 europ:bC evaluation:c2n2k even:cm5 ever:AC3dHu2j2pi2 everybod:ADu2
everyon:ABD2E2fJp2k2 everyth:AB3C2j4 everywher:Bde3j6V2 excellenc:Dg2 excus:C4D2Eg3v2 exec:C3 expens:A2c3DE3g4v2
experienc:bC2 explain:dF2g5u6P2 extend:s3 fac:BcD3h4G2kv4 facilit:c2E2fJpV2o factor:r fair:d2s fami:C2h3G3v fanc:Bdi2s
farm:j2t2 fault:beu fd:B3q2 feb:hn2k fee:Ko feed:dn2 feel:A2BE2fp2 fenc:aeq3Pi2 few:Bc2u2mi2V figur:A2df3G2p5iV2o
file:d2e2mpV2 fill:beGm filler:ki2 film:C2v final:bFgr2P2k financ:cjl find:cf3Gp2Vt finish:bc2gkvo fir:B3v
firewall:q2P firm:C first:Cej2i2V fit:dnV2o fitter:bn2m2 fix:dFu3k5 flat:b2Gt4 fleet:cV2s floor:BD2Fg2Pv3
flyer:C2Dg2v2 follow:bHe2k3o football:D2h2E2v2 forecast:A2bcE2g2 foreman:bcl3iV form:c2s2 formal:b3co4
fortnight:aEf2p2 forward:fJpv2t2 foundr:a2f framework:j free:cd2eqn5V2 fri:bit frida:a2D from:Dg front:gn5Lk2I
full:AbC3u2i4V3 gat:aCDhGqp gearbox:A3Bcdr general:jv get:fGS girl:aBhl5 give:ack go:FPi goal:C2Dh2Gt3 golf:cD3hmt3
good:B2D2h3v gossip:B3D2Ef3p4V grant:i2 green:A2C3D2EgJi2o group:duiV guarantee:Aj2 guard:abdeji2V4 guid:p
half:abc2ekIV2 hall:dl hand:eNvo handover:b4cdn2l2k2V3 hang:bdV2ot happ:b2Dt2 harbour:a2e2Gni2 haulier:o have:ajK
he:aeV head:dl health:am3 hear:BcD2fGp2v heat:cn hello:c2Dh4G2v her:eFGPIv herself:denl4 him:cDh2Jiv2 himself:mi
his:aeGmi2Vt hit:b hoist:gn5V2 hold:deGj4NiV holiday:bD2hEv hom:cDE2gv honest:Ach4E2G hood:Ah2E3n2Mi2 hope:Biv
hospital:d2e2Gk2iV2 hotel:Cj hour:bdeFk4 house:aB2c2li2 how:c2Ef2Gp3 hr:AEg2Ki hygienist:AB2dn5 i'd:iV2t2 i'll:hEFPt4
i'm:ceGMi2 i'v:Dgv5 idea:B2CdhGv if:c2hFPi inbox:Ago incumbent:Cdej3K inhaler:n2piV initial:bcej2r5I
initiall:cde4G2jr2 insid:df3Gp3KiV intern:d into:qn2iV intro:el2v introduce:l2 invite:bcdmk3Vo invoic:D4ev4
issue:dr3o2 it:bc2d its:dv itself:a3be2 jan:q3 januar:v2 job:cd2f2p2iV3 join:m3k4V jul:anm jun:bc2dun2m2V junior:aCei
just:ABFJPk2i keep:B2cDh3Gv2s kettl:AB key:ag2i2o kick:CDj2m6V3 kid:n2 kind:Bco kinder:a2B2ceGv3 kiosk:C2di2
kit:d2JN2vt kitchen:de4G2unV3o knock:mt know:A2B2C4Dh2EF2Pv2 lab:Ji label:dVos lad:aC2h3G2o lan:m2v2 land:Ab2d2i4V3o
landlord:a2devt2 laps:s3 laser:Dn4 last:fGp2 lat:cD2eQv4 later:nk2 latest:ad2f2G2Jpl2V launch:abcdnm2 layout:r2
lead:bcdFrI leader:j3 leadership:cdei3 lean:di2 learn:o lease:dji2 leave:bDfpv leed:a2b2de2Gm5V legal:j3
legend:BC2HEg4 lend:D4v3 les:ABeGu2r2V2 let:t letter:cj3t level:en4v licenc:dn4V lift:gj light:Ci3 like:bFPt line:diVt
linen:cn2v2 linkedin:bD2Eg3v3 list:cDE2fJp2 litr:c2d3e2Gj4nV2 littl:Bh3Eu liv:g2v4 load:E2g3n2iVo loan:an3 log:bCdEp2
logo:DEg4v look:Chv los:DEfu3p lot:Fj3 love:CDEguK lunch:E2fp3lIv lunchtim:Dgk m:er machin:dn3iV magic:CD
mail:c2d2qiV2 main:d2e2n5k2 maintenanc:b make:B2Cg2Jiv2 man:bdEf2p manag:bct5 manager:ac2GnkV marathon:a2be2
march:acIs mark:bc market:dgv3 mat:Dmv match:DEv matter:Dpt2 may:cdJm2iV mayb:B2d2h2l3V2 md:a2BD2ev me:abDHelIvt
meet:ade2qlkV meeting:A2Jk6Iv2 member:abFjl2Iv merger:ct mgr:ac2eri2 midnight:bC2D2gv2 mileag:cD2Eg2v3 mill:dn4i2V
min:bv minc:bcD2v minister:AD2h2E3gm2 minut:k moan:c2h2Eu2v mobil:f5G2p6V2 mock:r4 modul:Arvs mon:cejm2P monda:CHn
mone:eq4 month:bfQps mor:B2de2ri3 morn:dmki2V most:B2s2 move:q2ji2 mr:ac2r2 much:dk mull:A4c2h6E4v4 my:CD5g3v5
myself:BEgp n:BCh2Gv name:Hm2p2t2 natter:B2ch3 need:j network:dj5IV2s2 never:aC3eFj2Pv2 new:A2Bg2nv2
newsletter:a4BcDe3Gn7V3 next:bcdeGk2 nic:Bc2D2h6EG2v2 night:h2G2n no:dheG2j2n2O nobod:C2dFu2 nod:e2q2rVs noon:AbCEgpo2
not:eFP note:B2D2v2 notebook:bdf3p4iV noth:cDh3v notic:BE2g2 nov:D2hkv november:d2m3 now:G2pV number:t3 nurs:ae2mPlv
o'clock:A2cE3gMp2v3 obj:B2CDh3Gv objectiv:BC2D2h4EG oct:eGqNk6I october:eni2 off:bEJrpO offer:ABcho offic:AB2DIv3o
officer:aCdEf3Np2o2 often:a4e4Fi2 okay:bd2en2Ki3V old:AdgJv2o onboard:C3de2G2j5V onc:Pt one:bCeFnPi onl:CdFgnPo3
onto:gq op:ade2ji3V2 open:Bdm2l operation:B4Iv3 opposit:b2det3 ops:k option:cdEg2i3o2 or:Dr2 order:bd2e4Gi8v other:jt4
our:bHeF2g2m2Piv3 out:fpI outag:fu outsid:r over:BdFul2V2 overdu:Dv3 own:C2D2g2vo2 owner:e2i2t4 pack:cgn2V2 packag:d
pag:Eg4Po3 pallet:du2iV panel:B2mvO2 paper:dGqj2Vs parish:gVo2 park:be part:d2m partner:d2ev pass:cheFGr3t
passion:A2B4D4E2g4v4 patient:aejn2i2V pay:b payment:bej2v payroll:v3 pen:cjn4L pencil:cq2k4 peopl:AB2CEg2mI
per:cd2f3j3p2IV2 permit:n3iV person:l2Vt2 persuade:dq pharmac:D2hv2 pharmacist:bdnp phas:dfq5V phone:bl2 photo:Dv3
photograph:E3g2p pick:fGr2pV pictur:fp pie:c3Fg2u3 pilot:dn3 pipelin:A3B2CEf3Mp4 pla:hi2 place:bd placement:Cr
plan:dr2Vos2 planner:adk plant:dnlV pm:cg2Jr2Pi po:bcd2e4Gi10V2 point:B2E4g5Jvt2 polic:c poll:cD2v2 pop:ABc2Dh2v
portal:bc3d2eGV3o2s4 post:ab4DFv postcod:D pot:acd2q4 pour:Ei3 power:aCj2V practice:gv prais:B4t3 present:B2cdps
press:abe2Gk2i pressur:A4Bh2E3gv3 pric:djo3 principal:aq5 print:E4fg3p2vo prob:Adgu5V process:CdeGj4V2 procurement:adj
product:r production:bEf2N2p2V programm:D2v2 project:er2 promis:dhEFgj4v proof:acD3er2v2 proper:B4C3De2n4
proposal:dg2o6 pub:ki pull:B2f2p2 pump:bcejV purchase:jl purs:Ceq4V put:abe2Pt q:cqVo5 qbr:gn qualit:ac quarr:dj2iV2
quarter:BCFj2 question:Ceq2p2V2 quiet:C2eGjo quota:ck quote:bdg2Ji5Vo3 raffl:C3e3GRi3v raise:di rang:cd2i2
rapport:bc2DEg2 rate:cD2Efpv rather:a2cei2V re:d2eGJs6 read:cdJnpk real:ABcdf2Gp2 rebar:r3 reception:AbD3Eg3Mk2v3
recommend:bt3 recommendation:d3e3GV2t10 record:bDPvt4S red:Biv3 redlin:j2 refer:bC2iVt2 referral:AbCd2e2v2t5
region:B2eNk5 regional:bgv register:dm3 registrar:d2m2v relationship:h release:a2eq4 renew:e3s5 renewal:bdgJIs6
rep:ADEv2 replacement:q report:uo2 request:bVo3 reserve:de2q4I rest:eFqP return:a2bCdej2r3 review:cuk2 revis:AdEg2Vo4
right:BD2fGUp2v ring:c2lIt2 rival:bCd2E2fp5V2 road:i roll:cgs2 roof:cv3 room:ev2 rough:ABf4p3V round:ABck rugb:c2Dh2m4
rule:cdf3np3O run:bn3 sal:CD3v2 sam:heG2s2 sampl:bri2 sandbox:d2n7V4 satisfaction:D2g2v3 saturda:aDuv say:cm
scan:A2bC2DE3g5q2m3I scanner:c2d3e2q2n2V2 schem:cdg2i school:dn scienc:g2i3V screen:bcDr2i seal:C3Ef2p2 seat:bcm2s
second:Ci3 secretar:abe securit:ad2i2 see:ABhEkv2 seed:Mi3 self:i2 sell:AC2gpi2 seminar:dm4 send:b2cEfp3V2o
sens:Bcd2f4Gp5V sensor:dgn4V sept:qn3 september:cio servic:ui2 session:de2Gv2 set:gnk settle:bce3G2jvO shake:bC2gj2l3
shall:acde3G2Jr3 share:ci she:abV she'd:dl2t2 sheet:bcf shelf:gi shelter:Hf3p3i2V3 shift:a2GJi shin:B3g2I2v4
shirt:A2cD3r3Mp shop:bV short:cDu2 should:bePt5 show:AEgn4 shut:Abguv sid:A3BcD2E3g2n2m4 sign:bdej2Pi signatur:c2dej3
sinc:j sing:a2Bd singl:C2de4G2Ji3vt sister:eJit4 sit:eGkV siz:bc2Ef3rp3V skip:aj4 slid:a3B2eio3 slip:C4E2f3p3
slot:bcdeJk2v2t small:Dh2 smash:CDg smil:C3D3v2 smooth:BcdEg4u7l4V4 som:Bcde somebod:A2Gu2k somehow:duj
someon:AB2c2dgl3 someth:uo soon:a sorr:Bdg3u5V sort:fpl2V2 sound:i spar:eji3 speak:BdhG spec:f2Grp2o spend:Ci3v spot:i
spr:e2Gm2 sta:Bc2D3h5EGv staff:AbDE2f2np3 stage:AbC2 stamp:ace2r2 stand:CDEg3ni star:A2D4Eg3v6 start:ceGNriv
statement:D2pv2 station:dj3 steer:df2Gp3 step:ch3Ev stick:ACEf2Gp3 still:BcdfnMv stock:de2Gi6 stop:aB3cd2e store:bp2i
street:C2D2i4 strength:C2i2 string:ad2eGq2n2V structural:ar3 stud:C2m2Iv3 student:C2r3V studio:f3Gp3l2V2
subsidiar:A2E5f6J3p7 suit:a2bDe5G2q2Pkv summer:j2 sunda:CeFiv supervisor:c2Iv2 supplier:bfo supply:ji support:j3
sur:gu3 surcharg:Ab3g2jPo surger:f2p3 survey:q3 swallow:A2v2O swap:A3DE2g2n3 switch:dEg2ujn system:b2c2Dgi2v
table:Bch2mkI tablet:aBdHeFgn6V tail:B take:aBcei2 talk:BD2Fgivt tap:Bh3Gj4n2 target:b3c2Eg2v taste:d2en2m2V2 tea:ri
team:cD2nI2v3 teatim:Ad4E2f2p4V2s2 technical:d2er3l2V2 tell:bt temp:C2dl2V tenant:Bh2E2n2v2 tender:bC2dGjVo3 term:bej2
test:d2niV2 testimonial:C2dv3 text:bi2Vt2 than:Bi3 that:gv the:cdGp2i theatr:d3e2n4m2P their:df2p2V2S them:BFgnP
then:cdli ther:cde2G2l2k thes:A4dV2t thi:eFiv thing:hEm2I think:A2Bh2E3iv third:aci2V thos:Dv2 thread:dl2
through:Bg2n2Ps thru:rV thur:n2 thursda:Dg2Nvs tick:cJi2s ticket:u6I till:ACdhj2i tim:k timesheet:f2p3 toda:e
together:nVo2 tomorrow:DEg2jn2I tonight:jK tonn:C2d2e2Gji4V tool:q top:ABC2l6 total:g2v touch:c2lv tour:Ci tower:dg
town:cFgo trad:B2CEgv train:bRv2 traine:C2j2k2 transport:cei travel:i tray:a4e2Gi4 trial:dn4 trip:abCj3 trust:Cg2u
truste:a3Bq2v2o try:c2dn2iV tub:dn3 tue:cn4Mt turbin:c2dfp2 turn:B2DE2g4J3v3s2 twic:A3givOs2 typ:dit3
umbrella:a2b2c2e4G under:ACdEg2m2V understand:df3Gp3V underwriter:a2cdEf3Jp4 unit:Bhi2 until:cd2nVts up:c
update:b2c2Dg3v2 ups:a2cer3s2 us:aCdeGjkVt use:Bjit user:Bfm3p usual:n value:bDHg van:Dgiv2 vendor:j4Iv vet:acdi5V
visit:Dgv2 visitor:aJiv volum:adfj2pVs2 vote:D3ev4 vp:b2g2k w:chi walk:Ag3l3Io walkround:AB2dE2g3u6V2 want:e
ward:dEfnpk2V2 warehous:beu warm:dHe4l way:B2l we:E we'r:AEkv we'v:bc2df2piV2t2 webinar:em5 wed:dfpl2V2
wednesda:Abc2gi2 week:enk2 weekend:h2G2 well:B2dh3FGrPl3I what:cE2f6p6V2 whatever:Bi when:BeGJvt whenever:bcDf3G2Rp3
wher:ABcdE2f2np3V whether:Acd2Ef2p4V2 which:f2p2i whil:a2ce2un who:cEf4p4V2 whoever:b2Hpl4V2 whol:ABC3g2jv whom:ai2
why:Ad2HEf2gu4l2V4 wid:Bj2 will:A2b2DE2g win:CH2g3 winter:c2di wire:cen2 wish:c2D4h2EFv3 withdraw:bu2 within:i5
without:dj2Vo3 word:d work:k workshop:bder3kV world:BC2DHg2v2 worldwid:Cv would:cd2u2V3s2 wow:Hg2 wrap:Js3
write:b2cFPo4t3 xma:A2DhE4g3v4 yard:v year:adf2jp2s2 yes:be2j2m2iV yet:D2h2n3v yr:as2 ~budget:cd2e2q6
~complaint:cdFgu7 ~contract:bdHe3Gj6V ~design:r5p ~event:bcm4 ~finding:cE2f3p5 ~introduction:b2cde3l8V3 ~meeting:ck4
~order:bcdHi3V ~proposal:bcdejV2o5 ~referral:bcde2Vt8 ~renewal:acdes4 ~trial:ben4v2
`
