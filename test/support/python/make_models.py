"""Writes models of each format with its own library. argv: the folder."""
import json
import os
import sys

import gguf
import ml_dtypes
import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import save_file

folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
random = numpy.random.default_rng(7)


def at(name):
    return os.path.join(folder, name)


# safetensors, in two files with an index.
parts = [
    {
        "embed.weight": random.standard_normal((40, 16)).astype(numpy.float32),
        "embed.scale": numpy.array(1.5, dtype=numpy.float16),
        "embed.none": numpy.zeros((0, 4), dtype=numpy.int64),
    },
    {
        "head.weight": random.standard_normal((16, 40)).astype(ml_dtypes.bfloat16),
        "head.mask": numpy.ones(5, dtype=numpy.bool_),
        "head.f8": random.standard_normal(7).astype(ml_dtypes.float8_e4m3fn),
    },
]
weight_map, total = {}, 0
for number, tensors in enumerate(parts, 1):
    name = f"model-{number:05d}-of-{len(parts):05d}.safetensors"
    save_file(tensors, at(name), metadata={"format": "pt"})
    weight_map.update({tensor: name for tensor in tensors})
    total += sum(value.nbytes for value in tensors.values())
with open(at("model.safetensors.index.json"), "w") as index:
    json.dump({"metadata": {"total_size": total}, "weight_map": weight_map}, index, indent=2)


# GGUF, whole, big-endian, and in parts.
def write_gguf(name, **options):
    writer = gguf.GGUFWriter(at(name), "llama", **options)
    writer.add_name("tiny")
    writer.add_block_count(2)
    writer.add_token_list([f"word {number}" for number in range(300)])
    writer.add_token_scores([float(-number) for number in range(300)])
    for number in range(4):
        writer.add_tensor(f"blk.{number}.weight", random.standard_normal((8, 64)).astype(numpy.float32))
    if options.get("endianess") is None:
        quantized = gguf.quants.quantize(random.standard_normal((4, 256)).astype(numpy.float32), gguf.GGMLQuantizationType.Q8_0)
        writer.add_tensor("quantized.weight", quantized, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
        writer.add_tensor("half.weight", random.standard_normal((3, 5)).astype(numpy.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


write_gguf("whole.gguf")
write_gguf("big.gguf", endianess=gguf.GGUFEndian.BIG)
write_gguf("split.gguf", split_max_tensors=2)


# ONNX, with its data in it, and beside it.
def model():
    weights = random.standard_normal((64, 8)).astype(numpy.float32)
    constant = numpy_helper.from_array(numpy.arange(6, dtype=numpy.int64), "c")
    graph = helper.make_graph(
        [
            helper.make_node("Constant", [], ["k"], value=constant),
            helper.make_node("MatMul", ["x", "w"], ["y"]),
        ],
        "tiny",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", 64])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", 8])],
        [numpy_helper.from_array(weights, "w"), numpy_helper.from_array(weights[:1], "b")],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


onnx.save(model(), at("whole.onnx"))
onnx.save(
    model(), at("beside.onnx"), save_as_external_data=True, all_tensors_to_one_file=True,
    location="beside.onnx.data", size_threshold=0,
)

# Bytes of blocks by the number of their type, as the library has them.
with open(at("ggml-types.json"), "w") as sizes:
    json.dump({int(kind): list(size) for kind, size in gguf.GGML_QUANT_SIZES.items()}, sizes)
