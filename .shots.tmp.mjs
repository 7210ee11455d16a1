import { chromium } from 'playwright-core';
const pages = process.argv.slice(3);
const width = Number(process.argv[2]);
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--headless','--no-sandbox','--disable-gpu']});
const p = await b.newPage({viewport:{width,height:800}});
for (const page of pages) {
  await p.goto('file:///tmp/bookpub/'+page+'.html');
  const name = '/tmp/shots/'+page.replaceAll('/','_')+'-'+width+'.png';
  const h = await p.evaluate('document.documentElement.scrollHeight');
  await p.screenshot({path:name,fullPage:true,clip:{x:0,y:0,width,height:Math.min(h,width<500?4200:3000)}});
  console.log(name,h);
}
await b.close();
