/**
 * A cmi5 package out of a build: the same files, a page for the whole story and one for each unit, and the course's
 * structure. Must not know: how a record store is spoken to (`src/classroom/lms`). Build time only.
 */
import { createHash } from 'node:crypto';
import { STORE_POLICY } from '../classroom/guide/policy.ts';
import { type BuiltFile, fileIn } from './packageBuild.ts';
import { opensAt, underPolicy } from './packageScorm.ts';
import { escaped } from './xml.ts';

/** What a platform can assign: the whole story, or a unit of it. */
export interface Assignable {
  /** Letters, digits and hyphens; its page is called so. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The address's fragment, without its sign; null for the whole story. */
  readonly opens: string | null;
}

/** A name for ever, that is nobody's address: a UUID out of the id (version 8, of our own making). */
export function nameOf(id: string): string {
  const sum = createHash('sha1').update(`the-empty-chair/${id}`).digest();
  sum.writeUInt8((sum.readUInt8(6) & 0x0f) | 0x80, 6);
  sum.writeUInt8((sum.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = sum.toString('hex', 0, 16);
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

const said = (name: string, text: string): string =>
  `<${name}><langstring lang="en">${escaped(text)}</langstring></${name}>`;

/** The course is done when its units are; the whole story is there beside them, and is reported too. */
export function structureOf(course: Omit<Assignable, 'opens'>, all: readonly Assignable[]): string {
  const units = all.map(
    ({ id, title, about, opens }) => `  <au id="${nameOf(id)}" launchMethod="AnyWindow" moveOn="${
      opens === null ? 'NotApplicable' : 'Completed'
    }">
    ${said('title', title)}
    ${said('description', about)}
    <url>${id}.html</url>
  </au>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${nameOf(`course-${course.id}`)}">
    ${said('title', course.title)}
    ${said('description', course.about)}
  </course>
${units.join('\n')}
</courseStructure>
`;
}

/** @param files a build for pupils that looks for a record store. */
export function cmi5Files(
  files: readonly BuiltFile[],
  course: Omit<Assignable, 'opens'>,
  all: readonly Assignable[],
): BuiltFile[] {
  const page = underPolicy(fileIn(files, 'index.html').bytes.toString(), STORE_POLICY);
  return [
    { name: 'cmi5.xml', bytes: Buffer.from(structureOf(course, all)) },
    ...all.map(({ id, opens }) => ({ name: `${id}.html`, bytes: Buffer.from(opensAt(page, opens)) })),
    ...files.filter(({ name }) => name !== 'index.html'),
  ];
}
