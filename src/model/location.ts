/** A place in a file of the repository. Lines and columns count from 1, columns in UTF-16 units. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A place that is looked for when its line or column is asked for: of a hundred thousand findings few are shown. */
export class LateLocation implements Location {
  readonly file: string;
  readonly #find: () => Location;
  #found: Location | null = null;

  /** `find` answers a place in `file`. */
  constructor(file: string, find: () => Location) {
    this.file = file;
    this.#find = find;
  }

  get line(): number {
    return this.found.line;
  }

  get column(): number {
    return this.found.column;
  }

  get found(): Location {
    this.#found ??= this.#find();
    return this.#found;
  }
}

/** The place as a plain object, for a report. */
export function foundLocation(location: Location | null): Location | null {
  return location instanceof LateLocation ? location.found : location;
}
