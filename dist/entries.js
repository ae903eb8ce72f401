import { $ as sep, A as readlinkSync, B as randomBytes, C as lstatSync, D as readFileSync, E as openSync, I as writeFileSync, J as isAbsolute, K as delimiter, M as renameSync, N as rmSync, O as readSync, P as statSync, R as createHash, T as mkdtempSync, Y as join, _ as constants, c as openContained, g as closeSync, h as chmodSync, j as realpathSync, k as readdirSync, p as accessSync, tt as _lean_node_process_default, w as mkdirSync, y as existsSync } from "./hashing.js";
import { B as readJson, Gn as VERSION, I as loadInventories, K as LineIndex, Un as stringAt, Vn as identityOf, b as check, dn as terminalText, i as openRepository, jn as quote, kn as SettingsError, mn as cut, rt as decodeUtf8 } from "./check.js";
import { c as totalmem, i as freemem, r as cpus, s as tmpdir, t as availableParallelism } from "./_lean_node_os.js";
import { t as setTimeout$1 } from "./promises.js";
import { n as spawn, r as spawnSync } from "./_lean_node_child_process2.js";
import { n as createServer } from "./_lean_node_net.js";
import { c as readEntrypoint, d as STATUSES, l as readQuestion, s as isObject, u as LOADERS } from "./read-options.js";
import { t as filesOfEntries } from "./entry-files.js";

