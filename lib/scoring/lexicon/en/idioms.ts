/** Figures of speech: nobody hits a ground and there is no table. */
export const EN_IDIOMS = `
hit|hits|hitting the ground running
raise|raises|raising|set|sets the bar
on|to the same page
the big|bigger|full picture
a mixed picture|bag
on|to|off the table
on|across the board
on|get|getting|bring|bringing board
is|are key
room for improvement|growth|doubt|manoeuvre
in the same boat
cross|burn that|the|those bridge|bridges
build|building bridges
fresh|new|second pair|set of eyes
eyes open
hand in hand
on the other|one hand
out of hand
give|lend us|me|you? a hand
wear|wears|wearing many|several|two|three|all|a|lots? lot? of? the? hats|hat
school of thought
move|moves|moving the needle|dial
at a|the crossroads
at the end of the day
by heart
step by step
in the long run
in the driving|driver's seat
tick|ticks|ticking|check|checks all? the|every right? boxes|box
outside of? the box
ducks in a row
open|opens|opening doors
open book
open to
drop|drops|dropping|dropped the ball
ball is in
ball rolling
new|next chapter
on the map
swings and roundabouts
horses for courses
point|points|pointing fingers|the finger
in|into line with
along the|those|these lines
bottom line
front line
down the line|road|track
on track
back|keep|stay|get|got to|on? track
ticking over
with|through a fine tooth comb
hit|hits the nail on the head
ran|run|runs its course
in the pipeline
up in the air
down to earth
in a nutshell
a game changer
move|moves|moving|going forward
move|moves|moving with the times
push|pushes|pushing the? boundaries
walk|walks the talk|walk
take|takes|taking it to the next level
low hanging fruit
silver bullet
moving parts
from scratch
a blank sheet|page|canvas
a clean|new|fresh slate|start|leaf
turn|turned the page|corner
under one roof
behind the scenes
in the loop
in the dark
light at the end
head in the sand
keep|keeps|keeping an? eye on
see|sees eye to eye
face to face
word of mouth
off the shelf
part of the furniture
a tall order
in order to
in order
passed away
break|breaks|breaking down? silos|the? mould
elephant in the room
rocket science
a piece of cake
icing on the cake
tip of the iceberg
missing link
safe pair of hands
back to the drawing board
over the moon
a drop in the ocean
keep|keeping our|my|your|their heads|head above water
sky is the limit
day and age
first class
red tape
blue sky
green light
dead end
rings|rang true
pay|pays|paying attention
pays off
catch up
stand|stands|stood out
put off
putting it|them|this off
fit us|you|me|them in
take it from there|here
carry|carries|carry on
works|work|worked|working out
open relationship|dialogue|mind|minded|culture|process|communication
`
