/** A plugin of TypeDoc: every page of the reference leads to the rule book, which lies beside it, in both languages. */
import { JSX } from 'typedoc';

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.renderer.hooks.on('sidebar.begin', context => {
    const link = (/** @type {string} */ language, /** @type {string} */ text) =>
      JSX.createElement('a', { href: context.relativeURL(`../book/${language}/index.html`), lang: language }, text);
    return JSX.createElement('p', null, link('th', 'คู่มือกติกา'), ' · ', link('en', 'Rule book'));
  });
}
