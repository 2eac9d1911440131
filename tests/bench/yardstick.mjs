// The yardstick: the plainest page that plays an Ink story in a browser (inkjs runtime, paragraphs, links, no fade),
// with a made-up story that packs to about what a 17,000-word one does. It stands in for the lightest peer in a run.
import fs from 'node:fs';
import path from 'node:path';
import { compileInk } from '../../src/authoring/compile.ts';
import { PATHS } from '../../src/authoring/paths.ts';

let seed = 7;
const rand = (n) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % n;
};
const parts = 'ka re mo li san ter vol din por esh an ur ti chel bra no sel ga'.split(' ');
const lexicon = Array.from({ length: 900 }, () =>
  Array.from({ length: 1 + rand(3) }, () => parts[rand(parts.length)]).join(''),
);
const word = () => lexicon[Math.min(rand(900), rand(900), rand(900))]; // a few words common, most rare, as in prose
const sentence = () => {
  const s = Array.from({ length: 6 + rand(12) }, word).join(' ');
  return `${s[0].toUpperCase()}${s.slice(1)}.`;
};
const prose = (n) => Array.from({ length: n }, sentence).join(' ');

const knots = 128;
let ink = 'VAR trust = 0\n-> k0\n';
for (let k = 0; k < knots; k++)
  ink += `\n=== k${k}\n${prose(3)}\n\n${prose(3)}\n+ [${sentence()}]\n  ${prose(2)}\n  ~ trust = trust + 1\n  -> k${(k + 1) % knots}\n+ [${sentence()}]\n  ${prose(2)}\n  -> k${(k + 2) % knots}\n+ [${sentence()}]\n  -> k${(k + 3) % knots}\n`;

/** @param out the folder to write the page to. */
export function makeYardstick(out) {
  fs.mkdirSync(out, { recursive: true });
  const file = path.join(out, 'story.ink');
  fs.writeFileSync(file, ink);
  const { json } = compileInk(file);
  fs.writeFileSync(path.join(out, 'story.js'), `window.storyContent = ${json};`);
  fs.copyFileSync(path.join(PATHS.root, 'node_modules/inkjs/dist/ink.js'), path.join(out, 'ink.js'));
  fs.writeFileSync(
    path.join(out, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Yardstick</title>
<style>body{font:18px/1.5 serif;max-width:36em;margin:2em auto}</style><main id="story"></main>
<script src="ink.js"></script><script src="story.js"></script><script src="main.js"></script></html>`,
  );
  fs.writeFileSync(
    path.join(out, 'main.js'),
    `const story = new inkjs.Story(window.storyContent), page = document.getElementById('story');
function go() {
  const lines = []; while (story.canContinue) lines.push(story.Continue());
  page.replaceChildren(...lines.map((t) => Object.assign(document.createElement('p'), { textContent: t })), ...story.currentChoices.map((c) => {
    const p = document.createElement('p'), a = Object.assign(document.createElement('a'), { href: '#', textContent: c.text }); p.className = 'choice'; p.append(a);
    a.onclick = (e) => { e.preventDefault(); story.ChooseChoiceIndex(c.index); go(); }; return p; }));
}
go();`,
  );
}
