const NAMED = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/**
* Text for an attribute or an element. XML 1.0 has no control characters, not even escaped ones, and no lone
* surrogates; they become U+FFFD.
*/
function xmlText(text) {
	return text.toWellFormed().replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, "�");
}

export { xmlText as t };