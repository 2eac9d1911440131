/** IT and privacy: what is kept, where, how it is erased; what to allow. One sheet, which is also the trust page. */
import { type Block, list, section, steps, text } from '../blocks.ts';
import type { GuideInput, GuidePart } from '../input.ts';
import { KEPT } from '../kept.ts';

/** Hosts that the sources' own links lead to, if somebody opens one. */
export const hostsOf = ({ evidence }: Pick<GuideInput, 'evidence'>): readonly string[] =>
  [
    ...new Set(
      Object.values(evidence.facts).flatMap(({ sources }) =>
        sources.flatMap(({ url }) => (url === null ? [] : [new URL(url).host])),
      ),
    ),
  ].toSorted();

export const privacy: GuidePart = {
  id: 'privacy',
  title: 'IT and privacy',
  about: 'What is kept, how it is erased, what to allow: the trust page.',
  write(input) {
    const hosts = hostsOf(input);
    const kept: Block = {
      kind: 'table',
      caption: 'What this device may keep, in the browser’s local storage',
      head: ['Name', 'Holds', 'Written'],
      rows: KEPT.map(({ key, holds, when }) => [[{ code: key }], holds, when]),
    };
    return [
      section('plain', 'In plain words', [
        list([
          'Nobody signs in. The game asks for no name, and has no place to put one.',
          'Nothing that is played, predicted or written is sent anywhere. The page’s own files come from the address you opened, and from no other.',
          'No cookies, no analytics, no advertising, no typefaces or scripts from other hosts.',
          'A code says which lines were underlined, the class’s tag if you gave one, and predictions. It says neither who nor when. It can be copied, and proves nobody’s identity.',
          'Links and codes stand after the # of the address, which browsers do not send to the server.',
          'A package for a learning platform tells that platform, and nobody else, the code of the run and whether it came to its stop: by SCORM 1.2, or by cmi5 to the record store of the school. It knows who was sent; the game never asks it.',
          'Whoever hosts the page may keep a log of addresses, as every web server can. That is theirs to say.',
        ]),
      ]),
      section('kept', 'What is kept on this device, and where', [
        kept,
        text(
          'The browser itself keeps the address of each page in its history, and so the run in it, and for a reload of the tab which page was on screen. On a shared device close the tab, or use a guest session.',
        ),
        text(
          'Where the site is hosted as a package that can be installed, the browser also keeps a copy of its files, so that it opens without a network. They are the same for everybody and hold nothing that anybody did; they go with the browser’s data for the address.',
        ),
      ]),
      section('erase', 'How to erase it', [
        {
          kind: 'control',
          name: 'erase',
          instead:
            'On the web this section has a button that erases everything the game keeps on the device.',
        },
        text(
          'Or clear the browser’s data for this address. A pupil can take single runs off the shelf (Menu, Shelf).',
        ),
      ]),
      section('allow', 'What to allow', [
        list([
          [
            { strong: 'One address: ' },
            { code: input.address },
            '. Port 443 over https, or whatever your own server uses.',
          ],
          'It is plain files: no WebSocket, no WebRTC, no sign-in, no other host. With the page once open, a lesson needs no further sites.',
          `Sources carry links that leave the game, ${hosts.length} hosts in all. They open in a new tab and only when pressed. Blocking them costs nothing in the game.`,
          'JavaScript must be on. Local storage and sound may be blocked: the run is then in the address alone.',
        ]),
        text(
          'To ask for it to be allowed: “Educational, history, grades 9 to 12 and up. No accounts, no data collected, no advertising, no chat, no external requests.”',
        ),
      ]),
      section('policy', 'A content-security policy', [
        text(
          'The page carries this policy itself, with the hashes of the few lines that stand in it. If you host the game you need send none; a header of your own must allow as much. A test plays the game and opens this guide under it without a violation.',
        ),
        { kind: 'copy', what: 'the policy', text: input.policy },
      ]),
      section('check', 'To check this yourself', [
        steps([
          'Open the browser’s developer tools, and the network panel in them.',
          'Play a unit. Every request goes to the address above.',
          'In the storage panel there are no cookies; local storage has the names listed here.',
        ]),
      ]),
      section('hosts', 'Hosts that the sources link to', [text(hosts.join(', '))]),
    ];
  },
};
