/** First names in many countries' news, as evidence of gender only; a name that is both (Alex, Robin) is left out. */
const MEN = `aaron abdul abdullah abdurrahman abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr aleksei alexander
alexei alexey alfred ali alistair allan allen amir anatoly anders andre andreas andrei andrew andrey andriy anthony antonio antony anton
antónio arnold arthur artur ashraf asif barack barry bashar ben benjamin bernard bernie bill björn bob boris brad bradley brendan brian bruce
bruno carl carlos charles chris christoph christopher clarence claude claudio colin craig cristiano curtis dan daniel darren dave david
dean denis dennis derek diego dieter dimitri dmitri dmitriy dmitry dmytro don donald doug douglas duncan earl eduardo edward edwin elon
emil emmanuel enrique eric erik ernest ethan eugene evan evgeny fabio faisal felix fernando francesco francis francisco francois frank
franz fred frederick friedrich gareth gary gavin gennady geoffrey georg george gerald gerard gerhard giorgio giovanni giuseppe glenn
gordon graham greg gregory guillermo gunnar gustav guy hamid hans harold harry hassan hector heinz helmut henri henrik henry herman hugh
hugo hussein ian ibrahim igor ihor imran isaac ivan ivo jack jacob jacques jake jakob james jan jared jason javier jeb jeff jeffrey jens
jeremy jerome jerry jesse jim jimmy joachim joe joel johan johann john johnny jonathan jorge jose josé josef joseph joshua juan jürgen julian
julien julius justin kamal karl karsten keith ken kenneth kevin khaled kim-jong klaus konstantin kurt kyle kyrylo lars larry laurent lawrence
leo leon leonard leonid liam lloyd lorenzo louis lucas luigi luis luke magnus mahmoud manuel marc marcel marco marcus mario mark markus
martin marvin matt matteo matthew matthias maurice max maxim mehmet michael michel miguel mike mikhail milan mitch mitt mohamed mohammad
mohammed muhammad murray mustafa mykhailo mykola nathan neil nelson nicholas nick nicolas nigel nikita nikolai nikolay noel norman oleg
oleh oleksandr oleksii oleksiy oliver olaf omar oscar otto owen pablo patrick paul pavel pavlo pedro per pete peter petr petro philip philippe
phil pierre pyotr qasem rafael rahul rai raj ralph ramzan randy raul ray raymond recep reinhard rené rex ricardo richard rick rob robert
roberto rodrigo roger roland roman ron ronald ross roy rudolf russell ruslan ryan salman sam samuel saul scott sean sebastian serge sergei
sergey serhii serhiy seth shane sharif shaun simon stanislav stefan stefano stephen steve steven stuart sven taras ted tariq terry thomas
tim timothy tobias todd tom tomas tommy tony travis troy ulrich umar vadim valentin valery vasily vasyl vernon viktor victor vincent vitali vitaliy
vitaly vlad vladimir vladislav volodymyr vyacheslav wayne walter warren werner will william winston wolfgang xavier yaroslav yegor yevgeny
yevhen yuri yuriy yury yusuf zabiullah zalmay
kjell mats rui goran juris karlis janis andris emre ahmet murat kemal hakan orhan selim bogdan mihai radu cristian florin marek
jaroslav zdenek jiri vaclav milos dragan zoran nenad slobodan ivica ante josip luka marko janez matej tamas laszlo istvan gabor
zoltan ferenc attila sandor jorgen soren nils sven-erik bjarne leif arne torsten gunther jurgen wolfram lothar ottmar detlef horst
dietmar uwe rainer fritz hendrik pieter joost maarten bram wouter geert ruud joris willem dirk koen etienne thierry olivier
sylvain yann benoit pascal gilles jean-luc jean-claude jean-pierre bertrand alain aleksander oleksander artem denys maksym ostap
bohdan stepan fedir vitalii anatolii serhij dmytri mykyta andrii timur rustam arkady fyodor grigory kirill ilya georgy timofey
zakhar aslan murad shamil akhmad ramon joaquin ignacio gustavo alvaro sergio mauricio ernesto emilio esteban rodolfo julio matias
agustin santiago thiago joao tiago nuno vasco paulo marcelo caio renato leandro luiz gilberto kwame kofi kojo chidi emeka obinna
tunde babatunde sipho thabo themba mandla jabu tendai mamadou moussa ousmane amadou ibrahima cheikh abdoulaye samir karim rachid
youssef khalid nabil tarek walid ziad fadi bilal hamza anwar jamal nasser salah adel mounir ashok rajesh sanjay vijay anil sunil
ravi arjun amit rohit suresh ramesh deepak vikram arvind imtiaz farooq shahid rashid zahid akbar nadeem hiroshi kenji takashi
satoshi kazuo shinzo taro jiro haruki akira yoshihide fumio duc quang aung jae-in padraig eoin cormac declan fergus angus hamish
alasdair callum rhys gwilym owain ewan niall conor donal seamus cillian luc milo lev`

