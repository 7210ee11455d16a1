/** Of no width: they cannot be seen, and two names that differ in them look the same. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Whatever a blank may be. */
const blanks = /\s+/gu;

/** Sara am in two code points, with a tone mark before, between or after them. */
const splitAm = /([\u0e48-\u0e4b]?)\u0e4d([\u0e48-\u0e4b]?)\u0e32/gu;

/** Nothing to do: letters with single blanks between them, none of which can be written in two ways. */
const plain = /^[\dA-Za-z\u0e01-\u0e31\u0e33-\u0e4c./()-]+(?: [\dA-Za-z\u0e01-\u0e31\u0e33-\u0e4c./()-]+)*$/u;

/**
 * A name as it is compared with others: composed, without what cannot be seen, its blanks single, sara am (ำ) in one piece.
 *
 * @param text the name as it was given
 */
export function normalName(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize('NFC').replace(invisible, '').replace(splitAm, '$1$2\u0e33').replace(blanks, ' ').trim();
}
