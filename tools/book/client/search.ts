import { readIndex, search } from '../search.js';

type Index = ReturnType<typeof readIndex>;

/** How many results are shown. */
const mostShown = 50;

/** How long a reader pauses before it is searched. */
const pause = 80;

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

/** Loads the index on the first use. It is a script, since pages that are opened as files can read no others. */
function loadIndex(root: string, language: string): Promise<Index> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}index-${language}.js`;
    script.onload = () => resolve(readIndex((globalThis as unknown as { chumchonIndex: string }).chumchonIndex));
    script.onerror = () => reject(new Error(script.src));
    document.head.append(script);
  });
}

function start(): void {
  const input = byId<HTMLInputElement>('search');
  const list = byId<HTMLUListElement>('found');
  const count = byId('found-count');
  const language = document.documentElement.lang;
  const root = document.body.dataset['root'] ?? '';
  let index: Promise<Index> | undefined;
  let timer = 0;
  let shown: Promise<void> = Promise.resolve();

  const load = (): Promise<Index> => {
    index ??= loadIndex(root, language);
    return index;
  };
  const entry = (url: string, title: string, place: string): HTMLLIElement => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const [page, part] = url.split('#');
    link.href = `${root}${language}/${page}.html${part ? `#${part}` : ''}`;
    link.textContent = title;
    const where = document.createElement('small');
    where.textContent = place;
    item.append(link, where);
    return item;
  };
  const show = async (): Promise<void> => {
    const query = input.value;
    const pages = search(await load(), query);
    if (query !== input.value) return;
    list.replaceChildren(...pages.slice(0, mostShown).map(({ url, title, place }) => entry(url, title, place)));
    list.hidden = pages.length === 0;
    const { none = '', count: said = '' } = input.dataset;
    count.textContent = query.trim() === '' ? '' : pages.length === 0 ? none : `${pages.length} ${said}`;
  };
  const links = (): readonly HTMLAnchorElement[] => [...list.querySelectorAll('a')];
  const move = (step: number): void => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement) + step;
    if (at < 0) input.focus();
    else all[Math.min(at, all.length - 1)]?.focus();
  };

  input.addEventListener('focus', () => void load());
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = 0;
      shown = show();
    }, pause);
  });
  /** Whoever goes on by keyboard goes through what is found for all that was typed. */
  const settled = (): Promise<void> => {
    if (timer !== 0) {
      clearTimeout(timer);
      timer = 0;
      shown = show();
    }
    return shown;
  };
  input.parentElement?.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      void settled().then(() => move(step));
      event.preventDefault();
    } else if (event.key === 'Enter' && event.target === input) void settled().then(() => links()[0]?.click());
    else if (event.key === 'Escape') {
      input.value = '';
      void show();
      input.focus();
    }
  });
}

start();