const WOMEN = `abigail ada agnes aisha alexandra alexis alice alicia alina alison allison amanda amelia amina amy ana anastasia andrea
angela angelina anita ann anna anne annika antonia astrid audrey barbara beatrice beatriz becky bella bernadette beth betty beverly birgit
brenda bridget brigitte britta camilla carla carmen carol carolina caroline carolyn catherine cecilia celine charlotte cheryl chloe
christina christine claire clara claudia connie cynthia daniela daria deborah debra denise diana diane dolores donna dora doris dorothy
edith eileen elaine elena eleanor elisabeth elise elizabeth ella ellen elsa emilia emily emma erica erika esther eva evelyn fatima
fiona florence frances francesca frida gabriela gabrielle galina gemma georgina gertrude gina giorgia gisela gloria grace greta gretchen hannah
heather heidi helen helena helga hilary hillary ida inga ingrid irene irina iryna isabel isabella ivanka jackie jacqueline jane janet janice
jasmine jean jeanne jennifer jenny jessica jill joan joanna jodi josephine joyce juana judith judy julia juliana julie june kamala karen karin
kate katharina katherine kathleen kathryn kathy katja katrina kateryna katya kellyanne kristen kristin kristina lara larisa laura lauren
laurie leila lena leslie leticia lidia lilian lily linda lisa liz liza lois lorraine louise lucia lucy ludmila luisa lydia lynn lyudmila
madeleine magdalena maggie malala margaret margarita maria mariana marianne marie marina marion marjorie marta martha martina mary
maureen megan melania melanie melissa mercedes michelle mila mildred miriam moira molly mona monica monika muriel nadia nancy naomi natalia
natalie natalya nataliya nicola nicole nina nora norma oksana olena olga olha olivia olivia oxana pamela patricia paula pauline penelope
petra phyllis polina priya rachel rebecca regina renata rita roberta rosa rosalind rose rosemary ruth sabina sabine sally samantha
sandra sara sarah sharon sheila shirley silvia simone sofia sonia sonya sophia sophie stacey stella stephanie sue susan susana susanne
suzanne svetlana svitlana sylvia tamara tanya tatiana tatyana teresa tetiana theresa tina tracy ulrike ursula valentina valeria vanessa vera
veronica veronika victoria viktoria virginia vivian wanda wendy wilma yana yekaterina yelena yevgenia yulia yuliia yvonne zainab zhanna zoe
thandi ines hedda hana anja birgitta solveig sigrid liv kari hilde gro mette inger else kirsten dorte lotte trine pernille malin
lisbeth gunilla agneta margareta elin saga tuulikki aino riitta pirjo sanna katri liis kersti dace vaira ilze inese laima dalia
ruta jurga anneke marieke femke saskia ilse hanneke griet nele aurelie celia chantal colette delphine elodie estelle genevieve
helene isabelle jacinda joelle laure lucie manon mathilde mireille nathalie odile pascale segolene sylvie valerie veronique
violette yvette agata aleksandra aneta beata bozena danuta ewa grazyna halina iwona izabela jadwiga jolanta justyna kinga krystyna
magda malgorzata marzena zofia alzbeta jana jitka lenka marketa milena pavla radka sarka zdenka zuzana branka dragana jelena
ljiljana milica mirjana nevena snezana vesna zorica biljana gordana ioana mihaela raluca elisabeta rodica simona eszter ilona
katalin zsuzsanna judit borbala oleksandra lyudmyla larysa nadiya olesya roksolana solomiya tamila yaryna zlata lesia bohdana
anastasiya ekaterina ksenia lyubov marfa nadezhda raisa zinaida zoya yulianna aygul leyla elif ayse fatma zeynep emine merve
hatice dilek gulsen meral noor layla salma samira yasmin rania huda nawal souad khadija mariam maryam zahra farah shirin parisa
azadeh nasrin mahnaz sunita anjali priyanka lakshmi indira kavita meena nirmala pooja rekha shreya sushma usha vandana ayesha
benazir farzana nusrat rukhsana shazia sadia tahira yuki sakura yoko keiko haruka naoko sachiko akiko mei-ling xiaoping suu-kyi
hye-jin chiamaka ngozi adaeze folake yetunde funmilayo nomvula lindiwe nkosazana thuli busisiwe zanele wangari akinyi fatou
aminata awa mariama aissatou akosua abena esi adriana alejandra angelica blanca catalina consuelo esperanza estela graciela
guadalupe isabela josefina leonor lorena lourdes luz manuela marisol micaela montserrat nuria paloma pilar raquel remedios rocio
rosario soledad ximena benedita conceicao fernanda filipa graca joana luciana mafalda marisa marlene rafaela rosangela silvana
tania aoife bridie ciara deirdre fionnuala grainne maeve niamh nuala orla roisin saoirse siobhan sinead eilidh morag gwen catrin
sian bronwen`

/** Lower-case first names of men. */
export const MENS_NAMES: ReadonlySet<string> = new Set(MEN.split(/\s+/))

/** Lower-case first names of women. */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(WOMEN.split(/\s+/))

/** Given names that are one name, spelt or transliterated in several ways. */
const SPELLINGS = `
mohammed mohamed mohammad mohamad muhammad muhammed mohamud | ahmed ahmad achmed | hussein husein hussain husain husayn
yusuf yousef yousuf youssef yusef | ibrahim ebrahim | abdullah abdallah abdulla | khaled khalid | said sayed saeed
oleksandr aleksandr alexander alexandr aliaksandr | volodymyr vladimir uladzimir | mykola nikolai nikolay mikalai
serhiy serhii sergei sergey siarhei | mykhailo mikhail mikhael | dmytro dmitry dmitri dzmitry | oleksiy oleksii aleksei alexei alexey
yevhen yevgeny evgeny evgeni | yuriy yurii yuri yury iurii | andriy andrii andrei andrey | petro pyotr piotr | pavlo pavel
ihor igor | oleh oleg | olena elena yelena | hanna anna | kateryna ekaterina yekaterina | nataliya natalia natalya
`

/** The first of a given name's spellings, by each of them. */
export const SPELT: ReadonlyMap<string, string> = new Map(
  SPELLINGS.split(/[|\n]/)
    .map((row) => row.trim().split(/\s+/))
    .flatMap((names) => names.map((name) => [name, names[0]!] as const)),
)
