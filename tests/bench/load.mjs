// Measure one built game (or one URL) in headless Chromium.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';

export const PROFILES = {
  none: { cpu: 1 },
  chromebook: { cpu: 4, kbps: 10_000, rtt: 40 },
  school: { cpu: 6, kbps: 1_600, rtt: 150 },
};
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
  '--autoplay-policy=no-user-gesture-required',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const probe = fs.readFileSync(new URL('./probe.js', import.meta.url), 'utf8');

const rng = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const sleep = (ms) => new Promise((ok) => setTimeout(ok, ms));
const ship = (v) => (typeof v === 'function' ? `fn:${v}` : v);
export const quantile = (a, q) => {
  const s = [...a].filter((x) => x != null).sort((x, y) => x - y);
  if (!s.length) return null;
  const i = (s.length - 1) * q,
    l = Math.floor(i);
  return s[l] + (s[Math.min(l + 1, s.length - 1)] - s[l]) * (i - l);
};
const spread = (a) => ({ median: quantile(a, 0.5), min: quantile(a, 0), max: quantile(a, 1) });

function meter(cdp) {
  const reqs = new Map(),
    external = new Set();
  cdp.on('Network.requestWillBeSent', (e) => {
    const u = new URL(e.request.url);
    if (u.protocol === 'data:' || u.protocol === 'blob:') return;
    if (u.hostname !== '127.0.0.1') {
      external.add(u.hostname);
      return;
    }
    reqs.set(e.requestId, { path: u.pathname, bytes: 0, done: false });
  });
  const add = (id, n) => {
    const r = reqs.get(id);
    if (r && !r.done) r.bytes += n;
  };
  cdp.on('Network.responseReceived', (e) => add(e.requestId, Math.max(0, e.response.encodedDataLength)));
  cdp.on('Network.dataReceived', (e) => add(e.requestId, e.encodedDataLength));
  cdp.on('Network.loadingFinished', (e) => {
    const r = reqs.get(e.requestId);
    if (r) {
      r.bytes = e.encodedDataLength;
      r.done = true;
    }
  });
  return {
    read: () => ({
      bytes: [...reqs.values()].reduce((s, r) => s + r.bytes, 0),
      requests: reqs.size,
      external: [...external],
    }),
    list: () => [...reqs.values()].map((r) => [r.path, r.bytes]),
  };
}

