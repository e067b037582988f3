/** A place from 0 to 1 as CSS and SVG take it: "46.00%". */
export const percentOf = (place: number): string => `${(place * 100).toFixed(2)}%`;
