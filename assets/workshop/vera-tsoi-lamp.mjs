// Vera as she sits in her own room in 1956: the lamp hangs to her right, so the light comes from there.
import vera from './vera.mjs'; export default vera(35, { lamp: true });