async function oneRun(url, adapter, profile, { choices, playSeconds, seed, shot, executablePath }) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'measure-'));
  const ctx = await chromium.launchPersistentContext(dir, {
    executablePath,
    headless: true,
    args: ARGS,
    viewport: { width: 1366, height: 768 },
    reducedMotion: adapter.reducedMotion ? 'reduce' : 'no-preference',
    serviceWorkers: 'allow',
  });
  const errors = [];
  try {
    const page = ctx.pages()[0] ?? (await ctx.newPage());
    page.on('pageerror', (e) => errors.push(String(e).slice(0, 200)));
    const cdp = await ctx.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('HeapProfiler.enable');
    const net = meter(cdp);
    // An adapter's functions go in as source and not through eval, which the page's own policy forbids.
    const cfg = ['text', 'choice', 'advance', 'ready', 'end'].map(
      (k) =>
        `${k}: ${typeof adapter[k] === 'function' ? adapter[k] : (JSON.stringify(adapter[k]) ?? 'null')}`,
    );
    const watch = probe.slice(probe.indexOf('(cfg)')).trim().replace(/;$/u, '');
    await page.addInitScript(`(${watch})({ ${cfg.join(', ')} })`);
    if (profile.kbps)
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: profile.rtt,
        downloadThroughput: profile.kbps * 125,
        uploadThroughput: profile.kbps * 125,
      });
    if (profile.cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
    const wait = 15_000 * profile.cpu + (profile.kbps && profile.kbps < 2000 ? 120_000 : 30_000);

    const ask = (name, ...args) => page.evaluate(([n, a]) => window.__probe[n](...a), [name, args]);
    const click = async ({ x, y }) => {
      const ev = { x, y, button: 'left', clickCount: 1 };
      await Promise.all([
        cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...ev }),
        cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...ev }),
      ]);
    };
    const step = async (s) => {
      if (typeof s === 'object' && s.type) {
        await page.keyboard.type(s.type);
        return;
      }
      if (typeof s === 'object' && s.key) {
        await page.keyboard.press(s.key);
        return;
      }
      if (typeof s === 'object' && s.run) {
        await page.evaluate(`(${s.run})()`);
        return;
      }
      const what = ship(s.click ?? s);
      let p = await ask('waitFor', what, wait);
      if (!p) throw new Error(`start step never clickable: ${s.click ?? s}`);
      await click(p);
      // A menu that is still there was clicked before its script was listening: click again.
      for (let i = 0; s.leaves && i < 10 && !(await ask('waitGone', what, 700 * profile.cpu)); i++) {
        p = await ask('waitFor', what, 700);
        if (p) await click(p);
      }
    };

    await page.goto(url, { waitUntil: 'commit', timeout: wait });
    for (const s of adapter.start ?? []) await step(s);

    // First choice: wait until one is there, act, wait for the next text; act again if it was ignored.
    let first = await ask('waitAny', 0.5, wait, true),
      ready = first?.at,
      tries = 0,
      got = null,
      at = null;
    const giveUp = Date.now() + wait;
    while (first && !got && Date.now() < giveUp) {
      at = net.read();
      ready = first.at;
      tries++;
      await ask('arm');
      await click(first.points[0]);
      got = await ask('changed', (adapter.retryMs ?? 1500) * profile.cpu);
      if (!got) first = await ask('waitAny', 0.5, wait, true);
    }
    if (!got) {
      if (shot) await page.screenshot({ path: shot });
      throw new Error('no first choice worked');
    }
    const s = await ask('stats', ready);
    const run = {
      ...at,
      fcp: s.fcp,
      lcp: s.lcp,
      firstText: s.firstText,
      choiceReady: ready,
      firstNext: got.vis,
      tries,
      tbt: s.tbt,
      tbtFromStart: s.tbtFromStart,
      longTasks: s.longTasks,
    };

    const heap = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    };
    await sleep(500);
    run.heapLoad = await heap();
    if (shot) await page.screenshot({ path: shot });

    if (choices) {
      const rand = rng(seed),
        lat = [],
        dom = [],
        t0 = Date.now();
      let restarts = 0,
        stuck = 0,
        missed = 0,
        row = 0;
      while (lat.length < choices && stuck < 5 && row < 40 && Date.now() - t0 < playSeconds * 1000) {
        const w = await ask('waitAny', 0, 1000 * profile.cpu + 4000, false, !!adapter.hurry);
        if (!w || w.kind === 'end') {
          if (!adapter.restart) {
            stuck = 5;
            break;
          }
          restarts++;
          if (!w) stuck++;
          try {
            for (const r of adapter.restart) await step(r);
          } catch (e) {
            errors.push(`restart: ${e}`);
            break;
          }
          await sleep(50 * profile.cpu);
          continue;
        }
        if (w.kind === 'hurry') {
          await click(w.points[0]);
          await sleep(30);
          continue;
        }
        await ask('arm');
        await click(w.points[Math.floor(rand() * w.points.length)]);
        const c = await ask(
          'changed',
          adapter.retryMs ? adapter.retryMs * profile.cpu : 1000 * profile.cpu + 1500,
        );
        if (c && c.down != null) {
          lat.push(c.vis - c.down);
          dom.push(c.dom - c.down);
          stuck = row = 0;
        } else {
          missed++;
          row++;
        }
      }
      run.play = {
        n: lat.length,
        restarts,
        missed,
        seconds: (Date.now() - t0) / 1000,
        median: quantile(lat, 0.5),
        p95: quantile(lat, 0.95),
        max: quantile(lat, 1),
        domMedian: quantile(dom, 0.5),
        domP95: quantile(dom, 0.95),
      };
      await sleep(500);
      run.heapAfter = await heap();
      run.bytesAfter = net.read().bytes;
      run.requestsAfter = net.read().requests;
    }
    run.files = net.list();
    run.errors = errors.slice(0, 5);
    return run;
  } finally {
    await ctx.close().catch(() => {});
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

export async function measure({
  dir,
  url,
  adapter,
  profiles = Object.keys(PROFILES),
  runs = 5,
  choices = 100,
  playSeconds = [300],
  plays = 1,
  encoding = 'br',
  seed = 1,
  shot,
  executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium',
  log = console.error,
}) {
  const server = dir ? await serve(dir, { encoding }) : null;
  const target = url ? (server ? new URL(url, server.url).href : url) : server.url + (adapter.path ?? '');
  const out = { name: adapter.name, encoding, site: server?.total, profiles: {} };
  try {
    for (const [k, p] of profiles.entries()) {
      const all = [],
        fails = [];
      for (let i = 0; i < runs; i++) {
        try {
          const r = await oneRun(target, adapter, PROFILES[p], {
            choices: i < plays ? choices : 0,
            playSeconds: playSeconds[k] ?? playSeconds.at(-1),
            seed: seed + i,
            shot: shot && i === 0 ? shot.replace('.png', `-${p}.png`) : null,
            executablePath,
          });
          all.push(r);
          log(
            adapter.name,
            encoding,
            p,
            i,
            `${(r.bytes / 1024) | 0} KiB ${r.requests} req text ${r.firstText | 0} next ${r.firstNext | 0}`,
            r.play
              ? `choice ${r.play.median?.toFixed(0)}/${r.play.p95?.toFixed(0)} n=${r.play.n} ${r.play.seconds | 0}s`
              : '',
            r.errors.join(' | '),
          );
        } catch (e) {
          fails.push(String(e).slice(0, 300));
          log(adapter.name, p, i, 'FAILED', String(e).slice(0, 300));
        }
      }
      const pick = (k) => spread(all.map((r) => r[k]));
      const res = {
        runs: all.length,
        failures: fails,
        external: all[0]?.external,
        errors: all[0]?.errors,
        files: all[0]?.files,
      };
      for (const k of [
        'bytes',
        'requests',
        'fcp',
        'lcp',
        'firstText',
        'choiceReady',
        'firstNext',
        'tbt',
        'tbtFromStart',
        'tries',
        'heapLoad',
        'heapAfter',
        'bytesAfter',
        'requestsAfter',
      ])
        res[k] = pick(k);
      const played = all.filter((r) => r.play);
      res.choice = {
        plays: played.length,
        n: played.reduce((n, r) => n + r.play.n, 0),
        restarts: played[0]?.play.restarts,
        missed: played[0]?.play.missed,
        seconds: played[0]?.play.seconds,
      };
      for (const k of ['median', 'p95', 'domMedian', 'domP95'])
        res.choice[k] = spread(played.map((r) => r.play[k]));
      out.profiles[p] = res;
    }
  } finally {
    await server?.close();
  }
  return out;
}
