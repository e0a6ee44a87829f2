/** Further first names and what their bearers are called, one family a line: rarer ones, and those of other languages. */
export const MORE_FAMILIES = `mikhail mike misha
mikael mike
mohammed mo moe
muhammad mo moe
alexis lexi alex
august gus
ricardo ricky rico
ivan vanya
dmitry dima
dmitri dima
evgenia zhenya
giuseppe pino beppe
josef sepp
francisco paco chico pancho
eduarda duda
viktoriya vika
elizabeth bess
maria marisol marisa maribel maite
jose chema ze pepe
kathryn kate kathy katie kat kit kitty
kathleen kathy katie kate
katrina kat trina kate
kristina kris tina kristi
kristen kris
kristopher kris topher
abraham abe bram
agnieszka aga
alberto beto berto
aleksei alyosha lyosha alex
alessandra ale sandra
alessandro ale sandro alex
alfonso fonzie poncho
alfredo fredo
anjali anju
antoinette toni nettie
adebayo bayo ade
aditya adi
augustus gus
angus gus
gustavo gus tavo
gustav gus
ayodele ayo dele
babatunde tunde baba
bartholomew bart
bernard bernie
bernadette bernie
bettina tina
candace candy
calvin cal
carmen carmela
chinedu nedu edu
clement clem
concepcion concha conchita
cordelia delia
cornelis kees
daria dasha
darya dasha
dolores lola
domenico mimmo mico
edmund ed ted ned
edwin ed eddie
edgar ed eddie
elena lena
elias eli
elijah eli
emmanuel manny manu
ernest ernie
ernesto neto
eugenia gina jenia
evgeny zhenya
ezekiel zeke
federico fede rico
ferdinand ferdie
fernando nando fer
francesca franci chicca
francesco franco checco
franziska franzi
friederike rike
genevieve gen viv
geraldine gerry
ginevra ginny
graciela chela
grigory grisha greg
grzegorz greg
guillermo memo guille willy
gwendolyn gwen
hendrik henk rik
henrietta etta hettie
herminia mina
hieronymus ronny
ifeoma ify
immanuel manny
irina ira
irving irv
isaac ike zac
isadora izzy dora
jeremy jem jerry
jeremiah jerry jem
jerzy jurek
joaquin quino
johanna jo hanna
johann hans
jorge coque
jozef joe joep
julius jules
karthikeyan karthik
katharina kathi kati
konstantin kostya
krzysztof chris kris
lakshmi lucky
lauren laurie ren
laurence larry laurie
leslie les
lorenzo enzo
loretta lori
lucas luke
luke lucas luca
luis lucho lou
magdalena lena magda
manuel manny manolo
marguerite margot maggie
mariana mari
matthias matt matti
maureen mo
melanie mel
melissa mel missy lissa
melvin mel
mercedes merche
nathalie nat
nicolas nico nick
nikolaos nikos nick
nkechi kechi
obinna obi
oluwatobi tobi
olumide mide
olusegun segun
pavel pasha
pieter piet
quentin quin
rafael rafa raf
rajendra raj
rajesh raj
rosario charo
rosalie rosie
salvador sal chava
salvatore sal toto
santiago santi
sebastiaan bas
sergei seryozha
siddharth sid
solomon sol
stephen steph
subramanian subbu
svetlana sveta
sylvia syl
temitope temi tope
thaddeus thad ted
thomasina tamsin
tomasz tomek
tristan tris
vanessa nessa
venkatesh venkat
vincenzo enzo
vivian viv
vyacheslav slava
wallace wally
wilfred wilf fred
willem wim bill pim
wojciech wojtek
xiomara xio
yekaterina katya
yelena lena
yuri yura
zsuzsanna zsuzsi susan`;
