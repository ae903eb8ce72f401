function hostOfPlace(place) {
	if (place.is === "registry") return new URL(place.origin).host;
	return place.is === "release" ? "GitHub" : "ModelScope";
}
export { hostOfPlace as t };