/** JUnit's XML, as CI systems read it: blocked is an error, since the test could not run. */
function renderJunit(run) {
	const { fail, blocked, skip } = run.summary;
	const tests = run.groups.flatMap((group) => group.tests);
	const suites = run.groups.map(({ id, title, reason, tests: own }) => {
		const count = (status) => own.filter((test) => test.status === status).length;
		const cases = own.map(testCase).join("");
		const problem = reason === null ? "" : `    <testcase name="${xml(id)}" classname="group"><failure message="${xml(reason)}"/></testcase>\n`;
		const counts = `tests="${own.length + (reason === null ? 0 : 1)}" failures="${count("fail") + (reason === null ? 0 : 1)}" errors="${count("blocked")}" skipped="${count("skip")}"`;
		return `  <testsuite name="${xml(title ?? id)}" ${counts} time="${seconds(own)}">\n${cases}${problem}  </testsuite>\n`;
	});
	const groupFailures = run.groups.filter(({ reason }) => reason !== null).length;
	return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="manifest-drift smoke" tests="${tests.length + groupFailures}" failures="${fail + groupFailures}" errors="${blocked}" skipped="${skip}" time="${seconds(tests)}">
${suites.join("")}</testsuites>
`;
}
function testCase({ id, subject, status, kind, reason, fix, duration_ms: ms, location }) {
	const file = location === null ? "" : ` file="${xml(location.file)}" line="${location.line}"`;
	const head = `    <testcase name="${xml(id)}" classname="${xml(subject ?? "command")}" time="${(ms / 1e3).toFixed(3)}"${file}`;
	if (status === "pass") return `${head}/>\n`;
	const message = xml(reason ?? status);
	if (status === "skip") return `${head}><skipped message="${message}"/></testcase>\n`;
	const name = status === "fail" ? "failure" : "error";
	return `${head}><${name} type="${kind ?? ""}" message="${message}">${xml(fix ?? "")}</${name}></testcase>\n`;
}
const seconds = (tests) => (tests.reduce((sum, test) => sum + test.duration_ms, 0) / 1e3).toFixed(3);
const NAMED = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** XML 1.0 has no control characters, not even escaped ones, and no lone surrogates. */
function xml(text) {
	return text.toWellFormed().replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, "�");
}

/** The results for a terminal and for a log: a line a test, what to do about it, and the verdict. */
const STYLES = {
	pass: "green",
	fail: "red",
	blocked: "yellow",
	skip: "dim"
};
/** `path`: the file of results, named at the end. */
function renderText(run, path, paint) {
	const tests = run.groups.flatMap((group) => group.tests);
	const widest = Math.min(48, Math.max(8, ...tests.map(({ id }) => terminalText(id).length)));
	const lines = [];
	for (const group of run.groups) {
		lines.push(paint("bold", terminalText(group.title ?? group.id)));
		for (const test of group.tests) lines.push(...testLines(test, widest, paint));
		if (group.reason !== null) lines.push(`  ${paint("red", "group fails")}: ${terminalText(group.reason)}`);
	}
	if (run.groups.length === 0) lines.push("There is nothing to test: no entry has a smoke_test, and there is no plan.");
	for (const { group, text } of run.observations) lines.push(`${terminalText(group)}: ${terminalText(cut(text, 400))}`);
	const { network, files, processes, memory, by } = run.isolation;
	lines.push("", `isolation (${by}): network ${network}, files ${files}, processes ${processes}, memory ${memory}`);
	lines.push(`results: ${terminalText(path)}`, paint("bold", verdictOf(run)));
	return `${lines.join("\n")}\n`;
}
/** One sentence; holds no text of the repository. */
function verdictOf({ summary, outcome, entries }) {
	const { pass, fail, blocked, skip } = summary;
	const others = [
		[fail, "failed"],
		[blocked, "blocked"],
		[skip, "skipped"]
	].flatMap(([count, word]) => count === 0 ? [] : [`, ${count} ${word}`]).join("");
	const available = entries.filter(({ works }) => works === "available").length;
	return `${outcome === "pass" ? "PASS" : "FAIL"} ${pass} passed${others}; available: ${available} of ${entries.length}`;
}
function testLines(test, widest, paint) {
	const { id, status, reason, fix, kind, location, answer, duration_ms: ms } = test;
	const word = paint(STYLES[status], status.toUpperCase().padEnd(7));
	const time = test.started_at === null ? "" : `${(ms / 1e3).toFixed(1)} s`;
	const said = status === "pass" && answer !== null ? answerText(answer) : reason ?? "";
	const line = `  ${word} ${terminalText(id).padEnd(widest)} ${time.padStart(8)}  ${terminalText(cut(said, 400))}`;
	if (status === "pass" || status === "skip") return [line.trimEnd()];
	const where = location === null ? "" : ` (${location.file}:${location.line})`;
	return [line, `          ${terminalText(`${kind ?? ""}${where}${fix === null ? "" : `: ${fix}`}`)}`];
}
/** `text, 42 characters, 8 tokens`. */
function answerText({ kind, chars, tokens, width, height, dimensions, seconds }) {
	return [
		kind,
		chars === void 0 ? "" : `${chars} characters`,
		tokens === void 0 ? "" : `${tokens} tokens`,
		width === void 0 ? "" : `${width}×${height}`,
		dimensions === void 0 ? "" : `${dimensions} numbers`,
		seconds === void 0 ? "" : `${seconds.toFixed(1)} s of sound`
	].filter((part) => part !== "").join(", ");
}

/**
* How a command is shut in on Linux: namespaces of its own for network, processes and mounts; the checkout
* and everything outside of the work folder read-only; folders that hold the runner's files hidden; no
* privileges.
*/
const RUNGS = [
	"unshare",
	"sudo unshare",
	"user namespace"
];
/**
* Runs as the first process of the namespaces: $1 work, $2 root, $3 how many hidden folders follow, then
* setpriv and what it runs. A path is only ever an argument, never a part of the script. The loopback
* device is brought up where there is a program for it, since some loaders serve themselves.
*/
const SETUP = `set -e
work=$1 root=$2 count=$3
shift 3
mount --make-rprivate /
mount --bind "$root" "$root"
mount -o remount,bind,ro "$root"
mount --bind "$work" "$work"
while [ "$count" -gt 0 ]; do
  mount -t tmpfs -o ro,size=4k,mode=755 none "$1"
  shift
  count=$((count - 1))
done
mount -o remount,bind,ro / || :
ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || :
cd "$work"
exec "$@"`;
/** The command line that runs `command` shut in. */
function wrap(rung, command, inside, environment) {
	if (rung === "none") return [...command];
	const { work, root, hidden, hasNetwork } = inside;
	const namespaces = [
		"--mount",
		"--pid",
		"--ipc",
		...hasNetwork ? [] : ["--net"]
	];
	const user = [
		`--reuid=${_lean_node_process_default.getuid?.() ?? 0}`,
		`--regid=${_lean_node_process_default.getgid?.() ?? 0}`,
		"--clear-groups"
	];
	return [
		...rung === "sudo unshare" ? [
			"sudo",
			"-n",
			"--",
			"env",
			"-i",
			...environment
		] : [],
		"unshare",
		...rung === "user namespace" ? ["--user", "--map-root-user"] : [],
		...namespaces,
		"--fork",
		"--kill-child",
		"--mount-proc",
		"--",
		"sh",
		"-c",
		SETUP,
		"sh",
		work,
		root,
		String(hidden.length),
		...hidden,
		"setpriv",
		"--bounding-set=-all",
		"--inh-caps=-all",
		"--no-new-privs",
		...rung === "sudo unshare" ? user : [],
		"--",
		...command
	];
}

const SCRIPTS = {
	"common": "# What every runner begins with. The request stands on standard input; what is told goes, a line of JSON\n# each, to a file of the run's own, with a token that no library knows. Standard output is the library's.\nimport json\nimport os\nimport sys\nimport time\n\nREQUEST = json.loads(sys.stdin.buffer.read())\nCHANNEL = os.open(REQUEST.pop(\"channel\"), os.O_WRONLY | os.O_APPEND)\nTOKEN = REQUEST.pop(\"token\")\n\n\ndef tell(event, **more):\n    line = json.dumps({\"token\": TOKEN, \"event\": event, \"at\": time.monotonic() * 1000, **more})\n    os.write(CHANNEL, line.encode() + b\"\\n\")\n\n\ndef blocked(kind, reason, fix):\n    tell(\"blocked\", kind=kind, reason=reason, fix=fix)\n    sys.stdout.flush()\n    os._exit(0)\n\n\ndef failed(error):\n    import traceback\n\n    traceback.print_exception(error)\n    tell(\"error\", reason=f\"{type(error).__name__}: {error}\"[:2000])\n    sys.stdout.flush()\n    sys.stderr.flush()\n    os._exit(1)\n\n\nsys.excepthook = lambda kind, error, trace: failed(error)\n\n\ndef number(version):\n    parts = []\n    for part in version.split(\"+\")[0].split(\".\"):\n        digits = \"\".join(sign for sign in part if sign.isdigit())\n        parts.append(int(digits or 0))\n    return tuple(parts[:3])\n\n\ndef need(package, least=None):\n    \"\"\"The installed version of a package, asked before any of its code runs.\"\"\"\n    from importlib import metadata\n\n    try:\n        version = metadata.version(package)\n    except metadata.PackageNotFoundError:\n        blocked(\"loader-missing\", f\"{package} is not installed\", f\"Install it: pip install {package}\")\n    if least is not None and number(version) < number(least) and \"old-loaders\" not in REQUEST[\"allowed\"]:\n        blocked(\n            \"loader-missing\",\n            f\"{package} {version} is too old; models could run code in it\",\n            f\"Install {package} {least} or later.\",\n        )\n    return version\n\n\ndef need_device():\n    \"\"\"Accelerators by the name of the profile; where there is none, the test cannot run.\"\"\"\n    if REQUEST[\"profile\"] != \"cuda\":\n        return \"cpu\"\n    import torch\n\n    if not torch.cuda.is_available():\n        blocked(\"smoke-blocked\", \"the profile is cuda and there is no CUDA device\", \"Run it on a machine with one.\")\n    return \"cuda\"\n\n\ndef answered(**more):\n    tell(\"answered\", **more)\n    sys.stdout.flush()\n    sys.stderr.flush()\n    # Some libraries take long to end, or crash on the way; the answer is given.\n    os._exit(0)\n\n\ndef sound(values):\n    \"\"\"Whether all numbers are finite and some number is not zero.\"\"\"\n    import numpy\n\n    array = numpy.asarray(values, dtype=numpy.float64)\n    return bool(array.size > 0 and numpy.isfinite(array).all() and numpy.any(array != 0))\n\n\ntell(\"importing\")\n",
	"diffusers": "# A pipeline by diffusers. Below this version a folder could run code with no flag given\n# (CVE-2026-44513). The folder was looked at before; the flags here are the second wall.\ntell(\n    \"versions\",\n    versions={\"diffusers\": need(\"diffusers\", \"0.38.0\"), \"torch\": need(\"torch\", \"2.6.0\")},\n)\nimport inspect\n\nimport diffusers\nimport numpy\nimport torch\n\ndevice = need_device()\ntell(\"loading\")\noptions = {\n    \"local_files_only\": True,\n    \"use_safetensors\": None if \"pickle\" in REQUEST[\"allowed\"] else True,\n}\nif \"code\" in REQUEST[\"allowed\"]:\n    options[\"trust_remote_code\"] = True\npipeline = diffusers.DiffusionPipeline.from_pretrained(REQUEST[\"path\"], **options).to(device)\npipeline.set_progress_bar_config(disable=True)\n\ntell(\"answering\")\naccepted = inspect.signature(pipeline.__call__).parameters\nwanted = {\n    \"prompt\": REQUEST[\"prompt\"] or \"a single red apple on a white table\",\n    \"num_inference_steps\": 2,\n    \"generator\": torch.Generator(device).manual_seed(0),\n}\noutput = pipeline(**{name: value for name, value in wanted.items() if name in accepted})\nif getattr(output, \"audios\", None) is not None:\n    samples = numpy.asarray(output.audios[0], dtype=numpy.float64).reshape(-1)\n    answered(kind=\"tensor\", numbers={\"dimensions\": len(samples)}, sound=sound(samples))\nif getattr(output, \"frames\", None) is not None:\n    image = output.frames[0][0]\nelse:\n    image = output.images[0]\nif not hasattr(image, \"save\"):\n    from PIL import Image\n\n    image = Image.fromarray((numpy.clip(numpy.asarray(image), 0, 1) * 255).astype(\"uint8\"))\nimage.save(os.path.join(REQUEST[\"outputs\"], \"answer.png\"))\nanswered(\n    kind=\"image\",\n    file=\"answer.png\",\n    numbers={\"width\": image.width, \"height\": image.height},\n    sound=sound(numpy.asarray(image)),\n)\n",
	"gguf": "# A GGUF model by xllamacpp, which is llama.cpp, asked in the process itself.\ntell(\"versions\", versions={\"xllamacpp\": need(\"xllamacpp\")})\nimport xllamacpp\n\ntell(\"loading\")\nparams = xllamacpp.CommonParams()\nparams.model.path = REQUEST[\"path\"]\nparams.n_ctx = 512\nparams.n_parallel = 1\nparams.n_predict = REQUEST[\"max_tokens\"]\nparams.cpuparams.n_threads = int(os.environ[\"OMP_NUM_THREADS\"])\nparams.warmup = False\nparams.sampling.temp = 0.0\nparams.hostnames = [\"127.0.0.1\"]\nparams.port = 0\nparams.embedding = REQUEST[\"task\"] == \"feature-extraction\"\nif params.embedding:\n    params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN\nserver = xllamacpp.Server(params)\n\nprompt = REQUEST[\"prompt\"] or \"hello\"\ntell(\"answering\")\nif params.embedding:\n    result = server.handle_embeddings({\"input\": prompt, \"model\": \"m\"})\n    vector = result[\"data\"][0][\"embedding\"]\n    answered(kind=\"vector\", numbers={\"dimensions\": len(vector)}, sound=sound(vector))\nresult = server.handle_completions(\n    {\"prompt\": prompt, \"max_tokens\": REQUEST[\"max_tokens\"], \"temperature\": 0, \"stream\": False}\n)\nif not isinstance(result, dict) or \"choices\" not in result:\n    raise RuntimeError(str(result)[:500])\ntokens = (result.get(\"usage\") or {}).get(\"completion_tokens\", 0)\nanswered(kind=\"text\", text=result[\"choices\"][0].get(\"text\") or \"\", numbers={\"tokens\": tokens})\n",
	"onnx": "# An ONNX model by onnxruntime, on the CPU: small inputs of its own shapes, all ones.\ntell(\"versions\", versions={\"onnxruntime\": need(\"onnxruntime\"), \"numpy\": need(\"numpy\")})\nimport numpy\nimport onnxruntime\n\nTYPES = {\n    \"tensor(float)\": numpy.float32,\n    \"tensor(double)\": numpy.float64,\n    \"tensor(float16)\": numpy.float16,\n    \"tensor(int64)\": numpy.int64,\n    \"tensor(int32)\": numpy.int32,\n    \"tensor(int8)\": numpy.int8,\n    \"tensor(uint8)\": numpy.uint8,\n    \"tensor(bool)\": numpy.bool_,\n}\n\ntell(\"loading\")\noptions = onnxruntime.SessionOptions()\noptions.intra_op_num_threads = int(os.environ[\"OMP_NUM_THREADS\"])\nsession = onnxruntime.InferenceSession(REQUEST[\"path\"], options, providers=[\"CPUExecutionProvider\"])\ninputs = {}\nfor item in session.get_inputs():\n    if item.type == \"tensor(string)\":\n        shape = [size if isinstance(size, int) else 1 for size in item.shape]\n        inputs[item.name] = numpy.full(shape, REQUEST[\"prompt\"] or \"hello\", dtype=object)\n    elif item.type in TYPES:\n        # A size that is free may be any; pictures often need more than one pixel, and names tell.\n        shape = [size if isinstance(size, int) and size > 0 else 1 for size in item.shape]\n        inputs[item.name] = numpy.ones(shape, dtype=TYPES[item.type])\n    else:\n        blocked(\"smoke-blocked\", f\"its input {item.name} is a {item.type}\", \"Use a custom loader for it.\")\n\ntell(\"answering\")\noutputs = session.run(None, inputs)\nfirst = next((item for item in outputs if isinstance(item, numpy.ndarray) and item.dtype != object), None)\nif first is None:\n    answered(kind=\"tensor\", numbers={\"dimensions\": len(outputs)}, sound=len(outputs) > 0)\narrays = [item for item in outputs if isinstance(item, numpy.ndarray) and item.dtype.kind in \"fiub\"]\nfinite = all(numpy.isfinite(item.astype(numpy.float64)).all() for item in arrays)\nnonzero = any(numpy.any(item != 0) for item in arrays)\nanswered(kind=\"tensor\", numbers={\"dimensions\": int(first.shape[-1]) if first.ndim else 1}, sound=bool(finite and nonzero))\n",
	"transformers": "# A model by transformers. Below these versions a model's files could run code (CVE-2026-4372,\n# CVE-2025-32434). The folder was looked at before; the flags here are the second wall.\ntell(\n    \"versions\",\n    versions={\"transformers\": need(\"transformers\", \"5.3.0\"), \"torch\": need(\"torch\", \"2.6.0\")},\n)\nTASKS = {\n    \"text-generation\": \"AutoModelForCausalLM\",\n    \"text2text-generation\": \"AutoModelForSeq2SeqLM\",\n    \"fill-mask\": \"AutoModelForMaskedLM\",\n    \"text-classification\": \"AutoModelForSequenceClassification\",\n    \"token-classification\": \"AutoModelForTokenClassification\",\n    \"feature-extraction\": \"AutoModel\",\n    \"text-to-audio\": \"AutoModelForTextToWaveform\",\n    \"text-to-speech\": \"AutoModelForTextToWaveform\",\n}\ntask = REQUEST[\"task\"] or \"text-generation\"\nif task not in TASKS:\n    known = \", \".join(TASKS)\n    blocked(\"smoke-blocked\", f\"the task {task} is not known\", f\"Use a custom loader, or one of {known}.\")\nimport torch\nimport transformers\n\ndevice = need_device()\ntell(\"loading\")\ntorch.manual_seed(0)\nsafe = {\n    \"local_files_only\": True,\n    \"trust_remote_code\": \"code\" in REQUEST[\"allowed\"],\n}\nweights = {**safe, \"use_safetensors\": None if \"pickle\" in REQUEST[\"allowed\"] else True}\npath = REQUEST[\"path\"]\nis_audio = task in (\"text-to-audio\", \"text-to-speech\")\nreader = (transformers.AutoProcessor if is_audio else transformers.AutoTokenizer).from_pretrained(path, **safe)\nmodel = getattr(transformers, TASKS[task]).from_pretrained(path, **weights).to(device).eval()\n\ntell(\"answering\")\ninputs = reader(text=REQUEST[\"prompt\"] or \"hello\", return_tensors=\"pt\").to(device)\nwith torch.no_grad():\n    if is_audio:\n        if model.can_generate():\n            # Sound takes many tokens a second: 256 are about five seconds of MusicGen's.\n            wave_form = model.generate(**inputs, max_new_tokens=max(REQUEST[\"max_tokens\"], 8))\n        else:\n            wave_form = model(**inputs).waveform\n        samples = wave_form.float().cpu().numpy().reshape(-1)\n        config = getattr(model.config, \"audio_encoder\", model.config)\n        rate = getattr(config, \"sampling_rate\", None) or 16000\n        import wave\n\n        import numpy\n\n        with wave.open(os.path.join(REQUEST[\"outputs\"], \"answer.wav\"), \"wb\") as file:\n            file.setnchannels(1)\n            file.setsampwidth(2)\n            file.setframerate(rate)\n            file.writeframes((numpy.clip(samples, -1, 1) * 32767).astype(\"<i2\").tobytes())\n        answered(kind=\"audio\", file=\"answer.wav\", numbers={\"seconds\": len(samples) / rate}, sound=sound(samples))\n    if task.endswith(\"generation\"):\n        # What a model does not know, such as token_type_ids of some tokenizers, would be refused.\n        accepted = {name: inputs[name] for name in (\"input_ids\", \"attention_mask\") if name in inputs}\n        generated = model.generate(**accepted, max_new_tokens=REQUEST[\"max_tokens\"], do_sample=False)[0]\n        new = generated if task.startswith(\"text2text\") else generated[accepted[\"input_ids\"].shape[1] :]\n        text = reader.decode(new, skip_special_tokens=True)\n        answered(kind=\"text\", text=text, numbers={\"tokens\": len(new)})\n    output = model(**inputs)\n    values = (output.last_hidden_state if task == \"feature-extraction\" else output.logits).float().cpu().numpy()\n    answered(kind=\"vector\", numbers={\"dimensions\": int(values.shape[-1])}, sound=sound(values))\n"
};

/** The Python of the step, and the runner scripts that it is given. */
/** The program on the step's PATH, as an absolute path; null where there is none. Never looks in the checkout. */
function programOn(path, name) {
	if (isAbsolute(name)) return isProgram(name) ? name : null;
	if (/[/\\]/.test(name)) return null;
	const endings = _lean_node_process_default.platform === "win32" ? ["", ".exe"] : [""];
	for (const folder of path.split(delimiter).filter(isAbsolute)) for (const ending of endings) {
		const place = join(folder, name + ending);
		if (isProgram(place)) return place;
	}
	return null;
}
function isProgram(place) {
	try {
		accessSync(place, constants.X_OK);
		return statSync(place).isFile();
	} catch {
		return false;
	}
}
/**
* The interpreter behind `python3`: a version manager's shim looks for its files in the user's home, which
* loaders do not have, so it is asked once, in the step's own environment, what it runs.
*/
function findPython(environment, cwd) {
	for (const name of ["python3", "python"]) {
		const program = programOn(environment.PATH ?? "", name);
		if (program === null) continue;
		const { PATH, HOME, PYENV_ROOT, PYENV_VERSION, SystemRoot } = environment;
		const { stdout, status } = spawnSync(program, [
			"-I",
			"-c",
			"import sys; print(sys.executable)"
		], {
			cwd,
			encoding: "utf8",
			timeout: 3e4,
			env: defined({
				PATH,
				HOME,
				PYENV_ROOT,
				PYENV_VERSION,
				SystemRoot
			})
		});
		const found = stdout?.trim() ?? "";
		if (status === 0 && isAbsolute(found)) return found;
	}
	return null;
}
const defined = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
/** The whole text of a loader's script, and its SHA-256. */
function scriptOf(loader) {
	const text = `${SCRIPTS.common ?? ""}\n${SCRIPTS[loader] ?? ""}`;
	return {
		text,
		sha256: createHash("sha256").update(text).digest("hex")
	};
}

/** What a library would take from a model's JSON files as an order to run code. */
/** A JSON file that is longer is refused unread. Tokenizers have about 30 MB. */
const MAX_JSON_BYTES = 67108864;
/** Whose classes a pipeline may be made of: the two libraries, and diffusers' own modules of pipelines. */
const LIBRARIES = /* @__PURE__ */ new Set([
	"diffusers",
	"transformers",
	"stable_diffusion",
	"stable_diffusion_xl",
	"deepfloyd_if",
	"latent_diffusion",
	"paint_by_example",
	"unclip",
	"unidiffuser",
	"audioldm2",
	"wuerstchen",
	"shap_e",
	"kandinsky"
]);
const MAX_DEPTH = 100;
const CLASS = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Members that make a library import or fetch code, whatever they hold. */
const CODE = /* @__PURE__ */ new Set([
	"auto_map",
	"custom_generate",
	"custom_pipelines",
	"custom_pipeline"
]);
/**
* What is refused in a JSON file at `path`. Python reads `NaN` and `Infinity`, so these are read too; what
* cannot be read here at all is refused, since the library might read it.
*/
function refusedJson(path, bytes) {
	const text = new TextDecoder("utf-8").decode(bytes);
	const value = parsed$1(text);
	if (value === void 0) return [{
		path,
		pointer: null,
		line: null,
		column: null,
		why: "it is not JSON that this can read",
		allow: null
	}];
	const isPipeline = /(^|\/)model_index\.json$/i.test(path);
	const found = [...walk(value), ...isPipeline ? pipeline(value) : []];
	if (found.length === 0) return [];
	const document = readJson(text);
	const lines = new LineIndex(path, text);
	return found.map(({ steps, why }) => {
		const place = "fatal" in document ? null : lines.locate(offsetOf(document, steps));
		return {
			path,
			pointer: steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
			line: place?.line ?? null,
			column: place?.column ?? null,
			why,
			allow: "code"
		};
	});
}
function offsetOf(document, steps) {
	let container = document.value;
	for (const step of steps.slice(0, -1)) container = container?.[step];
	return document.offsetOf(container, steps.at(-1));
}
function parsed$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		try {
			const plain = text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:Infinity|NaN)\b/gs, (token) => token.startsWith("\"") ? token : "null");
			return JSON.parse(plain);
		} catch {
			return;
		}
	}
}
/** Iterative, since nesting is a stranger's. */
function* walk(root) {
	const open = [{
		value: root,
		steps: []
	}];
	for (let item = open.pop(); item !== void 0; item = open.pop()) {
		const { value, steps } = item;
		if (typeof value !== "object" || value === null) continue;
		for (const [key, member] of Object.entries(value)) {
			const here = [...steps, key];
			if (!Array.isArray(value)) {
				const why = refusedMember(key, member);
				if (why !== null) yield {
					steps: here,
					why
				};
			}
			if (typeof member !== "object" || member === null) continue;
			if (here.length > MAX_DEPTH) yield {
				steps: here,
				why: `it is nested more than ${MAX_DEPTH} levels deep`
			};
			else open.push({
				value: member,
				steps: here
			});
		}
	}
}
/** A vocabulary may have a token of any name, but its values are numbers. */
function refusedMember(key, value) {
	if (value === null || typeof value === "number" || typeof value === "boolean") return null;
	if (CODE.has(key)) return `${key} names code to run`;
	if (/attn_implementation|experts_implementation/.test(key) && /[/:@]/.test(JSON.stringify(value) ?? "")) return `${key} names a repository of kernels`;
	if (key === "_class_name" && typeof value !== "string") return "_class_name names a module of its own";
	return null;
}
/** Every component of a pipeline is `[library, class]`, and a library is imported by its name. */
function* pipeline(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		yield {
			steps: [],
			why: "it is no object, so what its pipeline is made of is not known"
		};
		return;
	}
	for (const [key, member] of Object.entries(value)) {
		if (key.startsWith("_") || !Array.isArray(member)) continue;
		const [library, name] = member;
		if (library === null && name === null) continue;
		if (typeof library !== "string" && typeof name !== "string") continue;
		if (!(typeof library === "string" && LIBRARIES.has(library)) || typeof name !== "string" || !CLASS.test(name)) yield {
			steps: [key],
			why: `${key} names a class that is neither of diffusers nor of transformers`
		};
	}
}

/** Endings of files that a library could execute when it loads the folder, and what they are. */
const ENDINGS = [
	{
		ending: /\.py[cdowix]?$/,
		what: "Python code",
		allow: "code"
	},
	{
		ending: /\.(so(\.\d+)*|dll|dylib|node|wasm)$/,
		what: "machine code",
		allow: "code"
	},
	{
		ending: /\.(pth|pt|pt2|ckpt|bin|pkl|pickle|dill|joblib|mar|nemo)$/,
		what: "a format that may hold a pickle",
		allow: "pickle"
	},
	{
		ending: /\.(egg|whl|zip|tar|tgz|7z)$/,
		what: "an archive, into which this does not look",
		allow: "code"
	},
	{
		ending: /\.npz$/,
		what: "an archive of arrays, into which this does not look",
		allow: "pickle"
	},
	{
		ending: /\.(h5|hdf5|keras)$/,
		what: "a format that may hold code of layers",
		allow: "code"
	}
];
/** Why a file of that name is refused before a library loads its folder; null: it is not. */
function refusedName(path) {
	const name = (path.split("/").at(-1) ?? "").toLowerCase().replace(/[. ]+$/, "");
	const found = ENDINGS.find(({ ending }) => ending.test(name));
	return found === void 0 ? null : {
		why: `it is ${found.what}`,
		allow: found.allow
	};
}
/** Whether a `.npy` file holds Python objects, which are pickled: its header names the type (numpy.lib.format). */
function holdsObjects(head) {
	const text = Buffer.from(head.subarray(0, 4096)).toString("latin1");
	if (!text.startsWith("NUMPY")) return true;
	const end = text.indexOf("}");
	return end === -1 || /'descr':(?!\s*'[<>|=][bBiufcSUmMV]\d*(\[\w+\])?')/.test(text.slice(0, end));
}

/** Endings of what loaders read. */
const READ = /\.(json|jinja|txt|model|safetensors|gguf|onnx|data)$/i;
const MAX_REFUSALS = 50;
/** Why the entry at `path` must not be loaded; empty: it may. */
function guard(path, folder, options) {
	const { loader, allowed, recorded } = options;
	const isLibrary = loader === "transformers" || loader === "diffusers";
	const refusals = [];
	const refuse = (where, why, allow = null) => refusals.push({
		path: where,
		pointer: null,
		line: null,
		column: null,
		why,
		allow
	});
	if (folder.problem !== null) refuse(path, folder.problem);
	for (const { path: file, size, odd } of folder.files) {
		if (refusals.length >= MAX_REFUSALS) break;
		if (odd !== null) {
			refuse(file, `it is ${odd}`);
			continue;
		}
		if (recorded !== null && READ.test(file) && !recorded.has(file)) refuse(file, "no manifest records it, and the event is not trusted");
		if (!isLibrary) continue;
		const named = refusedName(file);
		if (named !== null && !allowed.has(named.allow)) refuse(file, named.why, named.allow);
		if (/\.npy$/i.test(file) && !allowed.has("pickle") && holdsObjects(folder.read(file, 4096) ?? /* @__PURE__ */ new Uint8Array())) refuse(file, "it holds Python objects, which are pickled", "pickle");
		if (/\.json$/i.test(file) && !allowed.has("code")) {
			const bytes = size > 67108864 ? null : folder.read(file, MAX_JSON_BYTES);
			if (bytes === null) refuse(file, `it cannot be read, or has more than ${MAX_JSON_BYTES} bytes`);
			else refusals.push(...refusedJson(file, bytes));
		}
	}
	return refusals;
}

/** More names than any model has. */
const MAX_NAMES = 1e5;
/**
* Every name below `path`, which is a file or a folder below `root` (absolute, without links). Links are
* followed where they lead to a file inside the root, as hub caches have them; a link to a folder is odd.
*/
function listFolder(root, path) {
	const files = [];
	let problem = null;
	const open = [path];
	for (let here = open.pop(); here !== void 0; here = open.pop()) {
		if (files.length + open.length > MAX_NAMES) {
			problem = `it has more than ${MAX_NAMES} names`;
			break;
		}
		try {
			const stat = lstatSync(join(root, here));
			if (stat.isDirectory()) open.push(...readdirSync(join(root, here)).map((name) => below(here, name)));
			else if (stat.isSymbolicLink()) files.push(linked(root, here));
			else files.push({
				path: here,
				size: stat.size,
				odd: stat.isFile() ? null : "no ordinary file"
			});
		} catch {
			files.push({
				path: here,
				size: 0,
				odd: "not readable"
			});
		}
	}
	files.sort((a, b) => a.path < b.path ? -1 : 1);
	return {
		files,
		problem,
		read: (file, limit) => head(join(root, file), limit)
	};
}
const below = (folder, name) => folder === "" ? name : `${folder}/${name}`;
function linked(root, path) {
	try {
		const target = realpathSync.native(join(root, path));
		const isInside = target.startsWith(root.endsWith(sep) ? root : root + sep);
		const stat = statSync(target);
		const odd = isInside ? stat.isFile() ? null : "a link to no ordinary file" : "a link out of the repository";
		return {
			path,
			size: isInside ? stat.size : 0,
			odd
		};
	} catch {
		return {
			path,
			size: 0,
			odd: "a link that leads nowhere"
		};
	}
}
function head(file, limit) {
	let descriptor = null;
	try {
		descriptor = openSync(file, "r");
		const chunks = [];
		for (let left = limit; left > 0;) {
			const chunk = Buffer.alloc(Math.min(left, 1048576));
			const count = readSync(descriptor, chunk);
			if (count === 0) break;
			chunks.push(chunk.subarray(0, count));
			left -= count;
		}
		return Buffer.concat(chunks);
	} catch {
		return null;
	} finally {
		if (descriptor !== null) closeSync(descriptor);
	}
}

/** What a run that was killed leaves behind for a test that it did not come to. */
const NOT_REACHED = "the run ended before it";
/** A test that did not run, or not yet. */
function unrun(about, status, reason, more = {}) {
	const kind = status === "blocked" ? "smoke-blocked" : status === "fail" ? "smoke-failed" : null;
	return {
		...about,
		status,
		kind,
		reason,
		fix: null,
		started_at: null,
		duration_ms: 0,
		phase: null,
		load_ms: null,
		answer_ms: null,
		peak_memory_bytes: null,
		exit: null,
		answer: null,
		refusals: [],
		artifacts: [],
		...more
	};
}

/** Everything that must hold before a model is loaded. Nothing of the checkout is executed here. */
/** Whether a test may run; else its result. `failed`: what it needs and did not pass. */
function prepare(test, failed, context) {
	const entry = test.subject === null ? void 0 : context.entries.get(test.subject);
	const about = {
		id: test.id,
		probe: "load",
		subject: test.subject,
		loader: null,
		profile: "default",
		location: test.place ?? entry?.place ?? null
	};
	if (entry === void 0) return unrun(about, "blocked", `no inventory has ${test.subject}`, { fix: "Correct the entry in the plan, or add it to the inventory." });
	const read = readQuestion(test.fields, knownQuestion(entry));
	const entrypoint = readEntrypoint(entry.entrypoint);
	const problem = [
		entry.smokeTest === void 0 ? null : readQuestion(entry.smokeTest),
		entrypoint,
		read
	].find((one) => one !== null && "problem" in one);
	if (problem !== void 0 && problem !== null && "problem" in problem) return unrun({
		...about,
		location: entry.place
	}, "blocked", `${entry.subject}: ${problem.problem}`, { fix: `Correct ${problem.member} in ${entry.place.file}, or in the plan.` });
	if (!("value" in read) || !("value" in entrypoint)) throw new Error("unreachable");
	const { value: question } = read;
	const { loader, name } = entrypoint.value;
	const full = {
		...about,
		loader: name === null ? loader : `custom:${name}`,
		profile: question.profile
	};
	if (context.profile !== null && question.profile !== context.profile) return unrun(full, "skip", `its profile is ${question.profile}; this run is of ${context.profile}`);
	if (failed !== null) return unrun(full, "blocked", `it needs ${failed}, which did not pass`);
	return admit(entry, entrypoint.value, question, full, context);
}
/** What the entry itself asks; null where it asks nothing that can be read. */
function knownQuestion(entry) {
	if (entry.smokeTest === void 0 || entry.smokeTest === null) return null;
	const read = readQuestion(entry.smokeTest);
	return "value" in read ? read.value : null;
}
function admit(entry, entrypoint, question, about, context) {
	const { loader, name } = entrypoint;
	const { evidence, path } = entry;
	if (path === null) return unrun(about, "blocked", `${entry.subject} names no path`);
	const folder = listFolder(context.root, path);
	const refusals = guard(path, folder, {
		loader,
		allowed: context.allowed.get(entry.id) ?? context.allowed.get(entry.subject) ?? /* @__PURE__ */ new Set(),
		recorded: context.isUntrusted ? evidence.paths : null
	});
	const [first] = refusals;
	if (first !== void 0) {
		const allow = first.allow === null ? "" : `, or pass --allow '${entry.id}=${first.allow}' if you trust it`;
		const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more)` : "";
		const reason = `${first.path}${first.pointer ?? ""} is refused: ${first.why}${more}`;
		const fix = `Take it out of the model's folder${allow}.`;
		return unrun(about, "blocked", reason, {
			kind: "smoke-unsafe",
			refusals,
			fix
		});
	}
	if (evidence.bad !== null) return unrun(about, "blocked", `${evidence.bad.path} is ${evidence.bad.status}`, { fix: "Restore the files that are recorded, then run the test again." });
	if (evidence.verified === 0) return unrun(about, "blocked", "no recorded checksum of its files was verified", { fix: "Record the digests of its files." });
	if (!(name === null ? loader !== "custom" && context.loaders.builtIn.has(loader) : context.loaders.commands.has(name))) return unrun(about, "blocked", `the step does not name the loader ${name ?? loader}`, {
		kind: "loader-missing",
		fix: name === null ? `Pass --loader ${loader}.` : `Register it: --loader '${name}=["program"]'.`
	});
	const isShutIn = context.isolation.found;
	if (context.isolation.wish === "require" && !(isShutIn.network && isShutIn.files && isShutIn.processes)) return unrun(about, "blocked", "this machine cannot isolate the loader, and isolation is required", { fix: "Run it where unshare works (root, sudo without a password, or user namespaces)." });
	const program = name === null ? context.python() : programOn(context.path, context.loaders.commands.get(name)?.[0] ?? "");
	if (program === null) {
		const missing = name === null ? "python3" : context.loaders.commands.get(name)?.[0] ?? "";
		return unrun(about, "blocked", `${missing} is not a program on the step's PATH`, {
			kind: "loader-missing",
			fix: `Install it, or put its folder on PATH.`
		});
	}
	const hidden = hiddenBy(program, context);
	if (hidden !== null) return unrun(about, "blocked", `${program} lies in ${hidden}, which isolation hides`, {
		kind: "loader-missing",
		fix: "Install the loader elsewhere, such as below the home folder."
	});
	const model = modelPlace(path, entrypoint, folder.files.map((file) => file.path), context.root);
	if ("problem" in model) return unrun(about, "blocked", model.problem, { fix: "Set entrypoint.file." });
	return {
		entry,
		entrypoint,
		question,
		model: model.place
	};
}
/** The folder that a shut in program would not see itself in; null where there is none. */
function hiddenBy(program, { isolation, hidden }) {
	if (isolation.wish === "none" || isolation.found.by === "none") return null;
	return hidden.find((folder) => program.startsWith(`${folder}/`)) ?? null;
}
/** `onnx` and `gguf` load one file, the others what the entry names. */
function modelPlace(path, { loader, file }, files, root) {
	if (file !== null) {
		const place = path === "" ? file : `${path}/${file}`;
		return files.includes(place) ? { place: join(root, place) } : { problem: `entrypoint.file: ${place} is not there` };
	}
	if (loader !== "onnx" && loader !== "gguf" || statSync(join(root, path)).isFile()) return { place: join(root, path) };
	const found = files.filter((name) => name.toLowerCase().endsWith(`.${loader}`));
	const [only] = found;
	return found.length === 1 && only !== void 0 ? { place: join(root, only) } : { problem: `${path} has ${found.length} files that end in .${loader}, so which one to load is not known` };
}

