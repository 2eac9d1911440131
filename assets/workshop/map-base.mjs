// Derives assets/maps/base.json, the part of the map of Korea that no date changes. Run: node map-base.mjs
// Owns: the coast and land borders (Natural Earth through world-atlas, simplified to knife cuts with shared borders kept
// shared), the projection's constants, and the letters that the drawer sets its labels with.
// Must not know: fronts, states, inks or frames (src/map). Deterministic: no date, no random.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { geoConicConformal } from 'd3-geo';
import * as topojson from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import { F, font } from './type.mjs';

const require = createRequire(import.meta.url);
const maps = new URL('../maps/', import.meta.url);
const atlas = JSON.parse(fs.readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));

// ---------- projection: conic conformal, fitted so that Korea stands in x 40 to 800 of the plate, as korea-map.mjs has it
export const PARALLELS = [34, 43];
export const CENTRAL = 127.4;
export const projection = geoConicConformal().rotate([-CENTRAL, 0]).parallels(PARALLELS).fitExtent([[40, 16], [800, 704]], { type: 'MultiPoint', coordinates: [[123.6, 33], [123.6, 42.2], [131.4, 33], [131.4, 42.2]] });
const constants = () => {
  // d3 keeps scale and offset apart from a centre of its own; solve for the plain ones from two points
  const rad = Math.PI / 180, tan = (d) => Math.tan((90 + d) * rad / 2), [a, b] = PARALLELS;
  const n = Math.log(Math.cos(a * rad) / Math.cos(b * rad)) / Math.log(tan(b) / tan(a));
  const f = Math.cos(a * rad) * tan(a) ** n / n;
  const raw = ([lon, lat]) => { const r = f / tan(lat) ** n, t = n * (lon - CENTRAL) * rad; return [r * Math.sin(t), f - r * Math.cos(t)]; };
  const p = [125, 34], q = [130, 42], P = projection(p), Q = projection(q), rp = raw(p), rq = raw(q);
  const k = (Q[0] - P[0]) / (rq[0] - rp[0]);
  return { central: CENTRAL, n, f, k, x: P[0] - k * rp[0], y: P[1] + k * rp[1] };
};

// ---------- coast: arcs projected, then thinned by the area each vertex spans, so neighbours still share their border
const KOREA = ['408', '410'], NEAR = ['156', '643', '392'];
const VIEW = [-640, -260, 1960, 1020]; // more than any frame shows
const idOf = (g) => String(g.id);
const of = (ids) => atlas.objects.countries.geometries.filter((g) => ids.includes(idOf(g)));
const arcsOf = (geoms) => { const set = new Set(); const walk = (a) => a.forEach((x) => (Array.isArray(x) ? walk(x) : set.add(x < 0 ? ~x : x))); geoms.forEach((g) => walk(g.arcs)); return set; };
const fine = arcsOf(of(KOREA)), coarse = arcsOf(of(NEAR));
const { scale, translate } = atlas.transform;
const arcs = atlas.arcs.map((arc, i) => {
  if (!fine.has(i) && !coarse.has(i)) return [[0, 0], [0, 0]];
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => { x += dx; y += dy; const lon = x * scale[0] + translate[0], lat = y * scale[1] + translate[1]; return projection([Math.min(lon < 0 ? 179 : lon, 179), Math.max(-60, lat)]); });
});
const weighed = presimplify({ type: 'Topology', objects: atlas.objects, arcs });
const cut = { ...weighed, arcs: weighed.arcs.map((arc, i) => arc.filter(([, , w]) => w >= (fine.has(i) ? 1.1 : 5)).map(([x, y]) => [x, y])) };

