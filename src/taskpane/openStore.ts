import type { Wishes } from "../assessment";
import { followPreferences, preferencesOf, type Preferences } from "./preferences/preferences";
import type { Shelf } from "./preferences/shelf";
import { initialState } from "./state/state";
import { createStore, type Store } from "./state/store";

/**
 * The state of a pane that begins with some preferences, and keeps what the user makes of them. What was said of another
 * file does not come along, even where all its settings are given.
 */
export function openStore(shelf: () => Shelf, preferences: Preferences, wishes: Partial<Wishes> = {}): Store {
  const initial = initialState(preferences.language);
  const store = createStore({
    ...initial,
    settings: { ...initial.settings, ...preferencesOf(preferences) },
    wishes: { ...initial.wishes, ...wishes },
  });
  followPreferences(shelf, store);
  return store;
}
