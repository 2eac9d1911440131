// Turning a bust: a head is a rounded block and its drawn points lie on the near side; turning it moves what is nearest most.
// Owns: that one idea. Must not know: whose head it is, or what is drawn on it.

const clamp = (v, low, high) => Math.max(low, Math.min(high, v));
const bump = (v, at, width) => Math.exp(-(((v - at) / width) ** 2));

/**
 * How a point moves when a head turns `yaw` degrees to the viewer's right and nods `pitch` degrees down.
 * `x`, `y`: the middle of the eyes; `R`: half the head's width; `D`, `H`: its depth and its height below the eyes.
 * `bone`: on a face, how far the far eye socket sinks in and the far cheekbone stands out.
 * `tuck`: on hair, how far the far side draws in and its end goes up behind the temple; `top`: where the hair ends above.
 * The mover takes [x, y] or [x, y, corner], and `lift`: how far the point stands off the skull.
 */
export function turning({ yaw = 0, pitch = 0, x = 300, y = 300, R = 130, D = R * 1.02, H = 230, bone = 0, tuck = 0, top = 0 } = {}) {
  const turn = yaw * Math.PI / 180, s = Math.sin(turn), c = Math.cos(turn), nod = Math.sin(pitch * Math.PI / 180);
  const side = Math.sign(yaw), little = tuck * Math.min(1, Math.abs(s) * 5);
  return ([px, py, corner], lift = 0) => {
    const u = clamp((px - x) / R, -1, 1), over = top > 0 && py < y, v = clamp((py - y) / (over ? y - top : H), -1, 1);
    const z = D * Math.sqrt(1 - u * u) * Math.sqrt(1 - (over ? .94 : .35) * v * v) + lift;
    const away = Math.max(0, u * side), far = away ** 5;
    const socket = Math.abs(s) * far * bone * (44 * bump(py, y + 2, 30) - 26 * bump(py, y + 62, 26));
    const drawnIn = little * (9 * far * clamp((py - y + 170) / 90, 0, 1) + (over ? 80 * away ** 2 * v * v * (1 - v * v) : 0));
    const up = little * Math.min(1, far * 3) * Math.max(0, py - y + 88) * .82;
    const q = [x + (px - x) * c + z * s - side * (socket + drawnIn), py + (z - D * .45) * nod - up];
    return corner ? [...q, corner] : q;
  };
}

/** Turn everything drawn in `art`: the corners of paths, the centres of circles. `lift` is a number, or says it of a point. */
export function turned(art, move, lift = 0) {
  const at = (px, py) => move([+px, +py], typeof lift === 'function' ? lift(+px, +py) : lift).map((v) => +v.toFixed(1));
  const corners = (d) => d.replace(/([ML])(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, op, px, py) => `${op}${at(px, py).join(' ')}`);
  return art.replace(/ d="([^"]+)"/g, (_, d) => ` d="${corners(d)}"`)
    .replace(/ cx="(-?[\d.]+)" cy="(-?[\d.]+)"/g, (_, px, py) => { const q = at(px, py); return ` cx="${q[0]}" cy="${q[1]}"`; });
}

/** The near ear comes forward over the hair and opens, the far one goes behind the cheek. `s`: -1 the left ear, 1 the right. */
export function turnEar(points, s, yaw, R) {
  const a = Math.sin(yaw * Math.PI / 180), near = s * a < 0, base = points[0][0];
  const open = 1 + Math.abs(a) * (near ? .5 : -1.2), shift = a * R * (near ? .5 : -.2);
  return points.map(([px, py, corner]) => [base + (px - base) * open + shift, py, ...(corner ? [corner] : [])]);
}
