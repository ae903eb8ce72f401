function isSuppressed(finding) {
	return "suppression" in finding;
}
export { isSuppressed as t };
