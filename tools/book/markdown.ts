import { Marked } from 'marked';
import { escaped, Markup } from './markup.js';

const marked = new Marked({
  gfm: true,
  renderer: {
    code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
  },
  hooks: {
    // A table that is wider than a phone is scrolled by itself, with the keys as well.
    postprocess: html =>
      html.replaceAll('<table>', '<div class="scroll" tabindex="0"><table>').replaceAll('</table>', '</table></div>'),
  },
});

/** Where `{@link …}` leads: a page of the book, or nowhere. */
export type Resolve = (name: string) => string | undefined;

/** Doc comments link by `{@link name}` and `{@link name | text}`. */
export const withLinks = (text: string, resolve: Resolve): string =>
  text.replace(/\{@link\s+([^\s}|]+)\s*\|?\s*([^}]*)\}/g, (_, name: string, said: string) => {
    const url = resolve(name);
    const shown = said.trim() || `\`${name}\``;
    return url === undefined ? shown : `[${shown}](${url})`;
  });

/** Markdown as HTML. */
export const markdown = (text: string, resolve: Resolve = () => undefined): Markup =>
  new Markup(marked.parse(withLinks(text, resolve), { async: false }));

/** A guide: its title, and its text without front matter and title. */
export function guideOf(text: string): { readonly title: string; readonly body: string } {
  const [, front = '', rest = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const body = rest.trimStart().replace(/^# .*\n/, '');
  const title = /^title: *(.*)$/m.exec(front)?.[1] ?? /^# (.*)$/m.exec(rest)?.[1] ?? '';
  return { title, body };
}

/** What a text says without its marks, for the search. */
export const plainText = (text: string): string =>
  text
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/\{@link\s+([^\s}|]+)\s*\|?\s*([^}]*)\}/g, '$1 $2')
    .replace(/[`*_#|]/g, ' ');
