/**
 * Night listening: what is loud is bent down and what is soft comes up a little, behind Howler's own master, so that there
 * is still one mixer. Must not know settings, files or the story.
 */

const CROSS = 0.25;
/** Falls, after the browser's own make-up gain, a little above the room and some 8 dB under the music as it is by day. */
const TRIM = 0.25;

/** @returns a switch. By day nothing is built, and the master goes straight to the loudspeakers. */
export function nightOf(ctx: AudioContext, master: GainNode): (on: boolean) => void {
  let ways: { readonly day: GainNode; readonly night: GainNode } | null = null;
  const build = (): { readonly day: GainNode; readonly night: GainNode } => {
    const day = new GainNode(ctx, { gain: 1 });
    const night = new GainNode(ctx, { gain: 0 });
    const press = new DynamicsCompressorNode(ctx, {
      threshold: -36,
      knee: 10,
      ratio: 3,
      attack: 0.004,
      release: 0.3,
    });
    master.disconnect();
    master.connect(day).connect(ctx.destination);
    master.connect(press).connect(night).connect(ctx.destination);
    return { day, night };
  };
  const to = ({ gain }: GainNode, level: number): void => {
    gain.cancelScheduledValues(ctx.currentTime);
    gain.setValueAtTime(gain.value, ctx.currentTime);
    gain.linearRampToValueAtTime(level, ctx.currentTime + CROSS);
  };
  return (on) => {
    if (!on && ways === null) return;
    ways ??= build();
    to(ways.day, on ? 0 : 1);
    to(ways.night, on ? TRIM : 0);
  };
}
