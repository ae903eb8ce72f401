import { D as digestUnread, O as digestPlaceholder, b as pathUnknown } from "./inventories.js";
import { N as fetchMalformed, S as shardUnlisted, b as sizePlaceholder, k as listStyle, p as statementInconsistent } from "./rules.js";
import { ofCheck } from "./check.js";
const { Sr: listUnreadable, Tr: listDuplicate, or: shardsIncomplete, wr: listMalformed, xr: manifestMalformed } = ofCheck();
function describeProblem(problem, location) {
	const { file } = location;
	switch (problem.kind) {
		case "list-malformed": return malformed(problem.data, location);
		case "list-malformed-more": {
			const { count } = problem.data;
			return listMalformed.found({
				subject: file,
				data: {
					what: "more",
					count
				},
				location,
				key: "more"
			});
		}
		case "manifest-malformed": {
			const { reason, detail, isFatal } = problem.data;
			const about = {
				subject: file,
				location
			};
			const key = `${reason} ${detail}`;
			if (reason === "duplicate-key") return manifestMalformed.found({
				...about,
				key,
				severity: "notice",
				data: {
					what: "duplicate-key",
					key: detail ?? ""
				}
			});
			return manifestMalformed.found({
				...about,
				key,
				data: {
					what: isFatal ? "file" : "part",
					reason,
					detail
				}
			});
		}
		case "digest-placeholder": {
			const { path, written, of } = problem.data;
			return digestPlaceholder.found({
				subject: file,
				location,
				key: `${path}`,
				severity: of === "file" ? "warning" : "notice",
				data: {
					field: "digest",
					file: path,
					actual: written.slice(0, 200)
				}
			});
		}
		case "digest-unread": return digestUnread.found({
			subject: file,
			location,
			key: problem.data.fields.join(),
			data: problem.data
		});
		case "path-unknown": return pathUnknown.found({
			subject: file,
			location,
			key: problem.data.id ?? "",
			data: problem.data
		});
		case "size-placeholder": {
			const { path, written } = problem.data;
			const data = {
				file: path,
				actual: written.slice(0, 200)
			};
			return sizePlaceholder.found({
				subject: file,
				location,
				key: path,
				data
			});
		}
		case "list-duplicate": {
			const { path, isInvalid } = problem.data;
			return listDuplicate.found({
				subject: file,
				location,
				key: path,
				severity: isInvalid ? "error" : "warning",
				data: {
					what: "path",
					path
				}
			});
		}
		case "list-duplicate-more": return listDuplicate.found({
			subject: file,
			location,
			key: "more",
			data: {
				what: "more",
				...problem.data
			}
		});
		case "list-style": return listStyle.found({
			subject: file,
			location,
			key: problem.data.style,
			data: problem.data
		});
		case "fetch-malformed": {
			const { reason, detail } = problem.data;
			const key = `${location.line} ${reason}`;
			return fetchMalformed.found({
				subject: file,
				location,
				key,
				data: {
					what: "line",
					reason,
					detail
				}
			});
		}
		case "fetch-malformed-more": return fetchMalformed.found({
			subject: file,
			location,
			key: "more",
			data: {
				what: "more",
				...problem.data
			}
		});
		case "statement-inconsistent": return statementInconsistent.found({
			subject: file,
			location,
			data: problem.data
		});
		case "shard-unlisted": return shardUnlisted.found({
			subject: problem.data.path,
			location,
			key: file,
			data: { index: file }
		});
		case "shard-count": return shardsIncomplete.found({
			subject: file,
			location,
			key: "count",
			data: {
				what: "count",
				...problem.data
			}
		});
	}
}
function malformed({ reason, detail, isFatal, text }, location) {
	const subject = location.file;
	if (reason === "unreadable" || reason === "encoding") return listUnreadable.found({
		subject,
		data: { state: {
			is: "malformed",
			reason,
			detail
		} },
		location,
		key: "encoding"
	});
	if (!isFatal) return listMalformed.found({
		subject,
		data: {
			what: "line",
			reason,
			detail
		},
		location,
		key: text
	});
	return listMalformed.found({
		subject,
		data: {
			what: "list",
			reason: reason === "empty" ? null : reason,
			detail
		},
		location,
		key: "no valid line"
	});
}
export { describeProblem };
