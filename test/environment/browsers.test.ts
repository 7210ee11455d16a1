import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../entries.js';
import { answers } from './answers.js';

const paths = { Chromium: '/usr/bin/chromium', Firefox: '/usr/bin/firefox-esr' };

for (const [name, path] of Object.entries(paths)) {
  if (!existsSync(path)) console.log(`skipped every rule in ${name}: there is no ${path}`);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the page evaluates: the answers of all rules. */
const question = 'chumchon.answers()';

async function inChromium(url: string): Promise<unknown> {
  const browser = await chromium.launch({
    executablePath: paths.Chromium,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return await page.evaluate(question);
  } finally {
    await browser.close();
  }
}

async function inFirefox(url: string): Promise<unknown> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: paths.Firefox,
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return await page.evaluate(question);
  } finally {
    await browser.close();
  }
}

let server: Server;
let url: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test/environment/answers.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'chumchon',
    logLevel: 'silent',
    charset: 'utf8',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  server = createServer(({ url: path }, response) => {
    const isScript = path === '/answers.js';
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(isScript ? script : '<!doctype html><title>answers</title><script src="/answers.js"></script>');
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise(closed => server.close(closed)));

describe('every rule answers in a browser as in Node', () => {
  it.skipIf(!existsSync(paths.Chromium))('Chromium', async () => {
    expect(digest(String(await inChromium(url)))).toBe(digest(answers()));
  });

  it.skipIf(!existsSync(paths.Firefox))('Firefox', async () => {
    expect(digest(String(await inFirefox(url)))).toBe(digest(answers()));
  });
});
