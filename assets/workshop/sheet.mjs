// One sheet of every place and everybody, for the README and for whoever draws next. Run: node sheet.mjs
// Writes ../contact.webp. Owns: its layout only. Reads what split.mjs has cut: the layers in ../places, ../people/*.neutral.svg.
import fs from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { PLACES, PORTRAITS } from './split.mjs';

const here = new URL('./', import.meta.url);
const GAP = 8;
const PLACE = { across: 5, w: 320, h: 180 };
const FACE = { across: 11, w: 140, h: 156 };

const render = (file, fitTo) => new Resvg(fs.readFileSync(file, 'utf8'), { fitTo }).render().asPng();
const fitted = (png, { w, h }, position) => sharp(png).resize(w, h, { fit: 'cover', position }).png().toBuffer();

/** A place as it stands: its layers, one over the other. */
const placePicture = async (id) => {
  const { layers } = JSON.parse(fs.readFileSync(new URL('../places/plates.json', here), 'utf8'))[id];
  const over = layers.map(({ file, box: [x, y] }) => ({ input: render(new URL(`../places/${id}/${file}`, here), { mode: 'original' }), left: x + 40, top: y + 24 }));
  const png = await sharp({ create: { width: 1360, height: 768, channels: 4, background: '#0000' } }).composite(over).png().toBuffer();
  return fitted(png, PLACE, 'centre');
};
const facePicture = (file) => fitted(render(file, { mode: 'width', value: FACE.w * 2 }), FACE, 'top');

const places = Object.keys(PLACES);
const faces = Object.keys(PORTRAITS).map((id) => new URL(`../people/${id}.neutral.svg`, here));
const width = PLACE.across * (PLACE.w + GAP) + GAP;
const placeRows = Math.ceil(places.length / PLACE.across);
const faceTop = placeRows * (PLACE.h + GAP) + GAP;
const height = faceTop + Math.ceil(faces.length / FACE.across) * (FACE.h + GAP);
const stride = (width - GAP) / FACE.across;

const laid = [];
for (const [n, id] of places.entries())
  laid.push({
    input: await placePicture(id),
    left: GAP + (n % PLACE.across) * (PLACE.w + GAP),
    top: GAP + Math.floor(n / PLACE.across) * (PLACE.h + GAP),
  });
for (const [n, file] of faces.entries())
  laid.push({
    input: await facePicture(file),
    left: Math.round(GAP + (n % FACE.across) * stride),
    top: faceTop + Math.floor(n / FACE.across) * (FACE.h + GAP),
  });
const sheet = await sharp({ create: { width, height, channels: 3, background: '#76888e' } })
  .composite(laid)
  .webp({ quality: 82, effort: 6 })
  .toBuffer();
fs.writeFileSync(new URL('../contact.webp', here), sheet);
console.log(`contact.webp ${width}x${height}, ${Math.round(sheet.length / 1024)} KB`);
