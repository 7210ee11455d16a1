/**
 * The word that is nearest to a text, to suggest it in an error; undefined where none is near: where more than a third of the
 * letters would have to change. To a text that is longer than any name none is.
 */
export function nearest(text: string, words: Iterable<string>): string | undefined {
  if (text.length > mostCharacters) return undefined;
  let found: string | undefined;
  let least = Math.floor(text.length / 3) + 1;
  for (const word of words) {
    const distance = editDistance(text, word);
    if (distance < least) [found, least] = [word, distance];
  }
  return found;
}

const mostCharacters = 200;

/** How many letters must be put in, left out or changed to turn one text into the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index += 1) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at += 1) {
      const change = (row[at] as number) + (one[index] === other[at] ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] as number) + 1, (next[at] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
