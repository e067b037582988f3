/** The day that the figures stand for. Links carry it. Apart, so that a link needs no figures. */
export const EDITION = '2026-11-21';
