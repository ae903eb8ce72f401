const REPOSITORY = "OWNER/manifest-drift";

export { REPOSITORY as t };