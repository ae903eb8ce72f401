"""Writes an ONNX model that multiplies its input by a matrix. argv: the file, a seed, the size."""
import sys

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

path, seed, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
weights = numpy.random.default_rng(seed).standard_normal((size, 8)).astype(numpy.float32)
graph = helper.make_graph(
    [helper.make_node("MatMul", ["x", "w"], ["y"])],
    "tiny",
    [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", size])],
    [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", 8])],
    [numpy_helper.from_array(weights, "w")],
)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
onnx.checker.check_model(model)
onnx.save(model, path)
