// One sheet of every place and everybody, for the README and for whoever draws next. Run: node sheet.mjs
// Writes ../contact.webp. Owns: its layout only. Reads what split.mjs has cut: ../places/*/whole.svg, ../people/*.neutral.svg.
import fs from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { PLACES, PORTRAITS } from './split.mjs';

const here = new URL('./', import.meta.url);
const GAP = 8;
const PLACE = { across: 5, w: 320, h: 180 };
const FACE = { across: 14, w: 110, h: 124 };

const picture = async (file, { w, h }, position) => {
  const svg = fs.readFileSync(file, 'utf8');
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: w * 2 } }).render().asPng();
  return sharp(png).resize(w, h, { fit: 'cover', position }).png().toBuffer();
};

const places = Object.keys(PLACES).map((id) => new URL(`../places/${id}/whole.svg`, here));
const faces = Object.keys(PORTRAITS).map((id) => new URL(`../people/${id}.neutral.svg`, here));
const width = PLACE.across * (PLACE.w + GAP) + GAP;
const placeRows = Math.ceil(places.length / PLACE.across);
const faceTop = placeRows * (PLACE.h + GAP) + GAP;
const height = faceTop + Math.ceil(faces.length / FACE.across) * (FACE.h + GAP);
const stride = (width - GAP) / FACE.across;

const laid = [];
for (const [n, file] of places.entries())
  laid.push({
    input: await picture(file, PLACE, 'centre'),
    left: GAP + (n % PLACE.across) * (PLACE.w + GAP),
    top: GAP + Math.floor(n / PLACE.across) * (PLACE.h + GAP),
  });
for (const [n, file] of faces.entries())
  laid.push({
    input: await picture(file, FACE, 'top'),
    left: Math.round(GAP + (n % FACE.across) * stride),
    top: faceTop + Math.floor(n / FACE.across) * (FACE.h + GAP),
  });
const sheet = await sharp({ create: { width, height, channels: 3, background: '#76888e' } })
  .composite(laid)
  .webp({ quality: 82, effort: 6 })
  .toBuffer();
fs.writeFileSync(new URL('../contact.webp', here), sheet);
console.log(`contact.webp ${width}x${height}, ${Math.round(sheet.length / 1024)} KB`);
