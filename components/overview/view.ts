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
  /** What the first required items are called that are not ready; of more than two only the number is known. */
  readonly missing: readonly string[];
  /** YYYY-MM-DD; null: not sent. */
  readonly sentOn: string | null;
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
  readonly forget: (id: string) => void;
  /** Today is the day on which it was sent; false: it was not sent after all. */
  readonly markSent: (id: string, isSent: boolean) => void;
  /** @param date YYYY-MM-DD */
  readonly setDate: (id: string, date: string) => void;
  /** Hands the user a calendar file with the deadlines of these; resolves to how many have one that is to come. */
  readonly saveDeadlines: (ids: readonly string[]) => Promise<number>;
  /** Takes back the latest of what the user did here. */
  readonly undo: () => void;
  readonly openOptions: () => void;
}
