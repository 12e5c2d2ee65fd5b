// Written by `npm run lexicon`, rows 08af523045919a0c; do not edit.
/** A line a family of the Russian table, the likeliest gloss first. */
export const GLOSSES: string = `here
there
there here
everywhere
nowhere
up above
down below
forward ahead
back behind
left
right
sideways
home
near beside
far further
near close
high
back
towards
together
apart separately
separate separately
now
then
always
never
sometimes
often frequent
rarely rare
usually usual
constantly constant
daily
weekly
monthly
yearly annual
hourly
daily
immediately once
instantly instant
urgent urgently
quickly fast quick
soon
slowly slow
long ago
recently recent
early
late
advance beforehand
timely
time
later after then
first initially
again
once first
long
forever
temporary temporarily
simultaneously parallel
suddenly sudden unexpected
gradually gradual
stepwise gradual
morning
evening
summer winter spring autumn
very
too excessive
quite enough
extremely extreme
absolutely absolute
fully completely
quite all
way
much many lots
little few
more bigger
less smaller
better best
worse worst
especially special
roughly
exactly exact accurate
exactly even smooth
literally literal
partly partial
actually really real practically
allegedly imaginary
loud aloud
quiet quietly
silently
secretly
personally personal
independent independently
heart
manually
written
oral orally
cash
free
cheap
expensive dear
price
half equally
vain
special purpose deliberately
accidental random
random
contrary
differently different
still anew
opinion
humanly friendly
russian english
hastily
spite
blindly
open
packed close
after
foot
side
along together
mutual
turn
line
mixed
henceforth
hitherto
plenty
briefly brief
detailed detail
askew slant
through
eagerly
working serviceable
stupid dull blunt
frank frankly
honest honestly
secret
official officially
formal
legal
financial
moral
physical
theoretical
technical
economic
political
psychological
professional
quality
effective efficient
literate competent
prompt operational
systemic system
comprehensive complex
global
maximum
minimum
joint
voluntary
forced compulsory
fluent
noticeable
and
and but
but
or either
not nor
no not
yes yeah
if
that
because
since because
therefore hence
although though let
but
however
otherwise
when sometime
while
how as
so thus
where somewhere
where
whence where
why
why
so far
also too
after
whether really
would
well
here
even
already
still yet more
only just
exactly namely
simply just
straight directly
generally all
like
short
way
in into
on onto
with from
to towards
at by
about
along by
behind for
before until
from
from out
for
without
at with
about
through via
under
over above
before front
between
among middle
near about
around
against opposite
instead
except besides
sake
along across
past by
inside
outside
thanks despite according
after eve
more over
relatively
need must
must should
oblige must
may possible
forbid
impossible
possible perhaps
probably
probable probably
apparently
seem
like
approximately approximate
almost barely
course certainly
definitely mandatory
please
thanks
hello hi
bye goodbye
hello
sorry
okay
good well
normal fine
super great cool
hurray
oh ah
damn
fuck damn
hey listen look
wow
alas pity
say
blah
so thus
finally
however actually
suppose say
one alone
two
three
four
five
six
seven
eight
nine
ten
eleven
twelve
thirteen
fourteen
fifteen
sixteen
seventeen
eighteen
nineteen
twenty
thirty
forty
fifty
sixty
seventy
eighty
ninety
hundred
hundred
hundred
hundred
hundred
hundred
hundred
hundred
hundred
two
three
four five
together two
ten dozen
half
third
twice
thrice
double triple
double
zero
first
second
third
fourth
fifth
sixth seventh eighth ninth
tenth eleventh twelfth
fourteenth fifteenth
twentieth thirtieth fortieth
fiftieth hundredth
minus
plus
i me
we us
you
you
he his it
she her
they their them
them
self oneself
my mine
your
our ours
your yours
own
this that it
that those
such
what which
which that who
who
what that
whose
all everything whole
self oneself
most very
every each
any
any every
nobody
nothing
no none
nobody draw
someone nobody
something nothing
certain some
some certain
somebody someone
something
some
anybody someone
anything something
any some
any anyone anything
someone something some
someone
other another different
other different
other
rest remaining other
much many
many much
several few
many much
both
this
same equal
new
old
good
bad
big large huge
small little tiny
high tall
low
long
short
wide broad
narrow
thick fat
thin fine
deep
shallow
heavy hard
light easy
important
main chief
main basic
necessary unnecessary
necessary
extra spare
useful
useless
simple easy
complex difficult
difficult hard
clean pure
dirty
full complete
empty
whole
common general shared
private
personal
own
alien strange
native dear
fresh
rotten
rotten
raw damp
ready
ripe mature
tasty delicious
sweet
bitter
sour
salty
sharp spicy
bland fresh
fatty greasy
lean
hot
warm
cold
cool
wet
dry
moist humid
soft
hard firm
stiff tough rigid
strong sturdy
durable strong
fragile
flexible
smooth
rough
slippery
sticky
thick dense
liquid
transparent clear
murky
clear
bright vivid
dim dull
dark
light bright
white
black
red
blue
blue
green
yellow
orange ginger
brown
grey
pink
purple violet
beige
colourful motley
silver
straight direct
crooked curved
round
flat
sloping
vertical
horizontal
left
right
front
rear back
upper top
lower bottom
side lateral
internal inner
external outer
central middle
last
previous past last
next following
future
real present genuine
current present
former previous
former ex
modern
ancient old
eternal
young
elderly
child childish
young
female
male
smart clever
stupid silly
foolish bad
wise wisdom
cunning sly
naive
kind good
angry evil wicked
harmful nasty
greedy greed
generous
stingy mean
lazy laziness
hardworking diligent
brave bold courage
brave
shy timid
modest
insolent cheeky
rude rough
polite
cultural cultured
polite
calm quiet
nervous
cheerful merry
sad
happy happiness
unhappy unfortunate
pleased content
dissatisfied
boring dull
interesting
funny
amusing funny
serious
strict
fair just justice
decent
reliable
faithful true correct
right correct wrong
false fake
unclear
known famous unknown
famous
popular
unique
ordinary
strange odd
unusual
rare
similar
different various
equal
similar
only sole
single united
solid continuous
mixed
average middle
limit ultimate
significant considerable
tiny negligible
grand large-scale
powerful power
strong strength
weak weakness
healthy health
sick ill
alive live
dead
hungry hunger
full filling
drunk
sober
naked bare
barefoot
bald
curly
bearded
lame
blind
deaf
mute
grey
slim thin
plump
beautiful beauty
pretty
ugly
scary terrible
terrible horrible awful
wonderful beautiful
excellent great remarkable
luxurious chic
pleasant unpleasant
cute dear
tender gentle
affectionate
nasty disgusting
disgusting
convenient comfortable inconvenient
cosy
comfortable
tight cramped
spacious
free freedom
dangerous danger safe
risky
careful cautious
attentive careful
absent-minded
neat careful
careless negligence
thorough
careful thrifty
responsible responsibility
executive diligent
obedient
stubborn persistent
persistent
capricious
demanding
meticulous
tedious boring
intrusive
painful
offensive harmless
guilty
agree agreement
truthful
sincere
available affordable accessible
profitable
profitable
profitable profitability
rich
poor
cash
paid
wholesale
commercial
business
contractual
documentary
network
program
high-tech
mechanical
electric
gas
water
plywood
concrete
plastic
leather
cotton
fabric
sandy
grass herbal
pork
beef
chocolate
berry
lemon
potato
cabbage
working
productive productivity
shift
daily day
night
morning
evening
winter
autumn spring
annual
hourly
minute
weekend off
weekday
round-the-clock
long-term short-term
brief lengthy
indefinite
overdue expired
premature
next regular
emergency extraordinary
primary secondary
initial
final
endless infinite
repeated
remote distant
remote
neighbouring adjacent
nearest
near far
local
urban city
rural village
regional district
municipal
federal
folk people
national
international
foreign
russian
moscow
soviet
european
american
german
french italian spanish
chinese japanese korean
turkish ukrainian
river
field steppe
air heavenly
snowy
windy
frosty
hot stuffy
cloudy
icy
natural
artificial
wild
home domestic
family
married single
pregnant
maternal parental
friendly brotherly
human
social
mass
group
collective
team
bossy
director
teacher
educational training
construction building
railway
table
indoor room
door window
wall
sexual floor
head
eye dental
sincere mental
spiritual
holy sacred
artistic
creative
literary
newspaper
news
legal illegal
criminal
civil
legal
regulatory
official
staff
managerial
organizational
tactical
key
target
priority
promising
relevant current
conceptual
meaningful
structural
client
user
subscriber
insurance
guaranteed
justified
confident confidence sure
arrogant
proud
ambitious vain
zealous
ambitious
selfish
selfless mercenary
grateful thankful
dear respected
kind
tactful
delicate
sensitive
sensitive
patient tolerant
irritable
aggressive
cruel
ruthless
fierce
furious rage
mad rabid
bold insolent
arrogant
haughty
vile mean
treacherous
hypocritical
secretive hidden
mysterious
reserved closed
sociable
talkative
silent
wordy
eloquent
witty
playful
mischievous
lively brisk
agile nimble
awkward clumsy
sluggish
sluggish limp
sleepy
cheerful vigorous
energetic
active activity
passive
active
proactive
prompt
punctual
optional
disciplined
collected
organized
purposeful
talented talent
genius brilliant
able capable ability
experienced experience
skilful
sensible
bright
sensible reasonable
logical
thick
brainless
crazy mad
crazy nuts
normal
adequate
sane
odd
clumsy
armless
worthless
pitiful miserable
lousy rotten
crappy
shitty
damn
damned cursed
awesome
cool steep
cool
decent
clear crisp
awesome
unreal
dodgy
murky
fake
cheapskate
overloaded
exhausted
wrecked battered
fancy
advanced savvy
stoned
rusty rust
broken
holey leaky
torn ragged
worn
worn
dilapidated
bent
broken beaten
crumpled
sweaty
stinky
fragrant
dusty
greasy filthy
fluffy shaggy
hairy
prickly thorny
striped
checked
spotted
shiny brilliant
matte
glossy
pale
ruddy tanned
swarthy
short-sighted farsighted
tall
stocky
hunched
toothless
microscopic
giant
boundless
bottomless
oversize
bulky
compact
voluminous
dense tight
loose
shaky
stable sustainable
stable stability
motionless
mobile
smooth
sharp abrupt
steep
uneven
resonant
noisy
deafening
hoarse
squeaky
lean
juicy
crispy
stale
spicy
smoked
fried
boiled
baked
stewed
frozen
canned
edible
toxic
contagious
healing
surgical
chronic
fatal deadly
mortal
fatal
disastrous
critical
problematic
disputed controversial
hostile
peaceful
neutral
independent independence
autonomous
democratic
presidential
elected
bureaucratic
official
powerless
legal
criminal
criminal
prison
patriotic
ethical
moral
shameless
shameless
ashamed
shameful
doubtful dubious
suspicious
obvious
obvious explicit
visual clear
visible invisible
audible
tangible
concrete specific
abstract
vague blurred
foggy vague
accepted
traditional
standard
typical
classic
model exemplary
approximate exemplary
ideal perfect
flawless
perfect
optimal
best
first-class
advanced
active acting valid
working
existing
suitable
outstanding
incoming outgoing
current
coming
head manager
acting
playing singing
decisive
watching
smoking
drinking
believing
student
worker
holidaymaker
waiting
growing
running standing
refreshing
annoying
threatening
reassuring
exhausting
stunning
impressive
speaking
moving
duty
reverse back
reception foster
operating
role
unilateral bilateral
womanish
last
specific
voice
absolute
synergetic
principled
loyal
control
senior junior
impersonal
general
full
significant
redundant excess
milking
pass
constructive
fabulous
decent
summary
seamless
functional
great
realistic
positive
positive negative
successful lucky
successful success
worthy decent
industry
core relevant
contact
end-to-end through
harmonious
demanded
measurable
proactive
small
large major
mirror
subsequent consistent
proportionate
intellectual
conscientious
empathetic
vulnerable vulnerability
forgiving
secondary minor
educated learned
domestic imported
intermediate
unacceptable acceptable
shock percussion
drinking
purchasing
expedient
beneficial
appropriate
instructive
pompous
inert
uniform uneven
superfluous excessive
costly
multistage
authentic genuine
economical thrifty
indifferent
public
local
author
inadmissible permissible
provincial
unanimous
habitual usual
hellish
fruitful
uncomfortable
subjective objective
final total
initial source
solid respectable
sensible practical
grateful
self-critical
preparatory
final
touchy
touching
vindictive
friendly benevolent
optimistic cheerful
gloomy grim
ironic sarcastic
sarcastic snide
fawning
prudent
practical pragmatic
cheeky unceremonious
frivolous
carefree
helpless
hopeless
meaningless senseless
absurd
ridiculous
incredible fantastic
magic
divine
lonely single
numerous
countless
repeated multiple
long-standing
century
half-year
weekly
disposable reusable
storey
room
unfinished
unfinished
unresolved
inevitable
unpredictable
variable constant
irreplaceable
inconspicuous
familiar unfamiliar
decent
unimportant poor
direct immediate
indirect
additionally
auxiliary
spare reserve
emergency
sanitary
hygienic
regular regularly
mainly
seriously
briefly
over
down
right
exactly
purely
down
marriage
once
tomorrow
empty
really
straight
immensely
categorical
so
anchor
glad
able
unaware
reluctant unwilling
gladly hunting
weakly
hard grave
every
what
there
now
generally
clear understood
exactly
nothing
lots plenty
lousy
excellent
terribly nightmare
badly
yuck
hush
bang
meow
go
stop enough
end
amen god
goodness
luck bye
help sit
like
apparently
basically
maybe
eat
time
flow leak
beginning start
signing
obedience
satisfaction
staffing
occupancy
changeover
breath
settlement
measure
strict
promise
reputational
leading
transformational
such
commanding
tasting
accredit
value
academic
restricted
resource
exhaust
deflate
spin
bury
spin
burn
blow
blow
buck kick
resist
resist
dodge
dodge
deny
deny
contradict
nag
grumble
whine
incite
incite
whim
clown
grimace
affect
toady flatter
fawn
fawn
targeted spot
tariff
conditional nominal
foreseeable
targeted address
magnetic
framework
one-off
various
superficial
comparable compare
cooking
handy
nowhere
wrong
first
amateurism
slip
bind
axe
correlate
outweigh
shake
show
grant welcome
immerse dive
drive
flog rip
nickname
fly
forward
flow follow
date
test
watch look
discipline
imbue
breathe
blather
need
squabble
burn
jar
become
chew
scribble
pass falter
understand
wake
drink
squander
blow
puncture slip
miscalculate
undermine
grease bribe
gild
feed
time once
then
time
before
busy
entitled
moreover
desirable
reception trick
specificity
disrespect
verdict
series
sense use
improvisation
shift
fool
wish
typo
report
absence
return
failure
downtime
fastener
measure
bookmark
jerk dash
layout
note mark
travel
turn round
navigation
accountable
vacation leave
overtime
compliant
progress
shift
gathering
rush
relatable
withdrawal
letdown
adjust rush
roll
split
disarray
slacker
kickback
kickback rollback
bribe
levies
handout
offering
service
service
help
accountability
forced
bondage
tyranny
lawlessness
arbitrariness
dictate
indulgence
privilege
bicker
bicker
squabble
squabble
squabble
stress
scolding
scolding
scolding
scolding
signal
good
approval
eyewash
show
windbag
verbiage
verbiage
prolonged
unfinished
rush emergency
fever
tight
impatience
raid
brazen
onslaught
pressure assertive
profit
cash
borrower
debtor
default
arrears
overdue
penalty
compensation
advance
deposit
tip
bonus
salary
income
freebie
priceless
penny
free
unaffordable
feasible
tolerable
anyway
anyhow
definitely unambiguous
definitely
purely
specifically
sheep
ram sheep
lamb
rabbit
hare bunny
wolf
fox
bear
bear cub
lion
tiger
elephant
monkey ape
giraffe
camel
deer
moose elk
boar
squirrel
hedgehog
beaver
rat
hamster
mole
turtle tortoise
snake
lizard
frog toad
crocodile
whale
dolphin
shark
seal
bird
chick chicken
rooster cock
duck
goose
turkey
pigeon dove
sparrow
crow
magpie
owl
eagle
hawk
parrot
swan
stork
seagull gull
woodpecker
swallow
penguin
ostrich
fly
mosquito
bee
wasp
ant
spider
cockroach
bug bedbug
flea
tick
beetle bug
worm
caterpillar
moth
dragonfly
grasshopper
snail
locust
insect
fish
parasite
predator
cattle livestock brute
herd
flock pack
livestock herd
breed
male
female
cub baby
pet
tail
paw
claw
horn
hoof
skin hide
beak
feather
down fluff
scales
udder
mane
nest
hole burrow mink
den
hive
anthill
web cobweb
cage cell
aquarium
booth kennel
collar
leash
muzzle
saddle
horseshoe
bridle
feeder trough
feed
silage
manure
droppings litter
yield milk
army
war
fleet navy
aviation
artillery
infantry
troops army
squad detachment
platoon
company
battalion
regiment
division
garrison
barracks
recruitment army
draft call appeal
mobilization
demobilization
front
rear
trench dugout
battle fight combat
battle
assault
ambush
intelligence reconnaissance
captivity prisoner
truce
envoy
uniform
epaulette
order medal
banner flag
weapon arms
pistol gun
rifle gun
rifle automatic machine
machine-gun
cannon gun
grenade
mine
bomb
shell
cartridge round
bullet
gunpowder
sword
sabre sword
dagger
shield board
armour
gasmask
butt stock
target
range
penalty
fan supporter
rival opponent
start
finish
distance remote
race marathon
doping
player
goalkeeper
forward attacker
defender
art
music
song
melody tune
note
concert
opera
ballet
orchestra
choir
ensemble
piano
guitar
violin
drum
balalaika
accordion
flute
string
record plate
rock
rap
pop
chanson
disco
dance
waltz
cinema movie film
film movie
series show
cartoon
comedy
drama
tragedy
horror
action thriller
play performance
stage scene
script scenario
scenery set
curtain
rehearsal
premiere
interval intermission
viewer spectator
listener
audience public
applause
show
painting
portrait
landscape
still-life
sculpture statue
easel
canvas
photo photograph picture
shoot photo
frame shot
lens
tripod
flash
recording
design
interior
landscape
architecture
ornament
craft handicraft
ceramics
plasticine
television tv
channel
news
press media
air broadcast
report
column section
headline title
printing
editorial edition
sensation
rumour
wedding
wedding
engagement
honey
party stag
veil
birthday
birthday
party
picnic
head
face
eye
ear
nose
mouth
lip
tongue language
tooth
gum
cheek
forehead
eyebrow
eyelash
eyelid
chin
jaw
temple
hair
beard
moustache
neck
throat
shoulder
hand arm
palm
fist
finger toe
nail
elbow
wrist
back
chest breast
boob tit
belly stomach
waist
hip thigh
butt ass bottom
leg foot
knee
foot
heel
shin
ankle
skin leather
bone
skull
rib edge
spine
muscle
blood
vein
vessel
heart
lung
stomach
liver
kidney bud
gut intestine bowel
brain
nerve nervous
body
body organism
organ
skeleton
joint
cartilage
gland
womb uterus
member penis
navel
armpit
nape head
crown top
wrinkle
freckle
mole
pimple spot
bruise
scratch
wound
scar
callus blister
bump cone
tear
sweat
saliva spit
snot
urine
feces poo
braid scythe
hairstyle haircut
haircut
fringe bangs
bald
figure
growth height
weight
sight vision
hearing rumour
voice vote
smell odor
taste flavor
look glance gaze
smile
face muzzle
step
gait walk
breath breathing
dream sleep
gesture
disease illness sickness
ailment
cold
flu
flu cold
tonsillitis
runny cold
cough
concrete
cement
mortar solution
plaster
primer
sealant
foam
drywall plasterboard
insulation
foam styrofoam
roofing
tile
slate
sheeting
rebar reinforcement
beam
timber beam
plywood
chipboard
wood timber wooden
iron
steel
metal
steelwork
copper
aluminium
iron
lead
brass bronze
plastic
polyethylene plastic
marble granite
cardboard
foam
resin tar
bitumen
rust
mold mould
sawdust
shavings
oil
oil fuel
acid
alkali
solvent acetone
enamel
material
substance
chemistry chemical
chlorine bleach
oxygen
hydrogen
poison
explosive dynamite
wax
asbestos
frame
construction structure
partition
slab ceiling
pile
rafter
screed tie
gutter
paving
septic
opening
trim
slope
visor canopy
canopy shed
extension
superstructure
structure
building
object site
tower
pole post
support pillar
dam
barrier
lamp
windbreak
renovation
masonry
layout
layout renovation
landscaping improvement
housewarming
documentation
material building
substrate
property real-estate
housing home
utilities housing
cadastre
new-build
layout
development
inventory equipment
junk rubbish
thing stuff
thing stuff crap
thing
thing
trinket
souvenir
opener
gadget
stuff
fragment shard
scrap
stub
kindness
honesty
decency
sincerity
courage bravery
courage
diligence
neatness
attention
politeness
rudeness
greed
generosity
modesty
stupidity nonsense
stupidity
mind intelligence
memory
will
stubbornness
egoism selfishness
hypocrisy
cunning
cruelty
loyalty
friendship
beauty
ugliness
talent
genius
humour
optimism
pessimism
ambition
initiative
diligence
punctuality
meticulousness
negligence
irresponsibility
slackness
indifference
conflict
showdown
revenge
squabble
intrigue
brawl
clothes clothing
shirt
t-shirt shirt
trousers pants
pants trousers
jeans
shorts
skirt
dress
robe gown
pajamas
jacket
coat
coat fur
coat sheepskin
jacket down
raincoat cloak
windbreaker
jacket blazer
suit costume
vest
sweater jumper
hoodie sweatshirt
turtleneck
overalls jumpsuit
workwear overalls
uniform
underwear panties pants
bra
linen underwear laundry
sock
tights
stocking
swimsuit
trunks
shoes footwear
boot shoe
shoe
boot
boot
sneaker trainer
sneaker
slipper
sandal
flip-flop
boots
heel
sole
insole
lace
hat cap
cap
hat
hat
helmet
scarf
scarf handkerchief
mitten
belt strap
belt waist
tie
butterfly
suspender brace
pocket
collar
sleeve
cuff
hood
lightning zipper
clasp fastener
lining
seam
loop hinge
fold
neckline cut
size
pattern
bag handbag
backpack
briefcase portfolio
suitcase
wallet purse
wallet
bag
bag
glasses
lens
ring
ring
earring
chain
bracelet
beads
pendant
brooch
medal
decoration jewelry
jewelry
gold golden
silver
diamond
pearl
perfume
cologne
cosmetics makeup
lipstick
mascara ink
powder
varnish polish lacquer
manicure
pedicure
tattoo
piercing
wig
deodorant
pad gasket
tampon
condom
cloth fabric
cotton
wool
silk
linen flax
velvet
synthetic
lace
fur
suede
felt
tarpaulin
ribbon tape
bow
gum elastic
yarn
ball
knitwear
textile
sewing
embroidery
cutting
atelier tailor
fitting
fashion
outfit dress
new clothes
wardrobe
outfit
rags
document documentation
paper
contract agreement
contract
agreement
addendum
act certificate
invoice waybill
invoice
receipt
certificate reference
form questionnaire
form
passport
number tax
certificate id
license
pass
visa
policy
power proxy
charter
protocol minutes
decree
resolution decree
instruction manual
register
magazine journal log
book
textbook
notebook
notebook notepad
diary
planner diary
newspaper
page
cover
envelope
letter email
postcard card
telegram
note
sticker
poster
poster bill
drawing blueprint
scheme diagram
sketch
model layout
draft
estimate budget
plan
report
summary report
presentation
slide
essay abstract
diploma degree
certificate
resume cv summary
report
claim complaint
lawsuit claim
summons agenda
warrant order
will
stamp seal print
copy
original
original
point item
paragraph
paragraph
chapter head
section
article
list
list
register
inventory
dossier file
employment labour
record medical
history
declaration
certificate evidence
waybill
offer quote
specification brief
specification
standard
entrepreneur
company llc
register
regulation
signature
mark note
tick checkmark
efficiency effectiveness
interaction cooperation
development growth
optimization
quality
result
process
approach
opportunity possibility
potential
resource
strategy
tactics
goal aim target
task problem
mission
value
principle
concept
idea
sense meaning point
essence point
question issue
problem
situation
condition term
factor
aspect
moment
side party
area region field
sphere field
direction
topic theme subject
subject object item
business matter deal
activity
practice
experience
knowledge
skill ability
competence
qualification
ability
motivation
engagement involvement
responsibility
loyalty
transparency
openness
flexibility
stability resilience
reliability
stability
safety security
convenience comfort
comfort
level
indicator rate
criterion
parameter
characteristic
property feature
feature peculiarity
trait line
sign
function
role
structure
modernization
innovation
transformation
digitalization
automation
implementation realization
implementation introduction
organization
event
project
initiative
prospect perspective
dynamics
tendency trend
progress
success
achievement
advantage
shortcoming lack disadvantage
benefit use
benefit profit
contribution deposit
influence
impact effect
effect
consequence
reason cause
basis foundation ground
fundamental
framework limits
balance
harmony
unity
integrity
complex
complexity
consistency
methodology
method technique
toolkit tools
mechanics
format
ecosystem
wednesday environment
atmosphere
culture
image
reputation
status
prestige
authority
brand
competitiveness
uniqueness
individuality
creativity
creativity art
professionalism
expertise examination
customer-focus
multitasking
resilience
sociability
communication
cooperation
assistance
coordination
monitoring
analytics
planning
forecast
scale
scale
priority
relevance
necessity need
need
importance
significance
difficulty complexity
difficulty
obstacle barrier
barrier
challenge call
reality
reality
truth
probability
chance accident
fact
example
option variant
alternative
way method
means remedy
measure
action
effort
chance
luck
luck
fate destiny
future
past
world peace
humanity
society
public
community
connection communication link
contact
support
attention
awareness mindfulness
consciousness
subconscious
thinking
worldview
position
opinion
point dot
belief conviction
self-esteem
fulfilment
development growth
personality person
individual
character
nature
energy
power strength force
weakness
might power
power authority
order
mess disorder
chaos
rule
norm standard
standard
requirement demand
regulations rules
policy politics
ideology
spirit ghost
soul
mind reason
logic
theory
hypothesis
paradigm
category
type guy
kind view type
form shape uniform
content maintenance
image way
style
manner
stage
stage
phase
cycle
period
pace
rhythm
speed
volume amount
quantity number
number date
share
ratio
difference
difference
similarity
equality
justice fairness
freedom free
independence
independence
good benefit
wellbeing
prosperity
perfection
improvement
increase promotion
reduction decrease
provision support
formation
formation
implementation
execution performance
execution performance
application use
management control
management
marketing
logistics
administration
administration
infrastructure
segment
niche
market
industry branch
industry
business
process
model
breakthrough
drive excitement
inspiration
dream
calling
purpose destiny
self-discovery
wisdom
intuition
karma
aura
universe
space cosmos
being existence
presence availability
absence lack
presence
participation
state condition
position situation
situation setting
circumstance
context
background
vector
course rate
way path
choice
change break
reform
revolution
evolution
adaptation
integration
cooperation
consolidation
diversification
unification
systematization
minimization
incentive stimulus
recommendation
consultation consulting advice
training
seminar
webinar
lifehack tip
checklist
coaching
comprehension
perception
impression
feeling sensation
positive
negative
aspiration desire
determination
persistence
celebration
funeral
wake funeral
festival
fair
excursion tour
tour
voucher trip
resort
fireworks
contest competition
lottery
quiz quest
parade
ball
masquerade
casting
date
adventure
miracle wonder
surprise
joke anecdote
prank raffle
trick focus
mess brawl
religion
god lord
christ jesus
virgin
angel
devil damn
paradise heaven
hell
sin
prayer
icon
cross
christening baptism
confession communion
bible gospel koran
candle
incense
altar
robe
christianity christian
orthodox
islam muslim
ghost
witch wizard
wizard magic
magic
horoscope
fortune
swing
sandbox
badge
bed bunk
snowflake snowman
disk cassette
paper
baguette frame
stake
sundress
turnstile wicket
stand tribune
trace track footprint
tambourine
walker
lunch
garland lights
tinsel
lounger
hammock
inflatable
sleeping bag
fan
cane
tube
bottle vial
spray
dye
balm
spear
leek
mare stallion foal
sturgeon
ferret
shepherd dog
turkey chick
comb crest
gill
tentacle
goosebumps
donkey
incubator
scarecrow
vine
eucalyptus
lotus
peony
hydrangea
peat
seedling
sort grade
cabbage head
cutting handle
gardening
crop
perfumer
pharmacist
designer layout
epidemiologist
smm marketer
strategist
head
editor
inspector
knitter
coupler
cook
chopper
shepherd
cowboy
ambassador
outsourcer
sociologist
pole
ukrainian
belarusian
kazakh kyrgyz
japanese
indian
italian spaniard
european
asian
black
siberian
generation
tribe
representative
benefactor
interlocutor
subscriber
subscription pass
activist
activist
supporter
opponent enemy
ally like-minded
ill-wisher
observer
lover amateur fan
connoisseur
innovator
workaholic
worker
dreamer
romantic
sceptic
perfectionist
introvert extrovert
fat
dwarf
giant
beauty handsome
blonde brunette
acceptance
offer
consensus
jurisdiction
surety guarantee
security
non-disclosure confidentiality
successor
beneficiary
notary
merchandising
cleaning
retail retailer
barter
market
demography
positioning
liquidity
volatility
overspend
short weight
shrinkage
cash cache
treasury
treasury
credit letter
overdraft
dividend
bond
trader
transaction
billing
quote
dumping
logging
routing
clearance customs
freight
stevedore
freight haulage
fleet
cross-docking
fulfilment
pallet
card
storage drive
waybill
tachograph
gps
tow transporter
refrigerator truck
tank tanker
tanker
tractor truck
truck
exhibition exposure
full house
subtitle credits
storyboard
teaser trailer
philharmonic conservatory
planetarium
dressing room
makeup
pass ticket
crowd extras
grotesque
pun
crossword
memoirs
obituary
emoji
guide audio
bestseller
genre
plot
character
autograph
pseudonym
cover remix
track
album
vinyl
synthesizer
karaoke
frankness
dishonesty
diligence
inexperience
adequacy
charm beauty
temptation
commitment
ethics
literacy
unity
constancy
closeness intimacy
tact
reflection
conservatism
leadership
teamwork
proactivity
expertise
human-centred
customer-centric
omnichannel
scalability
import substitution
sovereignty
spirituality
morality moral
mercy
machinery farm
seeder
plough plow
harrow
elevator
barn
hectare
acre plot
sowing
harvest
haymaking mowing
milking
ploughland field
farm collective
agribusiness
farming
livestock
agriculture farming
slaughter
insemination
calving
emotion emotional
happiness luck
fear
horror
anger
anger wrath
rage fury
tenderness
passion
love
shame
guilt fault
conscience
hope
pleasure
interest
curiosity
indifference
apathy
laziness
calm peace
peace rest
mood
disgust
distrust
confidence
loneliness
nerves
food meal
bread
loaf bun
bun roll
loaf
flatbread
cracker rusk
sandwich
meat
beef
pork
lamb mutton
veal
chicken hen
mince
cutlet patty
sausage
sausage frankfurter
ham
bacon
lard fat
kebab barbecue
steak
fish
herring
caviar roe
shrimp prawn
crab
squid
salmon trout
cod
canned can
stew
egg
omelette egg
cheese
milk dairy
kefir
cream
curd cottage
cream
yogurt
butter oil
margarine
mayonnaise
ketchup
mustard
vinegar
sauce
salt
sugar
pepper
spice seasoning
flour
yeast
dough pastry
groats cereal
porridge
buckwheat
rice
oatmeal
millet
semolina
pasta macaroni
noodle spaghetti
dumpling
dumpling
pancake damn
pancake fritter
pancake fritter
pie
pie pastry
cake pastry
cake
cookie biscuit
waffle
gingerbread
cake muffin
croissant
donut
candy sweet
chocolate
ice-cream
jam
honey
milk condensed
halva
marshmallow
gum
chips crisps
popcorn
seed
nut
soup
borscht
soup
soup
soup
soup
broth
pilaf
salad lettuce
salad
salad
side garnish
puree mash
potato
fries
pizza
sushi
kebab shawarma
burger hamburger
hotdog
casserole
cabbage roll
aspic
stew
goulash
chop
snack appetizer
dessert
dish
portion serving
menu
treat
semi-finished ready-made
fastfood
yummy treat
sweet dessert
pie shop
tea
coffee
cappuccino latte espresso
cocoa
juice
compote
drink juice
lemonade soda
kvass
water
water mineral
drink beverage
boiling water
ice
beer
vodka
wine
champagne
cognac brandy
whiskey
moonshine
liqueur
liqueur
cocktail
alcohol booze liquor
snack
apple
pear
plum
cherry
cherry
orange
tangerine
lemon
banana
grape
pineapple
kiwi
peach
apricot
apricot
pomegranate
mango
fig
persimmon
watermelon
melon
strawberry
strawberry
raspberry
currant
gooseberry
blueberry
cranberry
lingonberry
blackberry
berry
fruit
vegetable
carrot
beet
cabbage
onion bow
garlic
cucumber
tomato
eggplant aubergine
zucchini courgette
pumpkin
radish
turnip
pea
bean
bean
corn maize
dill
parsley
lettuce
sorrel
horseradish hell
ginger
vanilla
cinnamon
mushroom
mushroom champignon
mushroom
raisin
prune
peanut
almond
hazelnut
starch
gelatin
soda
protein white
carbohydrate
fat
calorie
product grocery
provisions
raw material
feed
preparation blank
carcass
fillet
wing
leg drumstick
filling
slice
piece bit
breakfast
lunch dinner
dinner supper
snack
snack
banquet
buffet
feast
tea party
party
feast
appetite
hunger
thirst
crumb baby
crust peel
pulp flesh
shell
peel
cream
icing glaze
lollipop candy
caramel
toffee
bar
jelly marmalade
jelly
jelly
pudding
yogurt
cheese
pate
sprat
tuna
pollock
mackerel
carp
pike
perch
oyster
mussel
turkey
toast crouton
toast
kebab
dumpling
marinade brine
broth
gherkin
olive
avocado
broccoli
celery
spinach
lentil
muesli flakes cereal
bran
formula
pacifier dummy
temperature fever
fever heat
chill
pain ache
allergy
asthma
pneumonia inflammation
bronchitis
gastritis
ulcer
diabetes
cancer crayfish
tumor
heart infarction
stroke
pressure
hypertension
tuberculosis
hepatitis
aids hiv
covid coronavirus
virus
infection
germ bacteria
epidemic pandemic
infection plague
measles
chickenpox
rubella
rash
diarrhea
constipation
vomit nausea
heartburn
dizziness
faint
cramp
fracture
dislocation
sprain stretching
concussion
burn
bruise
injury trauma
bleeding
swelling
pus
abscess
caries decay
hemorrhoids hassle
varicose
spine
lumbago
arthritis
sclerosis
depression
stress
hysteria tantrum
insomnia
hangover
poisoning
addiction dependence
alcoholism
epilepsy
paralysis
disability
hernia
cyst
fibroid
lice
worm
flatfoot
nearsightedness
symptom
diagnosis
health
medicine medical
analysis test
vaccine vaccination shot
injection shot
drip
operation surgery
anesthesia
medicine drug medication
pill tablet
ointment
syrup
vitamin
antibiotic
aspirin
valerian
antiseptic
iodine
alcohol spirit
peroxide
dose
recipe prescription
bandage
cotton
plaster patch
plaster cast
syringe
thermometer
monitor
bandage dressing
tire splint
crutch
prosthesis
filling seal
crown
braces
implant
x-ray
ultrasound
cardiogram
x-ray
mri scan
tomography
smear swab
scalpel
tweezers
catheter
enema
stretcher
gurney
overshoes
mask
glove
hospital
clinic
clinic
pharmacy
kit
maternity
emergency
intensive
morgue
sanatorium
dispensary
laboratory lab
reception registry
isolator
hospice
operating
treatment
ambulance
examination inspection
screening checkup
checkup
pregnancy
childbirth labor
abortion
caesarean
conception
period menstruation
menopause
death
life
age
age
childhood
youth
immunity
hygiene
procedure
massage
diet
physiotherapy
rehabilitation
therapy
prevention
quarantine
sick-leave hospital
pulse
hormone
cholesterol
hemoglobin
table desk
chair
stool
armchair chair
sofa couch
bed
cot
mattress
wardrobe cupboard cabinet
dresser chest
nightstand cabinet
shelf
rack shelving
hanger
mirror
bench shop
bench
desk
furniture
set suite
mirror
shelf
buffet sideboard
window showcase
counter
counter stand rack
safe
box drawer
chest trunk
cradle
playpen
pouf
pillow cushion
blanket
blanket
sheet
pillowcase
duvet
carpet rug mat
curtain
blinds
cornice rod
chandelier
lamp bulb
lamp light
lamp
candle
vase
clock watch
alarm
picture painting
frame
umbrella
basket cart
box
garbage trash rubbish
mop
broom
broom
dustpan scoop
cloth rag
soap
shampoo
powder detergent
toothpick
brush
comb
razor
scissors
needle
thread
button
pin
key wrench
lock castle
latch bolt
nail
rope string
match
lighter
cigarette
tobacco
ashtray
butt cigarette
hookah
vape
toilet paper
clothespin peg
ironing
diaper nappy
stroller pram
toy
doll
ball
cube brick
ball balloon
air
rattle
room
kitchen
bedroom
living lounge
nursery children
bathroom
toilet restroom
bathroom
toilet loo
toilet
corridor hallway
hallway
pantry storeroom
closet
balcony
loggia balcony
veranda terrace
basement cellar
cellar
attic
canteen dining
hall lobby
hall room
office study
reception
meeting room
trailer shed
cloakroom wardrobe
shower
shower
sauna
steam
laundry
boiler
server
audience auditorium
class classroom
ward chamber
camera cell
storeroom
smoking
house home building
building
flat apartment
studio
flat one-bedroom
block flat
high-rise tower
new-build building
resale
skyscraper
cottage
mansion
townhouse
cottage dacha
hut cabin
hut
barrack
dormitory hostel
garage
shed barn
bath sauna
gazebo
greenhouse
fence
gate
gate
entrance
exit
entrance
stairs ladder
step stair
railing handrail
lift elevator
escalator
floor storey
roof
wall
ceiling
floor
corner angle
window
window vent
windowsill
door
threshold
pen handle
glass
brick
column
arch
fireplace
stove oven
pipe tube
chimney
radiator battery
tap crane faucet
sink shell
sewer sewage
plumbing water
heating
ventilation
wiring
socket outlet
switch
panel
meter counter
wire cord
cable
extension
yard courtyard
porch
facade
foundation
utilities bills
rent
wallpaper
linoleum
laminate
parquet
tile
skirting
tile
ceiling
fridge refrigerator
freezer
stove slab
oven
microwave
dishwasher
washer
vacuum
iron
dryer hairdryer
blender mixer
toaster
cooker
coffee machine
air-conditioner conditioner
fan
heater
boiler heater
boiler
tv television
remote
console prefix
radio
recorder
speaker column
headphone earphone
microphone
camera
camera
phone telephone
mobile cellphone
smartphone
iphone
tablet
charger
battery
flashlight lantern
intercom
call bell
alarm
sensor
scales
calculator
stopwatch
timer
thermostat
generator
pump
motor engine
engine
machine lathe
apparatus machine
unit machine
equipment
technique machinery equipment
device
mechanism
computer
laptop
printer
scanner
copier xerox
fax
monitor
screen
fool idiot
idiot
moron idiot
jerk idiot
cretin idiot
dunce dumb
blockhead fool
fool
bastard scum
scoundrel villain
scoundrel
bastard snake
creature bitch
freak ugly
bastard
rascal
scum
carrion scum
bitch
bitch
asshole dickhead
asshole shit
sucker loser
loser scum
loser
idler slacker
slacker
muddler klutz
boor
cheeky
insolent
coward
miser greedy
liar
traitor
bootlicker flatterer
snitch informer
upstart
bore
whiner
hysterical
psycho lunatic
crazy madman
chatterbox
gossip
rude
tyrant
tyrant
rascal
crook swindler
hack
clumsy
rabble
rabble
thug
drunks
womanizer
keyboard
mouse
router
modem
server
flash usb
disk disc
processor
graphics card
webcam
button
key
terminal
atm
turnstile
dashcam
navigator gps
drone
robot
gadget
chip
antenna
program software programme
app application annex
site website
landing page
internet
browser
software
system
platform
service
interface
script
code
algorithm
bug
glitch
update
release
version
patch
plugin
driver
bot chatbot
ai neural
chatgpt ai
intelligence
windows
linux
excel spreadsheet
word
crm
crm
photoshop
autocad cad
zoom
whatsapp
telegram cart
viber
messenger
social network
vk
instagram
youtube
facebook
google
yandex
classifieds
ozon
wildberries
marketplace
domain
hosting
cloud
wifi
bluetooth
network net
data
base database
file
folder
link
password
login
account
profile
mail post
email
spam
message text
correspondence chat
chat
notice notification
screenshot
pixel
font
icon
banner
cursor
tab
window
line row
column
cell
table spreadsheet
chart schedule graph
diagram chart
bit
byte
gigabyte
megabyte
traffic
backup
archive
information info
content
mark tag label
tag
hashtag
like
repost share
subscriber follower
comment
post
blog
channel canal
video clip
stream
podcast
avatar
smiley emoji
meme
barcode qr
application request
ticket
lead
it programmer
user
gamer
developer
devops
product
lead
junior
senior
deadline
sprint
standup
meeting rally
call
brainstorm
brief
feedback
case
scope
backlog
roadmap
dashboard
workshop
pitch
startup
founder
networking
event
target
conversion
reach coverage
funnel
hype
trend
insight
skill
mindset
challenge
synergy
cluster
person people man human
people nation folk
man guy
woman lady
girl lady
girl
guy lad boy boyfriend
boy lad
child kid
baby infant toddler
teenager teen
adult grown
man elder grandfather
woman granny
pensioner retiree
youth
crowd mob
team crew
crew brigade team
group
team staff collective
staff personnel
personnel staff
pair couple
company
friend buddy
friend girlfriend
friend buddy pal
comrade mate fellow
acquaintance familiar
neighbour neighbor
enemy foe
guest visitor
owner host master landlord
stranger
stranger outsider
namesake
countryman
peer
classmate
coursemate classmate
companion traveller
passer-by pedestrian
witness eyewitness
twin
bachelor
mother mum mom
father dad
parent
son
daughter
brother
sister
grandmother granny grandma
grandfather grandpa
grandson grandchild
granddaughter
husband spouse
wife spouse
aunt
uncle
nephew
niece
cousin
cousin
mother-in-law
mother-in-law
father-in-law
father-in-law
son-in-law
daughter-in-law
daughter-in-law
brother-in-law
brother-in-law
sister-in-law
stepfather
stepmother
stepdaughter
stepson
godfather
godfather
orphan
guardian
relative kin
ancestor forefather
descendant
family
widow widower
ex
partner roommate
groom fiance
bride fiancee
lover
mistress lover
great-grandmother
mummy mommy mother
daddy
newlyweds
tenant lodger
resident inhabitant
townsman citizen
peasant farmer
citizen
foreigner
migrant immigrant
refugee
emigrant
homeless tramp
beggar poor
rich oligarch
poor wretch
gypsy
jew jewish
tatar
russian
caucasian
muscovite
petersburger
uzbek
tajik
chinese
german
american
englishman english
french frenchman
turk
armenian
georgian
knife
fork plug
spoon
plate
cup
mug
glass
glass shot
glass
glass
pot saucepan
pan
kettle teapot
samovar
bowl
tray
colander
grater
ladle
spatula
rolling-pin
board
sieve
whisk
grinder
corkscrew
opener
jar can
bottle
lid cover
cork traffic
thermos
napkin
tablecloth
towel
apron
mitt
dishes tableware
set
device appliance
kettle
cooler
filter
sponge
washcloth sponge
foil
bag package
container
tray pan
mold
container
grill
grill
skewer
basin
bucket
can
barrel
canister jerrycan
flask
law legal
legislation
right law license
duty obligation
obligation commitment
code
constitution
authority power
law legal
sentence verdict
plaintiff
defendant
defendant
accused
witness
testimony reading
evidence clue
alibi
crime
offence
murder
scam swindle
corruption
violence
arrest
search
investigation consequence
investigation
amnesty
probation
handcuff
grating bars
arbitration
appeal
petition motion
authorship
patent
insurance
insurance
guardianship custody
marriage defect
citizenship
force-majeure
termination
extension
acceptance
stages
confidentiality
nda
rent lease
sublease
contract
outsourcing
staffing
state government
government
ministry
parliament
committee
department
department agency
council
inspection health
inspection emergency
police
fund tax
fund
customs
sanction
election
referendum
voting vote
ballot bulletin
party
protester
strike
union
opposition
bureaucracy tape
subsidy grant
project
services
crisis
economy economic
population
flag
emblem
anthem hymn
democracy
dictatorship
communism
capitalism
socialism
propaganda
money cash
rouble ruble
kopeck penny
dollar buck
euro
yuan
tenge
pound
currency
coin
bill banknote
cash
cashless transfer
card map
crypto bitcoin
money dough bucks
grand thousand
salary pay wage
salary
advance
bonus prize
allowance surcharge extra
holiday pay
pension
allowance benefit
scholarship
alimony
fee
income
profit
revenue takings
turnover
loss
expense cost
cost expense
cost expense
cost
budget
finance financial funding
capital
investment
investment
savings
stash
piggy-bank
profitability
margin
payback
bankruptcy bankrupt
property
property ownership
wealth
poverty
inheritance
bribe kickback
price
tariff rate
price list
rate price
rate bet
markup
expensive
cheap
inflation
discount
promotion share stock
coupon
cashback
promo code
freebie free
gift present
payment
payment
fee contribution instalment
instalment
tip
commission fee
duty fee
tax
vat tax
tax
fine penalty
penalty
compensation
deposit pledge
deposit
account bill invoice
receipt check
payment card
details props
debt
credit loan
mortgage
loan
debt arrears
receivables
payables
debtor
creditor lender borrower
leasing
tender
auction
guys kids
girl lady
volunteer
participant member
winner
predecessor
dear
child
well-done good
remote worker
ward charge
entity person
stranger outsider
victim injured
victim sacrifice
hero
fan admirer
manager head
operator farm
machinist
cutter carver
weigher
carrier haulier
methodologist
usher
cfo director
director
deputy
owner partner
ventilation
brewer winemaker
fish farmer
florist
promoter
supervisor
businessman merchant
sponsor
patron
curator supervisor
secretariat
commandant warden
butler
gynecologist
building body
room premises
reception
open-space office
showroom
parking
substation
sawmill
shipyard
depot
graveyard
ramp
pier
refectory dining
staffroom
staffroom
north
south
east
west
crimea
altai baikal
dubai
london
paris
new-york
holland
italy
spain
japan
india
georgia
armenia
egypt thailand
union
minsk kiev
volga
universal
tracker
block unit
contour circuit
arrow hand
radio
recorder
auger
module
caliper
coil skein
bubble bottle
case cover
frame
shaft
pot cauldron
tent marquee
dryer
lighthouse beacon
pump
duct
filter
font size
paper
paper waste
pattern
sign pointer index
probe
switch
token
coupon ticket
case
keychain
magnet
cigar
horn beep
flint
octopus
pasty pie
recipe
catering
food nutrition
dinner
machine
smoothie
comma
quote
dash hyphen
indent margin
signature painting
surname name
name
patronymic
name title
memo leaflet
directory guide
portfolio
template
logo
sku article
bill note
claim complaint
documents
anniversary
protocol
information details
accounting record
review feedback
handwriting
certificate
footnote
contents
episode
round
timing
access
secret mystery
readiness
care
honour
glory fame
truth
trifle change
whim
specifics
space
department unit
tradition
continuity
judgement
vision
promptness
detail
aesthetics
canon
control
request query
dialogue
landmark guideline
contingent
enthusiasm
identity
empathy
scale
component
issues
source
technology
vertical
totality
situation layout
consumption
sequence
compliance
self-confidence
vendor
number headcount
consent agreement
disagreement
mix-up overlap
seasonality
fanaticism
cause
limit restriction
excess
uncertainty
association
paradox
illusion
fantasy imagination
phenomenon
nuance
subtlety
abstraction
metaphor
symbol
sign
signal
impulse
prerequisite
argument
argument
thesis
reason occasion
motive
pretext preposition
horizon
peak
decline
decline
stagnation
jump
anna anne
maria mary
helen elena
olga
natalia
tatiana
irina
catherine kate
svetlana
julia
oksana xenia
marina
ludmila
galina
nina
tamara
valentina
larisa
alla alice
zinaida
zoya
victoria
daria
anastasia
sophia
polina
lily
inna
alexandra
lyuba
eugenia
diana christina
barbara
margaret rita
alexander alex
alexey
sergey
dmitry
andrew
ivan john
nicholas
vladimir
basil
peter
paul
michael
victor
yuri
anatoly
valery
eugene
oleg
igor
anton
artem
max
denis
cyril
ilya
constantine
ruslan
marat
armen
stanislav
vyacheslav
boris
gennady
leonid
gregory
george
stephen
simon
nikita
daniel
egor
theodore
edward
vadim
vlad
matthew
arthur albert robert
philip
ahmed
ivanovich
petrovich
sergeevich
nikolaevich
mikhailovich
alexandrovich
vladimirovich
vasilievich
alekseevich
pavlovich
stepanovich
kuzmich
dmitrievich
yurievich
borisovich
ivanov
petrov
sidorov
smirnov
pushkin
putin
stalin lenin
grove
taiga
field
meadow
steppe
desert
mountain hill
hill
rock cliff
volcano
cave
ravine
valley
swamp bog
river
stream brook
lake
pond
sea
ocean
wave
shore bank coast
beach
island
peninsula
bay gulf
waterfall
spring
well
well borehole
earth land ground
soil
ground soil
clay
sand
gravel
stone rock
cobblestone
dust
dirt mud
puddle
fire
bonfire fire
flame
smoke
steam
ash
coal
firewood
spark
fire
flood
earthquake
avalanche
catastrophe disaster
nature
ecology environment
climate
air
sky heaven
sun
moon
star
planet
comet
meteorite
shadow shade
light
darkness dark
ray beam
sunset
dawn sunrise
rainbow
weather
rain
downpour rain
thunderstorm
thunder
snow
blizzard snowstorm
snowdrift
hail
fog mist
wind
hurricane storm
frost cold
cold
heat
warmth heat
frost
dew
icicle
ice
cloud
drought
thaw
slush
humidity
moisture
damp
cool
animal
beast animal
dog
puppy
cat
cat
kitten
cow
bull
calf
pig swine
piglet
horse
horse stallion
donkey ass
goat
ten
hundred
thousand
million
billion
dozen
zero
unit one
two
three
four
five
figure digit digital
fraction
half
third
quarter
part
pile heap lot
mass weight
majority most
minority
many set
maximum
minimum
rest remainder balance
excess
shortage deficit
sum amount
result total
length
width
height
depth
thickness
distance
dimension
diameter
radius
capacity
capacity container
power capacity
productivity performance
load burden
norm standard
limit
limit
extreme
statistics
rating
coefficient ratio
index
point score
gradation
drop
handful
pinch
sip gulp
roll
sack bag
bunch bundle
bunch
stack shot
row series
layer
set kit
batch party
circulation edition
copy
series episode
circle
triangle
rectangle
line
stripe strip lane
spot stain
hole
crack
gap slot
centre center
middle
top
bottom
bottom
top peak
end
final end
color colour
paint
shade
pattern
drawing picture
sound
noise
silence
whistle
knock
rumble
creak
crunch
snore
echo
firm company
corporation corporate
holding
agency
institution
accounting bookkeeping
debit
depreciation
office stationery
stationery
paperwork
paperwork documents
management
board
audit
board
meeting
negotiation talks
interview
interview
vacancy
position post
career
profession professional
speciality
craft trade
reprimand
turnover routine
nightlight
truancy absence
kpi efficiency
motivation
team-building
conference
forum
symposium
congress exit
summit
delegation
plan business
coach
centre business
city town
village
settlement village
village
capital
district area
quarter block
district
street
lane alley
avenue
square area playground
embankment quay
boulevard
alley
park
square park
garden kindergarten
garden
plot site
lawn
flowerbed
fountain
monument
country
region
edge land
place seat
address
border boundary
territory
area terrain
homeland
russia
moscow
petersburg
siberia
urals
caucasus
ukraine
belarus
kazakhstan
china
europe
america
germany
france
turkey
africa
asia
yekaterinburg
novosibirsk
kazan
samara
perm
rostov
krasnodar
sochi
chelyabinsk omsk tyumen ufa voronezh
vladivostok
kaliningrad
yaroslavl tula
shop store
supermarket
magnet supermarket
department store
mall
market bazaar
kiosk stall tent
boutique
warehouse
office
office firm
workshop shop
factory plant
factory
workshop
enterprise company
plant
mine
quarry
power station
farm
cowshed
pigsty
henhouse
stable
barn pigsty
barn
hayloft
mill
apiary
hangar
range landfill
dump landfill
restaurant
cafe
bar
cafe coffee
pizzeria
bakery
bakery confectionery
diner eatery
pub tavern
club
hotel
hostel
motel
number room
pool
gym
stadium
rink
hairdresser salon
spa salon
cinema
theatre theater
circus
museum
gallery
exhibition
library
school
gymnasium school
kindergarten
nursery
institute university college
university
college
academy
faculty
department chair
church
temple church
cathedral
mosque
synagogue
monastery
chapel
belfry
cemetery
grave
crematorium
prison jail
colony
camp
zone prison
enclosure
zoo
vet clinic
reserve
court
prosecutor
police
department branch
embassy
registry office
hall city
palace
tower
fortress
kremlin
bank
cashier checkout till
exchange
branch
representation office
headquarters
bureau office
department
basement plinth
checkpoint gate
coworking
forest wood
tree wood
bush shrub
flower
plant
grass herb
weed
hay
straw
leaf sheet
foliage
branch
trunk barrel
root
bark
stump
log
bough twig
seed
grain corn
ear spike
sprout
seedling
sapling seedling
bud
petal
thorn spike
fruit fetus
harvest crop
birch
oak
pine
fir spruce christmas
maple
poplar
linden lime
aspen
willow
rowan
palm
apple tree
rose
daisy chamomile
tulip
carnation clove
dandelion
lilac
chrysanthemum
lily
violet
sunflower
cactus
poppy
wheat
rye
oat
barley
soy
clover
nettle
burdock sucker
reed
moss
fern
seaweed algae
bouquet
wreath
pot
bed garden
furrow
winter crop
fertilizer
pesticide herbicide
compost humus
endocrinologist
dietitian nutritionist
technician
nurse
nurse
orderly
paramedic
midwife
medic
pharmacist
physician chief
dentist
donor
patient
sick patient ill
disabled invalid
mother
pregnant
alcoholic drunk
drunkard
addict junkie
smoker
priest
priest
priest father
monk
nun
bishop
deacon
patriarch
mullah imam
rabbi
parishioner
pilgrim
soldier
officer
general
colonel
major
lieutenant
sergeant
warrant ensign
private ordinary
military soldier
paratrooper
sniper
tankman
partisan guerrilla
veteran
commander
conscript
recruit
sentry guard
scout spy
spy
criminal
thief
killer murderer
fraudster swindler crook
bandit gangster
terrorist
hacker
prisoner convict
jailer
warden overseer
prostitute whore
director manager principal
ceo director
boss chief superior
boss chief
manager head leader
management leadership
manager
manager steward
deputy
accountant bookkeeper
secretary
assistant helper
assistant
administrator receptionist
admin sysadmin
seller salesman clerk
cashier
buyer customer shopper
client customer
clientele clients
visitor
consumer
client customer
contractor subcontractor
supplier vendor
performer executor contractor
partner
partnership
colleague coworker
employee worker
employer
subordinate
worker working
clerk employee
specialist expert
expert
professional pro
master craftsman foreman
foreman
foreman
pupil student apprentice
apprentice
trainee intern
novice newcomer beginner
candidate
applicant
owner proprietor
founder
shareholder
investor
entrepreneur businessman
freelancer self-employed
freelancer
consultant adviser
adviser counsellor
lawyer jurist
lawyer attorney
notary
auditor
economist financier
recruiter hr
recruiter headhunter
engineer
technologist
designer constructor
architect
designer
programmer coder developer
developer
tester
analyst
marketer
publicist
advertiser
journalist
editor
reporter correspondent
writer author
author
poet
translator interpreter
proofreader
copywriter
blogger
host presenter leading
announcer
operator
dispatcher
driver
trucker
cabbie driver
courier
postman mailman
loader mover porter
storekeeper
forwarder
logistician dispatcher
merchandiser
merchandiser
buyer purchaser
watchman guard
guard
cleaner
janitor sweeper
locksmith mechanic fitter
turner
miller
welder
electrician
plumber
carpenter
joiner carpenter
painter
plasterer
bricklayer mason
tiler
roofer
concreter
crane
excavator operator
tractor driver
harvester
fitter installer
adjuster technician
installer
mechanic
mechanic
mechanic
builder
decorator finisher
surveyor
estimator
designer planner
developer builder
realtor agent
agent
broker
tenant lessee
landlord lessor
appraiser
insurer
cook
chef
confectioner pastry
baker
butcher
waiter waitress
bartender barman
barista
sommelier
dishwasher
cloakroom attendant
porter doorman
maid
housekeeper maid
nanny nurse
carer nurse
governess
hairdresser barber
barber
cosmetologist beautician
manicurist
makeup artist
masseur masseuse
tailor
seamstress
cutter
shoemaker cobbler
jeweller
watchmaker
photographer
videographer cameraman
artist painter
sculptor
musician
singer
composer
conductor
pianist
violinist
guitarist
drummer
actor actress
artist performer
director
producer
screenwriter
opera
dancer
ballerina
clown
magician
performer circus
model
toastmaster host
animator entertainer
dj
guide
tourist
stewardess steward
attendant
conductor guide
pilot
astronaut cosmonaut
sailor seaman
captain
driver engineer
conductor
inspector controller
passenger
pedestrian
cyclist
motorcyclist biker
motorist driver
traffic cop
inspector
auditor inspector
inspector
fireman firefighter
rescuer lifeguard
policeman police
cop
policeman officer
investigator
detective
prosecutor
judge referee
juror jury
bailiff
collector
customs officer
guard border
official bureaucrat
deputy lawmaker
mayor
governor
president
minister
premier
ambassador
consul
diplomat
politician
leader
chairman
king
queen
tsar king
prince
princess
emperor
prince
master lord
slave
servant maid
teacher
teacher lecturer
teacher educator
teacher educator
tutor
principal head
counsellor
coach trainer
coach
mentor
therapist
psychologist
methodologist
pupil schoolboy schoolgirl
first-grader
senior pupil
preschooler
graduate
student
postgraduate
applicant
straight-a student
loser student
hooligan bully
professor
docent professor
dean
rector
scientist scholar
researcher
physicist
chemist
biologist
mathematician
historian
geographer
philologist
philosopher
agronomist
zootechnician
vet veterinarian
farmer
milkmaid
shepherd herdsman
beekeeper
gardener
gardener
forester ranger
huntsman ranger
hunter
fisherman angler
miner
oilman
gas
metallurgist
blacksmith
logger sawyer
stoker
stove
sweep
glazier
upholsterer
typesetter
printer
packer
assembler collector
picker
operator
laundress
potter
glassblower
weaver
spinner
doctor
doctor physician
therapist physician
surgeon
pediatrician
dentist
dental tooth
optician ophthalmologist
gynecologist
cardiologist
neurologist
psychiatrist
narcologist
oncologist
dermatologist
urologist
traumatologist orthopedist
radiologist
anesthesiologist
resuscitator
ent
allergist
lesson
lecture
exam
exam
test credit
session
test
test
dictation
homework
task assignment
exercise
crib cheat
retake
education
teacher
grammar
alphabet
letter
word
syllable
phrase
text
tale fairytale
poem verse
poetry poem
novel romance
story
literature
dictionary vocabulary
encyclopedia
globe
chalk
case
satchel backpack
pe gym
mathematics algebra
geometry
physics physical
biology
geography
history story
computing
english
philosophy
psychology
sociology
graduation prom
section club
science
experiment
invention
formula
thesis dissertation
manual handbook
semester
course
holiday
discipline
attendance
performance grades
matinee
after-school
tube flask
molecule
atom atomic
electron
sport
athlete
football soccer
footballer
hockey
basketball
volleyball
tennis
boxing boxer
karate martial
gymnastics
fitness
yoga
chess
draughts checkers
domino
billiards pool
bowling
fishing
hunting hunt
hike
ski
skate
snowboard
racket
stick club
dumbbell barbell weight
simulator trainer
rope
match
champion championship
tournament competition
olympics
cup
defeat
record
goal
crap bullshit
shit crap
shit
fucked damn
dick
cunt
fuck whore
whatever care
hell fuck
dude guy
bro dude
chick girl
small kid
house flat place
party
action buzz
cool great
cringe
laugh joke
tin harsh
trash
sucks
bummer
mistake joint jamb
fail fuckup
hardcore
geek nerd
nerd botanist
bodybuilder
rich major
money
greens dollars
hundred fifty
mobile
crap drag
murk scheme
mix fight
trick
hassle
hassle headache
rush
mess flame
drinking booze
break smoke
time
second
minute
hour
half-hour
day
day
half
week
month
month
quarterly
half-year
year
year
decade
century age
millennium
epoch era
season
decade
morning
evening
night
noon
midnight
spring
summer
autumn fall
winter
weekend
weekday
holiday celebration
holiday vacation
vacation holiday leave
day off
pause
shift watch
experience seniority
term deadline
date
calendar
anniversary
anniversary
christmas
easter
carnival pancake
monday
tuesday
thursday
friday
saturday
sunday
cleanup
january
february
march
april
may
june
july
august
september
october
november
december
yesterday
yesterday
tomorrow
tomorrow
today
moment instant
queue line turn
delay overdue
delay
rush
metre meter
centimetre inch
millimetre
kilometre mile
square
cubic metre
kilogram kilo
gram
ton
centner
litre liter
millilitre
degree
percent interest
watt
volt
ampere
hryvnia
piece thing
pack
package packaging
tool instrument
hammer
sledgehammer
axe
saw
saw hacksaw
jigsaw
grinder
drill
drill hammer
screwdriver drill
screwdriver
pliers
cutters nippers
wrench
tape roulette
ruler
square
plumb
plane
chisel
file
sandpaper
brush
roller
spatula
trowel
shovel spade
rake
pitchfork
hoe
sickle
watering
hose
wheelbarrow car
cart trolley
crowbar scrap
pickaxe
pruner
mower
chainsaw
welding
iron soldering
jack
vise
workbench
ladder stepladder
formwork
mixer
drill
bolt
nut
screw
screw
washer puck
dowel anchor
staple bracket
hook
spring
lever
wheel
gear
bearing
detail part
part spare
rod
wire
cable rope
glue
tape scotch
tape
stapler
clip paperclip
punch
pencil
marker
pen
eraser rubber
compass
magnifier
binoculars
microscope
telescope
compass
anchor
oar
rod fishing
rod spinning
stick
pole
whip
clamp collar
conveyor assembly
press
stamp
pit
pallet jack
pallet
sling
winch
forklift loader
compressor
transformer
motor
turbine
valve
gauge
coupling clutch
gearbox reducer
hydraulics
electronics electronic
electricity
current
fuse
extinguisher
machinery
goods product commodity
range assortment
products output
product item
service
demand
deal transaction
trader dealer reseller
wholesale
retail
dealer distributor
competitor rival
competition
monopoly
franchise
advertising ad
sign
leaflet
card
brochure
catalogue
sample
sample tester
defective
defect
label tag
label
packaging container
wrapper
certificate
lot
inventory stocktaking
shortage
mix-up
tray stall
basket
raw
waste departure
industry
metallurgy
energy
engineering
oil
agriculture
car machine
car automobile
car
bus
minibus
trolleybus
tram streetcar
metro subway underground
train
train
wagon carriage car
locomotive
taxi cab
truck lorry
truck dump
van gazelle
van
suv jeep
car
foreign car
lada
mercedes
bmw
toyota
crossover sedan
trailer
tractor
harvester combine
excavator digger
bulldozer
crane
manipulator crane
motorcycle bike
moped scooter
bicycle bike
scooter
atv quad
snowmobile
plane airplane aircraft
helicopter
rocket missile
ship
boat
boat motorboat
yacht
ferry
ship
barge
tanker
ship vessel
raft
sledge sled
carriage
tank
carrier
carsharing
transport
renault ford
bike exercise
wheel steering
brake
pedal
gas
clutch
bumper
hood bonnet
trunk boot
headlight
body
salon interior
seat
suspension pendant
battery
tire
muffler
tank
carburetor
rubber
wing
helm
sail
mast
deck
cabin
compartment
rail
sleeper tie
petrol gasoline gas
fuel diesel
diesel
antifreeze
washer fluid
motor
road way
highway route
highway main
asphalt
sidewalk pavement
roadside shoulder
crossroads intersection
traffic light
bridge
tunnel
crossing transition
zebra
station
station
platform
airport
port
pier dock
gas station petrol
parking
garage service
tire service
carwash wash
dealership
overpass
interchange ending
curb
pit hole
rut track
accident crash
collision
flight trip
trip ride
trip
route
mileage
landing boarding
takeoff
ticket
luggage baggage
cargo load freight
parcel package
parcel
be
can able
say tell
want wish
know
do make
give
go walk
become
think
see
look watch
take
work job
understand
come arrive
wait expect
live
need necessary
begin start
ask
decide solve
find
count
write
get receive
help
sit
stand
lie
buy purchase
sell sale
pay
patch
payment
ask request
answer reply
call phone
arrive come
leave go
remember recall
forget
love like
like
believe faith
read
show
open
close shut
sleep
eat
drink
hear
listen hear
hold keep
leave
stay remain
return
bring
put lay
put set
go walk
go drive ride
enter
exit leave
drop enter
reach
pass
approach suit
cross move
step away
bypass round
find
search seek look
lose loss
carry wear
drive carry
lead drive
throw quit
throw cheat
run
grow growth
fall drop
raise lift
rise climb
lower
sit
stand rise
lie
turn
stop
continue
end finish
finish end
complete finish
stop cease
stop
try attempt
try taste
try effort
manage
mistake error
use
use
change swap exchange
change
learn recognize
meet meeting
explain
tell story
call name
call
mean meaning
seem
turn prove
happen case
happen occur
appear
disappear
exist
have
belong
depend
concern touch
relate attitude
gather collect
gather intend
give
pass transfer
send
send
send mail
take collect
clean remove
remove shoot rent
wear dress
undress
cut
break
hit beat
break smash
tear
pull
push
drag pull
move
insert
remove
get reach
catch
turn twist spin
shout scream
cry
laugh
smile
silent
play game
sing
dance
draw paint
teach learn
study learn
build
prepare cook
prepare preparation
boil cook
fry
bake
wash
wash
clean
dry
iron stroke
sew
knit
dig
plant seat
water
chop
saw
load
unload
ship
deliver delivery
deliver
bring
remove
take drive
remove export
deliver
transport
carry
bring lead
lead
lead
conclusion withdraw
enter introduce
start
translate transfer
conduct hold spend
divorce breed
reduce
contribute enter
carry bear
take
postpone transfer
carry
bring enter
spread
report inform
demolish
bring
enclose
drive chase expel
catch
overtake
race chase
walk
fly flight
swim sail
crawl
climb
climb
jump
gallop jump
rush
rush
hurry
hurry haste
late delay
delay
delay linger
stretch last
delay drag
postpone delay
defer postpone
accelerate speed
slow
escape run
run
run
drop run
run approach
departure fly
leave depart
reach
visit
pass drive
leave exit
entrance enter
move
approach
move
bypass
disperse
depart
hit
approach
withdraw
departure depart
follow
accompany support
accompany farewell
travel journey
wander roam
stagger wander
wander lost
step
step stride
stomp
descend descent
climb
reach
escape
sneak
climb
move
leave
sneak
rush roam
leave dump
escape fade
escape wash
push
loiter wander
drag
drag crawl
roll ride
slip slide
swing shake pump
shake
tremble shiver
hide
hide conceal
jump
drop
jump
jump
rush
bustle fuss
pass rent hand
issue give
distribute
ask set
publish edition
create creation
give
serve submit
betray betrayal
hit get
caught
disappear loss
attack
coincide match
fall
miss
let
admit
release issue
launch start
release
miss skip
allow admission assume
act enter receipt
speech perform
join enter
begin
concede concession
retreat
cross
approach
include switch
switch disconnect
connect connection
switch
exclude exception
conclude conclusion
press
press squeeze shake
press
squeeze compress
clamp
squeeze wring
pour
pour infusion
pour flood
drain leak
spill pour
flow leak current
drip
pour sprinkle
hinder prevent stir
mix stir
knead
add addition
add increase
reduce
supplement additional
fill
fail failure
pile
fall
barge
lean
crack
burst
prick chop injection
pierce punch
beat repel
knock
incite
survive
clog
clog litter
stuff
beat
kill murder
shoot shot
aim
strangle choke
drown sink
fight
fight struggle
fight war
attack
protect defend defence
defend defence
guard security
save rescue
free release
capture seize
take
grab
grab
grip
hug embrace
kiss
caress
touch
feel touch
poke
shove stick
shove push
wave swing
move stir
jerk pull twitch
pick
dig rummage
dig dawdle
bury
scoop draw
rush throw
rush
throw discard
discard
abandon throw
toss lift
throw add
reset drop
scatter
pretend
pretend
throw
overturn
turn overturn
drop
slap
kick
kick
trample
press crush
crumple
fidget
lie
hang freeze
stick hang
sit
sit seat
sit
transfer
lean
lean rely
tilt bend lean
incline
bend
bow
resist
turn
turn
twist
skid stall
steer
park
brake
gas
refuel fill
tow
crash
collide face
stumble
stumble
bang shy
crash
flop
blow
blow
rock
sway
splash
spray splash
wash
bathe swim
dive
shave
comb
makeup
dress
rough
hammer drive
nail
hammer pound
drill
drill
hammer chisel
forge
glue stick
glue
paint
colour paint
whitewash
plaster
putty
grind polish
polish
plane whittle
sharpen
solder
cook rig
weld brew
bend
straighten
screw
unscrew twist
screw tighten
unscrew
screw attach
twist roll
twist
attach fasten
staple fasten
hook catch
unhook
tie attach
tie
untie
untie
bandage tie
wrap wind
unwind
wrap fold
unfold turn deploy
pack
unpack
fold stack
form
spread lay decompose
lay post
invest
shift
cover tax
impose apply
apply attach
put
lay pack
fit
arrange
rearrange
display expose
frame
attach
aside
instruct
spread
cover
cover coating
cover shelter
cover
open
open uncover
lock
unlock
slam clap
knock
rattle
noise
ring
sound
warm heat
heat warm
heat flood drown
melt
melt thaw
freeze
freeze
defrost
cool
cool cooling
boil
boil
burn
burn
light
kindle
out
extinguish stew
explode explosion
smoke
light shine
shine sparkle
shine
wet soak
dry
dirty stain
smear spread grease
soil
foul
litter
sweep
scrub
rub grate
scrape
scratch
scratch
tickle
pinch
bite
chew
swallow
lick
suck
gnaw
slurp
feed
eat nourish
treat
dine lunch
breakfast
dine supper
snack
eat scoff
scoff
booze
drunk
drunk
sober
smoke
salt
marinate
smoke
sweeten
pepper
whip
grind
roll
strain
gut
milk
graze
mow
sow
weed
fertilize
spray
loosen
grow raise
raise
bloom
ripen mature
wilt
rot
rot
mould
sour
spoil ruin
damage injury
ruin destroy
destroy destruction
destroy destruction
collapse
collapse
fell topple
collapse
overwhelm pile fail
born birth
raise upbringing
grow
age
younger
die
bury
ill hurt
treat heal
recover
recover
operate
dressing
vaccinate
infect infection
cold
cough
vomit
sweat
chill
limp
blind
deaf stall
numb
slim
fatten
weaken
strengthen
marry
engage marry
part
separate separation
befriend
feud hostility
visit
visit
overnight
settle
evict
register
huddle
equip
celebrate mark
party
party hang
photograph
photo
click
reproduce play
join
disconnect
brutal
agree converge
part disperse
pass
rise
feel feeling sense
feel sensation
worry experience
worry excite excitement
worry bother concern
alarm worry anxiety
fear afraid
fear concern
coward
shy embarrass
embarrass confuse
blush redden
pale
joy please glad
fun amuse
admire admiration
delight
proud pride
envy
jealous jealousy
bored miss boredom
longing miss
sad sadness
sad sorrow
grief grieve
suffer suffering
torment suffer
endure patience tolerate
tired fatigue
tire tiring
bored annoy
enough
anger angry
angry
infuriate annoy
irritate annoy irritation
outrage indignation
indignation
freak
nervous
hysteria tantrum
panic
calm
comfort console
pity regret
regret
repent
sympathy
empathize
respect
despise contempt
hate hatred
adore
love
prefer preference
dream
hope
disappoint disappointment
surprise amaze
amaze
amaze strike
shock amazing
stun amaze
impress impression
inspire inspiration
hobby captivate
enjoy pleasure
enjoy buzz
chill enjoy
habit accustom
wean
intend intention
plan
intend idea
ponder
consider ponder
think plan
invent think
reconsider
decide
reflect ponder
thought think
figure understand
guess
guess riddle
assume suppose
suppose believe
rely
imagine imagination
fantasize
doubt
hesitate
suspect suspicion
trust
calculate count calculation
calculate compute
estimate
assess estimate rating
compare comparison
analyse analysis
study
research study
understand
dismantle analyse
understand
understand
get
know rummage
understand
learn absorb
remember memorize
recall
recover
distract
concentrate focus
concentrate
notice remark
observe watch observation
follow monitor watch
peek spy
eavesdrop
spy
look glance
look glance
discern examine
consider examine
inspect examine inspection
look
revise review
view review
supervise look
inspect
stare
stare
look
smell sniff
smell
stink
sense smell
listen
hear
check verify
check recheck
control
track monitor
verify reconcile
measure measurement
measure
weigh
weigh
test
test experience trial
examine
distinguish difference various
differ difference distinguish
navigate orient
risk
dare
choose select
elect choose
select selection
select pick
set dial recruit
determine define definition
install set installation
discover detect
identify detect
reveal disclose
expose
rumble
consider account
provide foresee
foresee
forecast
ignore
neglect
spit
hammer ignore
sneeze
accept humility
reconcile peace
despair desperate
despond dull
worry stew
bother hassle
strain tension bother
relax
rest relax
sleep
asleep
wake
wake
doze nap
yawn miss
dull dither
dither
screw blunder
screw blunder
fail cover
hack moonlight
confuse mix
confusion mess
confuse
miss
underestimate
overestimate revaluation
smell
feel
realize awareness
comprehend
thoughtful
believe
breathe
breathe breath
strive aspire
achieve
achieve achievement
cope manage
overcome
able skill
succeed
work result
win
win victory
lose loss
surrender
enough grab
lack shortage
undertake tackle
hold keep stick
cancel
glance look
conduct
move motion
have
judge
sue
lost
form
be located
proceed
speak
proper
vote
hum buzz
lag
dictate
assume
rub
takeoff fly
smart
formulate wording
subject
go
sketch draft
live
say
say
change
fail disappoint
burn
store
consider
return
wait
broadcast
hesitate
howl
cause condition
die croak
deserve earn
skip
write
enter
do
consider
idle
read honour
accept
say
provide
direct send
publish publication
guess
recount
sag sink
drive
wean
think
allocate highlight
block
review recall
respond
explain
drop
answer
walk stroll
possess
turn pay
cross
allow
involve
pray
see
study
backfire
pull
limit restrict
finish polish
correspond match
dispose recycle
pull tighten
binge drink
arise emerge
squeeze
sort
knock confuse
bring drive
time detect
change swap
roar cry
cling
embody
skew
felt
express
restore recover
frown wince
check
leaf browse
urge
rest
swing
sign
rejuvenate
pay
fill
oversleep
swear
soak
arrange
start
stand
fit place
glance
burnout burn
peck bite
dance
tie
count
elaborate
swing
muffle jam
produce
sprout
crack
cover
gasp
direct
giggle
inform
steam soar
attach
sag
discuss
show manifest
forget
arrive arrival
depart decrease
rebuke
address
position
hurt touch
shift
grin
enlist
locate dispose
subtract deduct
oust
stale
surface
throw
suit
refer link
send
trim
extract
complete
reshoot
tweak
highlight
reassure
petty
blue
perceive
contact connect
quarrel
look
point
fly
decipher
convene
place accommodate
rename
jinx
reject
upset
rebuild
gush
miss
accumulate
die
plan
determine
discretion see
zealous
drop
dash
pump
growl
pulse
compare
duplicate
recoup
spoil pamper
post hang
laugh neigh
respond response
endure withstand
inform
mould sculpt
deprive
languish
abstain
shoot
resist
digitize
darken
encourage cheer
consume consumption
render provide
shout
collect
bargain
leak
sin
switch
pardon
disperse accelerate
squeeze
proofread
level align
feel
exceed
creak
join
brew
change
die
consider
whistle
request
apply inflict
complicate
simplify
circle trick
lead
cancel annul
activate
adapt adaptation
argue
arrest
applaud
campaign
bless
block
squeamish disdain
rave delirious
seethe
rage
riot
bandage
lull
own master
entail attract
excite excitement
erect
reward
resume
revive
drag
burst
conjure
exclaim
fall
absorb
ingratiate
invade
drum
reason
nominate
survive survival
cram
fish
extort
sniff
swear
show
track
displace oust
embroider
guess fortune
clamour
mock
laugh
starve
wail
border
smash rout
rumble
squabble
taste
disinfect
declare
demonstrate
deform
diagnose
marvel
discredit
distance
burn
finish
live
wait
annoy annoyance
buy
finish
cherish
listen
count
train
sleep
sulk
dizzy
shrink
thirst crave
sting
yellow
gesticulate
buzz
murmur
amuse
mistaken delusion
care
bequeath
lure
tan
stock blank
pollute pollution
ask
choke
jam
squint
borrow
harden temper
encode
patch
freeze
sweep
close short
word
shield block
catch find
fasten button
unbutton
fasten
defend
freeze set
testify
harbour hide
start venture
eclipse
difficulty hinder
ill
enroll
pinch infringe
rid
expel exile
radiate radiation
depict image
invent invention
isolate insulation
refine
illustrate
imitate
initiate
distort
eradicate
sparkle spark
atone
tempt
evaporate
confess
fulfil turn
dry
exhaust deplete
exterminate
exhaust
execute
punish
croak
croak meow bark
bark
moo
purr
grunt
chirp
qualify
incline
crumple
comment
compromise
construct design
state
preserve can
contact
adjust correct
grimace
tilt list
twist
hack
cover
groan
carouse
wrap
lazy
liquidate eliminate
rejoice
admire
curious
blurt
lobby
manoeuvre
manipulate manipulation
beckon
disguise mask
massage
craft
flash flicker
fade
flicker twinkle
throw hurl
mobilize
model simulate
drizzle
motivate
revenge avenge
toil
imagine
meditate
harm
load burden
desecrate
run
inherit
laugh amuse
overtake
tune
saturate
do
aim
unwell
dislike
puzzled
level
nominate
strive
nurse
twine
burn
deprive
numb
neutralize secure
inhabit
ease relief
denounce
mention
wash
bare expose
publish
zero reset
seduce
aggravate
form
gain
doom
scold
collapse
furnish
curb
shoe
clasp
search
appear
search
skirt round
upset grieve
fence
win gain
overcome
fool
revive enliven
puzzle
look
familiarize
occupy
surround environment
round
dip plunge
embody symbolize
patronize custody
outpace ahead
dumbfounded
defame
justify excuse
recover
protest
rinse
irrigate
besiege siege
master
refresh
manage
desecrate
comprehend
found base
beware
drain
thank
discourage
dare
weigh
regain
separate department
unearth
fatten
buy
cast
shirk
measure
hone
funeral
recoil
poison poisoning
cut
serve
unfasten
defend
pour sleep
count countdown
depart
expel deduct
grab
hunt
scald
pluck
parasitize
patrol
digest
reform
overtake
overdo
burn
overload
pour
break
poach
move
adopt
ferry
outgrow
cut
resettle
cross intersection
overdo
dissuade
overdo
cross
reread
weave braid
breed
fear
motivate
quarrel
meet
obey
perish die
mire
suppress
subject
hang
hook
lurk
bribe
suck
egg
beckon
sing
imply mean
imitate
grow
spur
lurk
rig
pick
pose
know
gain
leave abandon
end
conquer
attempt
polemic debate
beg
dedicate
resolve
encroach
indulge
kidnap steal
turn transform
indulge
intend
prevent
undertake
chair
predict
foresee premonition
present produce
prevail
transform
teach
pursue chase
stop
grovel
claim
succeed
poor
resort
tidy
dream
like
muffle
burn
land
call urge
pocket
finish kill
touch
cling
notice
try fitting
join adjoin
sniff
acquire purchase
stock
threaten
tame
pester
attach extension
award
quiet subside
cause
sew
shelter
proclaim
miss blow
provoke provocation
warm
design
vegetate
fly
penetrate
promote
reputed
protest
finance
idle
prosper flourish
clarify
teach
bubble
puff
dilute
scatter
bomb
scout
entertain entertainment
corrupt
solve
disclose
obtain
reconsider
gape
decompose
swing
change
multiply reproduce
knead stretch
sniff
disarm
discharge
charge
shoe
corrode
wound injure
fork
paint colour
spill
recognize
dissolve dismiss
untangle
scatter
investigate investigation
dissolve
confused lose
push
stretch
regard
comb
clear
move touch
react respond
edit
reserve
summarize
rehearse
restore
rhyme
shy
murmur
guide
fish
sob
prowl
disobey
withdraw
balance
rapprochement
matchmake woo
smooth
squeeze
restrain keep
whisper
sympathize
simulate
while
mourn grieve
brighten
cross
loiter
savour
sweep
soften
condescend
improve perfect
combine
drive
connect join
contemplate
crush lament
close
construct
exile
compete
cook
create
combine match
seep leak
speculate
specialize
fob alloy
unite
sponsor
remember
jump
stabilize
endure
stimulate
stream
shake
dock join
promise
sum
mad
stick
blow
blurt
tempt temptation
rattle
ram
fiddle
torment
terrorize
weave
smoulder
crowd
shake
triumph
injure
transport
train
tremble awe
start
trumpet
grieve strain
burden
nip
interpret
perpetuate
moisten
deepen
hijack steal
oppress
please
delete remove
fish
lengthen
satisfy satisfaction
verify certify
adopt
horrify horror
legalize
roll
decorate decoration
tame
vanish
butter appease
multiply
silent
compact seal
persist
abolish
cut trim
disfigure
rumble purr
slip
eliminate fix
conceal
insulate
lose loss
court tend
grab
contrive manage
smirk
survive
establish found
bruise
hurt vulnerable
fence
filter
finish
snort
function
focus
format
knock
frown
whimper
boss
cool
cherish
snore
crunch
misbehave
reign
value valuable
circulate
hush
munch slurp
wither
mint
alternate
honour
list
honour
clown
shun
clink
misbehave
shuffle
rustle
hiss
encrypt
dart sniff
lace
shock
darn
storm
splurge
spare mercy
flaunt
squint
evacuate
experiment
export import
emigrate
snitch
snitch
expose
hedge backup
hedge
appeal
commit pledge
miscalculate
forget
oversight
misunderstanding
sleep
walk
buy
include
attach
price
layout
spread
drag
pull
coach haul
cover
delay pull
tighten
drag
pilfer
drag reach
confuse
overwrite
exceed
outargue
intercept
exhaust
overpraise
wait
overcook
undercook
prepared
spot
fish
scrape
sit
withstand
question
cut
cut
snatch
hurl fling
etch
stick
dump
level
dry
load
charge levy
appeal
doze
invigorate
ruffle
return
invest
taste
hold capacity
understand
instil suggest
imagine
heal
climb
sweat
dig
squeeze
trample
dislocate
burn
act work
deed act
commit perform
apply use
use consume
useful suitable
require need
need
need
last
extend extension
expire
come
pass
conduct
ahead upcoming
expect
happen
consist
contain maintain content
engage occupation
appear be phenomenon
look
resemble
reflect reflection
influence affect
affect impact
reflect
affect
attract involve
attract
repel push
push
push nudge
push
break
breakthrough
escape break
tear pull
tear detach
break cliff
disrupt tear fail
flare
flare
rage
boil
dust
forbid
hinder obstacle
resist resistance
oppose
oppose
compete rivalry
compete
compete competition
conflict
agree
get along
coexist
fit
collude
wear
fray
wash
rot
spread
spread distribute
grow
inflate
swell
swell
heal
fuse
overgrow
crumble
crumble chop
crush
pound
grind shred
sift
sort
complete equip
group
classify
pack
label mark
brand
number
mark
indicate designate
outline
plan outline
stake
establish
record fix
document
archive
minute
endorse
stamp
certified
merge bail
stash
dodge
excuse
bend cave
bully
swagger
swagger
swagger
cheeky
cheeky insolence
stun
bother annoy
annoy
get
nitpick
nitpick
toil lie
fuck
great bad
ruin
lose blow
shit
stir start
ditch
stall
dawdle
tinker fuss
fuss
potter
dither
mumble
discuss
load
smear
bully
poison bully
pressure
nag
bully
flood
harness
fit join
provoke
stuck
rip-off
fly
hook
glitch
lag
hack break
google
use
like
post
ban
chat
stream
download
upload pump
effort
load
restart reboot
save remain
copy
paste
scan
click
login
authorize
program code
deploy
release
debug
refactor
fix
layout
merge
commit
update
escalate
prioritize
sync
facilitate
brief
pitch
network
headhunt
interview
onboard
mentor
coach
feedback
share
force
screw
check
approve
approve
drive
capitalize
monetize
hype
promote
promote unwind
advertise
promote
spam
present
rub spin
rake row
catch
catch
blunder
miss
disgrace shame
disgrace
swagger
rebel riot
sabotage
boycott
strike
bog
stuck
stick stare
stick
interrupt
interfere
interfere
poke interfere
break
involve draw
involve engage
entangle
undermine
hustle
spin
wriggle
dodge wriggle
trick cunning
fidget dodge
obscure
overthink
pile
fence
botch
spoil
botch
wreck
wreck
sort
rake sort
sort
settle
settle
regulate settle adjust
settle
hush hitch
roll
pass
intend
talk conversation
talk conversation
communicate communication
discuss discussion
chat
chat blab
whisper
mutter mumble
grumble
mumble drone
yell shout
yell scream
squeal scream
bark snap
yap
squeak beep
whine
whine
moan groan
sigh
complain complaint
complain lament
report message
declare statement
announce announcement
notify notice
notify notification
notify alert
report
report
unsubscribe report
call report
call
call
reach call
call
call
mention
hint
hint prompt
advise advice
recommend recommendation
offer propose suggestion
warn warning
remind reminder
repeat
clarify specify
explain clarify
explain clarify
interpret explain
chew explain
describe description
state present
express expression
express statement
pronounce say
voice announce
announce publicity
read
dictate
quote
greet welcome
greet
farewell
thank gratitude
apologize excuse apology
forgive
congratulate
wish desire
introduce acquaint
imagine introduce present
introduce
invite invitation
call summon
call hail
address appeal
demand require
insist
beg plead
beg
beg
persuade
convince belief
prove proof evidence
argue dispute
object objection
contradict
contradict contradiction
deny negative
confirm confirmation
claim assert approve
refute
agree
agree arrangement
agree
collude conspiracy
bargain haggle
confess admit confession
admit recognize
confess
promise
swear oath
guarantee warranty
assure certify
vouch
assure
swear
lie
lie
deceive cheat
compose invent
invent fiction
exaggerate
embellish
boast brag
praise
flatter flattery
gossip
blab
slip
scold swear
quarrel swear
quarrel
scandal row
swear curse
call insult
insult offend
offend hurt resentment
humiliate
mock bully
tease
mock ridicule
ridicule
joke
joke fun
joke tease
mock
troll
rude
rude
snap
threaten threat
scare frighten
blackmail
blame accuse
reproach
condemn
criticize criticism
nitpick
scold
reprimand
punish punishment
scold
reproach
shame
blame
slander
smear
swear
curse
send
order
order tell
order manage
entrust errand assign
indicate instruction point
command
force make
force forced
force coerce
oblige
appoint appointment
forbid ban
allow permission
allow
refuse refusal
reject deviation
reject
rebuff
dismiss
unhook
leave
deny
dodge
evade dodge
avoid
excuse dissuade
joke
silent
silent
interrupt
interrupt break
plug
finish
withhold
reservation slip
agree nod
nod
blink wink
consult consultation
interrogate
survey poll
interest
clarify find
extract pry
pry
retell
ask
whisper
chatter
babble
stutter mention
stumble
rant
reason reasoning
philosophize
read
sign signature
subscribe subscription
rewrite census
correspondence
write record note
register enroll
add
copy debit
prescribe extract
prescribe register
schedule timetable
sign receipt
enter
write
scribble
scribble strike
print type
underline emphasize
cross delete
draw
wipe erase
work labour
plough toil
toil
toil
toil
employ employment
hire
fire dismiss
quit resign
reduce cut layoff
suspend
accept receive
manage management
lead leadership management
head lead
organize
coordinate coordination
agree approve coordinate
approve
approve approval
summarize
register draw design
register registration
compile draw
request application
implement introduce
develop development
produce output
finish improve
process overtime recycle
process processing
work
work trigger
earn earnings
moonlight
accumulate
perform execute
perform complete
observe comply
violate violation break
obey submit
obey
provide ensure
supply
supply delivery
produce production
manufacture make
confer meeting
meeting session
meeting
participate participation
attend presence
absence absent
visit attend
duty
replace replacement
substitute
substitute
help rescue
support
assist assistance
contribute promote
cooperate cooperation
interact interaction
unite union combine
divide share separate
divide share
distribute allocation
delegate
delegate throw
hang
hang
improve improvement
worsen deterioration
raise increase promotion
reduce lower
decrease reduction
increase
decrease reduce
expand expansion
narrow
develop development
strengthen reinforce
weaken loosen
strengthen
optimize optimization
modernize
reorganize
reform
automate automation
systematize
standardize
scale
integrate integration
transform transformation
implement realize
implement carry
update renew
adjust establish
set configure
adapt adjust
arrange suit
equip
equip
mechanize
install mount
dismantle
repair
fix repair
correct fix
correct edit amendment
redo alter
finish
unfinished
finish trim
cut carve
fake forge
do
operate exploit
serve service maintenance
serve service
serve
head manage
supervision
instruct
audit
inspect inspection
certify
certify
license
authorize
supervise
moderate
bonus reward
award reward
encourage
fine
recover penalty
compensate
compensate refund
stock
stock
store
store keep save
save protect
save accumulate
spend
spend consume
squander
save
invest investment
finance funding
borrow occupy
lend borrow
owe
credit
pay settle
pay
pay payment
surcharge pay
overpay
underpay
pay payment
prepayment
repay
transfer list
accrue charge
withhold hold
cash
cost
rise
cheapen
cost manage
trade
resell
sale
sell sales
flog
flog push
foist
impose
cheat shortchange
inflate cheat
divorce
rob
steal theft
steal theft
steal pull
steal nick
rob robbery
wash launder
rip
cheat
fool
prick
heat
scam
cheat
fraud
fiddle
falsify
chip drop
reduce
markdown
inflate
overstate
understate
rip tear
gain
profit
rich
poor
ruin bankrupt
bankrupt
burn fail
greedy
stingy
buy
outbid
rent lease
order
book reserve
insure
pawn lay
redeem ransom
confiscate
assign appropriate
donate sacrifice
give gift


































































































































































































































































































































































































































































































































































































































































































































































































































































`
/** The mean of the vectors of all these families. */
export const MEAN: readonly number[] = [-0.0119, 0.0157, -0.0023, -0.0038, -0.0267, 0.0047, -0.0080, 0.0036, 0.0157, 0.0111, -0.0090, 0.0107, 0.0028, 0.0007, -0.0020, 0.0175, 0.0055, 0.0111, 0.0082, -0.0073, -0.0116, -0.0032, -0.0190, -0.0324, 0.0127, 0.0247, -0.0201, -0.0061, 0.0116, -0.0191, -0.0093, 0.0167, 0.0075, -0.0098, -0.0031, 0.0181, -0.0135, -0.0163, 0.0363, -0.0217, 0.0166, -0.0140, -0.0181, -0.0323, -0.0126, 0.0025, -0.0123, 0.0025, -0.0160, -0.0325, -0.0050, 0.0074, -0.0050, 0.0339, 0.0063, -0.0521, 0.0036, 0.0021, 0.0597, -0.0125, 0.0187, 0.0149, -0.0212, 0.0102, 0.0250, 0.0054, 0.0150, -0.0167, -0.0048, -0.0390, -0.0090, -0.0018, 0.0209, 0.0027, 0.0060, 0.0175, -0.0049, -0.0110, 0.0204, -0.0001, 0.0023, 0.0013, -0.0118, 0.0000, -0.0290, -0.0066, 0.0174, 0.0034, 0.0007, 0.0107, 0.0019, 0.0148, 0.0094, -0.0236, 0.0112, -0.0184, 0.0151, -0.0087, 0.0145, 0.0023]
