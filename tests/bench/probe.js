// Runs inside the page before any of its scripts. It watches, once per frame,
// for story text and for things to click, and times input -> painted text.
(cfg) => {
  if (window !== window.top) return;
  const fn = (v) =>
    // biome-ignore lint/security/noGlobalEval: an adapter's functions are sent to the page as text; nothing else is.
    v == null ? null : typeof v === 'string' && v.startsWith('fn:') ? globalThis.eval(`(${v.slice(3)})`) : v;
  const A = Object.fromEntries(['text', 'choice', 'advance', 'ready', 'end'].map((k) => [k, cfg[k]]));
  const now = () => performance.now();
  const longTasks = [],
    lcp = [];
  const observe = (type, sink) => {
    try {
      new PerformanceObserver((l) => sink.push(...l.getEntries())).observe({ type, buffered: true });
    } catch {
      /* not supported */
    }
  };
  observe('longtask', longTasks);
  observe('largest-contentful-paint', lcp);

  const opacity = (el) => {
    let o = 1;
    for (let e = el; e && o >= 0.01; e = e.parentElement) o *= +getComputedStyle(e).opacity;
    return o;
  };
  const laidOut = (el) => {
    const r = el.getBoundingClientRect();
    return r.width > 0 && r.height > 0 && getComputedStyle(el).visibility !== 'hidden';
  };
  const find = (what) =>
    typeof what === 'string' ? [...document.querySelectorAll(what)] : what ? (what() ?? []) : [];

  // Text: a selector (elements) or a function giving the string now on screen (canvas games).
  let baseline = new WeakMap(),
    baseString = null;
  const snapshot = () => {
    baseline = new WeakMap();
    if (typeof A.text === 'function') baseString = A.text();
    else for (const el of find(A.text)) baseline.set(el, el.textContent);
  };
  const fresh = (minOpacity) => {
    if (typeof A.text === 'function') {
      const s = A.text();
      return !!s && s !== baseString;
    }
    const els = find(A.text);
    for (let i = els.length - 1, n = 0; i >= 0 && n < 60; i--, n++) {
      const el = els[i],
        t = el.textContent;
      if (!t.trim() || baseline.get(el) === t) continue;
      if (laidOut(el) && (minOpacity === 0 || opacity(el) >= minOpacity)) return true;
    }
    return false;
  };

  // Targets: things a click would really reach, standing still for two frames.
  const lastBox = new WeakMap();
  const hit = (el, minOpacity, scroll) => {
    if (el instanceof Element === false) return { x: el.x, y: el.y };
    if (!laidOut(el) || opacity(el) < minOpacity) return null;
    const r = el.getBoundingClientRect();
    const mid = r.top + r.height / 2;
    if (scroll && (mid < 0 || mid > innerHeight)) {
      el.scrollIntoView({ block: 'center', behavior: 'instant' });
      return null;
    }
    const key = `${r.left | 0},${r.top | 0}`,
      still = lastBox.get(el) === key;
    lastBox.set(el, key);
    if (!still) return null;
    const q = el.getClientRects()[0] ?? r,
      x = q.left + q.width / 2,
      y = q.top + q.height / 2;
    const top = document.elementFromPoint(x, y);
    return top && (el === top || el.contains(top) || top.shadowRoot?.contains(el)) ? { x, y } : null;
  };
  const targets = (what, minOpacity, scroll) =>
    find(what)
      .map((el) => hit(el, minOpacity, scroll))
      .filter(Boolean);

  const eachFrame = (check, timeout) =>
    new Promise((ok) => {
      const t0 = now();
      const tick = () => {
        const v = check();
        if (v) ok(v);
        else if (now() - t0 > timeout) ok(null);
        else requestAnimationFrame(tick);
      };
      tick();
    });
  const painted = () =>
    new Promise((ok) => {
      const c = new MessageChannel();
      c.port1.onmessage = () => {
        c.port1.close();
        ok(now());
      };
      c.port2.postMessage(0);
    });

  let downAt = null;
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(
      type,
      (e) => {
        if (e.isTrusted) downAt = e.timeStamp;
      },
      true,
    );

  let firstText = null;
  const startFirstText = () =>
    eachFrame(() => fresh(0.5), 600000).then(async (v) => {
      if (v) firstText = await painted();
    });
  if (document.documentElement) startFirstText();
  else document.addEventListener('readystatechange', startFirstText, { once: true });

  window.__probe = {
    // One specific element (start-up steps).
    waitFor: (sel, timeout) => eachFrame(() => targets(fn(sel), 0.5, true)[0], timeout),
    waitGone: (sel, timeout) => eachFrame(() => targets(fn(sel), 0.5, false).length === 0, timeout),
    // The next thing a player could do: a choice, else a click to go on, else the end.
    waitAny: (minOpacity, timeout, needText, hurry) =>
      eachFrame(() => {
        if (needText && firstText == null) return null;
        const c = targets(A.choice, minOpacity, true);
        if (c.length) return { kind: 'choice', points: c, at: now() };
        if (A.end?.()) return { kind: 'end', at: now() };
        const a = A.advance ? targets(A.advance, 0, false) : [];
        if (a.length && (!A.ready || A.ready())) return { kind: 'advance', points: a.slice(0, 1), at: now() };
        if (a.length && hurry) return { kind: 'hurry', points: a.slice(0, 1), at: now() }; // a click that only finishes the typing
        return null;
      }, timeout),
    arm: () => {
      snapshot();
      downAt = null;
      return now();
    },
    // After arm() and a click: when new text was laid out, and when it was half opaque or more.
    changed: async (timeout) => {
      let dom = null;
      const v = await eachFrame(() => {
        if (dom == null && fresh(0)) dom = painted();
        return fresh(0.5);
      }, timeout);
      if (!v) return null;
      const vis = await painted();
      return { down: downAt, dom: await dom, vis };
    },
    stats: (until) => {
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
      const tbt = (from) =>
        longTasks
          .filter((t) => t.startTime >= from && t.startTime < until)
          .reduce((s, t) => s + Math.max(0, t.duration - 50), 0);
      return {
        fcp,
        lcp: lcp.at(-1)?.startTime ?? null,
        firstText,
        tbt: tbt(fcp ?? 0),
        tbtFromStart: tbt(0),
        longTasks: longTasks.filter((t) => t.startTime < until).length,
      };
    },
  };
};
