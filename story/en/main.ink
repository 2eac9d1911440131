// The order of the story. Each unit's file begins with a synopsis; the world's lists and functions are in ../world.ink.
INCLUDE ../world.ink
INCLUDE units/1-opening.ink
INCLUDE units/1-seat.ink
INCLUDE units/2a-boycott.ink
INCLUDE units/2b-washington.ink
INCLUDE units/2c-presidency.ink
INCLUDE units/2d-last-ship.ink
INCLUDE units/3-4-between.ink
INCLUDE units/5a-succession.ink
INCLUDE units/5b-truce.ink
INCLUDE units/6-table.ink
-> vera_room
