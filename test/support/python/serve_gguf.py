"""Serves a GGUF by llama.cpp's own server on loopback. argv: the file, a port, then `key=K`, `alias=A`, `embedding`."""
import sys
import time

import xllamacpp

path, port, options = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
params = xllamacpp.CommonParams()
params.model.path = path
params.n_ctx = 256
params.n_parallel = 1
params.cpuparams.n_threads = 1
params.warmup = False
params.hostnames = ["127.0.0.1"]
params.port = port
# One random answer in a hundred would be empty: this one never ends by itself, and is always the same.
params.sampling.ignore_eos = True
params.sampling.temp = 0.0
for option in options:
    name, _, value = option.partition("=")
    if name == "key":
        params.api_keys = [value]
    elif name == "alias":
        params.model_alias = [value]
    elif name == "embedding":
        params.embedding = True
        params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
server = xllamacpp.Server(params)
print("started", flush=True)
while sys.stdin.readline():
    pass
