/** Stands in for @actions/core inside the bundled glob library, which only ever calls `debug`. */
export function debug(): void {}
export function info(): void {}
