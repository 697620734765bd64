import type { Wishes } from "../assessment";
import { followPreferences, type Preferences } from "./preferences/preferences";
import type { Shelf } from "./preferences/shelf";
import { initialState } from "./state/state";
import { createStore, type Store } from "./state/store";

/** The state of a pane that begins with some settings, and keeps what the user makes of them. */
export function openStore(shelf: () => Shelf, preferences: Preferences, wishes: Partial<Wishes> = {}): Store {
  const initial = initialState(preferences.language);
  const store = createStore({
    ...initial,
    settings: { ...initial.settings, ...preferences },
    wishes: { ...initial.wishes, ...wishes },
  });
  followPreferences(shelf, store);
  return store;
}
