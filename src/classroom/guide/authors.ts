/**
 * Names as a list of works turns them round: the family’s first. Which part of a name is the family’s cannot be told from
 * its form, so the given names that stand first in the record are listed; Chinese and Korean names that put the family
 * first, and bodies, stay as they are. Pure. Must not know: the page.
 */

/** Given names that the record’s authors bear, and that are followed by their family’s. A new one is added here. */
const GIVEN = new Set(
  `Adam Adrian Alan Aleksandr Aleksei Alexandre Allan Allen Anatoly Andrei Anne Arthur Balazs Bethany Billy Bruce Charles
  Chester Christian Clement Conrad Csaba Dae-Sook David Dean Donggil Douglas Dwight Ed Edward Ellis Ernest Everett Fyodor
  Geoffrey George Georgy Glenn Grigory Harry Igor Ilya James Jawaharlal Jeffrey Joan John Jon Joseph Joshua Jung Kathryn
  Kenneth Leo Leonid Livingston Loy Lucius Lynn Mark Matthew Max Merry Miriam Monica Natalya Nikita Oleg Paul Philip
  Richard Robert Roger Rosemary Roy Sergei Sergey Sheila Stephen Svyatoslav Syngman Terenti Terenty Tony Viktor Vladimir
  Vladislav Vojtech Walter Walworth Warren William Xiaoming Yakov Yoram`.split(/\s+/),
);
const INITIAL = /^[A-Z][a-z]?\.$/;
/** What the record says after the names: (ed.), (trans. …), (as Filippov). */
const SAID_AFTER = /^(.*?)( \([^)]*\))?$/;

/** @returns null for a name that is not known to put the family’s last. */
function turned(name: string): string | null {
  const parts = name.split(' ');
  const [first = ''] = parts;
  const isPerson =
    parts.length >= 2 &&
    parts.length <= 4 &&
    (GIVEN.has(first) || INITIAL.test(first)) &&
    parts.every((part) => /^[A-Z]/.test(part));
  return isPerson ? `${parts.at(-1)}, ${parts.slice(0, -1).join(' ')}` : null;
}

/**
 * The authors as an entry of the MLA Handbook begins: “Weathersby, Kathryn”; “Gorlizki, Yoram, and Oleg Khlevniuk”; of
 * three or more the first “et al.”. What is not known to be a name that can be turned stays as the record has it.
 */
export function familyFirst(authors: string): string {
  const [, names = '', after = ''] = SAID_AFTER.exec(authors) ?? [];
  const isList = / and /.test(names) || !names.includes(', ');
  if (!isList) return authors;
  const [first = '', ...others] = names.split(/; |, (?:and )?| and /);
  const lead = turned(first);
  if (lead === null) return authors;
  const [second] = others;
  if (second === undefined) return `${lead}${after}`;
  return `${others.length > 1 ? `${lead}, et al.` : `${lead}, and ${second}`}${after}`;
}
