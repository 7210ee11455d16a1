import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, tellMissing } from '../browsers.js';
import { root } from '../entries.js';
import { answers } from './answers.js';

tellMissing('every rule');

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

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
    if (path !== '/' && !isScript) response.statusCode = 204;
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(isScript ? script : '<!doctype html><title>answers</title><script src="/answers.js"></script>');
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise(closed => server.close(closed)));

describe('every rule answers in a browser as in Node', () => {
  for (const { name, isHere, open } of browsers) {
    it.skipIf(!isHere)(name, async () => {
      const wrong: string[] = [];
      const { tab, close } = await open({ wrong: text => wrong.push(text), asked: () => {} });
      try {
        await tab.goto(url);
        expect(digest(String(await tab.evaluate('chumchon.answers()')))).toBe(digest(answers()));
      } finally {
        await close();
      }
      expect(wrong).toEqual([]);
    });
  }
});
