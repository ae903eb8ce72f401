# A GGUF model by xllamacpp, which is llama.cpp, asked in the process itself.
tell("versions", versions={"xllamacpp": need("xllamacpp")})
import xllamacpp

tell("loading")
params = xllamacpp.CommonParams()
params.model.path = REQUEST["path"]
params.n_ctx = 512
params.n_parallel = 1
params.n_predict = REQUEST["max_tokens"]
params.cpuparams.n_threads = int(os.environ["OMP_NUM_THREADS"])
params.warmup = False
params.sampling.temp = 0.0
params.hostnames = ["127.0.0.1"]
params.port = 0
params.embedding = REQUEST["task"] == "feature-extraction"
if params.embedding:
    params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
server = xllamacpp.Server(params)

prompt = REQUEST["prompt"] or "hello"
tell("answering")
if params.embedding:
    result = server.handle_embeddings({"input": prompt, "model": "m"})
    vector = result["data"][0]["embedding"]
    answered(kind="vector", numbers={"dimensions": len(vector)}, sound=sound(vector))
result = server.handle_completions(
    {"prompt": prompt, "max_tokens": REQUEST["max_tokens"], "temperature": 0, "stream": False}
)
if not isinstance(result, dict) or "choices" not in result:
    raise RuntimeError(str(result)[:500])
tokens = (result.get("usage") or {}).get("completion_tokens", 0)
answered(kind="text", text=result["choices"][0].get("text") or "", numbers={"tokens": tokens})
