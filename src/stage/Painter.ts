/**
 * Holds one picture on the canvas at a time, and carries it over to the next, whatever was still moving.
 * Owns: the order of things on stage, when something is painted, and when there is nothing left to draw.
 * Must not know: the page, or the story.
 */
import type Phaser from 'phaser';
import { BlendModes, Core } from 'phaser';
import type { Alive } from './alive.ts';
import { BustView } from './BustView.ts';
import type { Studio } from './frame.ts';
import { type Gathered, gather, type Order, sameSize, skyBox } from './gather.ts';
import type { Layout } from './geometry.ts';
import { between } from './lights.ts';
import { MapView } from './MapView.ts';
import { Motions } from './motion.ts';
import { PlaceView } from './PlaceView.ts';
import { Pace, type Pictures } from './pace.ts';
import { changedLayers } from './picture.ts';
import { type Cost, Textures } from './textures.ts';
import { WeatherView } from './WeatherView.ts';

const NOWHERE: Layout = { width: 1, height: 1, rem: 16, view: 'hidden' };
const TINT_DEPTH = 10_000;
/** Frames drawn after the last change before the loop sleeps: one shows it, one more for the browser to present. */
const AFTERGLOW = 2;
const KEPT_PLACES = 2;
const WHITE = 0xffffff;
/** How long the light takes to change, the last thing to do so. */
const LIGHT = 700;

