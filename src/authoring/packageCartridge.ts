/**
 * A Common Cartridge (1.1) for platforms that import courses: a page that says what this is, and a web link for each unit,
 * for the board and for the guide, to wherever the school's copy of the site stands. Must not know: the site's build.
 * Build time only.
 */
import type { BuiltFile } from './packageBuild.ts';
import { escaped } from './xml.ts';

export interface CartridgeUnit {
  readonly id: string;
  readonly title: string;
  readonly question: string;
}

/** @returns the address with its last stroke. @throws where it is none that a school's pages may link to. */
export function siteAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.hash !== '')
    throw new Error(`--address takes the https address of your copy of the site, not ${given}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

interface Piece {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly file: BuiltFile;
}

function link(id: string, title: string, url: string): Piece {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1">
  <title>${escaped(title)}</title>
  <url href="${escaped(url)}" target="_blank"/>
</webLink>
`;
  return { id, title, type: 'imswl_xmlv1p1', file: { name: `links/${id}.xml`, bytes: Buffer.from(xml) } };
}

function page(id: string, title: string, body: string): Piece {
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"/><title>${escaped(title)}</title></head>
<body>
<h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;
  return { id, title, type: 'webcontent', file: { name: `pages/${id}.html`, bytes: Buffer.from(html) } };
}

const item = (id: string, title: string, inner: string): string =>
  `<item identifier="item-${id}"${inner}<title>${escaped(title)}</title>`;

/** What the course shows, in its order: a folder each for pupils and for teachers. */
function manifestOf(folders: readonly { id: string; title: string; pieces: readonly Piece[] }[]): string {
  const items = folders.map(
    ({ id, title, pieces }) => `        ${item(id, title, '>')}
${pieces.map((one) => `          ${item(one.id, one.title, ` identifierref="${one.id}">`)}</item>`).join('\n')}
        </item>`,
  );
  const resources = folders
    .flatMap(({ pieces }) => pieces)
    .map(
      ({ id, type, file }) =>
        `    <resource identifier="${id}" type="${type}"${
          type === 'webcontent' ? ` href="${file.name}"` : ''
        }><file href="${file.name}"/></resource>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="the-empty-chair-cartridge"
  xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
  xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.1.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title><lomimscc:string language="en">The Empty Chair</lomimscc:string></lomimscc:title>
      </lomimscc:general>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="organization" structure="rooted-hierarchy">
      <item identifier="root">
${items.join('\n')}
      </item>
    </organization>
  </organizations>
  <resources>
${resources.join('\n')}
  </resources>
</manifest>
`;
}

/** @param address what `siteAddress` gave. */
export function cartridgeFiles(units: readonly CartridgeUnit[], address: string): BuiltFile[] {
  const opening = page(
    'about',
    'Before you begin',
    `<p>The Empty Chair is a story of Moscow and the Korean War, 1949 to 1956, in which you underline one line of a paper, see what follows, and then see what history did, with its sources. A unit takes ten to fifteen minutes and ends at a card that says stop.</p>
<p>Nobody asks who you are. The card shows a code of your run: hand in the code, or print the report, as your teacher says.</p>
<ol>
${units.map(({ id, title, question }) => `<li><b>${escaped(title)}</b> (unit ${id}). ${escaped(question)}</li>`).join('\n')}
</ol>`,
  );
  const folders = [
    {
      id: 'pupils',
      title: 'The Empty Chair',
      pieces: [
        opening,
        ...units.map(({ id, title }) => link(`unit-${id}`, title, `${address}#unit=${id}`)),
        link('whole', 'The whole story', address),
      ],
    },
    {
      id: 'teachers',
      title: 'For the teacher: hide this folder from pupils',
      pieces: [
        link('guide', 'The teacher’s guide', `${address}#guide`),
        link('present', 'On a projector', `${address}#present`),
        link('board', 'The class board', `${address}#board`),
      ],
    },
  ];
  return [
    { name: 'imsmanifest.xml', bytes: Buffer.from(manifestOf(folders)) },
    ...folders.flatMap(({ pieces }) => pieces.map(({ file }) => file)),
  ];
}
