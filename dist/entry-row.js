function isGood(works) {
	return works === "available" || works === "answers";
}
export { isGood as t };
