import type { World } from './world';

/**
 * Keeps a number until another world is asked about: what several options share is worked out once.
 * The judgement goes world by world, so one place to remember is enough. A world that notes what is
 * read is another world, so it notes the figures of each such number once; a number that two lines of one
 * bill share must not be kept, or only the first line would name its figures.
 */
export function oncePerWorld(compute: (world: World) => number): (world: World) => number {
  let known: World | undefined;
  let value = 0;
  return (world) => {
    if (world !== known) {
      value = compute(world);
      known = world;
    }
    return value;
  };
}
