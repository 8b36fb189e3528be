// Learnt from the labelled rows by `npm run train:objective`; `readWeights` in weigh.ts tells how to read it.
export const OBJECTIVE_WEIGHTS = `
#budget:deq8 #complaint:cdu7 #contract:b2dHe2j4Ks #design:bdeJr9 #early:C3djri #event:m6 #feeling:AB2gv2
#finding:AdE2f3p5 #goingOn:ABc2Dh6EFG2v3 #introduction:b2d2e2nl5V #large:Cdej2 #leisure:D3h2v3 #little:aC2i
#meeting:bek4 #office:b2D3Hgv5 #order:bcdHe2i2V #ours:CD2v3 #proposal:d2jNo6 #referral:Ce2vt6 #renewal:bd2eVs9
#slogan:AB2C3H2Fg6v3 #trial:den8 #unfair:Cf2Gj2p2 #vague:B4v2 #whole:BC4Hj2 +1:bDEg3v +10:ch2n +100:C4D2E2g4v2 +12:gv2
+14:AEo3 +15:n2i +16:d3emV +18:C2i3 +2:BEur2t +20:gk3 +25k:q +3:hj2O +30:j2v +38:j +3k:c3q +4:ae2G2Nv +40:ci5
+400:AC2gv +45:C +5:i +6,500:dq6 +60:AE3g4n4 +7:djn3V +75k:q2 +812:v +9:AcDE2g4v2 +900:C3d2g +900k:C2u +a:aBce2Gnk
+about:Efnp2 +absolute:fp +account:C2d3Eg3 +after:Vs2 +again:d2gs3 +agree:cde3GQn2v2 +agreement:Cn3 +ahead:i3
+aldridg:s +all:fp2 +along:B2m2 +an:cd2fGp2kV2 +and:v2 +another:s +app:Jn6 +approve:de2Gjr3V2 +around:cE +artwork:r
+as:D2j2v +asid:q2 +at:AbFnm2V +autoclav:s4 +awa:A2c2D2h3E3Gp +b:r3 +back:bD3ejv2 +bag:gu4 +ball:BvS2 +bank:Dv +be:gt
+befor:Abcj +behind:ae3v +below:Ad +best:D +better:d2fj2pV +between:cD2v3 +bid:Bv2 +bin:bC4 +bit:Be +book:de2GkV2
+bos:B2v +both:bcEf5Gp4V2 +branch:gn2 +budget:q4Jv +busines:bE3g5v +but:a3BfG2p2v +buy:acdi3 +by:A2Cg +calf:dn2i2
+call:ck2 +card:cg2r2 +care:s4 +cas:div3 +chair:A2h4E2m2V +christma:bfGj2pV2 +claim:dn2 +claus:v2 +clean:c2di2
+colleagu:ePl3t2 +come:A3Bg2i5 +complaint:A2u +complete:Adv +confirm:h2G +contract:Cj +count:bcEf3p2 +countersign:ar3
+countr:i +cover:D2gv3 +credit:u3Iv +crew:cm2 +customer:Dgv +dat:bCp2kS2 +data:d2j +daughter:h2Fv +day:bjnMk2
+deliver:ujRi2 +demo:C2v4 +depot:D +design:CDJi2 +diar:A2Ef2p3V +do:CD2jv4 +door:B3el8V2 +down:em2l2V +dr:cEg2o4
+drawing:acder5 +drive:d2n3V2 +ease:chGv +easier:u4K +email:l +end:A4bqo2 +engineer:i +entir:CDj +ever:Efp2
+everybod:D2HEfp2 +everyth:d3e4G4ji2V3 +expens:cEg +extend:Cis2 +fac:ch2G2k2 +fair:BMiVs2 +fee:djo2 +feed:dni +feel:A3
+fenc:a2bcei4 +few:B2demi2Vs +financ:l3 +firm:b2i +first:Aj4V +fiv:aD2v3 +fix:e +flavour:i2 +fleet:bt +foam:cd
+for:b2ce2GJ2kiV +forever:bCd2V3s5 +form:cs +formal:b3 +forward:t2 +four:E3g3u3v +framework:j2 +frida:b3c2d2HfpV2
+from:hv +front:BCk2 +fuel:bjv +full:A2bC2i +go:gs2 +good:h3Em +greatest:A3BCD2v +group:j2 +haddad:eQk2v +half:rk
+hand:AbNlv +happ:D2Ep +have:dj3 +he:DEf +head:C2j4 +heat:n2 +hello:Dhv +help:i2 +her:cI +high:C2Dg +him:ABc2Dh3Gv
+himself:m2i2 +his:cmlt +honest:h2 +hour:k4 +how:Efp +i:bC2Eg3o3 +idea:fp +in:e2PlI +insid:dGr3pV +insta:Dv3
+into:b3Cei6V +introduce:bC2e2l2 +invite:bdgm4kV +invoic:Dv +issue:d2er3 +it:ABv +its:Egjp +keep:ChGs2 +kind:Avo
+kinder:a2BcD2ev +kit:iVt3 +know:BCfp +lab:r +label:f +lad:o3 +laser:dn3 +last:E6f2gp3v +lead:b2t +lease:j2 +legend:Cg
+let:i +letter:ji +level:dn3 +licenc:j2 +lift:aCdej +line:aeivt +list:Epo2 +littl:BDhv3 +liv:bdv3 +loan:n +lot:C2g2v
+love:gu3V +lunch:bcg +machin:C2e +make:B2Dg +man:b2f +manager:A2B2Eg3um +marathon:abe2 +march:acDev +margin:Ni3v
+mark:Nv2 +market:Eg2v2 +me:abDf3Gp3lI +meet:k4V +midnight:Dgv +minut:d2k3 +mixer:Cni +mock:r3 +mone:q +month:E2f2p3
+mor:Bdfpi2 +most:B3Vs2 +move:cd2Hg2qv +mr:eQk2v +mrs:cdE4f3gp4IVo +my:AD2g2v4 +myself:BEgp +name:m2t +new:bc
+next:f2Gp3 +nic:ch2 +nin:qk +no:cn2V +nobod:a2BCeu +nod:bq4 +noon:AC2DE3g4v +note:Ch +number:cet6 +of:Hi2 +off:cJr3
+offer:AhG +old:AB2 +on:e2G +one:br2 +onl:g2v2 +opposit:bdet3 +or:aei +order:ei3v +other:CdE3f4p4l3V +our:cenmt
+out:fmp +over:dV +overdu:D2ev3 +own:C4DV2o4 +pag:D2j +pallet:bp2 +paper:a3ejs2 +park:e2Gv +part:q +partner:AC2d2Ep
+pay:Cj3n3V +peopl:gn +phone:cD2gl2v2 +photo:cDEg2v +pictur:f +pilot:v2 +place:d2em3 +plan:r4 +po:di3 +polic:cs2
+postcod:Dv +prais:B3t3 +present:cs2 +pric:j2iVo +procurement:Cj2l +pump:bcde2j2V +purs:Ceq4V +put:t4s +quote:Eg2Ji2o2
+raise:gi2 +rang:k +rate:E4fg2Jn +rather:a2ei +real:deGv2 +rebar:r2 +reference:bVt3 +referral:b2c3d3e2t4 +region:bki
+renew:s +renewal:AbJps3 +rep:n2 +replacement:u +report:u2 +request:o2 +rev:A2Eg3r +review:k4 +revis:dgo3 +rfq:o3
+right:B2f2Gp3 +ring:ci +rival:j +robot:C2d +roll:BvS2 +room:q2n +rough:fpV +round:AB2Fr2pv2 +run:cg2nVs2 +sal:CDv
+sampl:d2gn2rV +say:n +scanner:i +screen:r2 +seat:m2 +see:gv +sell:ADg2v2 +sens:d +servic:i +set:bgi2 +sheet:fr2p
+shift:cd3E3f3u4p4V3 +shin:B2Iv3 +sid:A +sign:A +signatur:j +sit:beNk4v +six:e +so:ACh2Ev +som:Bfp2 +someth:Bu2 +son:s
+sorr:B2dEg2u5V +sort:Ef4Gp4 +spar:j2 +spec:bf2rp2V +spr:m2 +staff:bn3V +stage:bg2r2mV +star:a2D2v3 +statement:p
+store:c +string:v +sunda:A2bEg2 +supplier:bj +sur:du3V +surcharg:bjv +take:di +talk:Dgv3 +tap:Cj3n3V +team:E2g2n3m
+ten:k +tender:o2 +term:j2 +test:hj +that:Aq +the:bcd2H2VT +their:A2dE3fp2kS +them:AB3un2 +ther:aChGi2 +thes:Abe2r2k
+thi:A2C +thre:cp +through:g2ns2 +thru:nr2V +thursda:DEg2v2 +tim:A2hE3fp2k2 +to:bce2mPl2V +toda:Dg2v +tonight:aBCD2v2
+total:D +touch:bl3 +trad:gi +train:q2j2 +tray:i2 +tub:n3 +twelv:as3 +two:t +up:ev +us:d2fRplk2 +use:B3e2j4iV
+van:A2D3E3g4Iv4s2 +variation:j2 +visit:b2Dg2v2 +vp:bgk +w:bD +we:D +wed:Adl5V2 +wednesda:A3bcr3 +week:c2h
+what:cf2p2Vs2 +wher:ABcd2f3p3V +whether:BdEfp2V +which:n +whil:bej3k2 +who:f2p2 +whol:jv +will:c2Hg3v +win:bHg2
+with:D2Jm2v +world:aC2D4gv3 +write:o3 +year:bCuj2 +yes:m4V <agree:e2jk <answer:d2Fg3Vo5 <approve:C2eQr3v3 <ask:G
<back:bdHerVs3 <be:AB2CDgjIv <become:BC2g3Pv2 <book:bChm2kVs3 <bring:CHg3v2 <bump:cDE2g3v <buy:g2i2v <call:aeu4s
<check:h2 <claim:b2He <close:bd2e4G3uj3V2 <collect:DEf3p4 <come:c2dHfmpV2o2 <copy:B2C3D2h5EG2v2 <demonstrate:cDEg
<design:Cjv2 <dispatch:a3ce2FGPv2 <do:bHEg4u5 <draw:chG <drop:bcg2o3 <email:g2o2 <explain:bdg2u4P <explore:c3hG2p
<fill:e2mi2 <find:bcf2p2V <finish:g <fix:dEg3u <follow:dk <free:ceGq3n2V <get:AHEf2p3V <give:BdHkv <hand:eqmV
<have:chEn2p <hear:Bc2D2f5Gp5V2 <intro:el2 <keep:cD2h3Gv2 <lead:a2C2gV <learn:f2p2 <lease:ei2 <leave:cEg2nv <lift:bEg3
<like:C4Eg2 <list:bcf3G2q5p4IV2 <log:bg <look:cDhE2 <love:C2D2Eg2 <make:Dg2v <meet:de3Gk2 <mull:ch2v2 <name:f2p2
<open:Cde2Gl2V <order:bde3i5 <own:BCg3v2 <pass:Dh2Gr2 <pick:D2f2p3V <place:b2c2i2 <plan:s3 <press:ab2e2Gk3
<purchase:ci2V <put:agn2m <quote:be2G2i2v2O2 <rate:DEf2p3 <reassure:dg2v2 <replace:gu3j3I <return:ar3 <run:gi2
<say:Bhu2 <see:B2hfGp2 <sell:C4ei3 <send:bEg3m2o2 <set:E2g3n <settle:e3G2j2 <shake:b2CDg2j3v <shift:abcD2EfGp2v2
<show:Bcgn4 <sign:Abcdrs <sit:Ch2EfG2p <smash:Cg <smooth:g2u3 <sort:g2u <sponsor:ae <stand:ad2n4M2i4V2 <stock:i2
<switch:dFg2u3j3V <take:g3 <talk:cv <tender:Cde3GVo3 <test:B2CheG2n <tick:g3 <train:g2v <trial:C2ev4 <trust:AC2t2
<turn:ad2 <understand:df3Gp4V2 <update:b2cg2 <visit:bEg2v <walk:cdEg3l2V2o2s2 <want:d2e2 <win:C2H2g2jv <write:deVo3t
>accept:au2j2mV2 >add:cio2 >ador:A2B3D3E2g4v4 >agree:ej3V >approve:aqri2V >ask:ao5 >award:Aj2 >be:Aev2 >bin:Ci
>book:cnm >bring:eml >buy:C2i7 >cancel:j2 >chairman:A3f2p2 >cheer:De >choose:Dj2 >clear:D2nv2 >come:B2Dhrmv2
>commit:j3 >confirm:aceqmi >connect:l2v >correct:cD2ev3 >countersign:j2 >do:c >draw:n2R2p3 >drop:adu2IVt2 >earmark:q3
>ease:B3dv2 >email:E4f5Qp6 >enrol:n2 >extend:s2 >feel:cv >fill:bDev2 >fix:iv >follow:bCD4v4 >free:dn2V >get:aBCdS
>give:cfpk >go:u2 >grant:j >hand:Dfp2 >have:n2m2V >initial:bcdj2r4V >introduce:l3 >invite:co4 >issue:o2 >join:m4k3V
>keep:dhns >know:A4B3E2Fg6v2 >leave:gv >lend:v >let:anIt >like:bc2DGo2 >list:Ci3 >look:A2Bh2 >loop:l >loosen:a
>mail:i5VO >make:v3 >mark:j >meet:CkiV >move:qj >name:E2f3p3 >nod:ers >okay:adenrV >open:Bh2El2 >order:i3
>pass:dq2rV2t3 >pay:Dv >pencil:qnk3 >persuade:Bdv >pick:er4Mk >place:i2 >promis:ACdh2Ej >put:acev >quote:A2o3
>rate:Dv3 >read:cdE3f4p4 >recommend:bct2 >register:m3 >release:Dq2v2 >renew:as3 >reserve:m2 >return:j >ring:Adgl3Vt2
>roll:A2E2g3 >run:An2 >say:m2 >see:aek6 >send:f2p2 >set:bqk5I >settle:D2v >share:fp >shift:Bi4 >show:BC2E2f5p6
>sign:aCeji >signatur:v >sing:cdt >sit:BD2J2m5k2 >slip:C3E3f3p4 >sort:d2l3k2V >stamp:r >start:AB2h2i4 >stock:BCv3
>store:A4DE2g4Ni3v >swap:A3D2E2g3v >switch:Ci4 >take:aBcdeiv >talk:B2Vt5 >tell:AEp >test:cn2 >think:A2BC2E2pi
>tick:derVs4 >treat:hv2 >try:ci2 >typ:it3 >use:i3 >vote:Dv2 >walk:cdl3V >want:f2j2pO >warm:aHe3v3 >wear:Dv
>withdraw:bu2 >work:A2k4Io >write:v3 @acts0:A4BDEFg2v4 @acts1:abHe2 @acts2:a2bde2Gni2V @ahead:HeFP @ands0:cv2
@ands1:CFv @ands2:C @ands3:Cj @by-name:a2bc2e2 @by-pronoun:aei @by-role:adHe2G @calendar:bHgv @commas0:ev @commas1:cDv
@commas2:iv @commas3:ACev2 @commas4:Ci2v @little:aC2Gi2 @long15:A2Hgp @long2:A2B3C6D5h7E3F2v7 @long29:dHpI
@long4:A2B2C3D4h4E2Fv5 @long8:A3hFgjv @longer:cDE2gv @meeting:cde @money:ab2Ce2q7Ki2 @no-time:ABhFv2 @number:b2HeL
@numbers0:B2pv3 @numbers1:bH @numbers2:b2ek @numbers3:bePv @ours:Dg2n2v3 @past:a2de2jV @plain:a2bdHe2Gi @soft:Bev2
@state:BhEv2 @theirs:a2bce ^20:b4chGNiv2 ^4:cd2e2Gj6V ^40m:AC4d2e3j5Ni2V2 ^a:A2ch2e2FG3mk2t2 ^account:BCDh3Gv
^agenc:Dn4 ^agree:u3j2 ^all:a2C2e3G3Jn ^an:be2GkiV ^annek:aD3Uv3 ^aoif:a2Bes2 ^apprentic:Ci ^architect:r3
^artwork:bc2d2e3Gr4V2 ^asdf:Ch2 ^asdfgh:Ch2 ^ash:A4E2F2g5Ps4 ^ask:l ^be:BC3D2H2Eg5v3 ^become:CEg3v2 ^befor:r ^big:Bgv2
^bill:rv2 ^bit:Ah3E ^book:cdk3 ^brand:df2Gr2p3V ^bring:CHg3v2 ^budget:b2e2G ^bump:gv ^bursar:q4I ^buyer:a2n2 ^by:BeGt
^canteen:C3dq3ji2V2 ^carmen:n3 ^catch:BhEfG2p2 ^categor:i ^celia:dj4 ^ceo:C4j2 ^chef:n2 ^chief:bel2v2
^claim:b2c2HE2f2gp4 ^cllr:d2ejl3V ^collect:DEf3p4 ^complaint:b2cde2u ^contract:bcd2e3jV ^could:l2iV ^council:j2o
^crush:H2g3 ^depot:Dv2 ^deput:qn2 ^desmond:bi5 ^do:g2u2 ^dr:aenmVt ^drawing:de2GQr2v2 ^drop:bcg2o3 ^email:g2o2
^entir:a3De3G2 ^estat:c2 ^ever:bCde4G4j4i5V3 ^everybod:Cd2e4Gu6 ^excellenc:Hg ^expens:A2cD2E2g3v2 ^explain:bdg2u4P
^explore:c3hG2p ^facilit:EfpiV ^farm:dmi2V2t3 ^fd:q ^financ:qj2 ^find:bcf2p2V ^finish:cg ^fir:BEgu ^first:j
^fiv:A4C4Ef2Jp3v3 ^fix:u ^fleet:Bi ^gat:c2ev ^general:hj ^get:bcH2efpV ^give:B2dEg3v ^guarantee:Cj3 ^gwen:t ^gwilym:m
^half:ab2e2Gk3 ^hand:g2q2Jo ^have:ANp2v ^head:a2ce2G ^hear:Bc2D2f5Gp5V2 ^herr:eit2 ^hotel:j ^housekeep:n2v
^i:A2dE3g4nlVo ^i'd:i4V ^i'v:DFv ^ibrahim:J3n6i3 ^if:ceGq3 ^in:fp2V ^ine:A2h3Ev2 ^ingrid:d2el2V ^insert:Ch2 ^intro:el
^it:cdq2 ^junior:aCeGi ^just:D2h ^karen:Dk2 ^keep:ABDh3Ev2 ^know:Bd2f3p3V ^kofi:l ^lab:hn2kI ^learn:f2p2 ^liam:Ci3
^log:bg ^look:Dh2v ^love:C2D2Eg2 ^lunch:cE ^maitr:aBi2 ^make:A2E2g5v2 ^martin:cdEg2n2V ^matron:hEp ^mileag:D2E2g3v2
^minc:bcDv ^mo:aei2 ^mr:ajMi2t ^mrs:BCDh3G ^ms:as ^n:C2h2Gv ^natter:Bh2G ^never:Cgj ^new:C2i ^next:be2k2 ^nic:Dh4EGv
^no:BC3Dh6E3G2 ^nobod:A2du3nV2 ^noth:s ^obj:BCh2 ^offic:m2 ^one:E2g4 ^ops:q ^order:b ^our:A2E3g5n3Po ^own:BCg3v2
^owner:j2 ^payroll:D2Ef2Mp2v ^persuade:q2 ^pick:A2B2E3f6Gp6V2 ^plant:emk ^po:cde3Gi5 ^pop:cDh2v ^practice:is3
^pric:A2Cv5 ^primar:n3 ^principal:q4 ^procurement:j2p ^product:r3 ^production:cE2f3p4 ^prof:e2G ^purchase:ji
^put:BC2Eg4n4 ^qualit:a2e ^raj:bv3 ^reassure:dg2v2 ^renewal:cd2eGJVs5 ^revolutionis:Cd2 ^rob:r2 ^rodd:v ^rosalind:u3Iv
^sam:BC4D2h5E2Gv2 ^sandra:Dm3 ^saturda:BC3iv2 ^say:BhEu3 ^second:Cdk ^securit:v ^see:Ef2G2p4V ^send:bEg3m2o2
^shake:Cg2ji ^she:d ^shift:Dgkv ^shop:l2iV2 ^show:Bc2gn2 ^sign:b2e2Gr4V2 ^signatur:b2cd2e3Gj4V2 ^sister:cek4v ^sit:l2
^smash:Cg ^smooth:g2u3 ^somebod:c2d2He4u4k3V4 ^sort:g2u ^sta:BcDh3v ^store:j4 ^structural:adr3 ^student:Cr2
^sven:A2B4r2 ^take:CEg3jo ^talk:Bd3Eg3i2 ^tender:df2Gp3Vo ^that:v ^the:Ce2n ^theatr:dm3Pi ^their:ab2jr
^thre:Ac2dE3g2m2pV2o4 ^tim:d2e2Pk6V ^to:E3fgp3 ^touch:c2dh ^traine:Cjk2 ^treasur:j3 ^two:ade2GmVt ^understand:df2p2V
^update:b2cg2 ^vikram:l3 ^walk:dgn2s3 ^want:i ^ward:nk6V2 ^warehous:beun ^we:A3cdh2E3gn4 ^weekend:aj3V ^what:b2f4Gp3V2
^which:Ef3p4V ^who:Ef4Gp5V2 ^whoever:A3Ck2 ^whol:aBCDm2 ^win:C2H2egjv ^work:afp3 ^world:Cg2v ^would:bdu3V2 ^wow:Hg2
^yasmin:m6 about:B3u4It abov:ACEgv absolute:B2Cj accept:cdeuj3V2 accident:fp account:CDpv accountant:Bfpv
acros:Cdgu2l2V add:o2 addendum:j5I ador:A2B3D3E2g4v4 adviser:dhEl2 after:co afternoon:i again:Bgu2 against:n3
age:f3Gp3 agenc:bej3n2 agenda:b2eNk6v2 agent:abi3Vt2 agree:b2cd2e3jnkV agreement:bcde2j3Vs2 aim:g alarm:b3d all:CdfGp
allergen:k alon:C2jk along:B2dm4V alread:acd2e2Gs alway:gi2 always:AceFQRpLv3OS am:BeGu among:B2d2eV2t6 another:ds2
answer:c2p3o2 any:Ao anybod:C2D3g3v2 anyon:C2e3Fj2Pk2 anyth:dfup2 anywa:Ml3 ap:cDk2 app:aCn2 appointment:jk2
appraisal:B2cFv apprentic:bC2di5 approval:C2e3Gq3Rp2V approve:bde2r4 april:a2e2j2V architect:cdr are:pv area:amv
arm:A3d3Egj3m3V around:ac2n2 artwork:bd2e2r4V asap:i4O asdf:Ch2 asdfgh:Ch2 asid:q3 ask:ceGo3 asset:AEgi2 assistant:Cfi
asthma:d attendant:C4ek3 audienc:A3B3cDE3fg2m5p3V4O august:ck autoclav:de3V2s7 autumn:bcrv awa:DhE award:j2m
b:ce2r2i4O bab:B back:bc bad:e2t2 badg:Cgm5i3V2 bag:AEuJiV baggag:dn3 ball:ivS2 bank:BhFu2jv banter:ch2 bar:g2u3i
barbecu:a5D2e4G2m7V2 bas:Bcd batch:dHu4V2 bay:o2 be:v bearing:D beat:A2bCDE2g5v2 becaus:v2 become:A2B2C2Fg3v3
bed:abE2f3p3 befor:cdfp behind:ae3Gv below:Adi bench:ni besid:i4 better:ABv bid:C2fjpt bidder:Cf2p5 big:BC2g
bigger:ACH2Eg6i3 bin:bC3i2 biom:dqu2 birthday:A2DE4f7Gp8V2 biscuit:A2DE2g2v bit:aB3c2euv2 blad:i2 blend:E2f3p4
block:r2 board:Efpk boat:ACD3h3E3Fv5 boil:ABfp boiler:q2i2 book:bdmk3V2 borough:Bj bos:aBe both:bdfpV2 box:bc2Dejn2m
bracket:j4 brain:AdEf2p branch:C3gi brand:dfGr3pV break:C2D breakfast:CEg breath:D2v brew:A2B2cDh5EGv2 bridg:i
brief:nVo4 bring:am3l brochur:Adeo broker:t brother:Cd budget:q3v bugg:d build:b2Hgjr bump:gv bursar:aq busines:q
but:a2BJ buy:aeji3 buyer:c c:a2e2Gk2i cabin:Hg3 cabinet:a2B2C2el3 caf:C3d2eVt4 calendar:k3 calf:dn3i3 calibration:i3V
call:bek calm:Ah2E3unV can:f2rpI can't:C cancel:j2 cannot:v3 canteen:aC2eq2ji2 capex:q2 car:b2pk2 card:abD3eIv2
care:ds2 caretaker:Cq carr:BdeJs4 carrier:CfpV carton:Bu cas:iv cash:Cv cashier:Cj4 catch:D2Ep categor:v cater:jo
caus:dgu5V2 caustic:as3 cc:bdl4V cell:n centr:eP ceo:C3j2 cfo:n chair:B2hJmiO chairman:AC2v chancellor:Cj charit:Eg2jv
chat:h3E check:AE2g cheer:B3cD3h3EKv4 chef:n5iV chemist:cJl4 chief:ab2Celv chiller:i3 chip:a2DfGp chit:c choose:j
christma:DHgv circl:t3 ciso:b3ej2l3V2 cit:A2BDv3s2 claim:v clarification:EPo5 clas:n2 claus:j2 clean:j2
cleaner:AcE2f2np3V clear:D2nv2 clerk:cEfp2 client:Abd2f5Gp5V2o3 clinic:At clip:A2Eg3r close:aeu2 cloud:dg2u3V club:Vt5
co:aCdeji2V coat:d cod:B3C3D3h4EjIv4 coffe:ad2Gr2 cold:d2r2V2 colleagu:cdl2t2 collect:D2fp2v2 colour:er7V2 come:A2Dv
comm:Bm2 comment:r2 commission:bCg2k2 commit:C2j5V committe:v3t2 compan:CD2nv2 comparison:E2g3Vo5 complaint:bd2e2u5V
complete:v concern:cv conferenc:B2df2Gp3V confirm:ae2Gq2 connect:Cglv constabl:C3D consultant:k3 contact:k4
contract:dej3 contractor:e control:b2ceq3 controller:f3Gp4 conversation:Ai2 convince:ev coolant:Ci3 copier:acjs2
copy:lt2 cordial:aei2 corner:dv corporat:A2bCk2v2 correct:cDe2v2 corridor:bnl2I cost:vs2 could:l2iV council:Ce2j
counsel:j2 count:gnp counter:den3 counterpart:l countersign:aej2 countr:Aj cours:m4 cousin:bCDel2V cover:vs2
coverag:bEg2m3v cow:Bni creamer:as3 credit:u4 crew:a2ce2Gn4 crm:c2Eg2 cros:aeuj4P2 crush:BHg2 cup:bC3DhFv cuppa:h2Fv
curr:Ef2Gp3 current:d2fj custom:k customer:A2CE3g4 cut:acDp d:iv dair:A2B2h3E2n2 damag:u3 damp:Bcd2u3V3 dart:D3m2v2
dashboard:g2o2 dat:bcdf3Gp3k2S data:deGj2 daughter:heGv day:cm2k dead:A2gu5 deadlin:fq deal:j4 dealer:J3s5
dean:dh3Em2k3V dec:c decad:C2D3Egv2 december:m3 decide:h decision:afi2 deep:AEf3p4 deliver:dEg2u2i2 demo:Cdn4Iv
demonstrate:cDEg dental:aDv depot:eGm deput:dJl2 design:Cv desk:Ag3Io development:d2Egn3V devic:bf2j2pV
diagnos:d2E3f5p4iV diar:A2dfp2k2V2 dictate:DePkv dig:fp2 digital:d dinner:g2v3 direct:Dv director:a2ce2qk
dispatch:aBcDeG display:di3 do:Fg2vt dock:j4P doctor:aCeGi domination:BCd2g3v don't:k door:A2g2l2o doubl:CIv2s2
doubt:ae2Fv3 down:cdfV2 downtim:dE2f4p4 dpo:BCd2ev2 draft:dFg2q drainag:q draw:Ac drawing:bdGJr6 dream:Bd2v
dress:DLk2v2 drive:ADgi driver:qnI drop:bg drum:a2d2e2Gu2i3V dumper:a2Cd2e2q4V dur:B2gn5 dut:C2j2i2 e:br2 each:C2
earmark:q3 earn:C2Eg ease:B2v3 easier:u4K easter:Aei4 eat:AC3d2Eg4u6V elevation:bE2f4p4 els:Cj3N email:dEfp2 empt:CNv2
end:p engagement:C3gq3 engin:aei2 engineer:cderm enough:Eg2vt enrol:n2 enter:gm3 entir:C3ev erector:q estat:c
estimat:q3 europ:C european:B2C4d2g3i evaluation:c2n even:m5 ever:AC3dHu2j2i2V everybod:ADu2 everyon:AD2E2f2Jp3k2
everyth:B3C2j4 everywher:Cde4j6V2 exam:bd2e3GN2s8 excellenc:Dg exchange:cDi exclusiv:dej excus:C2g exec:C4v exist:h2v2
expansion:k expens:AcDE2g3v experienc:C3 expir:d2E3f5p6V explain:dFg4u4P explore:c3hG2p extend:s3 extension:ai2
fac:BcD2h4G2v3 facilit:Ac2EfJpV2o factor:r2 fair:ds fami:AC2h3G3v fanc:Bi farm:jt3 farmer:n2 fault:beu favour:cDj5V
fd:B3q2 feather:c2d2HEg4u7V3 feb:hnk februar:k fee:Ko feed:bnl feel:ABE3fp2 feet:gn2 fenc:aceq3i2 ferr:Bcg2 few:Bemi
field:c2Dg2v fight:B2jv4 figur:Adf2p4iVo file:dm3V fill:bGm filler:k2i film:C2 final:bgrk financ:acj find:cf3Gp2V
finish:bco fir:B2 firewall:eq3P firm:C first:Ce2j2i2V fit:dVo fitter:g2n2mI fix:duk5 flat:bt2 flavour:i fleet:cVs
floor:DFg2rPv3o flyer:C2g2v foam:c2dg follow:be2k3v2 follower:C5D2HEg4v3 foot:AD2hPv2 football:Dh2E3v2 forecast:AE2g
forecourt:i foreman:cdl4V forever:bdV3s5 form:c2s2 formal:b2co4 fortnight:f2p2 forward:Efpv2t foundr:a2f framework:j2
fraud:n2 free:deqn4V freight:bi5 fri:dit frida:aD fridg:gp3V friend:HEg4 from:g front:gn4Lk frozen:i fuel:b2jv2
full:bC3u2i3V3 fum:dh3En3 fund:Aq4 fundraiser:a2be3G further:r gaffer:a3bD3e2GJv3 gat:aBCDGqp gatehous:a2c2Gp
gearbox:A3B gel:i2 general:v girl:aBhl4 give:ack glov:d2ej7V goal:Ch2Gt3 gold:A3D4E5g7Jv5 golf:D3m2Vt4 gondola:d
good:B2D2h3v gossip:B3D2Ef3p4V governor:B3e2q3 grand:dq6 grant:i great:CEg3 greatest:A2BCD2v green:AC3D2Egi2o
grinder:i3 grit:AB2CDEg2v ground:D2 groundwork:j3 group:diV guarantee:gj2 guard:abeji2V3 guid:fGp gwilym:m hair:m4V
half:abceIV hall:l hand:HjNv handover:b2cnlk2V2 hang:bdV2t happ:b2Dt happen:Ef harbour:an haulier:do he:aeV head:ade
headteacher:dk health:am2 hear:v2 heart:Adgn3 heat:n heater:cE3f4nR2p5 heel:B3gv2 hello:cDh3Gjv help:ei2 her:eFPIv
herself:del4V high:C2Dg2 him:Dv himself:mi hire:jt3 his:a2eGmi2Vt hit:iv hoist:gn4V hold:eGqj3iV holida:c2Dh4FGv
holiday:b2D2hEv2 hom:DE2gv honest:A2ch3E hood:AhE2gnMi2 hope:AB2iv hospital:d2e2GkiV2 hotel:dj hour:bdk3 house:aBli
housekeep:n2v how:c2Ef2Gp3 hr:cgi hull:Cdi3 humm:Bgv3 hygienist:AB2dn5 i'd:ciV2t2 i'll:chFt2 i'm:ceGMi2 i'v:Dgv4
idea:aB2d2Gv if:cF implant:f inbox:Ago incumbent:Cdj3 inhaler:Afnp2V initial:cej2r5 initiall:de2Gjr2 ink:j2 insert:Ch2
insid:df2rp3KV install:bcDo4 insuranc:e2Gj2Vs2 insurer:k intak:t2 intent:b2ej2 into:qni2V intro:el introduce:el3
introduction:Cv2 invite:bcdmk3Vo invoic:D3v4 issue:r2o3 it:bd its:v itself:a2e2s jan:q2 januar:cv3 job:dfpiV2
join:m2k3V jul:anm jun:bcden2mV junior:aC just:FJk2i kanban:es2 keep:B2cDh3Gv2s kettl:ABf key:g2io kick:CDjm6V3 kid:n
kind:Bco kinder:aB3cev3 kiosk:C2i2 kit:d2Nvt kitchen:de4G2ujV3o2 knock:Cmt know:ABC4Dh2FPv2 kpi:cE2g3 label:dVos
lad:aCh3G2o lakh:aq3iV lan:mv2o land:Ab3d2i4V3o landlord:a3eGt2 laps:s3 laptop:j laser:nv last:fp2 lat:cuv3 later:cnk
latest:adfGJplV lath:Ci laugh:Dev launch:cdenm2 laundr:n2iV lawyer:j layout:r2 lead:bcdV leader:j3 leadership:di3
leak:A2ce lean:B learn:co lease:i leave:bDfpv leed:a2bdeGm4V legal:Cj3 legend:CHg4 lend:D3v2 les:ABu2r2V2 letter:cj3Vt
level:nv librar:Jv3 licenc:dn3V lick:Bi3 lift:Cj light:Ci3 like:FPt lim:aei2 line:cdiV linen:nv linkedin:bDg2v3
lip:Dgv2 list:bcDEfp litr:c2d3e2j4V2 littl:Bh3Eu liv:gv2 load:E2g3niVo loan:an2 lock:e3Gn2Pi3V locum:C2j3k4V2 log:Efp2
logo:CD2g3v2 lol:CHj5V long:Bc2fp look:hv loop:l loos:Auv2 loosen:a los:fu3p2 lot:Fj3 love:Cguv lunch:E2fp2lv2
lunchtim:Dgk m:eri machin:dn2iV2 magazin:cD3ev2 magic:C mail:cd2V main:d2eUn4k2 maintenanc:b maitr:aBi2 make:B2Cg2Jiv2
man:b2Ef2p manag:t4 manager:abc2dGnkV marathon:abe2 march:acs margin:Ni2v mark:cr market:dgv2 mart:D3g2v4 master:an3
mat:Dmv match:D math:b2del3 matron:hEp matter:fpt may:cJm2i mayb:ABd2hl2V md:a3BCD2ev me:abDelvt meet:aeqlV
meeting:A2CJk6Iv member:a2jl3 memo:C3h2Gv2 menu:i3 merger:t mes:A2u2v meter:c2Eo mgr:acri microscop:Bd2h3Gi3 mid:A2Cd
midnight:bCiv mil:CDEgv mileag:cD2Eg2v3 mill:n3iV min:b minc:bcDv mind:DRk2v mineral:Bi3 minister:bCDh2E2gm2 minut:k
missu:D2hFm3P mixer:Cni mktg:a mo:aei2 moan:cDh2u2v mobil:bf4G2p6V mock:r3 modul:rvs mon:cm2 monda:n mone:eq4
month:fps mood:f2Gj3p3V3 mor:B2de2ri2 morn:mkiV most:B2s move:qji2 mr:cr much:k mull:A4c2h6E3v4 mum:Dk must:is2
my:CD5g2v5 myself:BEgp n:C2h2Gv nail:j2 name:m2p2t natter:ch3 near:B2i3 need:j2 network:bdj5IV2s never:aC2ej2 new:Agv
newsletter:a5BDe2Gn7V3 next:bcdek2V nhs:bejkV nic:Bc2Dh4Gv2 night:h2Gn no:deGj2n nobod:C2dFu2 nod:eqrV nominate:D2v2
noon:AbCEgp north:d2 not:BF note:Dv2 notebook:Ef2p3 noth:cDh2v notic:Eg2 nov:BDhv november:d2m3 now:GV number:t3
nurs:ae2Pl o'clock:A2E3g2Mp2v3 obj:BCh2 objectiv:Ch3G oct:deGqk5IV october:n odd:BD2i2 off:bEgJrp offer:Aco
offic:B2DgIv3o officer:aCdEf2p2o2 often:a3de3Fi2 oil:cfp okay:adenKi3V old:Adv onboard:C2deG2j3pV onc:t one:bCe2FnPi
onl:Cdgno2 onto:gq op:aCdeji2V open:dm2 operation:B4v3 operator:AdEg opposit:bdet3 ops:k option:cd2Eg2io3 or:r2
order:bCd2e3Gi8 other:jt4 our:bHeFgm2PKv2 ourselv:BC4ji2 out:fpI outag:fup over:BdFlV overdu:Dv3 own:CDg2vo
owner:ei2t3 pack:c2gn2V2 packag:d2 pag:Eg3o3 pallet:uiV panel:B2mO paper:djs parish:go2 park:be part:dm partner:d2v
pass:ceGr2t passion:AB2D2g2v3 past:A3Ch patient:ni pay:b payment:ej2v payroll:v2 peak:d2Ef2Gp pen:n3 pencil:qnk3
peopl:ABCEgI per:cdf2Gj3p2IV permit:n3i2V person:l2Vt persuade:d pharmac:Dv pharmacist:bdp phas:d2fq4pV phone:l2
photo:Dv2 photograph:E3gp pick:fr2p pictur:f pie:c3Eg2u4 piec:j6O pilot:den2 pipelin:A3B2CEf2p2 pit:dm2i2 pla:di
place:bdi placement:Cr2 plan:drVos2 planner:dk planogram:gl5I plant:dnlV plat:gn3V pleasant:B2cDh4Gv2 plu:b2u
pm:Eg2Jr2i po:bde3Gi9V point:BEgJt polic:c policyholder:C2s2 poll:D2v polo:cD2v4 pool:A pop:ch port:C2
portal:bc2deV2os3 post:ab3DFgv postcod:Dv pot:acd2q4 pour:Ei3 power:aCj2 practice:c prais:B3Ct2 premium:eq2s
prescribe:a2bCj5iV2 present:BcdfpVs2 press:ae2k2iV pressur:A3Bh2E2v3 pric:dgjo2 principal:aq4 print:CE3g2v
printer:D3v4 prob:AEgu4V problem:d2Hfp process:CdeGj4V procurement:adj product:V production:fNpV programm:D2jv2
project:ber2 promis:dEj4v promote:b3C2Eg3 proof:cD2r2v proper:B3C3D2e2n4 proposal:dgo6 prospect:t5 protection:l pub:k2
pull:Bdf2Gp2 pump:de purchase:l purs:Ceq4V push:dei2v put:abe2P q:cq2o5 qbr:n qualit:a2e quarr:j2V2 quarter:BC2Fj
question:qp questionnair:Dv2 quiet:C2ejo quiz:BcD2gv4 quota:k quote:b2dgJi5o2 rack:cE4f4Rp4 radar:A3Bh2E2 radio:Bn2v3
raffl:C3e3Gi2 raise:di rang:cdfpi2 rapport:b3c2DHEg4 rate:cDv rather:a2ei2 re:ds5 reach:cgi2 read:cdfJnpk
reagent:bC3DE4fg3p2v3 real:ABcfp reassure:dg2v2 rebar:r2 reception:AbD2E2g3Mk2v3 recommend:bt3
recommendation:bd3e3GV2t10 record:b2DPvt3 red:Bv3 redlin:j refer:bC2Vt2 refere:bO2t9 referral:A2b2Cd3e2Iv2t5
refiner:Cj2v2 region:B2k4 regional:bv register:m3 registrar:dm2v2 regulator:abC5d2el5 relax:cDh4Ev release:aeq3
remed:BEgu remember:C2gv renew:e2s5 renewal:bdJs5 rep:DEv repair:v2 replace:gu3j3I replacement:q report:o2 request:bo3
requisition:cNi7 requot:bdVo6 reserve:de2q4 respons:De rest:q result:A2B2CD2E2g3v retail:d4Hf3jp4V5 retainer:Bs4
retention:a2eqv return:a2bdejr2 review:ck2 revis:AcdEg2Vo4 revolutionis:Cd2 rfq:o right:DfUpv ring:clIt2 risk:CeQv4
rival:bCd2E2fgp6V2 road:Eio robot:C2di roll:s2 rollout:CPit4 roof:cv room:v root:cgu2 rough:Adf3p3V round:Bck2
rugb:cD2h2m3 rule:f2np3O run:bdn3 sack:j3KiV safet:d2E2f3m2p3V2 sal:CD3gv2 salar:AbE2fp2 sam:heG2s2 sampl:bci
sandbox:d2n6V3 satisfaction:D3gv2 saturda:D save:dE3f2p2Vo say:cm scan:A2C2DE3g5q2m3 scanner:cd2e2q2n2V schem:cd2g2i
school:d scienc:ki2V score:a2dn4 screen:Uri seal:C3E2f3p2 season:ej2v seat:bcm2 second:Ci4 secretar:abe securit:d2i2
see:ABhEv2 seed:Mi3 self:i sell:Api2 seminar:cm4 send:bEV senior:a3dH2e6G2n3k4V3 sens:Bd2f4Gp5 sensor:dn3V sept:q2n3I
september:io servic:i2 session:d2e2v2 set:k settle:ce2Gv settlement:gu shake:bC2g2j2l2I shall:cd2e3G2r2 sharp:n3
she:ab she'd:l2t sheet:bcEfp shelf:gi shelter:Hf3p3i2V3 shift:aJi shin:B2g2I2v4 shirt:AcD2fr3p shop:be short:Duv
should:t3 show:AEgn3 showcas:d2l3 shut:Abgv shutdown:i sid:A2cD3Enm4 sign:dej2 signatur:cj2 simp:ADEg2 sing:a2B
singl:C2d2e4G2Ji3v2 sister:eJt4 sit:beV siz:bc2f2rp3V ski:BCv skip:aj3 slab:n3 slid:a3B2eio2 slip:C4E2f3p3 slot:cek2v
small:h2 smash:Cg smil:C4D2v2 smok:dHf3p4 smooth:Bdgu2l3V2 snag:BEgu soak:c2df3Gup4V2 softwar:Bcd3gq3n4V4 sol:bej2
solar:Cj2 solicitor:cDj2 som:Bcd2e somebod:A2Gu2 somehow:uj someon:ABc2d2l2 someth:o son:dk2 soon:as sorr:Bg2u4
sort:fplV2 sou:n4M sow:j3 spac:Cd2g2iv spar:ji2 speak:aBGv spec:frpo spend:fpKi2 sponsor:ae spot:i spr:ceGm2
spreadsheet:go st:aei2 sta:ABc2D2h4EGv staff:bDEnpv stage:AC2 stamp:acer2 stand:BCDEg3ni star:D4gv4 start:iv
statement:Dv2 station:Cj2 statu:CH2gj2 stay:q3Vs steel:AEgo steelwork:d2gv steer:df2Gp3 stent:jN step:D2h3E2v2
stick:ACEf3p4 still:Bd2Efnpv stock:de2Gi6 stop:aBcde store:bpi storm:Cn3 straight:b2el3iV stranger:CDg2j2 street:Di2
strength:Ci string:ad2eGq2nV structural:adr3 stud:C2m3I2v3 student:C2r2V studio:f2p2lV subramaniam:aj2
subsidiar:A2E6f6J2p7 suit:a2bDe4Gq2Pv summer:j2 sunda:C2Dv2 supervisor:cIv2 supplier:bf supply:ji support:j3 sur:dgu3V
surcharg:Abgjo surger:f2p3 survey:dq2 sus:df2p sutur:d2e3n5m5P2V3 swallow:Avs swap:A2DEgn2 switch:n switchboard:C
syndicat:fp syring:d2e2Gj6V system:b2ci2v table:ch2mkI tablet:dFg2n3 take:Bcdi talk:BD2gvt tall:Dgv tap:hGj2n2
target:b3gv taste:bdn2m2V tea:ri team:cD2nKIv2 teatim:Ad3Ef2p3Vs2 technical:dr3l2V technician:gk4iV tell:bct temp:C2lV
tenant:Bh3Env tender:bC2GjVo3 term:bj2 test:dnV testimonial:Cd text:bCi2Vt than:Bi3 thank:bCv3 that:gv the:Bpi
theatr:d2e2n3m their:df2p2V2S them:Bgn then:i ther:cdeG2l thes:A3dV they'r:d3Hf4Gp4V2 they'v:c thi:eiv thing:hEm2I
think:A2Bh2E3gv2 third:i2 thos:Dv2 thread:l through:Bdg2nPs thru:rV thur:n2 thursda:g2 tick:cJis ticket:au6I tie:aDe
till:dhj2 timesheet:fp2 tin:ei toda:e together:nVo3 tomorrow:gjn2I tonn:Cd2e2ji4V too:c top:BC3l5 total:g2v touch:cl
tour:Civ tower:dg town:cg trad:BCDEg2v2 trailer:Ach2E2o train:bCRv2 traine:Cjk2 transport:eio travel:i tray:a2ei2
treat:hv2 treatment:C3e2 triag:dE2f2n3p4V2 trial:n4 trip:bCj2 trust:Cgu truste:a2qvo try:cdn2iV tub:n2 tue:cn3t
turbin:c turn:B2Eg4Jv2s2 twic:A2gvs typ:dt3 tyr:A3D2E4g5Jiv4 ultrasound:t2 umbrella:a2b2c2e3G under:CEg2m
understand:df3Gp4V2 underwriter:aEf4p4 uni:C2D unit:Bh2i universit:Bdf2Gpi4V2 until:cd2Vs up:c update:c2g2v2
upgrade:go2 uplift:s ups:a2er2s upstair:B2t2 us:aCdeGjkV use:Bit user:f2m2p2 usual:n2 v:r value:Hg2 variation:j2
vegan:n3 vendor:j2Iv version:a3B3dg2n8V2 vet:ai4V vic:Cj visit:Dgv2 visitor:aJiv voic:B2C2D2h2Ev2 volum:fj2pVs
vote:D3ev5 w:ch walk:Ag3l3o walkround:BdEg2u4V wall:bq2k want:e ward:dfnpV2t warehous:beu warm:adHe3 way:B we'r:k
we'v:bcdf2p2iVt webinar:em5 wed:cf2p2V wedd:ABch3Fv wednesda:bcgi week:enk2 weekend:G2 weighbridg:a4ce3
well:B2dh2FGrl3 wet:cdgurV what:cE2f5p6V2 whatever:BCi when:BeGvt whenever:b2cfGp2 wher:AB2cdEf2np3V whether:cfp2
which:bfpi whil:a2ceu whisper:CD3gv2 whit:b2Ce2t4 who:cf3p3V2 whoever:b2pl3V whol:BC3gjv whom:i why:ABd2HEf2u3plV3
wid:j2 will:ADhE2Fgv win:CH2g3 wind:Gj3V window:Cd2j2n4V2 winner:Cj3 winter:cdi wip:C3v wire:n wish:bcD3hEv2
withdraw:bu2 within:Ni5 without:Ad2j3o word:dEg work:k workshop:der3kV world:BCDHg2v2 worldwid:Cv would:cd2u2V3s3
wound:B wow:Hg2 wrap:Js2 write:b2co4t3 wrong:g3u2 x:Ef2N2p2i2 xma:A2DhE2gv3 yamada:ar3 yard:v year:adfjps2
yes:be2jm2iV yet:h2n2 you:fIv2 yr:as zero:b2C2d2E2Fg4v2s5 ~budget:de2q6 ~complaint:cdFgu7 ~contract:bde3Gj6V
~design:r5 ~event:bm4 ~finding:E2f3p5 ~introduction:b2cde3Gl8V3 ~meeting:ck4 ~order:bcdHei3V ~proposal:bdV2o5
~referral:bcde2Vt8 ~renewal:acdes5 ~trial:n4v2
`
