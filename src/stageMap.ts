/** The map on stage, as SVG: a strip over the page on a narrow screen. Part of the composition root. */
import { mapSvg } from './map/mapImage.ts';
import { NARROW } from './stage/geometry.ts';

export const stageMap = async (id: string): Promise<string> =>
  mapSvg(id, { inks: 'full', frame: window.innerWidth <= NARROW ? 'strip' : 'stage' });
