/**
 * The press: paper tooth and a slightly misplaced dark block over the whole stage, as one filter of the camera.
 * Owns: that look. Must not know: what is on stage. Halftone is not added here; where it is wanted it is in the art.
 */
import type Phaser from 'phaser';
import { Filters, Renderer } from 'phaser';

const NAME = 'FilterPrint';

const FRAGMENT = `
#pragma phaserTemplate(shaderName)
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform sampler2D uMainSampler;
uniform vec2 uResolution;
uniform float uSharpness;
varying vec2 outTexCoord;
float noise(vec2 cell) {
  vec3 p = fract(vec3(cell.xyx) * 0.1031);
  p += dot(p, p.yzx + 33.33);
  return fract((p.x + p.y) * p.z);
}
void main () {
  vec4 colour = texture2D(uMainSampler, outTexCoord);
  float tooth = noise(floor(outTexCoord * uResolution / (1.5 * uSharpness)));
  vec3 c = colour.rgb * (1.0 - 0.055 * step(0.90, tooth) - 0.025 * step(0.75, tooth));
  float block = texture2D(uMainSampler, outTexCoord + vec2(0.6, 0.4) * uSharpness / uResolution).r;
  gl_FragColor = vec4(mix(c, min(c, vec3(block)), 0.18), colour.a);
}`;

class PrintController extends Filters.Controller {
  constructor(
    camera: Phaser.Cameras.Scene2D.Camera,
    readonly sharpness: () => number,
  ) {
    super(camera, NAME);
  }
}

class PrintNode extends Renderer.WebGL.RenderNodes.BaseFilterShader {
  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(NAME, manager, undefined, FRAGMENT);
  }

  override setupUniforms(
    controller: Phaser.Filters.Controller,
    context: Phaser.Renderer.WebGL.DrawingContext,
  ): void {
    const sharpness = controller instanceof PrintController ? controller.sharpness() : 1;
    this.programManager.setUniform('uResolution', [context.width, context.height]);
    this.programManager.setUniform('uSharpness', sharpness);
  }
}

/** For the game's configuration; Phaser's type for it leaves no room for nodes of one's own. */
export const printNodes = { [NAME]: PrintNode } as never;

/** Print whatever this camera sees. The filter returned can be put out of action. */
export function addPrint(
  camera: Phaser.Cameras.Scene2D.Camera,
  sharpness: () => number,
): Phaser.Filters.Controller {
  const print = new PrintController(camera, sharpness);
  camera.filters.external.add(print);
  return print;
}
