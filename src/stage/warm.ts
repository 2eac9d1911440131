/**
 * Has every shader compiled before the first picture, in the background where the driver can: a shader compiled in
 * the middle of an arrival would stand in its way. Must not know: what will be drawn.
 */
import type Phaser from 'phaser';
import { BlendModes, Core } from 'phaser';

/** A shader is asked for when it is first needed, which may be a frame after the one it depends on. */
const SETTLED = 3;
/** A driver that never says it is ready is not waited for any longer. */
const PATIENCE = 600;

/** Draw one of everything that the stage draws, unseen, until nothing is left to compile. */
export function warmUp(scene: Phaser.Scene, done: () => void): void {
  const { game } = scene;
  const renderer = game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  const all = [
    scene.add.image(0, 0, '__WHITE'),
    scene.add.rectangle(0, 0, 1, 1, 0xffffff).setBlendMode(BlendModes.MULTIPLY),
    scene.add.graphics().fillStyle(0xffffff).fillTriangle(0, 0, 1, 0, 0, 1),
  ];
  let settled = 0;
  let frames = 0;
  const look = (): void => {
    settled = renderer.glProgramWrappers.some(({ compiling }) => compiling) ? 0 : settled + 1;
    frames++;
    if (settled < SETTLED && frames < PATIENCE) return;
    game.events.off(Core.Events.POST_RENDER, look);
    for (const one of all) one.destroy();
    // From here on Phaser waits for a shader rather than leave something out: after a lost context it would not ask again.
    Object.assign(game.config, { skipUnreadyShaders: false });
    done();
  };
  game.events.on(Core.Events.POST_RENDER, look);
}