/** Sutherland and Hodgman against the view, edge by edge. */
function clip(ring) {
  const edges = [[0, VIEW[0], 1], [0, VIEW[2], -1], [1, VIEW[1], 1], [1, VIEW[3], -1]];
  return edges.reduce((points, [axis, at, sign]) => {
    const inside = (p) => (p[axis] - at) * sign >= 0, out = [];
    points.forEach((p, i) => {
      const q = points[(i + points.length - 1) % points.length];
      if (inside(p) !== inside(q)) { const t = (at - q[axis]) / (p[axis] - q[axis]); out.push([q[0] + (p[0] - q[0]) * t, q[1] + (p[1] - q[1]) * t]); }
      if (inside(p)) out.push(p);
    });
    return out;
  }, ring);
}
const area = (ring) => Math.abs(ring.reduce((sum, p, i) => { const q = ring[(i + 1) % ring.length]; return sum + p[0] * q[1] - q[0] * p[1]; }, 0)) / 2;
/** Steps in tenths, which are shorter to write than places. */
const line = (points, closed) => {
  let [px, py] = points[0].map((v) => Math.round(v * 10)), out = `M${px / 10} ${py / 10}l`, first = true;
  for (const [x, y] of points.slice(1)) {
    const [tx, ty] = [Math.round(x * 10), Math.round(y * 10)], [dx, dy] = [(tx - px) / 10, (ty - py) / 10];
    if (dx === 0 && dy === 0) continue;
    out += `${first || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [px, py, first] = [tx, ty, false];
  }
  return out + (closed ? 'Z' : '');
};
const rings = (multi) => multi.coordinates.flatMap((polygon) => polygon);
const shape = (ids, least) => rings(topojson.merge(cut, cut.objects.countries.geometries.filter((g) => ids.includes(idOf(g))))).map((ring) => clip(ring.slice(0, -1))).filter((ring) => ring.length > 2 && area(ring) >= least).map((ring) => line(ring, true)).join('');
const between = (a, b) => topojson.mesh(cut, cut.objects.countries, (p, q) => p !== q && ((idOf(p) === a && b.includes(idOf(q))) || (idOf(q) === a && b.includes(idOf(p))))).coordinates.map((points) => line(points, false)).join('');

// ---------- letters: glyph outlines at 250 to the em, only those a label can need; sea names as whole words, with kerning
const towns = JSON.parse(fs.readFileSync(new URL('towns.json', maps), 'utf8'));
const every = (key) => [...new Set(Object.values(towns).map((t) => t[key]).join(''))].sort().join('');
const EM = 250;
const CAPS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:()'-/&";
const LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;()'-/&";
const SEAS = { yellow: ['Yellow Sea', 'Жёлтое море', '황해'], east: ['East Sea /', 'Sea of Japan', 'Японское море', '동해'], strait: ['Korea Strait', 'Корейский пролив', '대한해협'] };
/** Hangul comes in numbered subset files: find the one that holds the syllable. */
const hangulFiles = fs.readdirSync(new URL('node_modules/@fontsource/nanum-myeongjo/files/', import.meta.url)).filter((name) => name.endsWith('-700-normal.woff')).sort().map((name) => `nanum-myeongjo/files/${name}`);
const holder = (letter) => { const file = hangulFiles.find((name) => font(name).charToGlyph(letter).index > 0); if (!file) throw new Error(`no Hangul file holds ${letter}`); return file; };
/** Douglas and Peucker: the fewest corners that stay within `slack` of the line. */
function thin(points, slack) {
  if (points.length < 3) return points;
  const [a, b] = [points[0], points.at(-1)], dx = b[0] - a[0], dy = b[1] - a[1], long = Math.hypot(dx, dy);
  let far = 0, worst = slack;
  points.forEach(([x, y], i) => { const d = long < 1e-6 ? Math.hypot(x - a[0], y - a[1]) : Math.abs((x - a[0]) * dy - (y - a[1]) * dx) / long; if (d > worst) { worst = d; far = i; } });
  return far === 0 ? [a, b] : [...thin(points.slice(0, far + 1), slack).slice(0, -1), ...thin(points.slice(far), slack)];
}
/** A glyph as straight cuts: `[[x, y, x, y, ...], ...]`, one list a contour. */
function contours(commands, slack) {
  const out = [];
  let now = [], at = [0, 0];
  const mix = (ps, t) => (ps.length === 1 ? ps[0] : mix(ps.slice(1).map((p, i) => [ps[i][0] + (p[0] - ps[i][0]) * t, ps[i][1] + (p[1] - ps[i][1]) * t]), t));
  for (const c of commands) {
    if (c.type === 'Z') continue;
    const to = [c.x, c.y];
    if (c.type === 'M') out.push((now = [to])); // not every face closes its contours
    else if (c.type === 'L') now.push(to);
    else { const ps = c.type === 'Q' ? [at, [c.x1, c.y1], to] : [at, [c.x1, c.y1], [c.x2, c.y2], to]; for (let i = 1; i <= 6; i++) now.push(mix(ps, i / 6)); }
    at = to;
  }
  // a closed contour is thinned in two halves, so that its ends are not each other
  return out.filter((ring) => ring.length > 3).map((ring) => {
    const half = ring.length >> 1, kept = [...thin(ring.slice(0, half + 1), slack), ...thin([...ring.slice(half), ring[0]], slack).slice(1, -1)];
    return kept.flat().map((v) => { if (!Number.isFinite(v)) throw new Error('a glyph was cut by NaN'); return Math.round(v); });
  });
}
function glyph(file, letter, slack) {
  const f = font(file), g = f.charToGlyph(letter);
  if (g.index === 0) throw new Error(`${file} has no ${letter}`);
  return [Math.round(g.advanceWidth * EM / f.unitsPerEm), contours(g.getPath(0, 0, EM).commands, slack)];
}
const letters = (pick, chars, slack = 0.6) => Object.fromEntries([...chars].map((c) => [c, glyph(pick(c), c, slack)]));
const glyphs = {
  caps: letters(() => F.sofia, CAPS),
  note: letters(() => F.sofia6, LATIN, 0.9),
  cyrillic: letters(() => F.oldC, [...new Set(every('cyrillic') + Object.values(SEAS).map((s) => s.at(-2)).join(''))].sort().join(''), 1),
  hangul: letters(holder, [...new Set(every('hangul') + Object.values(SEAS).map((s) => s.at(-1)).join('') + '대')].filter((c) => c !== ' ').sort().join(''), 1.6),
  sea: letters(() => F.oldI, [...new Set(Object.values(SEAS).flatMap((s) => s.slice(0, -2)).join(''))].sort().join('')),
};

const base = {
  source: 'Coast and land borders: Natural Earth 1:10m (public domain) through world-atlas 2.0.2. Letters: Sofia Sans Extra Condensed, Old Standard TT, Nanum Myeongjo (SIL OFL 1.1). Written by assets/workshop/map-base.mjs.',
  projection: constants(),
  em: EM,
  korea: shape(KOREA, 9),
  neighbours: shape(NEAR, 34),
  border: between('408', ['156', '643']),
  glyphs,
};
fs.writeFileSync(new URL('base.json', maps), `${JSON.stringify(base)}\n`);
console.log('base.json', JSON.stringify(base).length, 'korea', base.korea.length, 'neighbours', base.neighbours.length, 'border', base.border.length, Object.entries(glyphs).map(([k, v]) => `${k} ${Object.keys(v).length}/${JSON.stringify(v).length}`).join(', '));
