/**
 * What there is to play: the manifest that `assets/score/render.sh` writes, read into types.
 * Must not know Howler, or where a file's address comes from.
 */

/** The part of a file that goes round: start and length in milliseconds. */
export type Loop = readonly [start: number, length: number];

/** One file, named without its ending: every file exists in two formats. */
export interface Strip {
  readonly file: string;
  /** Null: it is heard once, to its end. */
  readonly loop: Loop | null;
}

export interface Place extends Strip {
  /** Another ambience laid over this one, silent while there is music: the clock. */
  readonly over: string | null;
}

export interface Manifest {
  /** A cue's stems: the bed first, then the one that comes in while a paper lies on the table. */
  readonly music: Readonly<Record<string, readonly Strip[]>>;
  readonly ambience: Readonly<Record<string, Place>>;
  readonly effects: Readonly<Record<string, readonly string[]>>;
}

/** The manifest as it is written. JSON knows no tuples, so a loop is only a list until it has been read. */
export interface WrittenManifest {
  readonly music: Readonly<
    Record<string, { readonly stems: readonly string[]; readonly loop: readonly number[] | null }>
  >;
  readonly ambience: Readonly<
    Record<string, { readonly file: string; readonly loop: readonly number[]; readonly over?: string }>
  >;
  readonly effects: Readonly<Record<string, readonly string[]>>;
}

function readLoop(written: readonly number[] | null): Loop | null {
  const [start, length] = written ?? [];
  return start === undefined || length === undefined ? null : [start, length];
}

export function readManifest({ music, ambience, effects }: WrittenManifest): Manifest {
  return {
    music: Object.fromEntries(
      Object.entries(music).map(([id, { stems, loop }]) => [
        id,
        stems.map((file) => ({ file, loop: readLoop(loop) })),
      ]),
    ),
    ambience: Object.fromEntries(
      Object.entries(ambience).map(([id, { file, loop, over }]) => [
        id,
        { file, loop: readLoop(loop), over: over ?? null },
      ]),
    ),
    effects,
  };
}
