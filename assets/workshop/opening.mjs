// The first place in small, for the page itself: it stands there before any script has come. Run: node opening.mjs
// Writes ../places/opening.webp. Owns: its size and what it leaves out (the falling snow). Reads ../places/vera_room.
import fs from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

const here = new URL('./', import.meta.url);
const ART = { x: -40, y: -24, width: 1360, height: 768 };
const HALF = { width: ART.width / 2, height: ART.height / 2 };

const { layers } = JSON.parse(fs.readFileSync(new URL('../places/plates.json', here), 'utf8')).vera_room;
const still = layers.filter(({ move }) => move !== 'snow');
const over = still.map(({ file, box: [x, y] }) => ({
  input: new Resvg(fs.readFileSync(new URL(`../places/vera_room/${file}`, here), 'utf8')).render().asPng(),
  left: x - ART.x,
  top: y - ART.y,
}));
const whole = await sharp({ create: { width: ART.width, height: ART.height, channels: 4, background: '#1E2A35' } })
  .composite(over)
  .png()
  .toBuffer();
const { size } = await sharp(whole)
  .resize(HALF.width, HALF.height)
  .webp({ quality: 34, effort: 6, smartSubsample: false })
  .toFile(new URL('../places/opening.webp', here).pathname);
console.log(`opening.webp: ${size} bytes`);