export class Painter {
  private readonly motions = new Motions();
  private readonly textures: Textures;
  private readonly weather: WeatherView;
  private readonly busts: BustView;
  private readonly maps: MapView;
  private readonly tint: Phaser.GameObjects.Rectangle;
  private readonly studio: Studio;
  private place: PlaceView | null = null;
  /** What is on stage, at the size the stage has now; and the order its textures were drawn for. */
  private now: Order | null = null;
  private drawn: Order | null = null;
  private turn = 0;
  private quiet = 0;
  /** The colour multiplied into the place at this moment. */
  private shade = WHITE;
  private painted: (() => void)[] = [];
  /** Set until the machine has been judged by its first frames. */
  private pace: Pace | null;
  /** The textures of the places shown of late, the present one first. */
  private recent: { readonly place: string | null; readonly keys: Set<string> }[] = [];

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly alive: Alive,
    private motion: 'full' | 'reduced',
    private readonly wiring: {
      readonly trouble: (what: string) => void;
      readonly wake: () => void;
      readonly sleep: () => void;
      /** Told once what the machine manages; absent where nobody asks. */
      readonly judged?: (pictures: Pictures) => void;
      readonly spent?: (cost: Cost) => void;
    },
  ) {
    this.pace = wiring.judged ? new Pace() : null;
    this.studio = {
      scene,
      motions: this.motions,
      sharpness: () => this.now?.sharpness ?? 1,
      layout: () => this.now?.layout ?? NOWHERE,
      motion: () => this.motion,
    };
    this.textures = new Textures(scene.textures, wiring.spent);
    this.weather = new WeatherView(this.studio);
    this.busts = new BustView(this.studio);
    this.maps = new MapView(this.studio);
    this.tint = scene.add.rectangle(0, 0, 1, 1, 0xffffff).setOrigin(0, 0).setDepth(TINT_DEPTH);
    this.tint.setBlendMode(BlendModes.MULTIPLY).setVisible(false);
  }

  /** Go over to this picture; `painted` is called once it stands still, unless a later order comes first. */
  async show(order: Order, painted: () => void): Promise<void> {
    const turn = ++this.turn;
    const gathered = await gather(order, this.textures, () => turn === this.turn, this.wiring.trouble);
    if (gathered === null || turn !== this.turn) return;
    this.put(order, gathered);
    this.painted = [painted];
    this.wake();
  }

  /** Whatever is still being fetched is for a stage that is taken down. */
  retire(): void {
    this.turn++;
    this.painted = [];
  }

  /** `lively`: whether anything may move by itself or after the pointer, and not only to arrive. */
  setMotion(motion: 'full' | 'reduced', lively: boolean): void {
    this.motion = motion;
    this.alive.setMotion(lively ? motion : 'reduced');
    this.motions.finish();
    this.wake();
  }

  /** Stretch what is there to a new size, until it has been drawn for it. */
  resize(layout: Layout, sharpness: number): void {
    if (this.now === null) return;
    this.now = { ...this.now, layout, sharpness };
    this.motions.finish();
    this.place?.arrange(false);
    this.maps.arrange(false);
    this.wake();
  }

  /** Something may have to be drawn again. */
  wake(): void {
    this.quiet = 0;
    this.wiring.wake();
  }

  /** Draw one moment, some milliseconds after the last. */
  step(elapsed: number): void {
    this.motions.step(elapsed);
    const hidden = this.now?.layout.view === 'hidden';
    const restless = !hidden && (this.weather.restless || (this.place?.restless ?? false));
    const living = this.alive.step(elapsed, restless);
    this.place?.frame(this.alive);
    if (this.place) this.weather.frame(this.alive.clock, this.place.placing);
    this.maps.frame();
    this.busts.frame();
    if (this.motions.busy) {
      this.quiet = 0;
      return;
    }
    const done = this.painted;
    this.painted = [];
    if (done.length > 0)
      this.scene.game.events.once(Core.Events.POST_RENDER, () => {
        for (const tell of done) tell();
      });
    const judging = this.judging(elapsed);
    this.quiet = living || judging ? 0 : this.quiet + 1;
    if (this.quiet > AFTERGLOW) this.wiring.sleep();
  }

  /** Whether frames are still drawn only to see how long they take. */
  private judging(elapsed: number): boolean {
    if (this.pace === null || this.place === null) return false;
    const verdict = this.pace.note(elapsed);
    if (verdict === null) return true;
    this.pace = null;
    this.wiring.judged?.(verdict);
    return false;
  }

  private put(order: Order, gathered: Gathered): void {
    this.motions.finish();
    const before = this.drawn;
    this.now = this.drawn = order;
    const hidden = order.layout.view === 'hidden';
    const instant = order.instant || hidden || before === null || !sameSize(before, order);
    this.putPlace(before, order, gathered, instant);
    this.putTint(order, instant);
    this.weather.show(
      this.place === null ? null : order.picture.weather,
      skyBox(order.picture),
      this.place?.weatherDepth ?? 0,
      instant,
    );
    this.maps.arrange(!instant);
    this.maps.show(gathered.map, instant);
    this.busts.show(gathered.busts, instant);
    if (hidden) this.alive.still();
    else this.alive.stir();
    this.keepTextures(order, gathered);
  }

  private putPlace(before: Order | null, order: Order, { layers }: Gathered, instant: boolean): void {
    const { placeId, plate, state } = order.picture;
    const old = this.place;
    if (old && plate === old.plate) {
      if (before && !sameSize(before, order)) old.redraw(layers);
      else {
        const changed = new Set(
          changedLayers(plate, before?.picture.state ?? null, state).map(({ id }) => id),
        );
        old.change(
          layers.filter(({ layer }) => changed.has(layer.id)),
          instant,
        );
      }
      old.arrange(!instant);
      return;
    }
    if (placeId === null || plate === null) {
      this.place = null;
      if (old) old.leave(instant, () => old.destroy());
      return;
    }
    const next = new PlaceView(this.studio, plate, layers);
    this.place = next;
    // The old place lies underneath until the new one covers it.
    old?.sendBack();
    next.enter(instant, () => old?.destroy());
  }

  private putTint({ picture, layout, sharpness }: Order, instant: boolean): void {
    const from = this.shade;
    const to = picture.tint ?? WHITE;
    this.tint.setSize(layout.width * sharpness, layout.height * sharpness);
    if (from === to) return;
    this.motions.run({
      duration: instant ? 0 : LIGHT,
      apply: (progress) => {
        this.shade = between(from, to, progress);
        this.tint.setFillStyle(this.shade, 1).setVisible(this.shade !== WHITE);
      },
    });
  }

  private keepTextures({ picture }: Order, { layers, busts, map }: Gathered): void {
    const keys = new Set([...layers, ...busts, ...(map ? [map] : [])].map(({ raster }) => raster.key));
    const known = this.recent.find(({ place }) => place === picture.placeId);
    this.recent = [
      // What is still fading out belongs to the picture before; it stays until the next.
      { place: picture.placeId, keys: known ? new Set([...known.keys, ...keys]) : keys },
      ...this.recent.filter((entry) => entry !== known),
    ].slice(0, KEPT_PLACES);
    this.textures.keepOnly(new Set(this.recent.flatMap((entry) => [...entry.keys])));
  }
}
