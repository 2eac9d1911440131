#!/bin/sh
# Makes every sound of the game again from its sources: sh assets/score/render.sh [--browser]
# Needs (Debian): nodejs fluidsynth fluid-soundfont-gm csound ffmpeg abcmidi; --browser also chromium. Three to six minutes on two cores.
# Another soundfont: SOUNDFONT=/path/to.sf2 sh render.sh. Seeds are fixed: the same tools make the same sounds.
set -eu
cd "$(dirname "$0")"
for tool in node fluidsynth csound ffmpeg abc2midi; do command -v $tool >/dev/null || { echo "missing: $tool" >&2; exit 1; }; done
for f in abc/*.abc; do ! abc2midi "$f" -c 2>&1 | grep -E 'Error|Warning' || exit 1; done; rm -f barloc.txt
node check.mjs abc/*.abc | grep -E '^ *!|look at' || exit 1
mkdir -p build ../sounds
rm -f ../sounds/*.webm ../sounds/*.m4a ../sounds/sound.json
node render.mjs
node pencil-and-room.mjs
node places.mjs
node measure.mjs > build/tables.md
: > build/browser.md
if [ "${1:-}" = --browser ]; then
  { echo; echo '| in Chromium | sample rate | decoded s | step at the join dBFS | against its 50 ms |'; echo '|---|---|---|---|---|'; node browser.mjs | sed 's/.*/| & |/'; } > build/browser.md
fi
cat measures-head.md build/tables.md build/browser.md > measures.md
echo "done: ../sounds ships; build/ (stems, MIDI, WAV) may be deleted"
