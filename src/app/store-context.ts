import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { AdvisorState, AdvisorStore } from '@/state/advisor-store';
import type { Screen } from './address';
import type { Adviser } from './adviser';
import type { StartTrace } from './open-trace';
import type { Navigation } from './sync-address';

/** What every screen may lean on, made once by `boot`. */
export type Ground = {
  readonly store: AdvisorStore;
  readonly adviser: Adviser;
  readonly navigation: Navigation;
  readonly startTrace: StartTrace;
};

const GroundContext = createContext<Ground | undefined>(undefined);

export const GroundProvider = GroundContext.Provider;

function useGround(): Ground {
  const ground = useContext(GroundContext);
  if (ground === undefined) {
    throw new Error('A screen stands outside its GroundProvider.');
  }
  return ground;
}

/** What the visitor said, or a part of it. A selector that makes a new object needs `useShallow`. */
export const useAdvisor = <T>(selector: (state: AdvisorState) => T): T =>
  useStore(useGround().store, selector);

/** What the visitor said at this moment, for a callback: reading it does not draw anew. */
export const useAdvisorStore = (): AdvisorStore => useGround().store;

export const useAdviser = (): Adviser => useGround().adviser;

export const useNavigation = (): Navigation => useGround().navigation;

export const useStartTrace = (): StartTrace => useGround().startTrace;

/** The screen the visitor is on. */
export function useScreen(): Screen {
  const { subscribe, screen } = useNavigation();
  return useSyncExternalStore(subscribe, screen);
}
