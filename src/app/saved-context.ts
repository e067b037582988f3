import { createContext, useContext } from 'react';
import type { SavedScenarios } from '@/state/saved-scenarios';

const SavedContext = createContext<SavedScenarios | undefined>(undefined);

export const SavedProvider = SavedContext.Provider;

/** The visitor's earlier enquiries; undefined where nothing keeps them, as in a test of one screen. */
export const useSaved = (): SavedScenarios | undefined => useContext(SavedContext);