/** The name of the variable by which everything that a run started is found again. */
const MARKER = "MANIFEST_DRIFT_SMOKE";
/**
* The environment of a loader, made from nothing: no token, no proxy, nothing of the runner. Its home and
* all caches are fresh folders below `work`, and hubs are switched off.
*/
function freshEnvironment(work, { path, marker, profile, threads }) {
	const folder = (name) => {
		const place = join(work, name);
		mkdirSync(place, {
			recursive: true,
			mode: 448
		});
		return place;
	};
	const home = folder("home");
	return {
		PATH: path,
		HOME: home,
		USER: "smoke",
		LANG: "C.UTF-8",
		TZ: "UTC",
		TMPDIR: folder("tmp"),
		XDG_CACHE_HOME: join(home, ".cache"),
		XDG_CONFIG_HOME: join(home, ".config"),
		XDG_DATA_HOME: join(home, ".data"),
		XDG_RUNTIME_DIR: folder("home/.run"),
		HF_HOME: join(home, ".hf"),
		HF_HUB_OFFLINE: "1",
		TRANSFORMERS_OFFLINE: "1",
		HF_DATASETS_OFFLINE: "1",
		HF_HUB_DISABLE_TELEMETRY: "1",
		DIFFUSERS_DISABLE_REMOTE_CODE: "true",
		DO_NOT_TRACK: "1",
		PYTHONDONTWRITEBYTECODE: "1",
		OMP_NUM_THREADS: String(threads),
		...profile === "cpu" && { CUDA_VISIBLE_DEVICES: "" },
		..._lean_node_process_default.platform === "win32" && { SystemRoot: _lean_node_process_default.env.SystemRoot ?? "C:\\Windows" },
		[MARKER]: marker
	};
}

