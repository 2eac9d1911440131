/** Where the rendered files are on this site, and what the manifest says of them. */
import written from '../../assets/sounds/sound.json';
import type { AddressesOf } from './howlerSpeaker.ts';
import { type Manifest, readManifest } from './manifest.ts';

const urls: Readonly<Record<string, string>> = import.meta.glob('../../assets/sounds/*.{webm,m4a}', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const manifest: Manifest = readManifest(written);

export const addressesOf: AddressesOf = (file) =>
  ['webm', 'm4a'].flatMap((ending) => urls[`../../assets/sounds/${file}.${ending}`] ?? []);
