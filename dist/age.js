function ageProblem({ time }, now) {
	const age = now.time - time;
	if (age > now.maxAge) return "too-old";
	return age < -3e5 ? "from-the-future" : null;
}
export { ageProblem as t };
