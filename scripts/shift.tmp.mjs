import { measurePage } from './bench/page.mjs';
import { findChromium, QUIET } from './lib/browsers.mjs';
import { serveFolder } from './lib/serve.mjs';
const { chromium } = await import('playwright');
const { address, close } = await serveFolder('dist', 0);
const b = await chromium.launch({ executablePath: await findChromium(), args: QUIET });
const orig = b.newPage.bind(b);
b.newPage = async (o) => { const p = await orig(o); await p.addInitScript(() => {
  window.shifts = [];
  const ro = new ResizeObserver((es) => { for (const e of es) { const n = e.target.querySelector('h2')?.textContent ?? '?'; const h = Math.round(e.contentRect.height); if (window.hs?.[n] !== h) { (window.hs ??= {}); if (window.hs[n] !== undefined) console.log('SHIFT   ' + Math.round(performance.now()) + ' ' + n + ' ' + window.hs[n] + '→' + h + ' scroll ' + Math.round(scrollY)); window.hs[n] = h; } } });
  new MutationObserver(() => document.querySelectorAll('[class*=marked]').forEach((n) => ro.observe(n))).observe(document, { subtree: true, childList: true });
  new PerformanceObserver((l) => { for (const e of l.getEntries()) { if (e.value > 0.003) { const m = `${e.value.toFixed(3)} ${e.hadRecentInput ? 'input' : 'NO'} ` + e.sources.slice(0,4).map(s => { const n = s.node; const el = n?.nodeType === 1 ? n : n?.parentElement; const part = el?.closest('[class*=part]'); return (part?.querySelector('h2')?.textContent ?? el?.tagName) + '/' + (el?.className ?? '').toString().slice(0,20) + ` ${Math.round(s.previousRect.y)}→${Math.round(s.currentRect.y)} h${Math.round(s.previousRect.height)}→${Math.round(s.currentRect.height)}`; }).join(' | '); console.log('SHIFT ' + m); } } }).observe({ type: 'layout-shift' });
}); p.on('console', (m) => m.text().startsWith('SHIFT') && console.log(m.text())); return p; };
const r = await measurePage(b, address);
console.log(JSON.stringify(r));
await b.close(); close();
