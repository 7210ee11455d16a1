/** HTML that is safe to print: what is put into it was escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: texts are escaped, lists joined, `false` and `undefined` leave nothing. */
export type Piece = Markup | string | number | false | undefined | readonly Piece[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => entities[sign] as string);

function printed(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (piece === false || piece === undefined) return '';
  return typeof piece === 'object' ? piece.map(printed).join('') : escaped(String(piece));
}

/** A template of HTML: `html\`<p>${text}</p>\``. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(strings.map((text, index) => text + printed(pieces[index])).join(''));
