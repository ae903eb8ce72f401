const NAMED = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function xmlText(text) {
	return text.toWellFormed().replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, "\uFFFD");
}
export { xmlText as t };
