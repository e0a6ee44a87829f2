/** Words that people put for each other when they retell a talk, one family a line. */
export const SYNONYMS = `boss manager supervisor head chief lead director
colleague coworker teammate peer
client customer
nurse nursing
doctor physician medic clinician
hospital ward unit floor
child kid pediatric paediatric toddler baby little
parent mother father mum dad family
teacher instructor tutor professor lecturer
pupil student learner
course class training module program programme certificate certification
exam test assessment quiz
book novel title handbook textbook manual
report paper article study essay
notebook notepad diary journal log
meeting standup huddle briefing
error mistake bug fault slip failure fail
fix repair mend
start begin beginning first opening
end finish final close closing
quit leave leaving resign depart left
night overnight nightshift late
morning dawn early sunrise
year annual yearly twelvemonth
company firm employer organization organisation business
factory plant works
shop store retail
money budget cost price funding
pay salary wage earn
code coding program programming software developer engineer engineering
computer laptop machine
lawyer attorney solicitor legal law
court trial judge courtroom
house home building flat
street road
car vehicle truck van
boat ship vessel
sea ocean marine coast
river stream creek
flood storm
tree forest wood timber
farm field crop
food meal kitchen cook cooking
picture photo photograph image drawing
film movie video
song music
number figure statistic data
drawing sketch plan blueprint
question ask asking
answer reply respond response
listen listening hear hearing
talk speak conversation chat
write writing draft drafting
read reading
draw sketch
rest break pause
calm quiet silence silent still
loud noise noisy
hard difficult tough
easy simple
quick fast speed
slow slowly patience patient
small little tiny
big large huge
cheap inexpensive
dangerous danger risk risky unsafe
safe safety
angry anger furious upset
afraid fear scared scary frightened nervous
happy glad joy
sad grief mourning
lonely alone
tired exhausted fatigue burnout
clean cleaning tidy
dirty mud muddy
old elderly senior aging ageing
young junior beginner newcomer
apprentice apprenticeship trainee intern internship
volunteer volunteering
hire hiring recruit recruiting recruitment
interview interviewer
team crew group squad staff installer
rule regulation policy
law statute act
check inspect inspection audit review
measure measurement gauge
count counting tally
teach teaching explain
buy buying purchase purchasing procurement
sell selling sales
trade union hall local
license licence permit
school college university campus
degree diploma
thesis dissertation
travel trip journey commute
phone call telephone ring
email mail letter
neighbor neighbour
immigrant migrant newcomer
grant funding fellowship
museum gallery exhibition exhibit
library archive
patient resident
disease illness sickness
medicine drug medication pill
wound injury cut
shift rota roster schedule
desk table bench
screen monitor display
wall board whiteboard
tool instrument equipment kit
weld welding welder
pipe plumbing plumber
wire wiring electrical electrician
soil dirt earth ground
bird birds
dog puppy
horse pony
lunch dinner breakfast supper
coffee tea
refuse decline reject rejection
try attempt
help assist support
choose pick select
change switch move
grow growth
stop quit cease
percent percentage share
register registration enroll sign
compete competition contest
divorce divorcing couple
elder elderly old
blind vision sight
bicycle bike cycle cycling cyclist
wind turbine windmill rotor
mountain summit peak ridge alp
wood woods forest forestry timber tree lumber logging harvester woodland
earthquake quake seismic tremor
burnout burn overwork exhausted
taste tasting tongue flavour flavor palate
smell scent nose aroma
bank banking teller finance
war army military soldier veteran
police cop officer detective
fire firefighter flame blaze
ill sick unwell illness
hospice dying death die dead deceased funeral
birth born baby midwife maternity pregnant
wedding marry marriage married
wage salary pay income money stipend
fee tuition cost price afford expense
loan debt borrow credit mortgage
sum amount total figure
half fifty
quarter fifteen
double twice
dozen twelve
decade ten
fortnight two
weekend saturday sunday
xmas christmas december
summer holiday vacation
monthly month
weekly week
daily day everyday
hourly hour
paperwork form forms bureaucracy admin administration document documents certificate certificates
computer software program app digital excel spreadsheet
robot robots machine automatic automation
website page online internet web
newspaper press journalist article headline
radio broadcast show air station mic microphone
television tv screen
film movie camera shoot scene
stage theatre theater play actor rehearsal
concert orchestra music musician play
dance dancer ballet
paint painter painting colour color
sculpture carve carving carver
museum collection exhibit curator visitor
school class classroom pupil teacher lesson
kindergarten nursery preschool
exam test resit pass fail paper
scholarship stipend grant funding award
research study lab experiment science
microscope lens slide
data statistics stats figures numbers analysis
patient ward bed clinic
surgery operation op ops surgeon operate theatre
vet animal animals veterinary
teeth tooth dental dentist
eye eyes vision sight
ear ears hearing deaf
hand hands wrist finger fingers
back spine
heart cardiac
brain neuro mind
mental psychiatric psychology therapy therapist counselling counselor counsellor
drug pharmacy pharmacist medicine
court judge trial case verdict
contract agreement deal lease
insurance insurer claim policy cover
tax accounting accountant audit books bookkeeping
shop customer till sell sale
market stall fair bazaar
restaurant kitchen chef cook food dish guest menu
bread bakery bake baker oven dough
cheese dairy milk
wine vineyard grape
beer brewery brew brewer
fish fishing fisherman boat trawler salmon
farm cattle cow herd livestock
harvest crop yield
garden gardener plant plants
flower flowers bloom
water river lake sea
rain storm weather
snow ice cold freeze freezer freezing
heat hot warm summer
electricity electric power grid voltage current blackout outage
sun solar
oil gas fuel petrol diesel
mine mining miner pit
steel iron metal forge
stone slate rock granite marble
glass window pane
roof tile tiles slate roofing ladder
brick wall mason
bridge dike dam tunnel
road asphalt highway
train railway rail locomotive tram track
bus coach route
truck lorry haulage trucking freight
ship ferry vessel captain crew deck
plane aircraft flight airport pilot fly
harbor harbour port dock
warehouse storage depot stock
customs border duty
church chapel priest faith parish
charity donor donation fundraising give donate
volunteer unpaid free
union strike labour labor
boss owner founder
partner cofounder husband wife
husband wife spouse married partner
mum mother mom mama
dad father papa
grandma grandmother granny
grandpa grandfather
kid child son daughter children twins
brother sister sibling
friend mate pal buddy
neighbour neighbor nextdoor
stranger unknown
village town rural country countryside
city urban downtown
abroad overseas foreign
move relocate moved moving return back came
hometown home native
language speak bilingual translate translator translation lesson
accent dialect
letter card note handwritten handwriting
cry tears weep wept
laugh funny joke humour humor
scream shout yell
faint collapse
shy quiet introvert
brave courage bold
proud pride
honest truth frank
wrong mistake error
lose lost loss losing
win won winner victory
fail failed failing failure flunk
late delay delayed
early dawn morning six five
sleep nap bed
walk walking foot stroll
run running jog
swim swimming pool
climb climbing
lift carry heavy
fall fell drop
injure injury hurt accident
safe helmet harness protective
noise loud deafening decibel ear
clean wash washing hygiene
dust dusty
paperless digital
alone lonely loneliness solo isolation isolated
choir sing singing song
dog dogs hound
old ancient antique historic
new fresh modern
expensive costly pricey
cheap inexpensive
half percent percentage
majority most mainly mostly
often frequent frequently
rare rarely seldom
watch observe shadow shadowing
visit tour come see open
invite invitation welcome
join apply sign enrol enroll register signup
recommend suggest advise tip advice
warn warning avoid never beware
love favourite favorite best joy
hate worst dislike boring dull
surprise unexpected
wish regret
learn learned self-taught taught teach
practise practice rehearse exercise train drill
prepare preparation ready
write writer author
read reading reader
draw sketch drawing hand
build construct building built
repair fix mend fixed
sew stitch tailor thread
cut trim saw
print printing printer
measure gauge weigh
weight heavy kilo kg
height tall
pressure stress stressful
calm quiet steady composure
luck lucky chance
retire retired pension
hire recruit recruitment join job
salary low poorly
redundant redundancy laid layoff
promotion promoted rise
licence license licensed qualified qualify qualification cert certification certificate
degree msc masters master bachelor university graduate phd doctorate
conference congress symposium
fair show expo exhibition
festival fete
desk office
shift nights rota
oncall call standby
colleague teammate partner
interview chat talk
offshore sea rig platform marine
hush silence quiet
operation surgery theatre surgical
bike cycle cycling bicycle cyclist
plane airplane aircraft flight flying fly
tutor tutoring teach coaching coach
crowd people audience public visitors
shopper customer client buyer
guest visitor tourist traveller
thief theft steal stolen burglar
prison jail inmate prisoner
crash accident collision
injury injured hurt wound pain painful ache
chronic illness condition disease
medication medicine tablet pill drug
injection jab vaccine vaccination needle
bandage dressing plaster
blood bleeding transfusion
emergency ambulance paramedic urgent
checkup examination screening appointment
elderly old aged ageing pensioner senior
teenager teen adolescent youth young
toddler baby infant newborn birth births
pregnancy pregnant antenatal midwife midwifery
death die dying dead deceased bereaved grief
cemetery grave burial funeral
prayer pray worship service mass
priest vicar pastor minister reverend
wedding bride groom marriage
argue argument quarrel row dispute fight fights
agreement agree consensus settle settlement
boss manager head chief supervisor
staff employees workers team colleagues personnel
wage pay salary earn earnings paid income
bonus commission tip tips
raise rise increase grow
fire sack dismissed redundancy laid layoff
strike union labour walkout
shift rota roster nights evenings
overtime hours long
commute train travel drive bus
rent landlord lease tenant
mortgage loan bank borrow
debt owe bankrupt bankruptcy insolvent
savings save saving money
cash money coins payment pay
budget funding finance money grant
bill invoice charge fee cost price
profit margin earn
loss lose loses losing
discount sale reduction cheaper
tax vat revenue
spreadsheet excel sheet
code coding program programming software developer
bug error fault glitch
server cloud hosting
website site web online internet
app application phone mobile
laptop computer pc machine
data dataset numbers figures
graph chart plot diagram visualisation viz
model simulation simulate forecast
experiment test trial study lab
lab laboratory bench
chemical chemistry compound
sample specimen
microscope slide lens
telescope star astronomy
rock stone geology mineral
soil ground earth clay sand mud muddy
mud muddy dirt dirty
ice glacier frozen freeze freezer cold
snow avalanche ski skiing winter
rain wet storm weather
wind windy gale breeze storm
heat hot warm sun
fire flame burn burned burnt smoke
flood water river dike dam
wave tide sea ocean
beach coast shore seaside
boat ship vessel ferry
sail sailing yacht
dive diver diving underwater
fish fishing fisherman
net trap catch
farm farmer farming agriculture
cow cattle herd dairy
sheep lamb flock wool
horse pony stable hoof
dog puppy hound
bee hive honey beekeeper swarm
insect bug fly moth
bird owl seal wildlife animal animals
seed plant crop grow
flower rose bouquet blossom floristry
fruit berry apple orchard
vegetable veg cabbage carrot
kitchen chef cook cooking restaurant
recipe dish meal food
bread dough flour oven bakery
cake pastry dessert sweet
drink beer wine spirit
coffee espresso roast
tea kettle cup
knife blade cut sharpen sharp
wood timber carpenter carve carving plank
metal steel iron weld forge
glass window pane lens
brick wall mason stone
roof slate tile roofing
paint painter brush colour
ladder scaffold scaffolding climb
crane lift hoist
digger excavator machine
dust dirt mask
noise loud hearing ear
glove hand hands finger fingers
boots shoes feet foot
uniform clothes clothing costume outfit
sew sewing stitch tailor fabric textile
fabric cloth textile cotton wool
wash laundry washing clean
hair wig salon hairdresser hairdressing barber
makeup cosmetics beauty
perfume scent smell fragrance
music musician song play instrument
choir sing singer singing
dance dancer dancing ballet flamenco step steps
theatre stage play drama
actor actress acting act audition casting
film movie cinema camera
photo photograph picture camera
paint draw sketch drawing
sculpture statue carve
museum gallery exhibit exhibition
book novel read reading author
poem poetry poet
write writer writing text draft
edit editor editing
print printer press
newspaper press journalist reporter
radio broadcast station
language languages speak fluent
translate translation interpreter interpreting subtitles
letter mail post card
email mail message inbox
phone telephone call ring rings
meeting meet meetings board
speech talk lecture presentation
audience listener listeners crowd
exam test exams pass
certificate licence ticket card qualification qualified cert
degree bachelor master doctorate phd
student pupil learner apprentice trainee
class course lesson training workshop
teacher instructor tutor teach
homework assignment exercise
placement internship apprenticeship traineeship
volunteer volunteering volunteers unpaid
application apply applied form
interview interviewed panel selection
recruit recruiting hire hiring
promotion promoted
retire retired retirement pension
colleague workmate coworker partner
friend mate pal
neighbour neighbor next-door
family relatives kin parents
son daughter child kid
uncle aunt cousin
grandfather grandpa grandad koro
grandmother grandma granny nan
divorce divorced separated split
journey trip travel tour
map compass navigation route
road street lane highway
car vehicle van truck lorry
bus coach transit
train rail railway
airport flight plane
border customs
hotel guest reception
house home flat apartment
room hall chamber
office desk
garage workshop shed studio
warehouse store depot
shop store market stall
factory plant mill works
court judge trial hearing
lawyer attorney solicitor law legal
crime criminal police offence
police officer cop
soldier army military
fear afraid scared terrified nervous panic
sad grief sorrow tears cry
angry anger furious
happy joy glad delight
tired exhausted burnout burnt fatigue
stress pressure stressful anxious
lonely loneliness alone isolated
ashamed shame embarrassed
calm quiet steady
funny humour laugh joke
brave courage nerve
honest honesty truth
patient patience wait waiting
early morning dawn
late evening night
deadline due date
yearly annual year
daily day
summer holiday season
winter cold season
first beginning start started
last final end
quarter fifteen twenty-five
double twice two
pair two couple both
third three
alone solo single`;
