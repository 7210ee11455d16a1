import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';

/** What the tests ask of a page, in whichever browser it is. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  /** The value of an expression in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  waitForSelector(selector: string): Promise<unknown>;
  waitForFunction(expression: string): Promise<unknown>;
  readonly keyboard: { type(text: string): Promise<void>; press(key: 'ArrowDown' | 'Enter' | 'Tab'): Promise<void> };
}

/** An open browser with one page, as narrow as a phone. */
export interface OpenBrowser {
  readonly tab: Tab;
  close(): Promise<void>;
}

/** Tells of what goes wrong in a page, and of what it asks for. */
export interface Watch {
  readonly wrong: (text: string) => void;
  readonly asked: (url: string) => void;
}

/** A browser that the tests know to start. */
export interface BrowserKind {
  readonly name: string;
  readonly executablePath: string;
  readonly isHere: boolean;
  readonly open: (watch: Watch) => Promise<OpenBrowser>;
}

const phone = { width: 360, height: 740 };
const waits = 60_000;

/** Keeps a browser from asking anybody for updates. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

async function openChromium(executablePath: string, { wrong, asked }: Watch): Promise<OpenBrowser> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
  const tab = await browser.newPage({ viewport: phone });
  tab.setDefaultTimeout(waits);
  tab.on('console', message => message.type() === 'error' && wrong(message.text()));
  tab.on('pageerror', error => wrong(error.message));
  tab.on('request', request => asked(request.url()));
  return { tab, close: () => browser.close() };
}

async function openFirefox(executablePath: string, { wrong, asked }: Watch): Promise<OpenBrowser> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, protocol: 'webDriverBiDi' });
  const tab = await browser.newPage();
  await tab.setViewport(phone);
  tab.setDefaultTimeout(waits);
  tab.on('console', message => message.type() === 'error' && wrong(message.text()));
  tab.on('pageerror', error => wrong(String(error)));
  tab.on('request', request => asked(request.url()));
  return { tab, close: () => browser.close() };
}

const kind = (name: string, executablePath: string, open: typeof openChromium): BrowserKind => ({
  name,
  executablePath,
  isHere: existsSync(executablePath),
  open: watch => open(executablePath, watch),
});

/** Chromium and Firefox where Debian puts them. */
export const browsers: readonly BrowserKind[] = [
  kind('Chromium', '/usr/bin/chromium', openChromium),
  kind('Firefox', '/usr/bin/firefox-esr', openFirefox),
];

/** Says which browsers are missing, and what is therefore not tested. */
export function tellMissing(tests: string): void {
  for (const { name, executablePath, isHere } of browsers)
    if (!isHere) console.log(`skipped ${tests} in ${name}: there is no ${executablePath}`);
}