const MB = 1e6;
/**
* Why an ending cannot be a pass; null: it ended by itself with status 0. Only our own watch is evidence
* for "out of memory": a SIGKILL may come from anybody.
*/
function explainEnding(ending, told, { milliseconds, maxMemory }) {
	const failed = (reason, fix, kind = "smoke-failed") => ({
		status: "fail",
		kind,
		reason,
		fix
	});
	const phase = told.phase === "starting" ? "" : ` while ${told.phase}`;
	const peak = ending.peakMemory > 0 ? `; at most ${Math.round(ending.peakMemory / MB)} MB in use` : "";
	if (ending.survivors > 0) return failed(`${ending.survivors} of its processes could not be ended`, "Run it where it can be isolated.");
	switch (ending.is) {
		case "unstarted": return {
			status: "blocked",
			kind: "loader-missing",
			reason: `the loader did not start: ${ending.why ?? "no reason was given"}`,
			fix: "Install the loader, or put its folder on PATH."
		};
		case "cancelled": return {
			status: "blocked",
			kind: "smoke-blocked",
			reason: "the run was cancelled",
			fix: "Run it again."
		};
		case "too-slow": return failed(`it was ended after ${milliseconds / 1e3} s${phase}${peak}`, "Raise max_seconds, or use a smaller model or a faster machine.", "smoke-slow");
		case "too-large": return failed(`out of memory${phase}: it used ${Math.round(ending.peakMemory / MB)} MB; the limit is ${Math.round(maxMemory / MB)} MB`, "Raise --max-memory, or use a larger machine or a smaller model.");
	}
	if (ending.signal !== null) return failed(`it was killed by ${ending.signal}${phase}; who sent it is not known${peak}`, "See the outputs of the test and the machine's log.");
	if (ending.code !== 0) {
		const likeSignal = (ending.code ?? 0) > 128 ? ", as a shell reports a signal" : "";
		const why = told.error === null ? "" : `: ${told.error.split("\n")[0]?.slice(0, 300)}`;
		return failed(`it ended with status ${ending.code}${likeSignal}${phase}${why}`, "See the outputs of the test.");
	}
	return told.error === null ? null : failed(`it failed${phase}: ${told.error.slice(0, 300)}`, "See the outputs of the test.");
}

