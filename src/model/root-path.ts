/**
 * A path below the repository root: `/` between segments, no empty, `.` or `..` segment, never
 * absolute. The empty string is the root itself.
 */
export type RootPath = string;
