// A page of Phaser whole, built by Vite as its own template does: Boot loads a picture, Preloader another, MainMenu shows both
// and a text, and any click goes on to the next scene. The pictures are noise of the weight of the template's own two.
//   node phaserTemplate.mjs OUT_DIR
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { build } from 'vite';

/** Bytes of the template's background and logo, by what it was seen to fetch beside its scripts. */
const BACKGROUND = 260_000;
const LOGO = 50_000;

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes) => ~bytes.reduce((c, byte) => crcTable[(c ^ byte) & 255] ^ (c >>> 8), ~0) >>> 0;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc(body));
  return Buffer.concat([head, body, tail]);
}

/** A PNG of grey noise of about so many bytes. */
function noise(bytes, width) {
  const height = Math.round(bytes / width);
  let seed = 5;
  const rows = Buffer.alloc((width + 1) * height);
  for (let n = 0; n < rows.length; n++) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    rows[n] = n % (width + 1) === 0 ? 0 : seed >>> 24;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = zlib.deflateSync(rows);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const MAIN = `
import { AUTO, Game, Scale, Scene } from 'phaser';
class Boot extends Scene { constructor() { super('Boot'); } preload() { this.load.image('background', 'assets/bg.png'); } create() { this.scene.start('Preloader'); } }
class Preloader extends Scene { constructor() { super('Preloader'); } init() { this.add.image(512, 384, 'background'); this.add.rectangle(512, 384, 468, 32).setStrokeStyle(1, 0xffffff); } preload() { this.load.setPath('assets'); this.load.image('logo', 'logo.png'); } create() { this.scene.start('MainMenu'); } }
class Words extends Scene { constructor(key, next) { super(key); this.next = next; } create() { this.add.image(512, 384, 'background'); this.add.image(512, 300, 'logo'); this.add.text(512, 460, this.next, { fontFamily: 'Arial Black', fontSize: 38, color: '#ffffff', stroke: '#000000', strokeThickness: 8, align: 'center' }).setOrigin(0.5); this.input.once('pointerdown', () => this.scene.start(this.next)); } }
window.__game = new Game({ type: AUTO, width: 1024, height: 768, parent: 'game-container', backgroundColor: '#028af8', scale: { mode: Scale.FIT, autoCenter: Scale.CENTER_BOTH }, scene: [new Boot(), new Preloader(), new Words('MainMenu', 'Game'), new Words('Game', 'GameOver'), new Words('GameOver', 'MainMenu')] });
`;

/** @param phaser the folder of Phaser's package. */
export async function makePhaserTemplate(out, phaser) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'phaser-template-'));
  fs.mkdirSync(path.join(root, 'public/assets'), { recursive: true });
  fs.writeFileSync(path.join(root, 'public/assets/bg.png'), noise(BACKGROUND, 640));
  fs.writeFileSync(path.join(root, 'public/assets/logo.png'), noise(LOGO, 250));
  fs.writeFileSync(path.join(root, 'main.js'), MAIN);
  fs.writeFileSync(
    path.join(root, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Template</title><body><div id="game-container"></div><script type="module" src="./main.js"></script></body></html>',
  );
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { alias: { phaser: path.join(phaser, 'dist/phaser.esm.js') } },
    build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  fs.rmSync(root, { recursive: true });
}
