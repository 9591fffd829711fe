/** A saved application, as the overview lists it. */
export interface ApplicationLine {
  readonly id: string;
  readonly title: string;
  readonly employer: string | null;
  readonly reference: string | null;
  /** Address of the ad; null if it has none that a browser can open. */
  readonly url: string | null;
  /** YYYY-MM-DD; null if the ad gives none. */
  readonly date: string | null;
  /** Whole days from today; negative when it has passed; null without a date. */
  readonly daysLeft: number | null;
  /** The ad has changed and the user has not decided on it. */
  readonly hasChanged: boolean;
  readonly progress: { readonly ready: number; readonly total: number };
}

export interface OverviewView {
  readonly applications: readonly ApplicationLine[];
  /** Words to search for at once: the user typed them in the popup. */
  readonly search: string;
  /** The latest change could not be stored. */
  readonly notSaved: boolean;
}

/** Everything a user can do there. */
export interface OverviewActions {
  /** Deletes the application with all that the user did to it. */
  readonly forget?: (id: string) => void;
  /** Takes back the latest `forget`. */
  readonly undo: () => void;
  readonly openOptions: () => void;
}
