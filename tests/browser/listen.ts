/** An ear on what a page sends to the loudspeakers: counted in hundredths of a second, in the audio thread, so that a busy page misses nothing. */
import type { BrowserContext, Page } from 'playwright-core';

/** A hundredth of a second of what was heard. */
export interface Grain {
  /** The audio context's own time, in seconds. */
  readonly at: number;
  readonly rms: number;
  /** The largest step from one sample to the next, in either ear. */
  readonly step: number;
}

interface Ear {
  contexts: AudioContext[];
  heard: Grain[];
  /** Gains that were led to the loudspeakers: by day a mixer has one. */
  outlets: number;
  /** Media elements that were told to play: sound past the mixer. */
  elements: number;
}

declare global {
  interface Window {
    ear: Ear;
  }
}

const COUNTER = `registerProcessor('counter', class extends AudioWorkletProcessor {
  sum = 0; step = 0; frames = 0; last = [0, 0]; kept = [];
  process([input]) {
    for (let i = 0; i < 128; i++) {
      for (let c = 0; c < 2; c++) {
        const v = input[c]?.[i] ?? input[0]?.[i] ?? 0;
        this.sum += v * v / 2;
        this.step = Math.max(this.step, Math.abs(v - this.last[c]));
        this.last[c] = v;
      }
      if (++this.frames === sampleRate / 100) {
        this.kept.push({ at: currentTime, rms: Math.sqrt(this.sum / this.frames), step: this.step });
        this.sum = this.step = this.frames = 0;
      }
    }
    if (this.kept.length >= 10) this.port.postMessage(this.kept.splice(0));
    return true;
  }
})`;

const FLAKE = 0.045;

/** Before a page loads: whatever any audio context sends to its destination is counted too. */
export async function putEarTo(context: BrowserContext): Promise<void> {
  await context.addInitScript((counter) => {
    const ear: Ear = { contexts: [], heard: [], outlets: 0, elements: 0 };
    window.ear = ear;
    const connect = AudioNode.prototype.connect as (this: AudioNode, ...to: unknown[]) => AudioNode;
    const counters = new Map<BaseAudioContext, Promise<AudioNode>>();
    window.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        ear.contexts.push(this);
        const url = URL.createObjectURL(new Blob([counter], { type: 'text/javascript' }));
        counters.set(
          this,
          this.audioWorklet.addModule(url).then(() => {
            const node = new AudioWorkletNode(this, 'counter', { numberOfInputs: 1, channelCount: 2 });
            node.port.addEventListener('message', ({ data }) => ear.heard.push(...data));
            node.port.start();
            return node;
          }),
        );
      }
    };
    Reflect.set(AudioNode.prototype, 'connect', function (this: AudioNode, ...to: unknown[]): AudioNode {
      if (to[0] === this.context.destination) {
        // Howler also leads an empty sample there, to unlock the context; a mixer ends in a gain.
        if (this instanceof GainNode) ear.outlets++;
        counters.get(this.context)?.then((node) => connect.call(this, node));
      }
      return connect.call(this, ...to);
    });
    const play = HTMLMediaElement.prototype.play;
    Reflect.set(HTMLMediaElement.prototype, 'play', function (this: HTMLMediaElement): Promise<void> {
      ear.elements++;
      return play.call(this);
    });
  }, COUNTER);
}

/** What has been heard since this was last asked. */
export const heardOn = (page: Page): Promise<Grain[]> => page.evaluate(() => window.ear.heard.splice(0));

/** The level of every fifty milliseconds, lowest first. */
export function levels(grains: readonly Grain[]): number[] {
  const runs: number[] = [];
  for (let i = 0; i + 5 <= grains.length; i++) {
    const five = grains.slice(i, i + 5);
    runs.push(Math.sqrt(five.reduce((sum, { rms }) => sum + rms * rms, 0) / 5));
  }
  return runs.sort((a, b) => a - b);
}

/**
 * How far the sharpest step stands out from what is before it and after it, 20 to 60 ms away: the attack of a note goes on,
 * a click does not. Steps as small as a flake of snow at the window are no matter.
 */
export function sharpestStep(grains: readonly Grain[]): number {
  const steps = grains.map(({ step }) => step);
  return steps.reduce((most, step, i) => {
    const around = [...steps.slice(Math.max(0, i - 6), Math.max(0, i - 1)), ...steps.slice(i + 2, i + 7)];
    return step < FLAKE ? most : Math.max(most, step / Math.max(...around, FLAKE / 10));
  }, 0);
}
