/** The harness's plain modules, as `bench.ts` uses them. */
declare module '*/load.mjs' {
  /** Measures one page on each profile. */
  export function measure(options: object): Promise<object>;
}
declare module '*/adapters.mjs' {
  /** Where the harness finds text and choices. */
  export const emptyChair: object;
  export const emptyChairStill: object;
  export const yardstick: object;
  export const phaserTemplate: object;
  export const liveStage: object;
}
declare module '*/phaserTemplate.mjs' {
  /** Builds the page into a folder; `phaser` is the package's own folder. */
  export function makePhaserTemplate(out: string, phaser: string): Promise<void>;
}
declare module '*/yardstick.mjs' {
  /** Writes the page to a folder. */
  export function makeYardstick(out: string): void;
}
