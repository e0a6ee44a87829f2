/**
 * Things of one kind, which a letter may put in place of each other, one kind a line. `=` joins
 * words for the same thing; behind `+` stand words that notes may use for it, though they say less.
 */
export const KINDS_OF_THINGS = `mother=mum=mom=mummy=mama+parent+parents father=dad=papa=daddy+parent+parents sister+sibling+siblings brother+sibling+siblings aunt=auntie uncle cousin nephew niece grandmother=gran=granny=nan=grandma+grandparents grandfather=grandpa=grandad=granddad+grandparents wife+spouse+partner husband+spouse+partner son+kid+kids+child+children+twins daughter+kid+kids+child+children+twins grandson granddaughter neighbour=neighbor flatmate=roommate godmother godfather stepfather stepmother
january=jan february=feb march april=apr may june=jun july=jul august=aug september=sept=sep october=oct november=nov december=dec=xmas=christmas
spring summer autumn=fall winter
dog=puppy=spaniel=hound cat=kitten horse=pony=mare=foal=equine cow=calf=cattle sheep=lamb goat pig=piglet chicken=hen duck goose rabbit hamster rat mouse=mice bat fox wolf bear deer moose=elk badger seal otter whale dolphin shark salmon trout eel cod crab lobster oyster octopus snake lizard tortoise=turtle frog toad bee wasp ant spider beetle moth butterfly owl eagle hawk kite pigeon gull crow raven parrot penguin swan sparrow monkey elephant lion tiger zebra giraffe camel donkey mule muskrat beaver squirrel
bread cheese butter milk soup sausage pasta pizza rice potato onion garlic tomato apple pear cherry plum grape lemon orange banana berry strawberry chocolate cake pie biscuit cookie honey jam sugar salt pepper fish beef pork ham egg salad curry noodle dumpling pancake porridge borscht goulash paella sushi stew chili beer wine whisky cider juice vodka
baker butcher plumber carpenter electrician welder roofer bricklayer mason painter decorator gardener farmer fisherman=trawlerman sailor soldier pilot steward attendant driver cyclist mechanic blacksmith tailor cobbler barber hairdresser cook=chef waiter bartender cashier teller clerk secretary accountant banker lawyer=litigator=solicitor judge policeman=policewoman detective firefighter=fireman paramedic dentist vet pharmacist midwife nurse doctor surgeon psychologist therapist counsellor teacher lecturer librarian journalist reporter editor translator actor actress dancer singer musician pianist violinist drummer poet novelist photographer sculptor potter weaver model priest vicar monk nun imam rabbi lifeguard miner logger ranger shepherd beekeeper janitor cleaner caretaker postman courier taxidermist magician clown programmer
piano violin viola cello guitar drum flute trumpet trombone clarinet oboe saxophone organ harp accordion banjo ukulele choir orchestra band
chess football=soccer rugby cricket tennis golf hockey basketball volleyball swimming sailing rowing surfing climbing hiking cycling boxing judo karate yoga knitting fishing hunting sculling skiing skating archery fencing poker bowling darts pottery ballet tango gardening birdwatching
hat helmet cap glove boot shoe sandal coat jacket apron vest scarf sock glasses goggles mask watch ring necklace bracelet earring belt umbrella
pencil pen crayon brush chalk paper notebook laptop tablet phone camera drone microscope telescope hammer saw drill chisel knife axe ladder rope chain needle scissors spade shovel wheelbarrow thermos kettle suitcase
car van lorry=truck bus tram train bicycle=bike motorcycle=motorbike scooter ferry yacht canoe kayak tractor helicopter plane taxi caravan
wood timber oak pine lime birch beech steel iron copper brass bronze silver gold glass clay concrete brick slate marble granite plastic rubber leather wool cotton silk linen cardboard
red green yellow purple pink violet orange blue black white brown grey=gray turquoise
back knee shoulder elbow wrist ankle hip neck finger thumb toe ear nose jaw tooth=teeth lung kidney liver stomach
kitchen garage garden basement cellar attic barn stable shed roof balcony corridor canteen library chapel church mosque temple cemetery prison museum theatre=theater cinema stadium harbour=harbor airport lighthouse castle bridge tunnel bakery brewery pharmacy nursery kindergarten playground
english french german spanish portuguese italian dutch polish russian arabic turkish mandarin cantonese japanese korean hindi urdu swahili welsh irish norwegian swedish danish finnish greek latin hebrew farsi somali catalan hungarian czech
python java javascript excel sql matlab rust fortran cobol perl unity photoshop figma autocad wordpress
lonely rich poor drunk angry rude seasick homesick allergic colourblind pregnant deaf blind
chemistry physics biology maths=math=mathematics=statistics=stats geography history philosophy psychology sociology economics accounting botany zoology geology astronomy carpentry plumbing welding
email letter postcard podcast film documentary song poem newspaper magazine radio television
doctorate=phd master=masters=msc=mba bachelor diploma certificate
flood storm fire earthquake drought avalanche lightning hail blizzard heatwave tornado hurricane
cancer diabetes asthma stroke arthritis migraine eczema allergy pneumonia malaria flu`;

/** In the first kinds one thing excludes the other: another aunt, another month, another animal. */
export const STRICT_KINDS = 2;

/** What people say of themselves as well, or what has another meaning: doubted only beside a rival. */
export const LOOSE_THINGS =
  "lonely rich poor drunk angry rude seasick homesick allergic colourblind pregnant deaf blind email letter postcard podcast film song poem radio television back ring watch model organ kite seal fall march may spring summer autumn winter history fire partner boy girl paper phone book library lime judge nurse doctor teacher lecturer wood coat english cap bee saw chain";