/**
* What a command that runs a group prints: a line of JSON a test, `{"id","status","detail"}`, or an
* observation, `{"observation"}`. Other lines are chatter.
*/
/** Longer lines are chatter; a command cannot fill the memory with them. */
const MAX_LINE = 65536;
const MAX_OBSERVATIONS = 200;
const MAX_TEXT = 2e3;
var GroupLines = class {
	#ids;
	#decoder = new TextDecoder();
	#rest = "";
	#isTooLong = false;
	results = /* @__PURE__ */ new Map();
	observations = [];
	/** What is wrong with the lines themselves. */
	problems = /* @__PURE__ */ new Set();
	constructor(ids) {
		this.#ids = new Set(ids);
	}
	add(chunk) {
		this.#take(this.#decoder.decode(chunk, { stream: true }));
	}
	/** A last line need not be ended. */
	end() {
		this.#take(`${this.#decoder.decode()}\n`);
	}
	#take(text) {
		const lines = (this.#rest + text).split("\n");
		this.#rest = lines.pop() ?? "";
		for (const line of lines) {
			if (!this.#isTooLong && line.length <= MAX_LINE) this.#line(line.trim());
			this.#isTooLong = false;
		}
		if (this.#rest.length > MAX_LINE) [this.#rest, this.#isTooLong] = ["", true];
	}
	#line(line) {
		if (!line.startsWith("{")) return;
		let value;
		try {
			value = JSON.parse(line);
		} catch {
			return;
		}
		if (!isObject(value)) return;
		const { id, status, detail, observation } = value;
		if (typeof observation === "string" && observation.trim() !== "" && this.observations.length < MAX_OBSERVATIONS) this.observations.push(observation.slice(0, MAX_TEXT));
		if (id === void 0) return;
		const name = typeof id === "string" ? id : JSON.stringify(id);
		const known = STATUSES.find((one) => one === status);
		if (!this.#ids.has(name)) this.problems.add(`it reports ${shown(name)}, which is no test of the group`);
		else if (known === void 0) this.problems.add(`it reports no known status of ${shown(name)}`);
		else if (this.results.has(name)) this.problems.add(`it reports ${shown(name)} twice`);
		else this.results.set(name, {
			status: known,
			detail: typeof detail === "string" ? detail.slice(0, MAX_TEXT) : null
		});
	}
};
const shown = (name) => JSON.stringify(name.slice(0, 100));

/** What a process printed: the beginning and the end of it, when it is long. */
var KeptText = class {
	#limit;
	#head = [];
	#headBytes = 0;
	#tail = [];
	#tailBytes = 0;
	total = 0;
	/** `limit`: bytes that are kept. */
	constructor(limit) {
		this.#limit = limit;
	}
	add(chunk) {
		this.total += chunk.length;
		const room = this.#limit / 2 - this.#headBytes;
		const first = chunk.subarray(0, Math.max(0, room));
		if (first.length > 0) {
			this.#head.push(Buffer.from(first));
			this.#headBytes += first.length;
		}
		const rest = chunk.subarray(first.length);
		if (rest.length === 0) return;
		this.#tail.push(Buffer.from(rest));
		this.#tailBytes += rest.length;
		if (this.#tailBytes > this.#limit) this.#shorten();
	}
	get isCut() {
		return this.total > this.#limit;
	}
	/** The text. Where it is cut, `margin` bytes on both sides of the gap go too, lest half a secret stays. */
	text(margin = 0) {
		if (this.#tailBytes > this.#limit / 2) this.#shorten();
		const [head, tail] = [Buffer.concat(this.#head), Buffer.concat(this.#tail)];
		if (!this.isCut) return Buffer.concat([head, tail]).toString("utf8");
		const [before, after] = [head.subarray(0, Math.max(0, head.length - margin)), tail.subarray(margin)];
		const gap = this.total - before.length - after.length;
		return `${before.toString("utf8")}\n[${gap} bytes left out]\n${after.toString("utf8")}`;
	}
	#shorten() {
		const last = Buffer.concat(this.#tail).subarray(-this.#limit / 2);
		this.#tail = [last];
		this.#tailBytes = last.length;
	}
};

/** The processes of this machine, as far as a run has to find those that it started. */
const PAGE = 4096;
/** Every process but zombies, which have ended. Empty on Windows, where `taskkill` finds them itself. */
function processes() {
	if (_lean_node_process_default.platform === "linux") return fromProc();
	return _lean_node_process_default.platform === "win32" ? [] : fromPs();
}
function fromProc() {
	const rows = [];
	for (const name of readdirSync("/proc")) {
		if (!/^\d+$/.test(name)) continue;
		const text = readOrNull(`/proc/${name}/stat`);
		const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ") ?? [];
		const [state, parent, group, session] = fields;
		if (state === void 0 || state === "Z" || state === "X") continue;
		rows.push({
			pid: Number(name),
			parent: Number(parent),
			group: Number(group),
			session: Number(session),
			started: fields[19] ?? "",
			memory: Number(fields[21] ?? 0) * PAGE
		});
	}
	return rows;
}
function fromPs() {
	const { stdout } = spawnSync("/bin/ps", [
		"-A",
		"-o",
		"pid=,ppid=,pgid=,stat=,rss="
	], { encoding: "utf8" });
	return (stdout ?? "").split("\n").flatMap((line) => {
		const [pid, parent, group, state, memory] = line.trim().split(/\s+/);
		if (memory === void 0 || state?.startsWith("Z")) return [];
		return [{
			pid: Number(pid),
			parent: Number(parent),
			group: Number(group),
			session: 0,
			started: "",
			memory: Number(memory) * 1024
		}];
	});
}
/** Whether the process was started with `marker` in its environment. */
function isMarked(pid, marker) {
	return _lean_node_process_default.platform === "linux" && (readOrNull(`/proc/${pid}/environ`)?.includes(marker) ?? false);
}
function readOrNull(file) {
	try {
		return readFileSync(file, "latin1");
	} catch {
		return null;
	}
}

/**
* Everything that a run started: children and theirs, its group and session, what was seen as one of them
* before its parent ended, and what carries the run's marker in its environment. Killing a process group
* alone leaves daemons alive.
*/
/** How long a tree may take to end by itself after SIGTERM. */
const GRACE_MS = 2e3;
/** How long what is left is ended by SIGKILL; at least so many looks, as a busy machine may be slow to look. */
const SWEEP_MS = 900;
const MIN_LOOKS = 10;
var ProcessTree = class ProcessTree {
	#root;
	#marker;
	/** Start times of all that were seen, by process id. */
	#seen = /* @__PURE__ */ new Map();
	/**
	* Processes that do not carry a marker, by process id, so that their environments are read once in a run. A
	* process has the environment of its parent from its first moment, so none of ours is ever among them.
	*/
	static #others = /* @__PURE__ */ new Map();
	constructor(root, marker) {
		this.#root = root;
		this.#marker = marker;
	}
	/** The living processes of the tree. `deep` also looks for the marker in every environment. */
	members(deep = false) {
		const rows = processes();
		const found = /* @__PURE__ */ new Set();
		for (const row of rows) if (this.#isOurs(row, deep)) found.add(row.pid);
		for (let size = -1; size !== found.size;) {
			size = found.size;
			for (const row of rows) if (found.has(row.parent)) found.add(row.pid);
		}
		const members = rows.filter(({ pid }) => found.has(pid));
		for (const { pid, started } of members) this.#seen.set(pid, started);
		return members;
	}
	#isOurs({ pid, group, session, started }, deep) {
		if (pid === _lean_node_process_default.pid) return false;
		if (pid === this.#root || group === this.#root || session === this.#root) return true;
		if (this.#seen.get(pid) === started && this.#seen.has(pid)) return true;
		const name = `${this.#marker} ${started}`;
		if (!deep || ProcessTree.#others.get(pid) === name) return false;
		if (isMarked(pid, this.#marker)) return true;
		if (started !== "") ProcessTree.#others.set(pid, name);
		return false;
	}
	/** Ends the tree: SIGTERM and a while, unless `atOnce`; then SIGKILL until two looks find nothing. Answers how many live on. */
	async end(atOnce = false) {
		if (_lean_node_process_default.platform === "win32") {
			spawnSync("taskkill", [
				"/PID",
				String(this.#root),
				"/T",
				"/F"
			]);
			return 0;
		}
		if (!atOnce) {
			this.#signal("SIGTERM", this.members(true));
			const until = performance.now() + GRACE_MS;
			for (let pause = 20; performance.now() < until && this.members().length > 0; pause *= 1.5) await setTimeout$1(Math.min(pause, 150));
		}
		const until = performance.now() + 900;
		let empty = 0;
		let left = [];
		for (let looks = 1; empty < 2 && (looks <= MIN_LOOKS || performance.now() < until); looks += 1) {
			left = this.members(true);
			empty = left.length === 0 ? empty + 1 : 0;
			this.#signal("SIGKILL", left);
			if (empty < 2) await setTimeout$1(10);
		}
		return left.length;
	}
	#signal(signal, rows) {
		for (const { pid } of rows) kill(pid, signal);
		if (rows.length > 0) kill(-this.#root, signal);
	}
};
function kill(pid, signal) {
	try {
		_lean_node_process_default.kill(pid, signal);
	} catch {}
}

/** Runs one program and everything that it starts, within limits that hold. */
const KEPT_BYTES = 1048576;
const TICK_MS = 100;
/** How long what is left in a pipe may take to arrive after everything that writes has ended. */
const DRAIN_MS = 500;
/** Resolves when the program and all that it started are gone. Never rejects. */
async function supervise(job) {
	const { command, cwd, environment, input, maxMilliseconds, maxMemory, signal } = job;
	const [program = "", ...words] = command;
	const output = new KeptText(KEPT_BYTES);
	const errors = new KeptText(KEPT_BYTES);
	const start = performance.now();
	const nothing = {
		code: null,
		signal: null,
		peakMemory: 0,
		output,
		errors,
		survivors: 0
	};
	if (signal.aborted) return {
		is: "cancelled",
		why: null,
		milliseconds: 0,
		...nothing
	};
	const child = spawn(program, words, {
		cwd,
		env: environment,
		detached: true,
		stdio: "pipe",
		windowsHide: true
	});
	child.stdout.on("data", (chunk) => {
		output.add(chunk);
		job.onOutput?.(chunk);
	});
	child.stderr.on("data", (chunk) => errors.add(chunk));
	child.stdin.on("error", () => void 0).end(input);
	const closed = new Promise((resolve) => child.once("close", () => resolve()));
	const failure = await new Promise((resolve) => {
		child.once("spawn", () => resolve(null)).once("error", ({ message }) => resolve(message));
	});
	if (failure !== null || child.pid === void 0) return {
		is: "unstarted",
		why: failure,
		milliseconds: performance.now() - start,
		...nothing
	};
	const tree = new ProcessTree(child.pid, job.marker);
	let peakMemory = 0;
	let is = "exited";
	const exited = new Promise((resolve) => {
		child.once("exit", (code, name) => resolve({
			code,
			signal: name
		}));
	});
	await new Promise((resolve) => {
		const stop = (why) => {
			is = why;
			finish();
		};
		const finish = () => {
			clearTimeout(limit);
			clearInterval(tick);
			signal.removeEventListener("abort", cancel);
			resolve();
		};
		const cancel = () => stop("cancelled");
		const limit = setTimeout(() => stop("too-slow"), Math.max(1, maxMilliseconds - (performance.now() - start)));
		const tick = setInterval(() => {
			const memory = tree.members().reduce((sum, row) => sum + row.memory, 0);
			peakMemory = Math.max(peakMemory, memory);
			job.onTick?.();
			if (memory > maxMemory) stop("too-large");
		}, TICK_MS);
		signal.addEventListener("abort", cancel);
		exited.then(finish);
	});
	const milliseconds = performance.now() - start;
	const survivors = await tree.end(is === "exited" || is === "too-large");
	const drained = new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref());
	await Promise.race([closed, drained]);
	for (const stream of [
		child.stdin,
		child.stdout,
		child.stderr
	]) stream.destroy();
	const ending = await Promise.race([exited, drained.then(() => ({
		code: null,
		signal: null
	}))]);
	return {
		is,
		why: null,
		...ending,
		milliseconds,
		peakMemory,
		output,
		errors,
		survivors
	};
}

/** A group that a command of the step runs, such as an agent or a script. */
const aboutOf = (group, test) => ({
	id: test.id,
	probe: group.command === null ? "load" : "command",
	subject: test.subject,
	loader: group.command === null ? null : `custom:${group.command}`,
	profile: typeof test.fields.profile === "string" ? test.fields.profile : "default",
	location: test.place
});
/** Runs the group's command. Passes that it reported count only if it ended well and reported nothing unknown. */
async function runGroup(group, failed, context) {
	const blocked = (reason, fix, kind) => ({
		tests: group.tests.map((test) => unrun(aboutOf(group, test), "blocked", reason, {
			fix,
			kind
		})),
		reason: null,
		observations: []
	});
	const name = group.command ?? "";
	const command = context.loaders.commands.get(name);
	if (failed !== null) return blocked(`it needs ${failed}, which did not pass`, null, "smoke-blocked");
	if (command === void 0) return blocked(`the step does not name the command ${name}`, `Register it: --loader '${name}=["program"]'.`, "loader-missing");
	const program = programOn(context.path, command[0] ?? "");
	if (program === null) return blocked(`${command[0]} is not a program on the step's PATH`, "Install it, or put its folder on PATH.", "loader-missing");
	const hidden = hiddenBy(program, context);
	if (hidden !== null) return blocked(`${program} lies in ${hidden}, which isolation hides`, "Install it elsewhere, such as below the home folder.", "loader-missing");
	const { found, wish } = context.isolation;
	if (wish === "require" && !(found.network && found.files && found.processes)) return blocked("this machine cannot isolate the command, and isolation is required", "Run it where unshare works (root, sudo without a password, or user namespaces).", "smoke-blocked");
	const work = mkdtempSync(join(context.work, "group-"));
	try {
		return await run(group, [program, ...command.slice(1)], work, context);
	} finally {
		rmSync(work, {
			recursive: true,
			force: true
		});
	}
}
async function run(group, command, work, context) {
	const { mask, isolation } = context;
	const environment = freshEnvironment(work, {
		path: context.path,
		marker: context.marker,
		profile: "default",
		threads: context.threads
	});
	const lines = new GroupLines(group.tests.map(({ id }) => id));
	const { id, title, prompt, tests } = group;
	const input = {
		version: 1,
		group: id,
		title,
		prompt,
		tests: tests.map((test) => ({
			id: test.id,
			entry: test.subject,
			title: test.fields.title ?? null,
			prompt: test.fields.prompt ?? null
		}))
	};
	const started = context.now();
	const milliseconds = Math.min(group.maxSeconds, context.maxSeconds) * 1e3;
	const ending = await supervise({
		command: wrap(isolation.wish === "none" ? "none" : isolation.found.by, command, {
			work,
			root: context.root,
			hidden: context.hidden,
			hasNetwork: isolation.wish !== "require"
		}, Object.entries(environment).map((pair) => pair.join("="))),
		cwd: work,
		environment,
		marker: context.marker,
		input: `${JSON.stringify(input)}\n`,
		maxMilliseconds: milliseconds,
		maxMemory: context.maxMemory,
		signal: context.signal,
		onOutput: (chunk) => lines.add(chunk)
	});
	lines.end();
	const kept = context.outputs.of(id);
	kept.stream("stdout.txt", ending.output);
	kept.stream("stderr.txt", ending.errors);
	const wrong = explainEnding(ending, {
		phase: "starting",
		error: null
	}, {
		milliseconds,
		maxMemory: context.maxMemory
	});
	const [problem] = lines.problems;
	const reason = wrong === null ? problem ?? null : `the command: ${wrong.reason}`;
	const measured = {
		started_at: started,
		duration_ms: Math.round(ending.milliseconds),
		exit: ending.is === "unstarted" ? null : {
			code: ending.code,
			signal: ending.signal
		},
		artifacts: kept.artifacts
	};
	return {
		reason: reason === null ? null : mask.text(reason),
		observations: lines.observations.map((text) => mask.text(text)),
		tests: tests.map((test) => {
			const about = aboutOf(group, test);
			const told = lines.results.get(test.id);
			if (told === void 0) return unrun(about, "blocked", "the command did not report it", measured);
			const detail = told.detail === null ? null : mask.text(told.detail);
			if (told.status !== "pass") return unrun(about, told.status, detail ?? `the command reports ${told.status}`, measured);
			if (reason !== null) return unrun(about, "blocked", `reported as a pass, but ${mask.text(reason)}`, measured);
			return {
				...unrun(about, "fail", ""),
				...measured,
				status: "pass",
				kind: null,
				reason: detail
			};
		})
	};
}

/** The results as they stand. `finishedAt` null: the run is not over. */
function buildRun(plan, entries, facts, state, finishedAt) {
	const groups = plan.groups.map((group) => {
		const reason = state.groupReasons.get(group.id) ?? null;
		const tests = group.tests.map((test) => state.results.get(test.id) ?? unrun(aboutOf(group, test), "blocked", "the run ended before it"));
		return {
			id: group.id,
			title: group.title,
			status: reason === null ? gravest(tests) : "fail",
			reason,
			tests
		};
	});
	const tests = groups.flatMap((group) => group.tests);
	const summary = Object.fromEntries(STATUSES.map((status) => [status, tests.filter((test) => test.status === status).length]));
	const isGood = summary.fail === 0 && summary.blocked === 0 && summary.pass > 0 && groups.every(({ status }) => status !== "fail");
	return {
		schema_version: 1,
		tool: {
			name: "manifest-drift",
			version: facts.version
		},
		started_at: facts.startedAt,
		finished_at: finishedAt,
		commit: facts.commit,
		root: facts.root,
		plan: {
			path: plan.path,
			sha256: plan.sha256
		},
		machine: facts.machine,
		isolation: facts.isolation,
		loaders: [...state.loaders].map(([name, { versions, script }]) => ({
			name,
			versions,
			script
		})).sort((a, b) => a.name < b.name ? -1 : 1),
		outcome: isGood && finishedAt !== null ? "pass" : "fail",
		summary,
		groups,
		entries: entries.map((entry) => entryResult(entry, tests)).sort((a, b) => a.subject < b.subject ? -1 : 1),
		observations: state.observations
	};
}
/** From the gravest to the best. */
const GRAVITY = [
	"fail",
	"blocked",
	"pass",
	"skip"
];
function gravest(tests) {
	return GRAVITY.find((status) => tests.some((test) => test.status === status)) ?? "skip";
}
/** Every test that names the entry has to pass for it to be available, and one of them has to have loaded it. */
function entryResult({ subject, id, version, evidence }, tests) {
	const own = tests.filter((test) => test.subject === subject);
	const status = own.length === 0 ? null : gravest(own);
	return {
		subject,
		model_id: id,
		version,
		works: status === null ? "untested" : status === "pass" ? evidence.verified > 0 && evidence.bad === null && own.some((test) => test.status === "pass" && test.probe === "load") ? "available" : "blocked" : {
			fail: "failed",
			blocked: "blocked",
			skip: "skipped"
		}[status],
		test: own.find((test) => test.status === status)?.id ?? null,
		recorded: evidence.recorded,
		verified: evidence.verified,
		records: evidence.records
	};
}
/** A UUID (version 8, RFC 9562) of a test in a run, so that the same result delivered twice is one row. */
function resultId(run, test) {
	const hex = createHash("sha256").update(JSON.stringify([
		run.started_at,
		run.commit,
		run.machine.os,
		run.plan.sha256,
		test.id
	])).digest("hex");
	const variant = (Number.parseInt(hex.charAt(16), 16) & 3 | 8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The table as its document has it; `if not exists` makes it harmless where it is there. */
const TABLE = `create table if not exists model_smoke_tests (
  id uuid primary key default gen_random_uuid(),
  model_id text not null,
  version text not null,
  profile text not null,
  status text not null,
  duration_ms integer not null,
  created_at timestamp with time zone default now()
);
`;
const COLUMNS = [
	"id",
	"model_id",
	"version",
	"profile",
	"status",
	"duration_ms",
	"created_at"
];
const MAX_INTEGER = 2147483647;
function rowsOf(run) {
	const entries = new Map(run.entries.map((entry) => [entry.subject, entry]));
	return run.groups.flatMap((group) => group.tests).flatMap((test) => {
		const entry = test.subject === null ? void 0 : entries.get(test.subject);
		if (entry === void 0) return [];
		return [{
			id: resultId(run, test),
			model_id: plain(entry.model_id),
			version: plain(entry.version),
			profile: test.profile,
			status: test.status,
			duration_ms: Math.min(MAX_INTEGER, test.duration_ms),
			created_at: test.started_at ?? run.started_at
		}];
	});
}
/** PostgreSQL's text has no NUL, and UTF-8 no lone surrogates. */
const plain = (text) => text.toWellFormed().replaceAll("\0", "�");
function renderNdjson(run) {
	return rowsOf(run).map((row) => `${JSON.stringify(row)}\n`).join("");
}
/** RFC 4180, with a header. */
function renderCsv(run) {
	const lines = rowsOf(run).map((row) => COLUMNS.map((name) => quoted(String(row[name]))).join(","));
	return [COLUMNS.join(","), ...lines].map((line) => `${line}\r\n`).join("");
}
const quoted = (text) => /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
/**
* The table, and one statement that inserts what is not there yet. Quotes are doubled, and a backslash is
* itself because `standard_conforming_strings` is set first.
*/
function renderSql(run) {
	const rows = rowsOf(run);
	if (rows.length === 0) return TABLE;
	const values = rows.map((row) => `  (${COLUMNS.map((name) => name === "duration_ms" ? String(row[name]) : literal(row[name])).join(", ")})`);
	return `set standard_conforming_strings = on;\n${TABLE}insert into model_smoke_tests (${COLUMNS.join(", ")}) values\n${values.join(",\n")}\non conflict (id) do nothing;\n`;
}
const literal = (text) => `'${text.replaceAll("'", "''")}'`;

/**
* What a rung really enforces on this machine, asked of a child that tries to break out: it must fail to
* reach a listener of ours, to write to the checkout, to see our processes and what is hidden.
*/
const NOTHING = {
	by: "none",
	network: false,
	files: false,
	processes: false
};
/** Prints one JSON object. O_TMPFILE leaves no name behind where writing should work after all. */
const CHILD = `
const fs = require('node:fs');
const [port, root, pids, ...hidden] = process.argv.slice(1);
const attempt = (work) => { try { return work(), true; } catch { return false; } };
const canWrite = attempt(() => fs.closeSync(fs.openSync(root, 0o20200000 | fs.constants.O_WRONLY, 0o600)))
  || attempt(() => fs.accessSync(root, fs.constants.W_OK));
const canSee = hidden.some((folder) => attempt(() => { if (fs.readdirSync(folder).length === 0) throw 0; }));
const work = attempt(() => { fs.writeFileSync('probe', ''); fs.rmSync('probe'); });
const isAlone = attempt(() => { if (fs.readlinkSync('/proc/self/ns/pid') === pids) throw 0; })
  && fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).length < 8;
const socket = require('node:net').connect(Number(port), '127.0.0.1');
const tell = (reached) => { process.stdout.write(JSON.stringify({ canWrite, canSee, work, isAlone, reached })); process.exit(0); };
socket.on('connect', () => tell(true)).on('error', () => tell(false));
setTimeout(() => tell(false), 2000);
`;
/** The first rung that enforces all, else the one that enforces most. */
async function climb(inside, environment, marker, signal) {
	if (_lean_node_process_default.platform !== "linux") return NOTHING;
	let best = NOTHING;
	for (const rung of RUNGS) {
		const isRoot = _lean_node_process_default.getuid?.() === 0;
		if (rung === "unshare" !== isRoot && rung !== "user namespace") continue;
		const found = {
			by: rung,
			...await prove(rung, inside, environment, marker, signal)
		};
		if (score(found) > score(best)) best = found;
		if (score(best) === 3) break;
	}
	return best;
}
const score = ({ network, files, processes }) => Number(network) + Number(files) + Number(processes);
/** Every claim is false where the child could not be run at all. */
async function prove(rung, inside, environment, marker, signal) {
	let connections = 0;
	const server = createServer((socket) => {
		connections += 1;
		socket.destroy();
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	try {
		const address = server.address();
		const port = typeof address === "object" && address !== null ? address.port : 0;
		const pids = readlinkSync("/proc/self/ns/pid");
		const command = [
			_lean_node_process_default.execPath,
			"-e",
			CHILD,
			String(port),
			inside.root,
			pids,
			...inside.hidden
		];
		const { is, code, output } = await supervise({
			command: wrap(rung, command, {
				...inside,
				hasNetwork: false
			}, Object.entries(environment).map((pair) => pair.join("="))),
			cwd: inside.work,
			environment,
			marker,
			input: "",
			maxMilliseconds: 1e4,
			maxMemory: Number.POSITIVE_INFINITY,
			signal
		});
		const told = is === "exited" && code === 0 ? answerOf$1(output.text()) : null;
		if (told === null) return {
			network: false,
			files: false,
			processes: false
		};
		return {
			network: told.reached === false && connections === 0,
			files: told.canWrite === false && told.canSee === false && told.work === true,
			processes: told.isAlone === true
		};
	} finally {
		server.close();
	}
}
function answerOf$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** The plan that the entries themselves ask for: a group a loader, and a test `model:ID` an entry with a `smoke_test`. */
function makePlan(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.smokeTest === void 0 || entry.smokeTest === null) continue;
		const tests = groups.get(loaderOf(entry)) ?? [];
		tests.push({
			id: entry.subject,
			subject: entry.subject,
			needs: [],
			fields: {},
			place: entry.place
		});
		groups.set(loaderOf(entry), tests);
	}
	return {
		path: null,
		sha256: null,
		groups: [
			...LOADERS,
			"custom",
			"unknown"
		].flatMap((id) => {
			const tests = groups.get(id);
			if (tests === void 0) return [];
			return [{
				id,
				title: null,
				needs: [],
				command: null,
				prompt: null,
				maxSeconds: 300,
				tests,
				place: null
			}];
		})
	};
}
function loaderOf({ entrypoint }) {
	const loader = isObject(entrypoint) ? entrypoint.loader : null;
	return [...LOADERS, "custom"].find((name) => name === loader) ?? "unknown";
}

/** The units of a plan, each behind those that it needs, otherwise as they stand. There are no circles. */
function unitsOf({ groups }) {
	const units = groups.flatMap((group) => group.command === null ? group.tests.map((test) => ({
		group,
		test,
		needs: testsOf([...test.needs, ...group.needs], groups)
	})) : [{
		group,
		test: null,
		needs: testsOf(group.needs, groups)
	}]);
	const byTest = /* @__PURE__ */ new Map();
	for (const unit of units) for (const { id } of unit.test === null ? unit.group.tests : [unit.test]) byTest.set(id, unit);
	const ordered = /* @__PURE__ */ new Set();
	const put = (unit) => {
		if (ordered.has(unit)) return;
		for (const id of unit.needs) {
			const needed = byTest.get(id);
			if (needed !== void 0) put(needed);
		}
		ordered.add(unit);
	};
	for (const unit of units) put(unit);
	return [...ordered];
}
function testsOf(needs, groups) {
	return new Set(needs.flatMap((id) => groups.find((group) => group.id === id)?.tests.map((test) => test.id) ?? [id]));
}

const validate = validate20;
const pattern4 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");
const pattern5 = new RegExp("^[^]{0,200}$", "u");
const pattern8 = new RegExp("^[^]{0,65536}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,64}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,64}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["id"],
	"properties": {
		"id": { "$ref": "#/$defs/id" },
		"title": {
			"type": "string",
			"pattern": "^[^]{0,200}$"
		},
		"probe": { "const": "load" },
		"entry": {
			"type": "string",
			"pattern": "^(model|dataset):[^\\u0000]+$"
		},
		"needs": { "$ref": "#/$defs/needs" },
		"prompt": {
			"type": "string",
			"pattern": "^[^]{0,4096}$"
		},
		"max_seconds": { "$ref": "#/$defs/seconds" },
		"profile": {
			"type": "string",
			"pattern": "^[a-z0-9-]{1,32}$"
		},
		"max_tokens": {
			"type": "integer",
			"minimum": 1,
			"maximum": 4096
		},
		"expect": { "$ref": "#/$defs/expect" }
	}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern11 = new RegExp("^(model|dataset):[^\\u0000]+$", "u");
const pattern12 = new RegExp("^[^]{0,4096}$", "u");
const pattern13 = new RegExp("^[a-z0-9-]{1,32}$", "u");
const pattern14 = new RegExp("^[^]{1,1024}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema38.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,64}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,64}$\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/pattern",
						keyword: "pattern",
						params: { pattern: "^[^]{0,200}$" },
						message: "must match pattern \"^[^]{0,200}$\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.probe !== void 0) {
			if ("load" !== data.probe) {
				const err6 = {
					instancePath: instancePath + "/probe",
					schemaPath: "#/properties/probe/const",
					keyword: "const",
					params: { allowedValue: "load" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.entry !== void 0) {
			let data3 = data.entry;
			if (typeof data3 === "string") {
				if (!pattern11.test(data3)) {
					const err7 = {
						instancePath: instancePath + "/entry",
						schemaPath: "#/properties/entry/pattern",
						keyword: "pattern",
						params: { pattern: "^(model|dataset):[^\\u0000]+$" },
						message: "must match pattern \"^(model|dataset):[^\\u0000]+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/entry",
					schemaPath: "#/properties/entry/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			if (!validate22(data.needs, {
				instancePath: instancePath + "/needs",
				parentData: data,
				parentDataProperty: "needs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.prompt !== void 0) {
			let data5 = data.prompt;
			if (typeof data5 === "string") {
				if (!pattern12.test(data5)) {
					const err9 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/pattern",
						keyword: "pattern",
						params: { pattern: "^[^]{0,4096}$" },
						message: "must match pattern \"^[^]{0,4096}$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/properties/prompt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.max_seconds !== void 0) {
			let data6 = data.max_seconds;
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 86400 || isNaN(data6)) {
					const err11 = {
						instancePath: instancePath + "/max_seconds",
						schemaPath: "#/$defs/seconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 86400
						},
						message: "must be <= 86400"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data6 <= 0 || isNaN(data6)) {
					const err12 = {
						instancePath: instancePath + "/max_seconds",
						schemaPath: "#/$defs/seconds/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/max_seconds",
					schemaPath: "#/$defs/seconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.profile !== void 0) {
			let data7 = data.profile;
			if (typeof data7 === "string") {
				if (!pattern13.test(data7)) {
					const err14 = {
						instancePath: instancePath + "/profile",
						schemaPath: "#/properties/profile/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9-]{1,32}$" },
						message: "must match pattern \"^[a-z0-9-]{1,32}$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/profile",
					schemaPath: "#/properties/profile/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.max_tokens !== void 0) {
			let data8 = data.max_tokens;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err16 = {
					instancePath: instancePath + "/max_tokens",
					schemaPath: "#/properties/max_tokens/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 4096 || isNaN(data8)) {
					const err17 = {
						instancePath: instancePath + "/max_tokens",
						schemaPath: "#/properties/max_tokens/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4096
						},
						message: "must be <= 4096"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data8 < 1 || isNaN(data8)) {
					const err18 = {
						instancePath: instancePath + "/max_tokens",
						schemaPath: "#/properties/max_tokens/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.expect !== void 0) {
			let data9 = data.expect;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key1 in data9) if (!(key1 === "contains" || key1 === "matches" || key1 === "min_chars" || key1 === "min_tokens" || key1 === "width" || key1 === "height" || key1 === "dimensions" || key1 === "json")) {
					const err19 = {
						instancePath: instancePath + "/expect",
						schemaPath: "#/$defs/expect/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data9.contains !== void 0) {
					let data10 = data9.contains;
					if (typeof data10 === "string") {
						if (!pattern14.test(data10)) {
							const err20 = {
								instancePath: instancePath + "/expect/contains",
								schemaPath: "#/$defs/expect/properties/contains/pattern",
								keyword: "pattern",
								params: { pattern: "^[^]{1,1024}$" },
								message: "must match pattern \"^[^]{1,1024}$\""
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/expect/contains",
							schemaPath: "#/$defs/expect/properties/contains/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data9.matches !== void 0) {
					let data11 = data9.matches;
					if (typeof data11 === "string") {
						if (!pattern14.test(data11)) {
							const err22 = {
								instancePath: instancePath + "/expect/matches",
								schemaPath: "#/$defs/expect/properties/matches/pattern",
								keyword: "pattern",
								params: { pattern: "^[^]{1,1024}$" },
								message: "must match pattern \"^[^]{1,1024}$\""
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/expect/matches",
							schemaPath: "#/$defs/expect/properties/matches/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data9.min_chars !== void 0) {
					let data12 = data9.min_chars;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err24 = {
							instancePath: instancePath + "/expect/min_chars",
							schemaPath: "#/$defs/expect/properties/min_chars/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 > 1e6 || isNaN(data12)) {
							const err25 = {
								instancePath: instancePath + "/expect/min_chars",
								schemaPath: "#/$defs/expect/properties/min_chars/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data12 < 1 || isNaN(data12)) {
							const err26 = {
								instancePath: instancePath + "/expect/min_chars",
								schemaPath: "#/$defs/expect/properties/min_chars/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				}
				if (data9.min_tokens !== void 0) {
					let data13 = data9.min_tokens;
					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
						const err27 = {
							instancePath: instancePath + "/expect/min_tokens",
							schemaPath: "#/$defs/expect/properties/min_tokens/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data13 == "number" && isFinite(data13)) {
						if (data13 > 4096 || isNaN(data13)) {
							const err28 = {
								instancePath: instancePath + "/expect/min_tokens",
								schemaPath: "#/$defs/expect/properties/min_tokens/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4096
								},
								message: "must be <= 4096"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data13 < 1 || isNaN(data13)) {
							const err29 = {
								instancePath: instancePath + "/expect/min_tokens",
								schemaPath: "#/$defs/expect/properties/min_tokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				}
				if (data9.width !== void 0) {
					let data14 = data9.width;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err30 = {
							instancePath: instancePath + "/expect/width",
							schemaPath: "#/$defs/expect/properties/width/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 > 65536 || isNaN(data14)) {
							const err31 = {
								instancePath: instancePath + "/expect/width",
								schemaPath: "#/$defs/expect/properties/width/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 65536
								},
								message: "must be <= 65536"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data14 < 1 || isNaN(data14)) {
							const err32 = {
								instancePath: instancePath + "/expect/width",
								schemaPath: "#/$defs/expect/properties/width/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				}
				if (data9.height !== void 0) {
					let data15 = data9.height;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err33 = {
							instancePath: instancePath + "/expect/height",
							schemaPath: "#/$defs/expect/properties/height/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 > 65536 || isNaN(data15)) {
							const err34 = {
								instancePath: instancePath + "/expect/height",
								schemaPath: "#/$defs/expect/properties/height/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 65536
								},
								message: "must be <= 65536"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data15 < 1 || isNaN(data15)) {
							const err35 = {
								instancePath: instancePath + "/expect/height",
								schemaPath: "#/$defs/expect/properties/height/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
				}
				if (data9.dimensions !== void 0) {
					let data16 = data9.dimensions;
					if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
						const err36 = {
							instancePath: instancePath + "/expect/dimensions",
							schemaPath: "#/$defs/expect/properties/dimensions/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 > 1e6 || isNaN(data16)) {
							const err37 = {
								instancePath: instancePath + "/expect/dimensions",
								schemaPath: "#/$defs/expect/properties/dimensions/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data16 < 1 || isNaN(data16)) {
							const err38 = {
								instancePath: instancePath + "/expect/dimensions",
								schemaPath: "#/$defs/expect/properties/dimensions/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					}
				}
				if (data9.json !== void 0) {
					if (typeof data9.json !== "boolean") {
						const err39 = {
							instancePath: instancePath + "/expect/json",
							schemaPath: "#/$defs/expect/properties/json/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/expect",
					schemaPath: "#/$defs/expect/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.command === void 0 && "command") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.tests !== void 0) {
				let data0 = data.tests;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							if (data1.probe !== void 0) {
								const err1 = {
									instancePath: instancePath + "/tests/" + i0 + "/probe",
									schemaPath: "#/then/properties/tests/items/properties/probe/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							}
							if (data1.needs !== void 0) {
								const err2 = {
									instancePath: instancePath + "/tests/" + i0 + "/needs",
									schemaPath: "#/then/properties/tests/items/properties/needs/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
							if (data1.max_seconds !== void 0) {
								const err3 = {
									instancePath: instancePath + "/tests/" + i0 + "/max_seconds",
									schemaPath: "#/then/properties/tests/items/properties/max_seconds/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
							if (data1.max_tokens !== void 0) {
								const err4 = {
									instancePath: instancePath + "/tests/" + i0 + "/max_tokens",
									schemaPath: "#/then/properties/tests/items/properties/max_tokens/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							if (data1.expect !== void 0) {
								const err5 = {
									instancePath: instancePath + "/tests/" + i0 + "/expect",
									schemaPath: "#/then/properties/tests/items/properties/expect/false schema",
									keyword: "false schema",
									params: {},
									message: "boolean schema is false"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
					}
				}
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.tests = true;
		}
		ifClause0 = "then";
	} else {
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.prompt !== void 0) {
				const err6 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/else/properties/prompt/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.max_seconds !== void 0) {
				const err7 = {
					instancePath: instancePath + "/max_seconds",
					schemaPath: "#/else/properties/max_seconds/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.tests !== void 0) {
				let data9 = data.tests;
				if (Array.isArray(data9)) {
					const len1 = data9.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data10 = data9[i1];
						if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
							if (data10.probe === void 0) {
								const err8 = {
									instancePath: instancePath + "/tests/" + i1,
									schemaPath: "#/else/properties/tests/items/required",
									keyword: "required",
									params: { missingProperty: "probe" },
									message: "must have required property 'probe'"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (data10.entry === void 0) {
								const err9 = {
									instancePath: instancePath + "/tests/" + i1,
									schemaPath: "#/else/properties/tests/items/required",
									keyword: "required",
									params: { missingProperty: "entry" },
									message: "must have required property 'entry'"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					}
				}
			}
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.prompt = true;
				props0.max_seconds = true;
				props0.tests = true;
			}
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err10 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.tests === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tests" },
				message: "must have required property 'tests'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "title" || key0 === "needs" || key0 === "command" || key0 === "prompt" || key0 === "max_seconds" || key0 === "tests")) {
			const err13 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.id !== void 0) {
			let data11 = data.id;
			if (typeof data11 === "string") {
				if (!pattern4.test(data11)) {
					const err14 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,64}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,64}$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data12 = data.title;
			if (typeof data12 === "string") {
				if (!pattern5.test(data12)) {
					const err16 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/pattern",
						keyword: "pattern",
						params: { pattern: "^[^]{0,200}$" },
						message: "must match pattern \"^[^]{0,200}$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			if (!validate22(data.needs, {
				instancePath: instancePath + "/needs",
				parentData: data,
				parentDataProperty: "needs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.command !== void 0) {
			let data14 = data.command;
			if (typeof data14 === "string") {
				if (!pattern4.test(data14)) {
					const err18 = {
						instancePath: instancePath + "/command",
						schemaPath: "#/$defs/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,64}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,64}$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/command",
					schemaPath: "#/$defs/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.prompt !== void 0) {
			let data15 = data.prompt;
			if (typeof data15 === "string") {
				if (!pattern8.test(data15)) {
					const err20 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/pattern",
						keyword: "pattern",
						params: { pattern: "^[^]{0,65536}$" },
						message: "must match pattern \"^[^]{0,65536}$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/properties/prompt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.max_seconds !== void 0) {
			let data16 = data.max_seconds;
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 > 86400 || isNaN(data16)) {
					const err22 = {
						instancePath: instancePath + "/max_seconds",
						schemaPath: "#/$defs/seconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 86400
						},
						message: "must be <= 86400"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data16 <= 0 || isNaN(data16)) {
					const err23 = {
						instancePath: instancePath + "/max_seconds",
						schemaPath: "#/$defs/seconds/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/max_seconds",
					schemaPath: "#/$defs/seconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.tests !== void 0) {
			let data17 = data.tests;
			if (Array.isArray(data17)) {
				if (data17.length > 1e4) {
					const err25 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 items"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data17.length < 1) {
					const err26 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				const len2 = data17.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate24(data17[i2], {
					instancePath: instancePath + "/tests/" + i2,
					parentData: data17,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.groups === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "groups" },
				message: "must have required property 'groups'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "version" || key0 === "groups")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err3 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.groups !== void 0) {
			let data2 = data.groups;
			if (Array.isArray(data2)) {
				if (data2.length > 1e3) {
					const err5 = {
						instancePath: instancePath + "/groups",
						schemaPath: "#/properties/groups/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.length < 1) {
					const err6 = {
						instancePath: instancePath + "/groups",
						schemaPath: "#/properties/groups/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate21(data2[i0], {
					instancePath: instancePath + "/groups/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/groups",
					schemaPath: "#/properties/groups/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

/** Longer ones are no plan that somebody wrote. */
const MAX_PLAN_BYTES = 4194304;
const MAX_TOLD = 20;
/**
* Reads a plan (schemas/smoke-plan.v1.schema.json). Whatever is wrong with it is a `SettingsError` that
* names file, line and column of each mistake.
*/
function readPlan(path, bytes, sha256) {
	const decoded = decodeUtf8(bytes);
	if ("problem" in decoded) throw refused([`${path}:${decoded.line}:${decoded.column}: ${decoded.problem}`]);
	const lines = new LineIndex(path, decoded.text);
	const document = readJson(decoded.text);
	if ("fatal" in document) throw refused([`${where(lines.locate(document.fatal.offset))}: it is not JSON: ${document.fatal.detail}`]);
	const problems = document.problems.map(({ reason, detail, offset }) => `${where(lines.locate(offset))}: ${reason}: ${JSON.stringify(detail)}`);
	if (!validate(document.value)) problems.push(...broken(validate.errors ?? [], document, lines));
	if (problems.length > 0) throw refused(problems);
	const locate = (value, member) => lines.locate(document.offsetOf(value, member));
	const { groups } = document.value;
	const wrong = wrongIds(groups, locate);
	if (wrong.length > 0) throw refused(wrong);
	return {
		path,
		sha256,
		groups: groups.map((group) => groupOf(group, locate))
	};
}
function refused(problems) {
	const more = problems.length - MAX_TOLD;
	const told = [...new Set(problems.slice(0, MAX_TOLD))].join("\n");
	return new SettingsError(`The plan can't be used.\n${told}${more > 0 ? `\nand ${more} more` : ""}`);
}
const where = ({ file, line, column }) => `${file}:${line}:${column}`;
function broken(errors, document, lines) {
	return errors.filter(({ keyword }) => keyword !== "if").map(({ instancePath, keyword, params, message }) => {
		const steps = instancePath.split("/").slice(1);
		let value = document.value;
		for (const step of steps.slice(0, -1)) value = value[unescaped(step)];
		const last = steps.at(-1);
		const place = lines.locate(document.offsetOf(value, last === void 0 ? void 0 : unescaped(last)));
		const name = params.additionalProperty ?? params.missingProperty;
		const what = keyword === "additionalProperties" ? `has no ${JSON.stringify(String(name).slice(0, 100))}` : keyword === "required" ? `needs ${JSON.stringify(name)}` : keyword === "false schema" ? "does not belong here" : message ?? "is wrong";
		return `${where(place)}: ${instancePath || "the plan"} ${what}`;
	});
}
const unescaped = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
function groupOf(group, locate) {
	return {
		id: group.id,
		title: group.title ?? null,
		needs: group.needs ?? [],
		command: group.command ?? null,
		prompt: group.prompt ?? null,
		maxSeconds: group.max_seconds ?? 300,
		tests: group.tests.map((test) => testOf(test, locate)),
		place: locate(group)
	};
}
function testOf(test, locate) {
	return {
		id: test.id,
		subject: test.entry ?? null,
		needs: test.needs ?? [],
		fields: test,
		place: locate(test)
	};
}
/** Ids that stand twice, needs that name nothing, and circles of needs. */
function wrongIds(groups, locate) {
	const problems = [];
	const needs = /* @__PURE__ */ new Map();
	for (const item of groups.flatMap((group) => [group, ...group.tests])) {
		if (needs.has(item.id)) problems.push(`${where(locate(item, "id"))}: the id ${item.id} stands twice`);
		needs.set(item.id, [...item.needs ?? [], ..."tests" in item ? item.tests.map(({ id }) => id) : []]);
	}
	for (const group of groups) for (const test of group.tests) needs.set(test.id, [...test.needs ?? [], ...group.needs ?? []]);
	for (const item of groups.flatMap((group) => [group, ...group.tests])) for (const need of item.needs ?? []) {
		const place = where(locate(item, "needs"));
		if (!needs.has(need)) problems.push(`${place}: ${item.id} needs ${need}, which no group or test is`);
		else if (reaches(need, item.id, needs)) problems.push(`${place}: ${item.id} and ${need} need each other`);
	}
	return problems;
}
function reaches(from, to, needs) {
	const seen = /* @__PURE__ */ new Set([from]);
	for (const id of seen) {
		if (id === to) return true;
		for (const next of needs.get(id) ?? []) seen.add(next);
	}
	return false;
}

/** Keeps what tests put out, below the output folder: cut to limits, without secrets, under names of ours. */
const MAX_TEXT_BYTES = 1048576;
const MAX_FILE_BYTES = 8388608;
const MAX_ALL_BYTES = 41943040;
var Outputs = class {
	#folder;
	#mask;
	#left = MAX_ALL_BYTES;
	#tests = 0;
	constructor(folder, mask) {
		this.#folder = folder;
		this.#mask = mask;
	}
	/** Where the outputs of one more test go. `id` is a stranger's, so only plain characters of it are used. */
	of(id) {
		this.#tests += 1;
		const plain = id.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "").slice(0, 60);
		const name = `smoke/${String(this.#tests).padStart(2, "0")}-${plain || "test"}`;
		const artifacts = [];
		const write = (file, bytes, cut) => {
			if (bytes.length > this.#left || bytes.length === 0) return;
			this.#left -= bytes.length;
			mkdirSync(join(this.#folder, name), { recursive: true });
			writeFileSync(join(this.#folder, name, file), bytes);
			const sha256 = createHash("sha256").update(bytes).digest("hex");
			artifacts.push({
				path: `${name}/${file}`,
				bytes: bytes.length,
				sha256,
				cut
			});
		};
		return {
			artifacts,
			text: (file, text) => {
				const masked = Buffer.from(this.#mask.text(text));
				write(file, masked.subarray(0, MAX_TEXT_BYTES), masked.length > MAX_TEXT_BYTES);
			},
			stream: (file, kept) => write(file, Buffer.from(this.#mask.text(kept.text(this.#mask.longest))), kept.isCut),
			file: (file, place) => {
				const stat = lstatSync(place, { throwIfNoEntry: false });
				if (!stat?.isFile() || stat.nlink !== 1) return "it is no ordinary file";
				if (stat.size > MAX_FILE_BYTES) return `it has ${stat.size} bytes; the limit is ${MAX_FILE_BYTES}`;
				const bytes = readFileSync(place);
				if (this.#mask.finds(bytes)) return "it holds a secret of the environment";
				write(file, bytes, false);
				return null;
			}
		};
	}
};

/**
* Writes `runs/TIME.json` below the output folder, in one step, so that a reader never sees half of it. TIME
* is UTC in ISO 8601's basic form, which sorts and which Windows allows as a name.
*/
function resultsWriter(folder, startedAt) {
	const name = startedAt.replace(/[-:]/g, "").replace(/\.\d+/, "");
	const runs = join(folder, "runs");
	mkdirSync(runs, { recursive: true });
	const path = freeName(runs, name);
	return {
		path,
		write(run) {
			const next = join(folder, `.${name}.json`);
			writeFileSync(next, resultsJson(run));
			renameSync(next, path);
		}
	};
}
/** Two runs may begin in one second. */
function freeName(folder, name) {
	for (let number = 1;; number += 1) {
		const path = join(folder, `${name}${number === 1 ? "" : `-${number}`}.json`);
		if (!existsSync(path)) return path;
	}
}
/** The results as JSON, which are also the statement that `check --statement` reads. */
function resultsJson(run) {
	return `${JSON.stringify(run, null, 2)}\n`;
}

/** Names of variables whose values are secrets. */
const NAMES = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|(^|_)KEY($|_)|(^|_)PAT($|_)|COOKIE|SESSION|DSN|CONNECTION/i;
/** What is shorter is as likely a word of the text. */
const MIN_LENGTH = 6;
const MASK = "***";
/** Replaces every secret of the step's environment, as it is and as it is written in URLs, JSON and base64. */
function maskOf(environment) {
	const values = Object.entries(environment).flatMap(([name, value = ""]) => NAMES.test(name) ? [value, ...value.split(/\r?\n/)] : []);
	const forms = /* @__PURE__ */ new Set();
	for (const value of values.map((one) => one.trim()).filter((one) => one.length >= MIN_LENGTH)) {
		forms.add(value).add(JSON.stringify(value).slice(1, -1)).add(encodeURIComponent(value.toWellFormed()));
		for (const pad of [
			"",
			"a",
			"aa"
		]) {
			const inner = Buffer.from(pad + value).toString("base64").slice(pad === "" ? 0 : 4, -4);
			if (inner.length >= MIN_LENGTH) forms.add(inner);
		}
		forms.add(Buffer.from(value).toString("hex"));
	}
	const secrets = [...forms].sort((a, b) => b.length - a.length);
	return {
		text: (text) => secrets.reduce((left, secret) => left.replaceAll(secret, MASK), text),
		finds: (bytes) => secrets.some((secret) => Buffer.from(bytes).includes(secret)),
		longest: Math.max(0, ...secrets.map((secret) => Buffer.byteLength(secret)))
	};
}

/**
* What a runner script tells: a line of JSON an event, in a file of its own. Every line carries a token that
* only the script was given, so nothing that a library prints can pass for an answer.
*/
/** Answers are at most 1 MiB of text, which JSON may make six times as long. */
const MAX_CHANNEL_BYTES = 8388608;
const PHASES = [
	"importing",
	"loading",
	"answering",
	"answered"
];
/** Everything that was told so far. A line that is cut, forged or no JSON says nothing. */
function readChannel(file, token) {
	let phase = "starting";
	let versions = {};
	let answer = null;
	let blocked = null;
	let error = null;
	const times = /* @__PURE__ */ new Map();
	for (const line of linesOf(file)) {
		const event = parsed(line);
		if (event === null || event.token !== token) continue;
		const name = PHASES.find((known) => known === event.event);
		if (name !== void 0) {
			phase = name;
			if (typeof event.at === "number") times.set(name, event.at);
		}
		if (event.event === "versions" && isObject(event.versions)) versions = {
			...versions,
			...texts(event.versions)
		};
		if (event.event === "answered") answer = answerOf(event);
		if (event.event === "error") error = String(event.reason).slice(0, 2e3);
		if (event.event === "blocked") blocked = {
			kind: String(event.kind),
			reason: String(event.reason),
			fix: String(event.fix)
		};
	}
	const between = (from, to) => {
		const [start, end] = [times.get(from), times.get(to)];
		return start === void 0 || end === void 0 ? null : Math.max(0, Math.round(end - start));
	};
	return {
		phase,
		versions,
		answer,
		blocked,
		error,
		loadMs: between("loading", "answering"),
		answerMs: between("answering", "answered")
	};
}
function linesOf(file) {
	try {
		if (statSync(file).size > MAX_CHANNEL_BYTES) return [];
		return readFileSync(file, "utf8").split("\n").slice(0, -1);
	} catch {
		return [];
	}
}
function parsed(line) {
	try {
		const value = JSON.parse(line);
		return isObject(value) ? value : null;
	} catch {
		return null;
	}
}
function texts(value) {
	const pairs = Object.entries(value).filter((pair) => typeof pair[1] === "string");
	return Object.fromEntries(pairs.map(([name, text]) => [name.slice(0, 64), text.slice(0, 64)]));
}
function answerOf(event) {
	const numbers = isObject(event.numbers) ? event.numbers : {};
	return {
		kind: String(event.kind),
		text: typeof event.text === "string" ? event.text : null,
		file: typeof event.file === "string" && /^[\w-]+\.[a-z\d]{1,5}$/.test(event.file) ? event.file : null,
		numbers: Object.fromEntries(Object.entries(numbers).filter((pair) => Number.isFinite(pair[1]))),
		isSound: event.sound === true
	};
}

const KINDS = [
	"text",
	"image",
	"audio",
	"vector",
	"tensor"
];
/** An answer is one when it is not empty and every number in it is finite; then it has to be as expected. */
function judgeAnswer(told, expect) {
	if (told === null) return {
		answer: null,
		problem: "it ended without an answer"
	};
	const kind = KINDS.find((known) => known === told.kind);
	if (kind === void 0) return {
		answer: null,
		problem: "it answered in no known kind"
	};
	const text = told.text ?? "";
	const { tokens, dimensions, width, height, seconds } = told.numbers;
	const answer = {
		kind,
		...kind === "text" && { chars: [...text].length },
		...tokens !== void 0 && { tokens },
		...dimensions !== void 0 && { dimensions },
		...width !== void 0 && { width },
		...height !== void 0 && { height },
		...seconds !== void 0 && { seconds }
	};
	return {
		answer,
		problem: emptiness(told, text) ?? difference$1(answer, text, expect)
	};
}
function emptiness({ kind, numbers, isSound }, text) {
	if (kind === "text") return text.trim() === "" && !(numbers.tokens ?? 0) ? "its answer is empty" : null;
	if (!isSound) return "its answer holds a number that is not finite, or nothing but zeros";
	return ((kind === "image" ? numbers.width : kind === "audio" ? numbers.seconds : numbers.dimensions) ?? 0) > 0 ? null : "its answer is empty";
}
function difference$1(answer, text, expect) {
	if ((expect.contains !== null || expect.matches !== null || expect.minChars !== null || expect.json) && !(answer.kind === "text")) return `its answer is ${answer.kind}, and text was expected`;
	if (expect.contains !== null && !text.includes(expect.contains)) return `its answer does not contain ${JSON.stringify(expect.contains)}`;
	if (expect.matches !== null && !matchesText(expect.matches, text.trim())) return `its answer does not match ${JSON.stringify(expect.matches)}`;
	if (expect.json && !isJson(text)) return "its answer is not JSON";
	for (const [name, found, least] of [[
		"characters",
		answer.chars,
		expect.minChars
	], [
		"tokens",
		answer.tokens,
		expect.minTokens
	]]) if (least !== null && (found ?? 0) < least) return `its answer has ${found ?? 0} ${name}; expected at least ${least}`;
	for (const [name, found, wanted] of [
		[
			"width",
			answer.width,
			expect.width
		],
		[
			"height",
			answer.height,
			expect.height
		],
		[
			"dimensions",
			answer.dimensions,
			expect.dimensions
		]
	]) if (wanted !== null && found !== wanted) return `its ${name}: ${found ?? "none"}; expected ${wanted}`;
	return null;
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
/** `*` is any text, `?` one character. In time of the pattern's length times the text's, whoever wrote it. */
function matchesText(pattern, text) {
	const [wanted, given] = [[...pattern], [...text]];
	let [at, item, star, again] = [
		0,
		0,
		-1,
		0
	];
	while (item < given.length) if (wanted[at] === "*") [star, again] = [at++, item];
	else if (at < wanted.length && (wanted[at] === "?" || wanted[at] === given[item])) [at, item] = [at + 1, item + 1];
	else if (star >= 0) [at, item] = [star + 1, ++again];
	else return false;
	return wanted.slice(at).every((sign) => sign === "*");
}

/** One test that loads a model and asks it. */
/** Runs the test, or answers why it cannot run. `failed`: what it needs and did not pass. */
async function runLoad(test, failed, context, onPhase) {
	const ready = prepare(test, failed, context);
	if ("status" in ready) return masked(ready, context);
	const work = mkdtempSync(join(context.work, "test-"));
	try {
		return masked(await loaded(test, ready, work, context, onPhase), context);
	} finally {
		rmSync(work, {
			recursive: true,
			force: true
		});
	}
}
const masked = (result, { mask }) => ({
	...result,
	reason: result.reason === null ? null : mask.text(result.reason)
});
async function loaded(test, ready, work, context, onPhase) {
	const { entry, entrypoint, question, model } = ready;
	const { loader, name } = entrypoint;
	const token = randomBytes(16).toString("hex");
	const channel = join(work, "channel");
	const outputs = join(work, "outputs");
	mkdirSync(outputs);
	writeFileSync(channel, "", { mode: 384 });
	const environment = freshEnvironment(work, {
		path: context.path,
		marker: context.marker,
		profile: question.profile,
		threads: context.threads
	});
	const before = stamps(ready, context);
	const allowed = [...context.allowed.get(entry.id) ?? context.allowed.get(entry.subject) ?? []];
	const { prompt, maxTokens, profile } = question;
	const request = {
		version: 1,
		id: test.id,
		entry: entry.subject,
		path: model,
		task: entrypoint.task,
		prompt,
		max_tokens: maxTokens,
		profile,
		outputs,
		...name === null && {
			token,
			channel,
			allowed
		}
	};
	const started = context.now();
	const milliseconds = Math.min(question.maxSeconds, context.maxSeconds) * 1e3;
	let phase = "starting";
	const ending = await supervise({
		command: wrap(context.isolation.wish === "none" ? "none" : context.isolation.found.by, commandOf(ready, work, context), {
			work,
			root: context.root,
			hidden: context.hidden,
			hasNetwork: false
		}, Object.entries(environment).map((pair) => pair.join("="))),
		cwd: work,
		environment,
		marker: context.marker,
		input: `${JSON.stringify(request)}\n`,
		maxMilliseconds: milliseconds,
		maxMemory: context.maxMemory,
		signal: context.signal,
		onTick() {
			if (name !== null) return;
			const now = readChannel(channel, token).phase;
			if (now === phase) return;
			phase = now;
			onPhase(now);
		}
	});
	const told = name === null ? readChannel(channel, token) : toldByOutput(ending);
	const kept = context.outputs.of(test.id);
	if (name === null) kept.stream("stdout.txt", ending.output);
	kept.stream("stderr.txt", ending.errors);
	const about = {
		id: test.id,
		probe: "load",
		subject: entry.subject,
		loader: name === null ? loader : `custom:${name}`,
		profile,
		location: test.place ?? entry.place
	};
	if (name === null || told.answer !== null) context.versions.set(about.loader, {
		versions: told.versions,
		script: loader === "custom" ? null : scriptOf(loader).sha256
	});
	const measured = {
		started_at: started,
		duration_ms: Math.round(ending.milliseconds),
		phase: name === null ? told.phase : null,
		load_ms: told.loadMs,
		answer_ms: told.answerMs,
		peak_memory_bytes: ending.peakMemory === 0 ? null : ending.peakMemory,
		exit: ending.is === "unstarted" ? null : {
			code: ending.code,
			signal: ending.signal
		},
		artifacts: kept.artifacts
	};
	const changed = difference(before, stamps(ready, context));
	if (changed !== null) return unrun(about, "blocked", `${changed} changed while the test ran`, {
		...measured,
		kind: "file-changed"
	});
	if (told.blocked !== null && ending.is === "exited") return unrun(about, "blocked", told.blocked.reason, {
		...measured,
		kind: told.blocked.kind === "loader-missing" ? "loader-missing" : "smoke-blocked",
		fix: told.blocked.fix
	});
	const wrong = explainEnding(ending, told, {
		milliseconds,
		maxMemory: context.maxMemory
	});
	if (wrong !== null) return unrun(about, wrong.status, wrong.reason, {
		...measured,
		kind: wrong.kind,
		fix: wrong.fix
	});
	const { answer, problem } = judgeAnswer(told.answer, question.expect);
	const file = told.answer?.file ?? null;
	if (told.answer?.text) kept.text("answer.txt", told.answer.text);
	const unkept = file === null ? null : kept.file(`answer${file.slice(file.lastIndexOf("."))}`, join(outputs, file));
	const failure = problem ?? (unkept === null ? null : `its output ${file} is not kept: ${unkept}`);
	if (failure !== null) return unrun(about, "fail", failure, {
		...measured,
		answer,
		fix: "See the outputs of the test."
	});
	return {
		...unrun(about, "fail", ""),
		...measured,
		status: "pass",
		kind: null,
		reason: null,
		answer
	};
}
function commandOf({ entrypoint, model }, work, context) {
	const { loader, name } = entrypoint;
	if (loader === "custom") {
		const [program = "", ...words] = context.loaders.commands.get(name ?? "") ?? [];
		return [
			programOn(context.path, program) ?? program,
			...words,
			model
		];
	}
	const script = join(work, "runner.py");
	writeFileSync(script, scriptOf(loader).text);
	chmodSync(script, 256);
	return [
		context.python() ?? "",
		"-I",
		"-X",
		"utf8",
		script
	];
}
/** What a custom loader prints is its answer. */
function toldByOutput({ output }) {
	const text = output.text();
	return {
		phase: "starting",
		versions: {},
		loadMs: null,
		answerMs: null,
		answer: text.trim() === "" ? null : {
			kind: "text",
			text,
			file: null,
			numbers: {},
			isSound: true
		},
		blocked: null,
		error: null
	};
}
/** Size, time and identity of every file that is recorded for the entry. */
function stamps({ entry }, { root }) {
	return new Map([...entry.evidence.paths].map((path) => {
		const stat = statSync(join(root, path), {
			throwIfNoEntry: false,
			bigint: true
		});
		return [path, stat === void 0 ? "" : `${stat.size} ${stat.mtimeNs} ${stat.ino} ${stat.ctimeNs}`];
	}));
}
function difference(before, after) {
	for (const [path, stamp] of before) if (after.get(path) !== stamp) return path;
	return null;
}

/**
* The order of a smoke run: the plan, the proof of isolation, results in which everything is blocked, then
* one test after another.
*/
const DEFAULT_PLAN = "tests/smoke-test-plan.json";
/** Runs the tests. Throws a `SettingsError` for a mistake of the user; a model that fails is a result. */
async function runSmoke(options) {
	const { environment, signal, repository } = options;
	const { root, entries } = repository;
	const plan = loadPlan(root, options.plan) ?? makePlan(entries);
	const work = realpathSync.native(mkdtempSync(join(tmpdir(), "manifest-drift-smoke-")));
	try {
		const marker = randomBytes(16).toString("hex");
		const place = {
			path: environment.PATH ?? "",
			marker,
			profile: "default",
			threads: availableParallelism()
		};
		const hidden = options.hidden.filter((folder) => !`${work}/`.startsWith(`${folder}/`));
		const found = options.isolation === "none" ? {
			by: "none",
			network: false,
			files: false,
			processes: false
		} : await climb({
			work,
			root,
			hidden
		}, freshEnvironment(work, place), marker, signal);
		let python;
		return await runAll(plan, repository, {
			root,
			entries: new Map(entries.map((entry) => [entry.subject, entry])),
			loaders: options.loaders,
			allowed: options.allowed,
			profile: options.profile,
			maxSeconds: options.maxSeconds,
			maxMemory: options.maxMemory ?? Math.floor(freemem() * .9),
			isolation: {
				wish: options.isolation,
				found
			},
			isUntrusted: options.isUntrusted,
			hidden,
			path: place.path,
			python: () => python ??= findPython(environment, work),
			work,
			marker,
			threads: place.threads,
			outputs: new Outputs(options.output, maskOf(environment)),
			mask: maskOf(environment),
			signal,
			now: () => (/* @__PURE__ */ new Date()).toISOString(),
			versions: /* @__PURE__ */ new Map()
		}, options);
	} finally {
		rmSync(work, {
			recursive: true,
			force: true
		});
	}
}
async function runAll(plan, { entries, commit }, context, { output, progress, shownRoot, signal }) {
	const { found } = context.isolation;
	const say = (isEnforced) => isEnforced ? "enforced" : "none";
	const facts = {
		version: VERSION,
		startedAt: context.now(),
		commit,
		root: shownRoot,
		machine: {
			os: _lean_node_process_default.platform,
			arch: _lean_node_process_default.arch,
			cpus: cpus().length,
			memory_bytes: totalmem()
		},
		isolation: {
			network: say(found.network),
			files: say(found.files),
			processes: say(found.processes),
			memory: _lean_node_process_default.platform === "win32" ? "none" : "watched",
			by: found.by
		}
	};
	const results = /* @__PURE__ */ new Map();
	const groupReasons = /* @__PURE__ */ new Map();
	const observations = [];
	const state = {
		results,
		groupReasons,
		observations,
		loaders: context.versions
	};
	const writer = resultsWriter(output, facts.startedAt);
	const write = (finishedAt) => {
		const run = buildRun(plan, entries, facts, state, finishedAt);
		writer.write(run);
		return run;
	};
	write(null);
	for (const { group, test, needs } of unitsOf(plan)) {
		if (signal.aborted) break;
		const failed = [...needs].find((id) => results.get(id)?.status !== "pass") ?? null;
		const { id } = test ?? group;
		progress.test(id, "starting");
		if (test === null) {
			const done = await runGroup(group, failed, context);
			for (const result of done.tests) results.set(result.id, result);
			if (done.reason !== null) groupReasons.set(group.id, done.reason);
			observations.push(...done.observations.map((text) => ({
				group: group.id,
				text
			})));
			for (const result of done.tests) progress.done(result);
		} else {
			const result = await runLoad(test, failed, context, (phase) => progress.test(id, phase));
			results.set(id, result);
			progress.done(result);
		}
		write(null);
	}
	return {
		run: write(context.now()),
		path: writer.path
	};
}
/** Null where the default plan is not there. */
function loadPlan(root, given) {
	const path = given ?? "tests/smoke-test-plan.json";
	const opened = openContained(root, path);
	if (opened.is === "missing" && given === null) return null;
	if (opened.is !== "open") throw new SettingsError(`plan: ${quote(path)} can't be read (${opened.is}).`);
	if (opened.stat.size > 4194304) throw new SettingsError(`plan: ${quote(path)} has ${opened.stat.size} bytes; the limit is ${MAX_PLAN_BYTES}.`);
	const bytes = readFileSync(opened.fd);
	closeSync(opened.fd);
	return readPlan(path, bytes, createHash("sha256").update(bytes).digest("hex"));
}

/**
* The one place where smoke tests meet the check: which entries there are, what they ask for, and what
* the check found out about their files.
*/
/** Checks the folder and answers its entries. Throws as the check does. */
async function readRepository(given, options) {
	const { cwd, environment, signal, progress, commit } = options;
	const { settings, ports } = await openRepository({
		...given,
		baseline: "none",
		upstream: "none"
	}, {
		cwd,
		environment,
		signal,
		run: null,
		progress,
		baseline: { is: "fork-point" },
		commit
	});
	const report = await check(settings, null, ports);
	const { value } = await loadInventories(settings, ports.files);
	const rows = new Map([...report.entries].map((row) => [`${row.kind}:${row.id}`, row]));
	const hash = (text) => createHash("sha256").update(text).digest("hex");
	const paths = [...rows.values()].flatMap(({ path }) => path === null ? [] : [path]);
	const files = filesOfEntries(paths, report.files, hash);
	const entries = /* @__PURE__ */ new Map();
	for (const inventory of [...value.sources, ...value.combined]) for (const entry of inventory.entries) {
		const subject = `${entry.kind}:${entry.id}`;
		const row = rows.get(subject);
		if (entries.has(subject) || row === void 0 || identityOf(entry.value) === null) continue;
		const { value: fields } = entry;
		const member = ["smoke_test", "entrypoint"].find((name) => Object.hasOwn(fields, name));
		entries.set(subject, {
			subject,
			id: entry.id,
			version: stringAt(fields, "version") ?? stringAt(fields, "revision") ?? stringAt(fields, "snapshot") ?? "unversioned",
			path: row.path,
			entrypoint: Object.hasOwn(fields, "entrypoint") ? fields.entrypoint : void 0,
			smokeTest: Object.hasOwn(fields, "smoke_test") ? fields.smoke_test : void 0,
			place: inventory.locate(fields, member),
			evidence: evidenceOf(row.path === null ? void 0 : files.get(row.path))
		});
	}
	return {
		root: ports.files.root,
		commit: report.commit,
		entries: [...entries.values()]
	};
}
/** The evidence of an entry that names no path. */
const NO_FILES = {
	recorded: 0,
	verified: 0,
	records: createHash("sha256").digest("hex"),
	paths: /* @__PURE__ */ new Set(),
	bad: null
};
function evidenceOf(files) {
	if (files === void 0) return NO_FILES;
	const { recorded, verified, records, paths, unverified } = files;
	return {
		recorded,
		verified,
		records,
		paths,
		bad: unverified && {
			path: unverified.path,
			status: unverified.status === "matched" ? `only matched by ${unverified.evidence}` : unverified.status
		}
	};
}

export { renderNdjson as a, renderText as c, renderCsv as i, verdictOf as l, runSmoke as n, renderSql as o, resultsJson as r, answerText as s, readRepository as t, renderJunit as u };