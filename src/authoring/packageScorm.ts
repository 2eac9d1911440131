/**
 * A SCORM 1.2 package out of a build: the same files, a manifest that lists them all, and a page that says which lesson it
 * opens. Must not know: how a platform is spoken to (`src/classroom/lms`). Build time only.
 */
import { POLICY } from '../classroom/guide/policy.ts';
import { type BuiltFile, fileIn } from './packageBuild.ts';
import { escaped } from './xml.ts';

export interface Scorm {
  /** Letters, digits and hyphens: a platform tells packages apart by it. */
  readonly id: string;
  readonly title: string;
  /** The address's fragment, without its sign; null for the whole story. */
  readonly opens: string | null;
}

/** @param names every file of the package but the manifest. */
export function manifestOf({ id, title }: Omit<Scorm, 'opens'>, names: readonly string[]): string {
  const files = names.map((name) => `      <file href="${escaped(name)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.2"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id}-organization">
    <organization identifier="${id}-organization">
      <title>${escaped(title)}</title>
      <item identifier="${id}-item" identifierref="${id}-resource" isvisible="true">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-resource" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

/** The page under the policy that a host of its own would send as a header. */
export const underPolicy = (html: string, policy: string = POLICY): string =>
  html.replace(
    /<meta charset="utf-8" \/>/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );

/** A page that says which lesson it opens; null for the whole story. */
export const opensAt = (html: string, opens: string | null): string =>
  opens === null ? html : html.replace('<html ', `<html data-opens="${opens}" `);

/** @param files a build for pupils that looks for a platform. */
export function scormFiles(files: readonly BuiltFile[], scorm: Scorm): BuiltFile[] {
  const page = underPolicy(fileIn(files, 'index.html').bytes.toString());
  const rest = files.filter(({ name }) => name !== 'index.html');
  const names = ['index.html', ...rest.map(({ name }) => name)];
  return [
    { name: 'imsmanifest.xml', bytes: Buffer.from(manifestOf(scorm, names)) },
    { name: 'index.html', bytes: Buffer.from(opensAt(page, scorm.opens)) },
    ...rest,
  ];
}
