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
blind vision sight`;
